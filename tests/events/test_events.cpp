// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <cmath>
#include <cstring>
#include <limits>
#include <random>
#include <set>

#include "base/json.h"
#include "events/canonical_json.h"
#include "events/codec.h"
#include "events/event_type.h"
#include "events/hash_chain.h"
#include "events/identifiers.h"
#include "events/transcript_edits.h"

using namespace voither;
using namespace voither::events;
using base::ErrorCode;

namespace {

/// Marks what it seals with the field and the person, so that a test sees what was bound. Not a cipher: the real one is
/// tried with the projections.
class MarkingCipher final : public PersonalCipher {
public:
    base::Result<std::string> seal(const base::PersonId& person, std::string_view field,
                                   std::string_view plaintext) override
    {
        return mark(person, field) + base::toHex(base::asBytes(plaintext));
    }
    base::Result<std::string> open(const base::PersonId& person, std::string_view field,
                                   std::string_view sealed) const override
    {
        if (gone) {
            return base::failure(ErrorCode::KeyMissing);
        }
        const std::string start = mark(person, field);
        if (sealed.substr(0, start.size()) != start) {
            return base::failure(ErrorCode::DecryptionFailed);
        }
        return std::string(base::asText(*base::fromHex(sealed.substr(start.size()))));
    }
    base::Result<std::string> blindIndex(std::string_view kind, std::string_view normalised) const override
    {
        return base::toHex(base::sha256(base::asBytes(std::string(kind) + std::string(normalised))));
    }

    bool gone = false;

private:
    static std::string mark(const base::PersonId& person, std::string_view field)
    {
        return "sealed:" + person.toString() + ":" + std::string(field) + ":";
    }
};

const auto person = base::PersonId(base::Uuid::fromName("person"));
const auto session = base::SessionId(base::Uuid::fromName("session"));
const auto user = base::UserId(base::Uuid::fromName("user"));
const auto thing = base::Uuid::fromName("thing");
const auto instant = *base::parseInstant("2026-03-04T05:06:07.000008Z");

PersonDetails fullDetails()
{
    PersonDetails d;
    d.recordNumber = std::string("77");
    d.name = std::string("Ana Conceição");
    d.socialName = std::string("Aninha");
    d.cpf = std::string("529.982.247-25");
    d.cns = std::string("700 0000 0000 0005");
    d.birthDate = std::string("1990-02-28");
    d.phone = std::string("81 90000-0000");
    d.ageRange = "36-45";
    d.socioeconomicScore = 3;
    d.secondaryDiagnoses = std::vector<std::string>{"6A70"};
    d.traumaScores = std::map<std::string, double>{{"ace", 0.1}};
    return d;
}

/// One payload of every type with every sealed member filled.
std::vector<Payload> everyPayload()
{
    DimensionsMeasured measured;
    measured.session = session;
    measured.person = person;
    measured.time = instant;
    measured.columns["valence_emotional"] = {0.1 + 0.2, 1e-7, 12, {}};
    measured.columns["emotional_prosody"] = {{}, {}, 0, "no_audio"};
    measured.document = std::string("{}");
    const base::Date date{std::chrono::year(2026), std::chrono::month(3), std::chrono::day(4)};
    return {SiteCreated{thing, 12, "1234567", "CAPS", true},
            UserAdded{user, "Bia", "clinician", "2515-10", "CRP 02/1"},
            PersonRegistered{person, fullDetails()},
            PersonUpdated{person, fullDetails(), {"gender"}},
            PersonErased{person, "subject_request"},
            ConsentRecorded{person, ConsentKind::Research, date, "guardian", std::string("avó")},
            ConsentWithdrawn{person, ConsentKind::Recording, date, std::string("pediu")},
            SessionHeld{session, person, user, "individual", "teletherapy", instant, 50},
            AudioAttached{session, person, base::ObjectId(thing), 9, 1, "ab", 1.5, 2, 16000, "flac"},
            TranscriptAttached{session, person, 1, "pt-BR", std::string("{}")},
            TranscriptEdited{session, person, std::string("{}")},
            measured,
            NoteWritten{thing, person, session, user, std::string("nota")},
            NoteSigned{thing, person, user, base::EventId(thing)},
            InterventionRecorded{thing, person, session, "medication_change", std::string("dose"), user, instant, 0.5,
                                 std::string("bem")},
            RecordingStarted{base::ObjectId(thing), session, person, user, "individual", "in-person", instant, date, 2,
                             16000, "pcm_s16le"},
            RecordingEnded{base::ObjectId(thing), person, RecordingOutcome::Discarded},
            SessionMarked{thing, session, person, MarkKind::Interruption, 12.5, 3.25, false, std::string("irmã")},
            MeasurementDisputed{session, person, "valence_emotional", base::EventId(thing), true, std::string("não")}};
}

Event eventOf(const EncodedPayload& encoded)
{
    Event event;
    event.eventId = base::EventId(base::Uuid::fromName("event"));
    event.eventType = info(encoded.type).name;
    event.schemaVersion = info(encoded.type).schemaVersion;
    event.aggregateType = info(encoded.type).aggregateType;
    event.aggregateId = encoded.aggregateId;
    event.aggregateVersion = 1;
    event.zoneId = "America/Recife";
    event.payload = encoded.text;
    event.payloadSha256 = base::sha256(base::asBytes(event.payload));
    return event;
}

} // namespace

