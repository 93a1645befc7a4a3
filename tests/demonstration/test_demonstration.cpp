// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <algorithm>
#include <map>
#include <numeric>
#include <set>

#include "base/resources.h"
#include "demonstration/dialogue.h"
#include "demonstration/identifiers.h"
#include "demonstration/plan.h"

namespace {

using namespace voither;
using namespace voither::demonstration;
using std::chrono::sys_days;

bool isCpf(const std::string& digits)
{
    if (digits.size() != 11 || digits.find_first_not_of(digits.front()) == std::string::npos) {
        return false;
    }
    for (const std::size_t length : {9U, 10U}) {
        int sum = 0;
        for (std::size_t i = 0; i < length; ++i) {
            sum += (digits[i] - '0') * static_cast<int>(length + 1 - i);
        }
        if (sum * 10 % 11 % 10 != digits[length] - '0') {
            return false;
        }
    }
    return true;
}

bool isCns(const std::string& digits)
{
    int sum = 0;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        sum += (digits[i] - '0') * static_cast<int>(15 - i);
    }
    return digits.size() == 15 && std::string_view("12789").find(digits.front()) != std::string_view::npos
        && sum % 11 == 0;
}

std::string fingerprint(const Record& record)
{
    std::string text =
        record.person.record + record.person.name + record.person.cpf + base::toIso8601(record.person.birthDate);
    for (const Session& session : record.sessions) {
        text += base::toIso8601(session.start) + std::to_string(session.patientWords) + session.sample;
        for (const Value& value : session.values) {
            text += value.value ? std::to_string(std::llround(*value.value * 1000)) : std::string(value.abstained);
        }
    }
    for (const Intervention& intervention : record.interventions) {
        text += intervention.details + base::toIso8601(intervention.prescribedAt);
    }
    return text;
}

/// Mean of a column over a part of the sessions that have it.
double mean(const Record& record, std::size_t column, bool lateHalf)
{
    std::vector<double> values;
    for (const Session& session : record.sessions) {
        if (session.values[column].value) {
            values.push_back(*session.values[column].value);
        }
    }
    const auto half = static_cast<std::ptrdiff_t>(values.size() / 2);
    const auto begin = lateHalf ? values.begin() + half : values.begin();
    const auto end = lateHalf ? values.end() : values.begin() + half;
    return begin == end ? 0 : std::accumulate(begin, end, 0.0) / static_cast<double>(end - begin);
}

} // namespace

class TestDemonstration : public QObject {
    Q_OBJECT

private slots:
    void theSameSeedGivesTheSameSite();
    void aPersonDoesNotDependOnHowManyOthersThereAre();
    void identifiersHaveValidCheckDigitsAndNobodySharesOne();
    void recordNumbersAreUnique();
    void nothingHappensBeforeRegistrationOrAfterTheLastDay();
    void nothingIsRecordedWithoutConsent();
    void valuesLieOnTheirScalesAndTensesAddUpToOne();
    void shortSessionsAndSessionsWithoutAudioAbstain();
    void coursesShowInTheValues();
    void everyKindOfCourseAndDocumentOccurs();
    void everyWrittenSessionBelongsToSomebody();
    void onlySoManyPeopleAreSpokenAsWereAskedFor();
    void writtenSessionsAreLongEnoughToBeScored();
    void aDialogueBecomesWebVttWithVoices();
    void aDialogueWithoutSpeakersIsRefused();
};

void TestDemonstration::theSameSeedGivesTheSameSite()
{
    const Options options{.people = 12, .sessions = 10, .seed = 7};
    Options other = options;
    other.seed = 8;
    QCOMPARE(fingerprint(record(options, 9)), fingerprint(record(options, 9)));
    QVERIFY(fingerprint(record(options, 9)) != fingerprint(record(other, 9)));
    QVERIFY(fingerprint(record(options, 9)) != fingerprint(record(options, 10)));
    QVERIFY(site(options).name.starts_with("DEMONSTRAÇÃO"));
}

void TestDemonstration::aPersonDoesNotDependOnHowManyOthersThereAre()
{
    const Options few{.people = 3, .sessions = 6, .seed = 1};
    const Options many{.people = 5000, .sessions = 6, .seed = 1};
    QCOMPARE(fingerprint(record(few, 2)), fingerprint(record(many, 2)));
}

