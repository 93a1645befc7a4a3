// SPDX-License-Identifier: GPL-3.0-or-later
#include "projections/random_history.h"

#include <algorithm>

#include "projections/columns.h"

namespace voither::test {

using namespace voither::events;

RandomHistory::RandomHistory(OpenSite& site, unsigned seed)
    : m_site(site)
    , m_random(seed)
{
}

std::size_t RandomHistory::below(std::size_t bound)
{
    return m_random() % bound;
}

double RandomHistory::real(double least, double most)
{
    return least + (most - least) * static_cast<double>(m_random()) / 4294967295.0;
}

base::PersonId RandomHistory::somebody()
{
    if (m_people.empty()) {
        registerPerson();
    }
    return m_people[below(m_people.size())];
}

RandomHistory::Session& RandomHistory::someSession()
{
    if (m_sessions.empty()) {
        holdSession();
    }
    return m_sessions[below(m_sessions.size())];
}

void RandomHistory::step()
{
    using Step = void (RandomHistory::*)();
    constexpr Step steps[] = {
        &RandomHistory::registerPerson, &RandomHistory::updatePerson,     &RandomHistory::updatePerson,
        &RandomHistory::consent,        &RandomHistory::holdSession,      &RandomHistory::holdSession,
        &RandomHistory::attachAudio,    &RandomHistory::attachTranscript, &RandomHistory::attachTranscript,
        &RandomHistory::editTranscript, &RandomHistory::editTranscript,   &RandomHistory::measure,
        &RandomHistory::measure,        &RandomHistory::measure,          &RandomHistory::writeNote,
        &RandomHistory::intervene,      &RandomHistory::record,           &RandomHistory::appendUnknown};
    if (below(60) == 0) {
        erasePerson();
    } else {
        (this->*steps[below(std::size(steps))])();
    }
}

void RandomHistory::registerPerson()
{
    constexpr const char* names[] = {"Antônia Ávila", "João Conceição", "İris Gonçalves", "Zé Ninguém"};
    PersonRegistered p;
    p.person = base::PersonId::generate(m_site.clock.now());
    p.details.recordNumber = std::to_string(1000 + ++m_registered);
    p.details.name = std::string(names[below(4)]);
    p.details.ageRange = "26-35";
    p.details.traumaScores = std::map<std::string, double>{{"ace", real(0, 10)}};
    must(m_site.append(p));
    m_people.push_back(p.person);
}

void RandomHistory::updatePerson()
{
    PersonUpdated p;
    p.person = somebody();
    if (below(2) == 0) {
        p.changes.socialName = "Nome " + std::to_string(below(50));
    } else {
        p.cleared = {"social_name", "age_range"};
    }
    p.changes.primaryDiagnosisIcd11 = "6A7" + std::to_string(below(9));
    must(m_site.append(p));
}

void RandomHistory::erasePerson()
{
    const auto person = somebody();
    must(m_site.append(PersonErased{person, "subject_request"}));
    m_site.vault->forgetPerson(person);
    std::erase(m_people, person);
    std::erase_if(m_sessions, [&](const Session& s) { return s.person == person; });
}

void RandomHistory::consent()
{
    const auto kind = below(2) == 0 ? ConsentKind::Recording : ConsentKind::Research;
    const base::Date date{std::chrono::year(2026), std::chrono::month(2),
                          std::chrono::day(static_cast<unsigned>(1 + below(27)))};
    if (below(3) > 0) {
        must(m_site.append(ConsentRecorded{somebody(), kind, date, "self", Personal("presente a irmã")}));
    } else {
        must(m_site.append(ConsentWithdrawn{somebody(), kind, date, {}}));
    }
}

void RandomHistory::holdSession()
{
    SessionHeld s;
    s.session = base::SessionId::generate(m_site.clock.now());
    s.person = somebody();
    s.therapist = m_site.author.user;
    // Some weeks around the turn of a year, not in order.
    s.sessionDatetime = base::Instant(std::chrono::seconds(1'766'000'000 + below(40 * 86400)));
    must(m_site.append(s));
    m_sessions.push_back({s.session, s.person, s.sessionDatetime});
}

void RandomHistory::attachAudio()
{
    const auto& s = someSession();
    AudioAttached a;
    a.session = s.id;
    a.person = s.person;
    a.object = base::ObjectId::generate(m_site.clock.now());
    a.size = static_cast<std::int64_t>(below(1'000'000));
    a.chunkCount = a.size / 65536 + 1;
    a.sha256 = std::string(64, 'a');
    a.durationSeconds = real(60, 5400);
    a.channels = 2;
    a.sampleRate = 16000;
    must(m_site.append(a));
}

void RandomHistory::attachTranscript()
{
    auto& s = someSession();
    TranscriptDocument document{"vtt", "pt-BR", true, true, {}};
    const std::size_t count = 1 + below(6);
    for (std::size_t i = 0; i < count; ++i) {
        const auto start = static_cast<double>(i) * 2.5;
        document.segments.push_back({i % 2 == 0 ? "A" : "B",
                                     i % 2 == 0 ? "patient" : "therapist",
                                     start,
                                     start + 2,
                                     "não dormi na semana " + std::to_string(below(100)),
                                     {{"não", start, start + 0.2, 0.9, false}},
                                     {}});
    }
    TranscriptAttached t;
    t.session = s.id;
    t.person = s.person;
    t.segments = static_cast<std::int64_t>(count);
    t.document = must(encodeTranscript(document));
    must(m_site.append(t));
    s.segments = static_cast<std::int64_t>(count);
}

void RandomHistory::editTranscript()
{
    auto& s = someSession();
    if (s.segments == 0) {
        return;
    }
    TranscriptEdits edits;
    const auto segment = static_cast<std::int64_t>(below(static_cast<std::size_t>(s.segments)));
    edits.segments.push_back({segment, "corrigido " + std::to_string(below(100)), {}, {}});
    if (below(3) == 0) {
        edits.speakerRoles = {{"A", "therapist"}, {"B", "patient"}};
    }
    if (below(3) == 0) { // one segment more, or one less
        const bool split = s.segments == 1 || below(2) == 0;
        const auto first = static_cast<std::int64_t>(below(static_cast<std::size_t>(s.segments)));
        edits.splices = {{first, 1, {}}};
        for (int i = 0; split && i < 2; ++i) {
            edits.splices[0].segments.push_back({"A", "patient", 1, 2, "parte " + std::to_string(i), {}, {}});
        }
        s.segments += split ? 1 : -1;
        edits.segments[0].segment = std::min(segment, s.segments - 1);
    }
    TranscriptEdited e;
    e.session = s.id;
    e.person = s.person;
    e.edits = must(encodeEdits(edits));
    must(m_site.append(e));
}

void RandomHistory::measure()
{
    const auto& s = someSession();
    DimensionsMeasured m;
    m.session = s.id;
    m.person = s.person;
    m.time = s.time;
    for (const auto& column : projections::measuredColumns()) {
        if (below(5) == 0) {
            m.columns[column] = {{}, {}, 0, "too_few_words"};
        } else {
            m.columns[column] = {real(-5, 10), real(0, 1), static_cast<std::int64_t>(below(300)), {}};
        }
    }
    m.confidenceScore = real(0, 1);
    m.processingVersion = "1." + std::to_string(below(3));
    m.language = "pt-BR";
    m.document = std::string(R"({"evidence":[]})");
    must(m_site.append(m));
}

void RandomHistory::writeNote()
{
    NoteWritten n;
    n.note = base::Uuid::generate(m_site.clock.now());
    n.person = somebody();
    n.author = m_site.author.user;
    n.text = std::string("Evolução do dia.");
    const auto wording = must(m_site.append(n));
    if (below(2) == 0) {
        must(m_site.append(NoteSigned{n.note, n.person, n.author, wording}));
    }
}

void RandomHistory::intervene()
{
    InterventionRecorded i;
    i.intervention = base::Uuid::generate(m_site.clock.now());
    i.person = somebody();
    i.interventionType = "medication_change";
    i.interventionDetails = std::string("dose nova");
    i.prescribedBy = m_site.author.user;
    i.prescribedAt = m_site.clock.now();
    must(m_site.append(i));
}

void RandomHistory::record()
{
    const base::Instant now = m_site.clock.now();
    RecordingStarted r;
    r.object = base::ObjectId::generate(now);
    r.session = base::SessionId::generate(now);
    r.person = somebody();
    r.therapist = m_site.author.user;
    r.startedAt = now;
    r.consentDate = base::localDate(now, "UTC");
    r.channels = 2;
    r.sampleRate = 16000;
    must(m_site.append(r));
    SessionMarked m;
    m.mark = base::Uuid::generate(now);
    m.session = r.session;
    m.person = r.person;
    m.seconds = real(0, 3000);
    m.text = std::string("falou da irmã");
    must(m_site.append(m));
    if (below(2) == 0) {
        m.removed = below(2) == 0;
        m.text = std::string("falou do irmão");
        must(m_site.append(m));
    }
    if (below(3) > 0) {
        must(m_site.append(RecordingEnded{r.object, r.person, RecordingOutcome::Discarded}));
    }
}

void RandomHistory::appendUnknown()
{
    Event event;
    event.eventId = base::EventId::generate(m_site.clock.now());
    event.eventType = below(2) == 0 ? "mood_shared" : "note_written";
    event.schemaVersion = 99;
    event.aggregateType = "future";
    event.aggregateId = base::Uuid::generate(m_site.clock.now());
    event.aggregateVersion = 1;
    event.occurredAt = m_site.clock.now();
    event.zoneId = "America/Recife";
    event.payload = R"({"z": 1,  "a":2.50})"; // not canonical, and kept as it is
    event.payloadSha256 = base::sha256(base::asBytes(event.payload));
    must(m_site.log->append({&event, 1}));
}

} // namespace voither::test