class TestEvents : public QObject {
    Q_OBJECT

private slots:
    void everyKindOfEditComesBackAsItWasWritten()
    {
        TranscriptEdits edits;
        edits.segments = {{3, "outra", {}, {}}, {4, {}, "patient", "Ana"}};
        edits.speakerRoles = {{"Ana", "patient"}};
        edits.splices = {{1, 2, {}},
                         {5, 0, {{"Ana", "patient", 0.1, 2, "um dois", {{"um", 0.1, 1, 0.5, true}}, 0.25}}}};
        edits.rolesGuessed = true;
        const auto decoded = decodeEdits(*encodeEdits(edits));
        QVERIFY(decoded && *decoded == edits);
        QVERIFY(*decodeEdits(*encodeEdits({})) == TranscriptEdits());
        QVERIFY(!decodeEdits(R"({"splices":[{"first":"x"}]})"));
        QVERIFY(!decodeEdits(R"({"splices":[{"first":1,"removed":1,"segments":[7]}]})"));
    }

    void theDifferenceOfTwoTranscriptsMakesOneOfTheOther()
    {
        std::mt19937 random(7);
        const auto below = [&random](std::size_t n) { return static_cast<std::size_t>(random() % n); };
        const auto any = [&below](std::size_t count) {
            TranscriptDocument document{"x", "pt", true, below(2) == 0, {}};
            for (std::size_t i = 0; i < count; ++i) {
                document.segments.push_back({below(2) == 0 ? "A" : "B",
                                             below(2) == 0 ? "patient" : "therapist",
                                             0,
                                             1,
                                             "t" + std::to_string(below(3)),
                                             {},
                                             {}});
            }
            return document;
        };
        for (int i = 0; i < 500; ++i) {
            const auto before = any(below(6));
            const auto after = any(below(6));
            const auto forward = differences(before, after);
            QVERIFY(*edited(before, forward) == after);
            QVERIFY(*edited(*edited(before, forward), differences(after, before)) == before);
            QCOMPARE(isEmpty(forward), before == after);
        }
    }

    void aDifferenceNamesNoMoreThanChanged()
    {
        TranscriptDocument before{"x", "pt", true, false, {}};
        for (int i = 0; i < 9; ++i) {
            before.segments.push_back({"A", "patient", 1.0 * i, 1.0 * i + 1, "fala " + std::to_string(i), {}, {}});
        }
        TranscriptDocument renamed = before;
        renamed.segments[4].speaker = "B";
        QVERIFY(differences(before, renamed).splices.empty());
        QCOMPARE(differences(before, renamed).segments.size(), std::size_t{1});
        TranscriptDocument merged = before;
        merged.segments[4].text += " fala 5";
        merged.segments.erase(merged.segments.begin() + 5);
        const auto merge = differences(before, merged);
        QCOMPARE(merge.splices.size(), std::size_t{1});
        QVERIFY(merge.splices[0].first == 4 && merge.splices[0].removed == 2 && merge.splices[0].segments.size() == 1);
    }