void TestDemonstration::identifiersHaveValidCheckDigitsAndNobodySharesOne()
{
    std::set<std::string> seen;
    for (std::uint32_t number = 0; number < 9000; ++number) {
        const std::string cpf = syntheticCpf(number);
        const std::string cns = syntheticCns(number);
        QVERIFY2(isCpf(cpf) && cpf.starts_with("00000"), cpf.c_str());
        QVERIFY2(isCns(cns) && cns.starts_with("8000000"), cns.c_str());
        QVERIFY(seen.insert(cpf).second && seen.insert(cns).second);
    }
}

void TestDemonstration::recordNumbersAreUnique()
{
    const Options options{.people = 300, .sessions = 4};
    std::set<std::string> seen;
    for (std::size_t i = 0; i < options.people; ++i) {
        QVERIFY(seen.insert(record(options, i).person.record).second);
    }
}

void TestDemonstration::nothingHappensBeforeRegistrationOrAfterTheLastDay()
{
    const Options options{.people = 200, .sessions = 20, .seed = 3};
    for (std::size_t i = 0; i < options.people; ++i) {
        const Record one = record(options, i);
        QVERIFY(!one.sessions.empty() && one.sessions.size() <= options.sessions);
        base::Instant before = base::Instant(sys_days(one.person.registered));
        for (std::size_t k = 0; k < one.sessions.size(); ++k) {
            const Session& session = one.sessions[k];
            QCOMPARE(session.number, k + 1);
            QVERIFY(session.start > before);
            QVERIFY(session.start < base::Instant(sys_days(options.lastDay) + std::chrono::days(1)));
            const std::chrono::weekday day(std::chrono::floor<std::chrono::days>(session.start));
            QVERIFY(day != std::chrono::Saturday && day != std::chrono::Sunday);
            before = session.start;
        }
        for (const Intervention& intervention : one.interventions) {
            QVERIFY(intervention.prescribedAt >= one.sessions.front().start && intervention.prescribedAt <= before);
        }
    }
}

void TestDemonstration::nothingIsRecordedWithoutConsent()
{
    const Options options{.people = 200, .sessions = 10, .seed = 4};
    std::size_t without = 0;
    for (std::size_t i = 0; i < options.people; ++i) {
        const Record one = record(options, i);
        without += one.person.recordingConsent ? 0U : 1U;
        for (const Session& session : one.sessions) {
            if (session.recorded) {
                QVERIFY(one.person.recordingConsent);
                QVERIFY(base::Instant(sys_days(*one.person.recordingConsent)) <= session.start);
            }
            QVERIFY(session.held || (!session.measured && session.patientWords == 0));
        }
    }
    QVERIFY(without > 10 && without < 80);
}

void TestDemonstration::valuesLieOnTheirScalesAndTensesAddUpToOne()
{
    const Options options{.people = 100, .sessions = 30, .seed = 5};
    for (std::size_t i = 0; i < options.people; ++i) {
        for (const Session& session : record(options, i).sessions) {
            if (!session.measured) {
                continue;
            }
            for (std::size_t column = 0; column < columnCount; ++column) {
                const Value& value = session.values[column];
                QCOMPARE(value.value.has_value(), value.abstained.empty());
                if (value.value) {
                    const bool wide = column == 0 || column == 13;
                    const bool share = column >= 4 && column <= 6;
                    QVERIFY(*value.value >= (wide ? -5 : 0) && *value.value <= (share ? 1 : wide ? 5 : 10));
                    QVERIFY(value.standardError > 0 && value.n > 0);
                }
            }
            if (session.values[4].value) {
                const double sum = *session.values[4].value + *session.values[5].value + *session.values[6].value;
                QVERIFY(std::abs(sum - 1) < 1e-9);
            }
            QVERIFY(session.confidence >= 0.3 && session.confidence <= 1);
        }
    }
}

void TestDemonstration::shortSessionsAndSessionsWithoutAudioAbstain()
{
    const Options options{.people = 150, .sessions = 20, .seed = 6};
    std::size_t shortOnes = 0;
    std::size_t silent = 0;
    for (std::size_t i = 0; i < options.people; ++i) {
        for (const Session& session : record(options, i).sessions) {
            if (session.measured && session.patientWords < 200) {
                QCOMPARE(session.values[0].abstained, std::string_view("too_few_words"));
                ++shortOnes;
            }
            if (session.measured && !session.recorded) {
                QCOMPARE(session.values[14].abstained, std::string_view("no_audio"));
                ++silent;
            }
        }
    }
    QVERIFY(shortOnes > 20 && silent > 20);
}

