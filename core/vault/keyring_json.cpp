// SPDX-License-Identifier: GPL-3.0-or-later
#include <sodium.h>

#include "base/file.h"
#include "base/json.h"
#include "vault/key_tree.h"
#include "vault/keyring.h"
#include "vault/passphrase.h"
#include "vault/sealing.h"

namespace voither::vault {

using base::ErrorCode;
using base::failure;
using nlohmann::json;

namespace {

constexpr std::string_view kind = "voither-keyring";
constexpr std::uint64_t largestKeyring = std::uint64_t{4} << 20U;

/// Reads members of an object and remembers whether any was missing or of another type or size.
class Fields {
public:
    explicit Fields(const json& object)
        : m_object(object)
        , m_sound(object.is_object())
    {
    }

    std::string text(const char* key)
    {
        const json* value = member(key);
        return value != nullptr && check(value->is_string()) ? value->get<std::string>() : std::string();
    }
    std::uint64_t number(const char* key)
    {
        const json* value = member(key);
        return value != nullptr && check(value->is_number_unsigned()) ? value->get<std::uint64_t>() : 0;
    }
    base::Bytes bytes(const char* key, std::size_t size)
    {
        auto value = base::fromBase64(text(key));
        check(value && value->size() == size);
        return m_sound ? *value : base::Bytes(size);
    }
    PublicKey publicKey(const char* key)
    {
        PublicKey value{};
        const auto from = bytes(key, value.size());
        std::copy(from.begin(), from.end(), value.begin());
        return value;
    }
    base::Uuid uuid(const char* key)
    {
        const auto value = base::Uuid::parse(text(key));
        check(value.has_value());
        return value.value_or(base::Uuid());
    }
    const json& object(const char* key)
    {
        static const json none = json::object();
        const json* value = member(key);
        return value != nullptr && check(value->is_object()) ? *value : none;
    }
    const json& list(const char* key)
    {
        static const json none = json::array();
        const json* value = member(key);
        return value != nullptr && check(value->is_array()) ? *value : none;
    }
    bool check(bool holds)
    {
        m_sound = m_sound && holds;
        return m_sound;
    }
    bool sound() const { return m_sound; }

private:
    const json* member(const char* key)
    {
        const auto found = m_sound ? m_object.find(key) : m_object.end();
        return check(m_sound && found != m_object.end()) ? &*found : nullptr;
    }