    void editsThatDoNotFitAreRefused()
    {
        const TranscriptDocument document{"x", "pt", true, false, {{"A", "patient", 0, 1, "um", {}, {}}}};
        TranscriptEdits beyond;
        beyond.segments = {{1, "dois", {}, {}}};
        QCOMPARE(edited(document, beyond).error().code, base::ErrorCode::InvalidEvent);
        for (const SegmentSplice& splice :
             {SegmentSplice{0, 2, {}}, SegmentSplice{-1, 1, {}}, SegmentSplice{2, 0, {}}, SegmentSplice{0, -1, {}}}) {
            TranscriptEdits edits;
            edits.splices = {splice};
            QCOMPARE(edited(document, edits).error().code, base::ErrorCode::InvalidEvent);
        }
        TranscriptEdits crossing;
        crossing.splices = {{0, 1, {}}, {0, 1, {}}};
        QCOMPARE(edited(document, crossing).error().code, base::ErrorCode::InvalidEvent);
    }

    void everyTypeComesBackAsItWasWritten()
    {
        MarkingCipher cipher;
        const auto payloads = everyPayload();
        QCOMPARE(payloads.size(), eventTypes().size());
        for (const auto& payload : payloads) {
            const auto encoded = encode(payload, cipher);
            QVERIFY(encoded);
            QCOMPARE(*canonicalise(encoded->text), encoded->text);
            const auto decoded = decode(eventOf(*encoded));
            QVERIFY2(decoded, info(encoded->type).name.data());
            QCOMPARE(decoded->index(), payload.index());
            QCOMPARE(encode(*decoded, cipher)->text, encoded->text);
        }
    }

    void exactlyTheRegisteredMembersAreSealed()
    {
        MarkingCipher cipher;
        for (const auto& payload : everyPayload()) {
            const auto encoded = encode(payload, cipher);
            std::set<std::string> sealed;
            const auto json = base::readJson(encoded->text);
            for (const auto& [member, value] : json.items()) {
                if (value.is_string() && value.get<std::string>().rfind("sealed:", 0) == 0) {
                    sealed.insert(member);
                }
            }
            const auto registered = info(encoded->type).sealed;
            QCOMPARE(sealed, std::set<std::string>(registered.begin(), registered.end()));
        }
    }

    void aDestroyedKeyLeavesTextOutAndAMovedTextIsRefused()
    {
        MarkingCipher cipher;
        const auto encoded = encode(PersonRegistered{person, fullDetails()}, cipher);
        const auto read = std::get<PersonRegistered>(*decode(eventOf(*encoded)));
        QCOMPARE(**read.details.name.open(cipher, person), std::string("Ana Conceição"));
        const auto other = base::PersonId(base::Uuid::fromName("other"));
        QVERIFY(read.details.name.open(cipher, other).error().code == ErrorCode::DecryptionFailed);
        cipher.gone = true;
        QVERIFY(!*read.details.name.open(cipher, person));
    }

    void canonicalJsonIsSortedWithoutBlanksAndShortest()
    {
        QVERIFY(!canonicalise(R"({"b":[1.0e400e]})"));
        QCOMPARE(*canonicalise(R"({ "b" : [1.50, -0.0, 0.1, 100000000000000000000], "a" : "\u00e7\u0001\/" })"),
                 std::string("{\"a\":\"ç\\u0001/\",\"b\":[1.5,0,0.1,1e+20]}"));
        QVERIFY(!canonicalise("\"\xc3\x28\""));
        QVERIFY(!writeCanonical(std::numeric_limits<double>::quiet_NaN()));
        QVERIFY(!writeCanonical(std::string("\xed\xa0\x80")));
    }

    void canonicalJsonOfItselfIsItself()
    {
        std::uint64_t state = 88172645463325252U;
        for (int i = 0; i < 20'000; ++i) {
            state ^= state << 13U;
            state ^= state >> 7U;
            state ^= state << 17U;
            double number = 0;
            std::memcpy(&number, &state, sizeof number);
            if (std::isfinite(number)) {
                const auto once = *writeCanonical(nlohmann::json::array({number}));
                QCOMPARE(*canonicalise(once), once);
                QCOMPARE(base::readJson(once)[0].get<double>(), number);
            }
        }
    }

