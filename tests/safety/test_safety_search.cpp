// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "base/file.h"
#include "base/resources.h"
#include "base/table.h"
#include "base/text.h"
#include "safety/search.h"
#include "support/temporary_folder.h"

using namespace voither;
using namespace voither::safety;
using transcript::Role;

namespace {

transcript::Transcript said(std::vector<std::pair<Role, std::string>> turns)
{
    transcript::Transcript transcript;
    for (auto& [role, text] : turns) {
        transcript.segments.push_back({.role = role, .text = std::move(text)});
    }
    return transcript;
}

/// "T: question || P: answer", or only what the patient says.
transcript::Transcript dialogue(std::string_view utterance)
{
    const auto between = utterance.find("||");
    if (between == std::string_view::npos) {
        return said({{Role::Patient, std::string(utterance)}});
    }
    const auto text = [](std::string_view turn) { return std::string(base::trimmed(turn.substr(turn.find(':') + 1))); };
    return said(
        {{Role::Therapist, text(utterance.substr(0, between))}, {Role::Patient, text(utterance.substr(between + 2))}});
}

std::string labelsOf(const std::vector<Mention>& mentions)
{
    std::set<Label> labels;
    for (const Mention& mention : mentions) {
        labels.insert(mention.labels.begin(), mention.labels.end());
    }
    std::string names;
    for (const Label label : labels) {
        names += (names.empty() ? "" : ",") + std::string(name(label));
    }
    return names;
}

struct Count {
    std::size_t all = 0;
    std::size_t found = 0;
    std::size_t ofTheKind = 0;
    std::size_t wronglyLabelled = 0;
};

} // namespace

