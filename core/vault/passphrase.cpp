// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/passphrase.h"

#include <QList>
#include <QString>
#include <QStringDecoder>
#include <algorithm>
#include <array>
#include <set>
#include <sodium.h>
#include <string>

namespace voither::vault {

using base::ErrorCode;
using base::failure;

static_assert(saltLength == crypto_pwhash_SALTBYTES);

namespace {

constexpr std::size_t differentMinimum = 4;
constexpr std::size_t recoveryEntropy = 16;
constexpr std::size_t recoveryCheck = 4;
constexpr std::string_view recoveryDigits = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// A text of Qt that is overwritten before its memory goes back.
class WipedString {
public:
    explicit WipedString(QString text)
        : m_text(std::move(text))
    {
    }
    WipedString(const WipedString&) = delete;
    WipedString& operator=(const WipedString&) = delete;
    ~WipedString() { sodium_memzero(m_text.data(), static_cast<std::size_t>(m_text.size()) * sizeof(QChar)); }
    const QString& text() const { return m_text; }

private:
    QString m_text;
};

QString decode(std::string_view text, bool& valid)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString decoded = decoder(QByteArrayView(text.data(), static_cast<qsizetype>(text.size())));
    valid = !decoder.hasError();
    return decoded;
}

SecretBytes composed(std::string_view passphrase)
{
    bool valid = false;
    const WipedString text(decode(passphrase, valid));
    const WipedString normal(text.text().normalized(QString::NormalizationForm_C));
    QByteArray utf8 = normal.text().toUtf8();
    SecretBytes bytes(static_cast<std::size_t>(utf8.size()));
    std::copy(utf8.cbegin(), utf8.cend(), bytes.data());
    sodium_memzero(utf8.data(), static_cast<std::size_t>(utf8.size()));
    return bytes;
}

std::array<std::uint8_t, recoveryCheck> recoveryChecksum(base::ByteView entropy)
{
    constexpr std::string_view domain = "voither recovery code 1";
    std::array<std::uint8_t, crypto_generichash_BYTES> whole{};
    crypto_generichash(whole.data(), whole.size(), entropy.data(), entropy.size(),
                       reinterpret_cast<const std::uint8_t*>(domain.data()), domain.size());
    std::array<std::uint8_t, recoveryCheck> check{};
    std::copy_n(whole.begin(), recoveryCheck, check.begin());
    sodium_memzero(whole.data(), whole.size());
    return check;
}

/// The value of a typed digit, or 32 for what is none.
std::size_t digitValue(char typed)
{
    char letter = typed >= 'a' && typed <= 'z' ? static_cast<char>(typed - 'a' + 'A') : typed;
    if (letter == 'O') {
        letter = '0';
    } else if (letter == 'I' || letter == 'L') {
        letter = '1';
    }
    const auto at = recoveryDigits.find(letter);
    return at == std::string_view::npos ? recoveryDigits.size() : at;
}

} // namespace

base::Result<> checkPassphrase(std::string_view passphrase)
{
    bool valid = false;
    const WipedString text(decode(passphrase, valid));
    if (!valid) {
        return failure(ErrorCode::InvalidUtf8, "passphrase");
    }
    const WipedString normal(text.text().normalized(QString::NormalizationForm_C));
    auto points = normal.text().toUcs4();
    const auto count = static_cast<std::size_t>(points.size());
    std::sort(points.begin(), points.end());
    const auto different = static_cast<std::size_t>(std::unique(points.begin(), points.end()) - points.begin());
    sodium_memzero(points.data(), count * sizeof(points[0]));
    if (count < passphraseMinimum) {
        return failure(ErrorCode::WeakPassphrase, {}, {},
                       std::to_string(count) + "/" + std::to_string(passphraseMinimum));
    }
    if (different < differentMinimum) {
        return failure(ErrorCode::WeakPassphrase, {}, {},
                       std::to_string(different) + "/" + std::to_string(differentMinimum));
    }
    return {};
}

bool isPlausible(KdfCost cost)
{
    return cost.passes >= crypto_pwhash_OPSLIMIT_MIN && cost.passes <= 64
        && cost.memoryBytes >= crypto_pwhash_MEMLIMIT_MIN && cost.memoryBytes <= std::uint64_t{4} << 30U;
}

base::Result<SecretKey> keyFromPassphrase(std::string_view passphrase, base::ByteView salt, KdfCost cost)
{
    const SecretBytes text = composed(passphrase);
    SecretKey key;
    if (crypto_pwhash(key.data(), SecretKey::length, reinterpret_cast<const char*>(text.data()), text.size(),
                      salt.data(), cost.passes, static_cast<std::size_t>(cost.memoryBytes),
                      crypto_pwhash_ALG_ARGON2ID13)
        != 0) {
        return failure(ErrorCode::NotEnoughMemory, {}, {}, std::to_string(cost.memoryBytes >> 20U) + " MiB");
    }
    return key;
}

std::string makeRecoveryCode(SecretBytes& entropy)
{
    entropy = SecretBytes(recoveryEntropy);
    randombytes_buf(entropy.data(), entropy.size());
    const auto check = recoveryChecksum(std::as_const(entropy).bytes());
    SecretBytes all(recoveryEntropy + recoveryCheck);
    std::copy_n(entropy.data(), recoveryEntropy, all.data());
    std::copy_n(check.begin(), recoveryCheck, all.data() + recoveryEntropy);

    std::string code;
    code.reserve(39);
    for (std::size_t digit = 0; digit < all.size() * 8 / 5; ++digit) {
        std::size_t value = 0;
        for (std::size_t bit = digit * 5; bit < digit * 5 + 5; ++bit) {
            value = value << 1U | ((static_cast<unsigned>(all.data()[bit / 8]) >> (7 - bit % 8)) & 1U);
        }
        if (digit > 0 && digit % 4 == 0) {
            code += '-';
        }
        code += recoveryDigits[value];
    }
    return code;
}

base::Result<SecretBytes> parseRecoveryCode(std::string_view code)
{
    SecretBytes all(recoveryEntropy + recoveryCheck);
    std::size_t bit = 0;
    for (const char typed : code) {
        if (typed == '-' || typed == ' ' || typed == '\n' || typed == '\r' || typed == '\t') {
            continue;
        }
        const std::size_t value = digitValue(typed);
        if (value == recoveryDigits.size() || bit == all.size() * 8) {
            return failure(ErrorCode::WrongRecoveryCode);
        }
        for (unsigned i = 0; i < 5; ++i, ++bit) {
            const auto set = static_cast<unsigned>(value >> (4 - i)) & 1U;
            all.data()[bit / 8] = static_cast<std::uint8_t>(all.data()[bit / 8] | set << (7 - bit % 8));
        }
    }
    SecretBytes entropy(recoveryEntropy);
    std::copy_n(all.data(), recoveryEntropy, entropy.data());
    const auto check = recoveryChecksum(std::as_const(entropy).bytes());
    if (bit != all.size() * 8 || !std::equal(check.begin(), check.end(), all.data() + recoveryEntropy)) {
        return failure(ErrorCode::WrongRecoveryCode);
    }
    return entropy;
}

} // namespace voither::vault