void TestDemonstration::coursesShowInTheValues()
{
    const Options options{.people = 400, .sessions = 24, .seed = 9};
    std::map<Course, std::pair<double, int>> shift;
    for (std::size_t i = 5; i < options.people; ++i) {
        const Record one = record(options, i);
        auto& [sum, count] = shift[one.person.course];
        sum += mean(one, 0, true) - mean(one, 0, false);
        ++count;
    }
    const auto of = [&](Course course) { return shift[course].first / shift[course].second; };
    qInfo("valence, late minus early half: improving %.2f, stable %.2f, worsening %.2f", of(Course::Improving),
          of(Course::Stable), of(Course::Worsening));
    QVERIFY(of(Course::Improving) > 0.9);
    QVERIFY(std::abs(of(Course::Stable)) < 0.3);
    QVERIFY(of(Course::Worsening) < -0.5);
}

void TestDemonstration::everyKindOfCourseAndDocumentOccurs()
{
    const Options options{.people = 300, .sessions = 12, .seed = 2};
    std::set<Course> courses;
    std::size_t noCpf = 0;
    std::size_t noCns = 0;
    std::size_t socialNames = 0;
    std::size_t longest = 0;
    std::size_t minors = 0;
    std::size_t absences = 0;
    for (std::size_t i = 0; i < options.people; ++i) {
        const Record one = record(options, i);
        courses.insert(one.person.course);
        noCpf += one.person.cpf.empty() ? 1U : 0U;
        noCns += one.person.cns.empty() ? 1U : 0U;
        socialNames += one.person.socialName.empty() ? 0U : 1U;
        longest = std::max(longest, one.person.name.size());
        minors += one.person.guardian.empty() ? 0U : 1U;
        absences += static_cast<std::size_t>(std::count_if(one.sessions.begin(), one.sessions.end(),
                                                           [](const Session& session) { return !session.held; }));
    }
    QCOMPARE(courses.size(), 6U);
    QVERIFY(noCpf > 5 && noCns > 20 && socialNames > 3 && longest > 45 && minors > 3 && absences > 50);
}

void TestDemonstration::everyWrittenSessionBelongsToSomebody()
{
    const Options options{.people = 5, .sessions = 8, .seed = 11};
    std::set<std::string> used;
    for (std::size_t i = 0; i < options.people; ++i) {
        for (const Session& session : record(options, i).sessions) {
            if (!session.sample.empty()) {
                QVERIFY(session.recorded && !session.measured);
                used.insert(session.sample);
            }
        }
    }
    const auto written = writtenSessions(base::resourceDir());
    QCOMPARE(used, std::set<std::string>(written.begin(), written.end()));
}

void TestDemonstration::onlySoManyPeopleAreSpokenAsWereAskedFor()
{
    const Options options{.people = 5, .sessions = 8, .seed = 11, .spokenPeople = 2};
    for (std::size_t i = 0; i < options.people; ++i) {
        const Record made = record(options, i);
        const bool spoken = std::any_of(made.sessions.begin(), made.sessions.end(),
                                        [](const Session& session) { return !session.sample.empty(); });
        QCOMPARE(spoken, i < 2);
    }
}

void TestDemonstration::writtenSessionsAreLongEnoughToBeScored()
{
    for (const std::string& name : writtenSessions(base::resourceDir())) {
        const auto dialogue = readDialogue(base::resourceDir(), name);
        QVERIFY(dialogue);
        qInfo("%s: %zu turns, %zu words of the patient", name.c_str(), dialogue->turns.size(),
              dialogue->patientWords());
        QVERIFY2(dialogue->patientWords() >= 900, name.c_str());
        for (std::size_t i = 1; i < dialogue->turns.size(); ++i) {
            QVERIFY2(dialogue->turns[i].patient != dialogue->turns[i - 1].patient, qPrintable(QString::number(i)));
        }
    }
}

void TestDemonstration::aDialogueBecomesWebVttWithVoices()
{
    const Dialogue dialogue{"x", {{false, "Oi & bom dia.", 0.5, 1.25}, {true, "Oi, doutora.", 3661.5, 3662}}};
    QCOMPARE(toWebVtt(dialogue),
             std::string("WEBVTT\n\n00:00:00.500 --> 00:00:01.250\n<v Terapeuta>Oi &amp; bom dia.\n"
                         "\n01:01:01.500 --> 01:01:02.000\n<v Paciente>Oi, doutora.\n"));
    QCOMPARE(dialogue.patientWords(), 2U);
}

void TestDemonstration::aDialogueWithoutSpeakersIsRefused()
{
    const auto missing = readDialogue(base::resourceDir(), "nobody-wrote-this");
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, base::ErrorCode::FileNotFound);
}

QTEST_GUILESS_MAIN(TestDemonstration)
#include "test_demonstration.moc"