    void newerTypesAndVersionsAreOpaqueAndDamagedOnesAreRefused()
    {
        MarkingCipher cipher;
        Event event = eventOf(*encode(SiteCreated{thing, 12, "", "CAPS", false}, cipher));
        event.schemaVersion = 2;
        QVERIFY(std::holds_alternative<Opaque>(*decode(event)));
        event.schemaVersion = 1;
        event.eventType = "tomorrow";
        QVERIFY(std::holds_alternative<Opaque>(*decode(event)));
        event.eventType = "site_created";
        event.payload = R"({"caps_id":"twelve"})";
        QVERIFY(decode(event).error().code == ErrorCode::InvalidEvent);
        event.payload = "{";
        QVERIFY(decode(event).error().code == ErrorCode::InvalidEvent);
        QVERIFY(!encode(Opaque{}, cipher));
    }

    void everyFieldOfTheEnvelopeIsInTheChain()
    {
        MarkingCipher cipher;
        const Event event = eventOf(*encode(SiteCreated{thing, 12, "", "CAPS", false}, cipher));
        std::set<base::Sha256> hashes{chainHash(chainStart, event)};
        const auto changed = [&](auto change) {
            Event other = event;
            change(other);
            return hashes.insert(chainHash(chainStart, other)).second;
        };
        QVERIFY(changed([](Event& e) { e.eventId = base::EventId(thing); }));
        QVERIFY(changed([](Event& e) { e.eventType += 'x'; }));
        QVERIFY(changed([](Event& e) { ++e.schemaVersion; }));
        QVERIFY(changed([](Event& e) { e.aggregateType += 'x'; }));
        QVERIFY(changed([](Event& e) { e.aggregateId = user.uuid(); }));
        QVERIFY(changed([](Event& e) { ++e.aggregateVersion; }));
        QVERIFY(changed([](Event& e) { e.prevEventId = base::EventId(thing); }));
        QVERIFY(changed([](Event& e) { ++e.capsId; }));
        QVERIFY(changed([](Event& e) { e.deviceId = base::DeviceId(thing); }));
        QVERIFY(changed([](Event& e) { e.userId = user; }));
        QVERIFY(changed([](Event& e) { e.causationId = base::EventId(thing); }));
        QVERIFY(changed([](Event& e) { e.correlationId = base::EventId(thing); }));
        QVERIFY(changed([](Event& e) { e.occurredAt = instant; }));
        QVERIFY(changed([](Event& e) { e.zoneId += 'x'; }));
        QVERIFY(changed([](Event& e) { e.payloadSha256[0] ^= 1; }));
        base::Sha256 previous{};
        previous[31] = 1;
        QVERIFY(hashes.insert(chainHash(previous, event)).second);
    }

    void identifiersAreCheckedByTheirDigits()
    {
        QCOMPARE(*parseCpf("529.982.247-25"), std::string("52998224725"));
        QVERIFY(!parseCpf("529.982.247-24"));
        QVERIFY(!parseCpf("11111111111"));
        QVERIFY(!parseCpf("5299822472"));
        QVERIFY(!parseCpf("5299822472x"));
        QCOMPARE(*parseCns("700 0000 0000 0005"), std::string("700000000000005"));
        QVERIFY(!parseCns("700000000000006"));
        QVERIFY(!parseCns("300000000000005"));
        QCOMPARE(*parseCnes("1234567"), std::string("1234567"));
        QVERIFY(!parseCnes("123456"));
    }

    void aWrongCpfIsRefusedWithoutNamingIt()
    {
        MarkingCipher cipher;
        auto details = fullDetails();
        details.cpf = std::string("12345678900");
        const auto refused = encode(PersonRegistered{person, details}, cipher);
        QVERIFY(refused.error().code == ErrorCode::InvalidIdentifier);
        QVERIFY((refused.error().subject + refused.error().detail).find("123456") == std::string::npos);
    }
};

QTEST_GUILESS_MAIN(TestEvents)
#include "test_events.moc"