    const json& m_object;
    bool m_sound;
};

json toJson(const UserKeys& keys)
{
    return {{"id", keys.user.id.toString()},
            {"login", keys.user.login},
            {"role", name(keys.user.role)},
            {"kdf",
             {{"algorithm", "argon2id13"},
              {"passes", keys.cost.passes},
              {"memory_bytes", keys.cost.memoryBytes},
              {"salt", base::toBase64(keys.salt)}}},
            {"public_key", base::toBase64(keys.publicKey)},
            {"sealed_secret_key", base::toBase64(keys.sealedSecretKey)},
            {"sealed_site_key", base::toBase64(keys.sealedSiteKey)}};
}

/// What the MAC covers.
json toJson(const Keyring& keyring)
{
    json users = json::array();
    for (const UserKeys& keys : keyring.users) {
        users.push_back(toJson(keys));
    }
    return {{"kind", kind},
            {"format", keyringFormat},
            {"site_id", keyring.siteId.toString()},
            {"users", std::move(users)},
            {"recovery",
             {{"public_key", base::toBase64(keyring.recoveryPublicKey)},
              {"sealed_site_key", base::toBase64(keyring.recoverySealedSiteKey)}}}};
}

std::string checksum(const json& document)
{
    const std::string text = base::writeJson(document);
    std::array<std::uint8_t, 32> hash{};
    crypto_generichash(hash.data(), hash.size(), reinterpret_cast<const std::uint8_t*>(text.data()), text.size(),
                       nullptr, 0);
    return base::toHex(hash);
}

UserKeys readUser(const json& object, bool& sound)
{
    constexpr std::size_t sealedBox = SecretKey::length + crypto_box_SEALBYTES;
    UserKeys keys;
    Fields fields(object);
    keys.user.id = base::UserId(fields.uuid("id"));
    keys.user.login = fields.text("login");
    const auto role = parseRole(fields.text("role"));
    fields.check(role.has_value());
    keys.user.role = role.value_or(Role::Reception);
    Fields kdf(fields.object("kdf"));
    kdf.check(kdf.text("algorithm") == "argon2id13");
    keys.cost = {kdf.number("passes"), kdf.number("memory_bytes")};
    kdf.check(isPlausible(keys.cost));
    keys.salt = kdf.bytes("salt", saltLength);
    keys.publicKey = fields.publicKey("public_key");
    keys.sealedSecretKey = fields.bytes("sealed_secret_key", SecretKey::length + sealingOverhead);
    keys.sealedSiteKey = fields.bytes("sealed_site_key", sealedBox);
    sound = sound && fields.sound() && kdf.sound();
    return keys;
}

base::Result<Keyring> readDocument(const json& document)
{
    const auto damaged = [](std::string_view what) {
        return failure(ErrorCode::KeyringDamaged, "keyring.json", {}, std::string(what));
    };
    Keyring keyring;
    Fields fields(document);
    keyring.siteId = fields.uuid("site_id");
    bool sound = true;
    for (const json& user : fields.list("users")) {
        keyring.users.push_back(readUser(user, sound));
    }
    Fields recovery(fields.object("recovery"));
    keyring.recoveryPublicKey = recovery.publicKey("public_key");
    keyring.recoverySealedSiteKey = recovery.bytes("sealed_site_key", SecretKey::length + crypto_box_SEALBYTES);
    keyring.mac = fields.bytes("mac", crypto_generichash_BYTES);
    for (const json& entry : fields.list("attempts")) {
        Fields attempt(entry);
        const base::UserId user(attempt.uuid("user"));
        const auto last = base::parseInstant(attempt.text("last"));
        keyring.attempts[user] = {attempt.number("failures"), last.value_or(base::Instant())};
        sound = sound && attempt.sound() && last;
    }
    if (!sound || !fields.sound() || !recovery.sound() || keyring.users.empty()) {
        return damaged("fields");
    }
    return keyring;
}

} // namespace

std::filesystem::path keyringPath(const std::filesystem::path& folder)
{
    return folder / "keyring.json";
}

base::Bytes computeMac(const Keyring& keyring, const SecretKey& siteKey)
{
    const SecretKey key = subkeyOf(siteKey, SiteSubkey::KeyringMac);
    const std::string text = base::writeJson(toJson(keyring));
    base::Bytes mac(crypto_generichash_BYTES);
    crypto_generichash(mac.data(), mac.size(), reinterpret_cast<const std::uint8_t*>(text.data()), text.size(),
                       key.data(), SecretKey::length);
    return mac;
}

base::Result<Keyring> readKeyring(const std::filesystem::path& folder)
{
    const auto path = keyringPath(folder);
    const auto damaged = [&](std::string_view what) {
        return failure(ErrorCode::KeyringDamaged, path.string(), {}, std::string(what));
    };
    const auto bytes = base::readFile(path, largestKeyring);
    if (!bytes) {
        switch (bytes.error().code) {
        case ErrorCode::FileNotFound:
            return failure(ErrorCode::NotASite, folder.string());
        case ErrorCode::FileTooLarge:
        case ErrorCode::NotARegularFile:
            return damaged(name(bytes.error().code));
        default:
            return tl::unexpected(bytes.error());
        }
    }
    json document = base::readJson(base::asText(*bytes));
    if (document.is_discarded() || !document.is_object() || document.value("kind", json()) != kind) {
        return damaged("JSON");
    }
    const json format = document.value("format", json());
    if (format.is_number_unsigned() && format > keyringFormat) {
        return failure(ErrorCode::NewerFormat, path.string(), {},
                       base::writeJson(format) + " > " + std::to_string(keyringFormat));
    }
    const json stored = document.value("checksum", json());
    document.erase("checksum");
    if (format != keyringFormat || stored != checksum(document)) {
        return damaged("checksum");
    }
    return readDocument(document);
}

base::Result<> writeKeyring(const std::filesystem::path& folder, const Keyring& keyring)
{
    json document = toJson(keyring);
    document["mac"] = base::toBase64(keyring.mac);
    json attempts = json::array();
    for (const auto& [user, attempt] : keyring.attempts) {
        attempts.push_back(
            {{"user", user.toString()}, {"failures", attempt.failures}, {"last", base::toIso8601(attempt.last)}});
    }
    document["attempts"] = std::move(attempts);
    document["checksum"] = checksum(document);
    return base::replaceFile(keyringPath(folder), base::asBytes(base::writeJson(document, 2) + "\n"));
}

} // namespace voither::vault