class TestSafetySearch : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        auto created = Search::create(base::resourceDir(), "pt-BR");
        QVERIFY2(created, created ? "" : (created.error().subject + created.error().place).c_str());
        m_search = std::move(*created);
    }

    void aMentionIsFoundWhereItStands()
    {
        const auto mentions =
            m_search->find(said({{Role::Patient, "Bom dia."}, {Role::Patient, "Ah, só quero MORRER, doutora."}}));
        QCOMPARE(mentions.size(), std::size_t{1});
        QCOMPARE(name(mentions[0].kind), std::string_view("wish_to_die"));
        QVERIFY(mentions[0].labels.empty());
        QVERIFY((mentions[0].passages == std::vector<Passage>{{1, 8, 20}}));
    }

    void aSentenceThatGoesOnInTheNextSegmentIsOneMention()
    {
        const auto mentions =
            m_search->find(said({{Role::Patient, "eu só penso em me"}, {Role::Patient, "matar todo dia"}}));
        QCOMPARE(mentions.size(), std::size_t{1});
        QCOMPARE(mentions[0].passages.size(), std::size_t{2});
        QCOMPARE(mentions[0].passages[1].segment, std::size_t{1});
        QVERIFY(m_search->find(said({{Role::Patient, "ela queria me."}, {Role::Patient, "matar não sei"}})).empty());
        QVERIFY(m_search->find(said({{Role::Patient, "eu quero"}, {Role::Other, "morrer"}})).empty());
    }

    void theTherapistsWordsAreNoMentionButWhatIsAnsweredIs()
    {
        const auto asked = [&](const std::string& answer) {
            return m_search->find(said(
                {{Role::Therapist, "Você pensa em se matar?"}, {Role::Patient, answer}, {Role::Patient, "sei lá"}}));
        };
        QVERIFY(m_search->find(said({{Role::Therapist, "Você pensa em se matar?"}})).empty());
        const auto yes = asked("às vezes");
        QCOMPARE(yes.size(), std::size_t{1});
        QVERIFY(yes[0].labels == std::set<Label>{Label::Answer});
        QVERIFY(yes[0].kind == Kind::Ideation);
        QCOMPARE(yes[0].passages[0].segment, std::size_t{1});
        const auto no = asked("não, nunca");
        QCOMPARE(no.size(), std::size_t{1});
        QVERIFY((no[0].labels == std::set<Label>{Label::Negated, Label::Answer}));
        // Who says it in own words is not quoted twice.
        QCOMPARE(asked("eu quero morrer").size(), std::size_t{1});
        QVERIFY(m_search->find(said({{Role::Therapist, "Como foi a semana?"}, {Role::Patient, "não sei"}})).empty());
    }

    void whatSomebodyElseInTheRoomSaysIsAMention()
    {
        const auto mentions = m_search->find(said({{Role::Other, "ele falou que ia se matar"}}));
        QCOMPARE(mentions.size(), std::size_t{1});
        QVERIFY(mentions[0].labels.contains(Label::OtherSpeaker));
        QVERIFY(mentions[0].labels.contains(Label::Reported));
    }

    void labelsStandBesideAMention_data()
    {
        QTest::addColumn<QString>("utterance");
        QTest::addColumn<QString>("labels");
        QTest::newRow("plain") << "eu quero me matar"
                               << "";
        QTest::newRow("denied") << "nunca pensei em me matar"
                                << "negated";
        QTest::newRow("denied, far") << "eu não tenho vontade de morrer"
                                     << "negated";
        QTest::newRow("a negation of something else") << "não aguento isso, quero morrer"
                                                      << "";
        QTest::newRow("a negation without a comma") << "não durmo quero morrer"
                                                    << "";
        QTest::newRow("cannot stop") << "não consigo parar de pensar em me matar"
                                     << "";
        QTest::newRow("somebody else") << "o meu tio se matou"
                                       << "reported";
        QTest::newRow("somebody else's words") << "minha irmã disse que queria morrer"
                                               << "reported";
        QTest::newRow("oneself, told by another") << "minha irmã disse que eu quero morrer"
                                                  << "";
        QTest::newRow("earlier") << "uma vez, na adolescência, eu quis me matar"
                                 << "past";
        QTest::newRow("a manner of speaking") << "tô me matando de trabalhar"
                                              << "figurative";
    }
    void labelsStandBesideAMention()
    {
        QFETCH(const QString, utterance);
        QFETCH(const QString, labels);
        const auto mentions = m_search->find(said({{Role::Patient, utterance.toStdString()}}));
        QVERIFY(!mentions.empty());
        QCOMPARE(QString::fromStdString(labelsOf({mentions.front()})), labels);
    }

    void everyPhrasingOfTheListIsFound()
    {
        const Count count = countMentions("mentions_pt.tsv");
        QVERIFY(count.all >= 200);
        QCOMPARE(count.found, count.all);
        // A label could make somebody look away.
        QVERIFY(count.wronglyLabelled * 20 <= count.all);
    }

    /// What the patterns do with words that nobody made them from, half of them indirect: no proof that they suffice.
    void mostPhrasingsThatItWasNotMadeFromAreFound()
    {
        const Count count = countMentions("held_out_pt.tsv");
        QVERIFY(count.all >= 150);
        QVERIFY(count.found * 2 > count.all);
        QVERIFY(count.wronglyLabelled * 20 <= count.all);
    }

    void mostOfWhatIsHarmlessIsLeftAlone()
    {
        for (const char* file : {"neutral_pt.txt", "held_out_neutral_pt.txt"}) {
            const auto bytes = base::readFile(m_data / file, 1U << 20U);
            QVERIFY(bytes);
            std::size_t all = 0;
            std::size_t alarms = 0;
            for (const std::string_view line : base::split(base::asText(*bytes), '\n')) {
                if (line.starts_with("# ")) {
                    continue;
                }
                ++all;
                const auto mentions = m_search->find(said({{Role::Patient, std::string(line)}}));
                alarms += std::all_of(mentions.begin(), mentions.end(),
                                      [](const Mention& mention) { return mention.labels.contains(Label::Figurative); })
                    ? 0
                    : 1;
            }
            qInfo("%s: %zu of %zu would be looked at", file, alarms, all);
            QVERIFY(all >= 100);
            QVERIFY(alarms * 5 <= all);
        }
    }

    void aLanguageWithoutAListIsSaidToHaveNone()
    {
        const auto none = Search::create(base::resourceDir(), "xx");
        QVERIFY(!none);
        QVERIFY(none.error().code == base::ErrorCode::LanguageUnavailable);
    }

    void aListThatDoesNotReadIsNamedWithItsLine()
    {
        const test::TemporaryFolder folder;
        std::filesystem::create_directories(folder / "languages/pt");
        folder.write("languages/pt/safety.tsv", "{want}\tquero\nideation\t{want} morrer, {nobody} morrer\n");
        const auto broken = Search::create(folder.path(), "pt");
        QVERIFY(!broken);
        QVERIFY(broken.error().code == base::ErrorCode::ResourceDamaged);
        QCOMPARE(broken.error().place, std::string("line 2"));
    }

    void anyBytesAreTaken()
    {
        std::string noise;
        std::uint32_t state = 7;
        for (int i = 0; i < 20'000; ++i) {
            state = state * 1664525U + 1013904223U;
            noise += static_cast<char>(state >> 24U);
        }
        m_search->find(said({{Role::Patient, noise}, {Role::Therapist, noise}, {Role::Other, noise}}));
        std::string repeated;
        for (int i = 0; i < 5000; ++i) {
            repeated += "não quero me matar não ";
        }
        QCOMPARE(m_search->find(said({{Role::Patient, repeated}})).size(), std::size_t{5000});
    }

private:
    Count countMentions(const char* file) const
    {
        Count count;
        const auto read = base::readTable(m_data / file, [&](std::string_view kind, std::string_view rest) {
            const auto tab = rest.find('\t');
            const std::string utterance(rest.substr(tab == std::string_view::npos ? 0 : tab + 1));
            const std::string labels(tab == std::string_view::npos ? "" : rest.substr(0, tab));
            const auto mentions = m_search->find(dialogue(utterance));
            const bool isOfTheKind = std::any_of(mentions.begin(), mentions.end(),
                                                 [&](const Mention& mention) { return name(mention.kind) == kind; });
            ++count.all;
            count.found += mentions.empty() ? 0 : 1;
            count.ofTheKind += isOfTheKind ? 1 : 0;
            count.wronglyLabelled += labels.empty() && !labelsOf(mentions).empty() ? 1 : 0;
            if (mentions.empty()) {
                qInfo("missed: %s", utterance.c_str());
            }
            return true;
        });
        qInfo("%s: %zu of %zu found, %zu as the kind that the list says, %zu with a label that is not theirs", file,
              count.found, count.all, count.ofTheKind, count.wronglyLabelled);
        return read ? count : Count();
    }

    const std::filesystem::path m_data = VOITHER_TEST_DATA;
    std::unique_ptr<Search> m_search;
};

QTEST_GUILESS_MAIN(TestSafetySearch)
#include "test_safety_search.moc"
