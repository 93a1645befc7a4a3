// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "events/personal_cipher.h"
#include "store/database.h"

namespace voither::store {

/// The persons' wrapped data keys, in the site's database. A key that is made while a transaction is open is saved or
/// dropped together with what is sealed under it.
class PersonKeyTable final : public events::WrappedKeyStore {
public:
    explicit PersonKeyTable(Database& database)
        : m_database(database)
    {
    }

    base::Result<std::optional<base::Bytes>> load(const base::PersonId& person) const override;
    base::Result<> save(const base::PersonId& person, base::ByteView wrappedKey) override;

private:
    Database& m_database;
};

} // namespace voither::store
