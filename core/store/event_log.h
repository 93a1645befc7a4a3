// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "events/event_log.h"
#include "store/database.h"

namespace voither::store {

/// The event log in a site's database. The projector is called inside the transaction of every append.
class SqlEventLog final : public events::EventLog {
public:
    SqlEventLog(Database& database, events::Projector& projector)
        : m_database(database)
        , m_projector(projector)
    {
    }

    base::Result<events::LogEnd> append(std::span<const events::Event> events) override;
    base::Result<events::AggregateHead> head(const base::Uuid& aggregateId) const override;
    base::Result<events::LogEnd> end() const override;
    base::Result<> readAfter(std::int64_t position, const Visit& visit) const override;
    base::Result<std::vector<events::StoredEvent>> readAggregate(const base::Uuid& aggregateId) const override;
    base::Result<std::optional<events::StoredEvent>> find(const base::EventId& event) const override;
    /// Nothing when the log does not reach that far.
    base::Result<std::optional<events::StoredEvent>> at(std::int64_t position) const;

private:
    base::Result<> appendOne(const events::Event& event, events::LogEnd& end);
    base::Result<> checkFollows(const events::Event& event) const;
    base::Result<> insert(const events::StoredEvent& stored);

    Database& m_database;
    events::Projector& m_projector;
};

/// For reading a log: keeps no read model.
class NoProjections final : public events::Projector {
public:
    base::Result<> apply(const events::StoredEvent&) override { return {}; }
};

} // namespace voither::store
