// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/clock.h"
#include "base/progress.h"
#include "events/personal_cipher.h"
#include "vault/object.h"
#include "vault/secret_key.h"
#include "vault/user.h"

namespace voither::vault {

class Vault;

struct CreatedVault {
    std::unique_ptr<Vault> vault;
    /// Opens the site when every passphrase is forgotten: eight groups of four letters and digits. Shown once, stored
    /// nowhere.
    std::string recoveryCode;
};

/// The unlocked keys of a site. Passphrase, Argon2id, key of one user, site key, and below it the database key, the
/// blind-index key, the backup key, the key of objects that belong to nobody, and the key that wraps one random data
/// key per person. Any thread; after lock() everything gives Locked.
///
/// Refusals: NotASite (no keyring.json), KeyringDamaged, NewerFormat, PermissionDenied, DiskFull, UserUnknown,
/// WrongPassphrase, TooManyAttempts (its detail is the wait, "00:00:30"), WrongRecoveryCode, WeakPassphrase.
class Vault final : public events::PersonalCipher {
public:
    /// Writes keyring.json into an existing folder; SiteExists when there is one.
    static base::Result<CreatedVault> create(const std::filesystem::path& folder, std::string_view login, Role role,
                                             std::string_view passphrase, const base::Clock& clock, KdfCost cost = {});
    /// An empty login means the only user. A user's stored cost below `atLeast` is raised to it on the way.
    static base::Result<std::unique_ptr<Vault>> unlock(const std::filesystem::path& folder, std::string_view login,
                                                       std::string_view passphrase, const base::Clock& clock,
                                                       KdfCost atLeast = {});
    /// Opens the site with the recovery code and gives the user a new passphrase.
    static base::Result<std::unique_ptr<Vault>> recover(const std::filesystem::path& folder,
                                                        std::string_view recoveryCode, std::string_view login,
                                                        std::string_view newPassphrase, KdfCost cost = {});
    /// Who has a key, in the order of their making. Needs no passphrase.
    static base::Result<std::vector<User>> users(const std::filesystem::path& folder);

    struct State;
    explicit Vault(std::unique_ptr<State> state);
    Vault(const Vault&) = delete;
    Vault& operator=(const Vault&) = delete;
    ~Vault() override;

    /// Wipes every key and every decrypted chunk of open readers.
    void lock();
    bool isLocked() const;

    const std::filesystem::path& folder() const;
    base::Uuid siteId() const;
    const User& user() const;

    // --- users ---
    base::Result<User> addUser(std::string_view login, Role role, std::string_view passphrase, const base::Clock& clock,
                               KdfCost cost = {});
    /// WrongPassphrase when `current` is not this user's.
    base::Result<> changePassphrase(std::string_view current, std::string_view next, KdfCost cost = {});
    /// InvalidArgument for oneself.
    base::Result<> removeUser(const base::UserId& user);
    /// A new recovery code; the old one opens nothing any more.
    base::Result<std::string> renewRecoveryCode();

    // --- keys for other rooms; the copies wipe themselves ---
    /// For SQLCipher, raw.
    base::Result<SecretKey> databaseKey() const;
    base::Result<SecretKey> backupKey() const;

    // --- persons ---
    /// Where persons' keys lie; outlives its use here. Before it is given, whatever needs a person's key is refused
    /// with Locked. It is called on the thread of whoever seals or opens.
    void useKeyStore(events::WrappedKeyStore& store);
    void dropKeyStore();

    base::Result<std::string> seal(const base::PersonId& person, std::string_view field,
                                   std::string_view plaintext) override;
    base::Result<std::string> open(const base::PersonId& person, std::string_view field,
                                   std::string_view sealed) const override;
    base::Result<std::string> blindIndex(std::string_view kind, std::string_view normalised) const override;
    /// Brings the person's key into memory, so that open() on a worker does not reach for the key store. KeyMissing
    /// when there is none.
    base::Result<> loadPerson(const base::PersonId& person) const;
    /// Wipes the person's key from memory and from open readers, after its row was destroyed.
    void forgetPerson(const base::PersonId& person);

    // --- objects; a null person means that the object belongs to the site ---
    base::Result<ObjectWriter> createObject(const base::PersonId& person, const base::ObjectId& id);
    /// Refused (ObjectTruncated, ObjectDamaged) when size or chunk count are not those of the summary.
    base::Result<ObjectReader> openObject(const base::PersonId& person, const ObjectSummary& expected) const;
    base::Result<ObjectReader> openObject(const base::PersonId& person, const base::ObjectId& id) const;
    /// Closes an object that a crash left unfinished, keeping every whole chunk.
    base::Result<RecoveredObject> recoverTail(const base::PersonId& person, const base::ObjectId& id) const;
    /// Reads every chunk and says all that is wrong, each with its place ("chunk 17 of 230"); empty when sound.
    /// Stops early, with Cancelled as the last entry, when nobody wants it any more.
    std::vector<base::Error> verifyObject(const base::PersonId& person, const ObjectSummary& expected,
                                          const base::Progress& progress = {}) const;

private:
    std::unique_ptr<State> m_state;
};

} // namespace voither::vault
