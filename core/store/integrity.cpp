// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/integrity.h"

#include <charconv>

#include "events/hash_chain.h"

namespace voither::store {

namespace {

using events::StoredEvent;

/// The number of the page that a sentence of SQLCipher ends with; 0 when it ends otherwise.
std::int64_t pageOf(std::string_view sentence)
{
    const auto digits = sentence.find_last_not_of("0123456789") + 1;
    std::int64_t page = 0;
    std::from_chars(sentence.data() + digits, sentence.data() + sentence.size(), page);
    return page;
}

/// Rows of a pragma that lists faults; "ok" stands for none.
base::Result<> collect(Database& database, std::string_view pragma, const char* kind, Findings& findings)
{
    const auto listed = database.each(pragma, [&](const Statement& row) {
        if (row.text(0) != "ok") {
            const bool isPage = std::string_view(kind) == "page_authentication";
            findings.faults.push_back({kind, isPage ? pageOf(row.text(0)) : 0, row.string(0)});
        }
    });
    // A page that cannot be read at all ends the pragma with an error, and is a finding like the others.
    if (!listed && listed.error().code == base::ErrorCode::DatabaseDamaged) {
        findings.faults.push_back({kind, 0, listed.error().detail});
        return {};
    }
    return listed;
}

void checkEvent(const StoredEvent& stored, events::LogEnd& last, Findings& findings)
{
    if (stored.position != last.position + 1) {
        findings.faults.push_back(
            {"event_gap", stored.position, "events are missing after position " + std::to_string(last.position)});
    }
    if (base::sha256(base::asBytes(stored.event.payload)) != stored.event.payloadSha256) {
        findings.faults.push_back({"event_payload", stored.position, stored.event.eventType});
    }
    if (events::chainHash(last.chainHash, stored.event) != stored.chainHash) {
        findings.faults.push_back({"event_chain", stored.position, stored.event.eventType});
    }
    last = {stored.position, stored.chainHash};
    ++findings.events;
}

} // namespace

base::Result<Findings> checkPages(Database& database, const base::Progress& progress)
{
    Findings findings;
    constexpr std::pair<const char*, const char*> checks[] = {{"PRAGMA cipher_integrity_check", "page_authentication"},
                                                              {"PRAGMA integrity_check", "structure"},
                                                              {"PRAGMA foreign_key_check", "foreign_key"}};
    double done = 0;
    for (const auto& [pragma, kind] : checks) {
        if (progress.cancelled()) {
            return base::failure(base::ErrorCode::Cancelled);
        }
        progress.at("pages", done / std::size(checks));
        if (const auto checked = collect(database, pragma, kind, findings); !checked) {
            return tl::unexpected(checked.error());
        }
        ++done;
    }
    return findings;
}

base::Result<Findings> checkChain(const events::EventLog& log, const base::Progress& progress)
{
    const auto end = log.end();
    if (!end) {
        return tl::unexpected(end.error());
    }
    Findings findings;
    events::LogEnd last;
    const auto walked = log.readAfter(0, [&](const StoredEvent& stored) -> base::Result<> {
        checkEvent(stored, last, findings);
        if (stored.position % 4096 == 0) {
            progress.at("events", static_cast<double>(stored.position) / static_cast<double>(end->position));
            if (progress.cancelled()) {
                return base::failure(base::ErrorCode::Cancelled);
            }
        }
        return {};
    });
    if (!walked) {
        return tl::unexpected(walked.error());
    }
    return findings;
}

} // namespace voither::store
