// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>
#include <zstd.h>

#include "vault/sealed_text.h"
#include "vault/sealing.h"
#include "vault/secret_key.h"

using namespace voither;
using namespace voither::vault;
using base::ErrorCode;

namespace {

constexpr std::string_view field = "document";

/// A document as an analysis writes it: JSON with few distinct words and many numbers.
std::string document(std::size_t size)
{
    std::string text;
    for (unsigned i = 0; text.size() < size; ++i) {
        text += R"({"segment":)" + std::to_string(i) + R"(,"value":)" + std::to_string(i * 2654435761U % 9973)
            + R"(,"word":"coração"},)";
    }
    text.resize(size);
    return text;
}

/// Text that no coder makes shorter.
std::string noise(std::size_t size)
{
    std::string text(size, '\0');
    std::uint64_t state = 88172645463325252U; // xorshift64, Marsaglia 2003
    for (char& c : text) {
        state ^= state << 13U;
        state ^= state >> 7U;
        state ^= state << 17U;
        c = static_cast<char>(state);
    }
    return text;
}

struct Key {
    base::PersonId person{base::Uuid::fromName("person")};
    SecretKey key = SecretKey::random();

    std::string seal(std::string_view text) const { return sealText(person, field, text, key.data()); }
    base::Result<std::string> open(std::string_view sealed) const
    {
        return openText(person, field, sealed, key.data());
    }
    /// Content under a format octet and its associated data, as a writer with the key may put it there.
    std::string sealAs(std::uint8_t format, std::string_view bound, base::ByteView content) const
    {
        Associated associated;
        associated.add(bound).add(person.uuid()).add(field);
        base::Bytes sealed = vault::seal(content, associated.bytes(), key.data());
        sealed.insert(sealed.begin(), format);
        return base::toBase64(sealed);
    }
    std::string sealFrame(base::ByteView frame) const { return sealAs(2, "voither sealed text 2", frame); }
};

base::Bytes frameOf(std::string_view text)
{
    base::Bytes frame(ZSTD_compressBound(text.size()));
    frame.resize(ZSTD_compress(frame.data(), frame.size(), text.data(), text.size(), 3));
    return frame;
}

/// A frame that does not say how much it holds.
base::Bytes frameWithoutSize(std::string_view text)
{
    const std::unique_ptr<ZSTD_CCtx, decltype(&ZSTD_freeCCtx)> context(ZSTD_createCCtx(), &ZSTD_freeCCtx);
    ZSTD_CCtx_setParameter(context.get(), ZSTD_c_contentSizeFlag, 0);
    base::Bytes frame(ZSTD_compressBound(text.size()));
    frame.resize(ZSTD_compress2(context.get(), frame.data(), frame.size(), text.data(), text.size()));
    return frame;
}

std::uint8_t formatOf(const std::string& sealed)
{
    return base::fromBase64(sealed).value().at(0);
}

} // namespace

class TestSealedText : public QObject {
    Q_OBJECT

private slots:
    void textOfEverySizeComesBack()
    {
        const Key k;
        for (const std::size_t size : {0U, 1U, 1023U, 1024U, 1025U, 65536U, 400000U}) {
            for (const std::string& text : {document(size), noise(size), std::string(size, '\0')}) {
                QCOMPARE(k.open(k.seal(text)).value(), text);
            }
        }
    }

    void longTextIsCompressedWhereThatHelps()
    {
        const Key k;
        QCOMPARE(formatOf(k.seal(document(leastCompressedText - 1))), std::uint8_t{1});
        QCOMPARE(formatOf(k.seal(document(leastCompressedText))), std::uint8_t{2});
        QCOMPARE(formatOf(k.seal(noise(5000))), std::uint8_t{1});
        QVERIFY(k.seal(document(400000)).size() < 100000);
    }

    void longTextOfFormatOneStillOpens()
    {
        const Key k;
        const std::string text = document(300000);
        QCOMPARE(k.open(k.sealAs(1, "voither sealed text 1", base::asBytes(text))).value(), text);
    }

    void aTextAboveTheBoundIsSealedAsItIs()
    {
        const Key k;
        const std::string text(mostCompressedText + 1, 'x');
        const std::string sealed = k.seal(text);
        QCOMPARE(formatOf(sealed), std::uint8_t{1});
        QVERIFY(k.open(sealed).value() == text);
        const std::string most(mostCompressedText, 'x');
        QCOMPARE(formatOf(k.seal(most)), std::uint8_t{2});
        QVERIFY(k.open(k.seal(most)).value() == most);
    }

    void theFormatCannotBeExchanged()
    {
        const Key k;
        const auto exchanged = [](const std::string& sealed, std::uint8_t format) {
            base::Bytes bytes = base::fromBase64(sealed).value();
            bytes[0] = format;
            return base::toBase64(bytes);
        };
        const auto long2 = k.seal(document(5000));
        QCOMPARE(k.open(exchanged(long2, 1)).error().code, ErrorCode::DecryptionFailed);
        QCOMPARE(k.open(exchanged(k.seal("Rosa"), 2)).error().code, ErrorCode::DecryptionFailed);
        QCOMPARE(k.open(exchanged(long2, 0)).error().code, ErrorCode::DecryptionFailed);
        QCOMPARE(k.open(exchanged(long2, 3)).error().code, ErrorCode::NewerFormat);
    }

    void everyAlteredCharacterOfACompressedTextIsNoticed()
    {
        const Key k;
        const auto sealed = k.seal(document(2000));
        for (std::size_t i = 0; i < sealed.size(); ++i) {
            std::string altered = sealed;
            altered[i] = altered[i] == 'A' ? 'B' : 'A';
            QVERIFY2(!k.open(altered), qPrintable(QString::number(i)));
        }
    }

    void aFrameThatSaysMoreThanTheBoundIsRefused()
    {
        const Key k;
        QCOMPARE(k.open(k.sealFrame(frameOf(std::string(mostCompressedText, 'x')))).value().size(), mostCompressedText);
        const auto bomb = frameOf(std::string(mostCompressedText + 1, 'x'));
        QVERIFY(bomb.size() < 100000);
        QCOMPARE(k.open(k.sealFrame(bomb)).error().code, ErrorCode::DecryptionFailed);
        QCOMPARE(k.open(k.sealFrame(frameWithoutSize(document(5000)))).error().code, ErrorCode::DecryptionFailed);
    }

    void aDamagedFrameUnderASoundSealIsRefusedOrReadAsWhatItSays()
    {
        const Key k;
        const std::string text = document(3000);
        const base::Bytes frame = frameOf(text);
        QCOMPARE(k.open(k.sealFrame(frame)).value(), text);
        for (std::size_t length = 0; length < frame.size(); ++length) {
            const auto cut = base::ByteView(frame).first(length);
            QCOMPARE(k.open(k.sealFrame(cut)).error().code, ErrorCode::DecryptionFailed);
        }
        base::Bytes two = frame;
        two.insert(two.end(), frame.begin(), frame.end());
        QCOMPARE(k.open(k.sealFrame(two)).error().code, ErrorCode::DecryptionFailed);
        // Which bit was turned the frame does not always tell; it never gives more than it says, and never breaks.
        for (std::size_t i = 0; i < frame.size() * 8; ++i) {
            base::Bytes altered = frame;
            altered[i / 8] = static_cast<std::uint8_t>(altered[i / 8] ^ 1U << i % 8);
            const auto opened = k.open(k.sealFrame(altered));
            QVERIFY(opened ? opened->size() <= mostCompressedText : opened.error().code == ErrorCode::DecryptionFailed);
        }
    }
};

QTEST_GUILESS_MAIN(TestSealedText)
#include "test_sealed_text.moc"
