// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QtTest>

#include "search/search_model.h"
#include "search/snippet.h"
#include "site/editing.h"
#include "site/spoken_session.h"
#include "threaded_site.h"

using namespace voither;
using test::must;
using ui::SearchModel;

namespace {

constexpr int patience = 60'000; // milliseconds

struct Service {
    Service()
    {
        search.setSite(&site.thread);
        site.change([this](site::Site& open) -> base::Result<> {
            events::PersonDetails josefa;
            josefa.name = std::string("Josefa da Conceição");
            josefa.recordNumber = std::string("2026-0009");
            josefa.cpf = std::string("52998224725");
            const auto id = must(site::registerPerson(open, josefa));
            person = QString::fromStdString(id.toString());
            events::PersonDetails other;
            other.name = std::string("Antônio Carlos");
            other.recordNumber = std::string("2026-0010");
            must(site::registerPerson(open, other));
            auto request = test::requestFor(
                test::speak(site.folder.folder(), "s",
                            {.patientSays = "fui à feira com a minha irmã e <comprei> maçãs & pão na feira"}),
                "2026-0009");
            request.audio.reset();
            session = QString::fromStdString(must(site::importSession(open, request, {})).session.toString());
            return {};
        });
    }

    /// Types it and waits for what is found.
    void type(const QString& text)
    {
        search.setText(text);
        if (!QTest::qWaitFor([this] { return !search.isSearching(); }, patience)) {
            qFatal("nothing came of the search");
        }
    }
    QString at(int row, int role) { return search.data(search.index(row), role).toString(); }

    test::ThreadedSite site;
    QString person;
    QString session;
    SearchModel search;
};

} // namespace

class TestSearch : public QObject {
    Q_OBJECT

private slots:
    void peopleAreFoundByNameNumberAndCpfWhichIsNotShown()
    {
        Service service;
        for (const char* text : {"conceicao", "  JOSEFA conc ", "2026-0009", "529.982.247-25", "52998224725"}) {
            service.type(QString::fromUtf8(text));
            QCOMPARE(service.search.people(), 1);
            QCOMPARE(service.search.personAt(0), service.person);
            QCOMPARE(service.search.sessionAt(0), QString());
            QCOMPARE(service.search.segmentAt(0), -1);
            QCOMPARE(service.at(0, SearchModel::TitleRole), QString("Josefa da Conceição"));
            QVERIFY(service.at(0, SearchModel::DetailRole).startsWith("Prontuário 2026-0009"));
            for (const int role : {SearchModel::TitleRole, SearchModel::DetailRole, SearchModel::SnippetRole}) {
                QVERIFY(!service.at(0, role).contains("982"));
            }
        }
        service.type("2026");
        QCOMPARE(service.search.people(), 2);
    }

    void sessionsAreFoundByWhatWasSaidWithTheWordsEmphasised()
    {
        Service service;
        service.type("IRMA feir");
        QCOMPARE(service.search.people(), 0);
        QCOMPARE(service.search.sessions(), 1);
        QCOMPARE(service.at(0, SearchModel::GroupRole), QString("sessions"));
        QCOMPARE(service.search.sessionAt(0), service.session);
        QCOMPARE(service.search.personAt(0), service.person);
        QCOMPARE(service.search.segmentAt(0), 1); // the therapist spoke first
        QVERIFY(service.at(0, SearchModel::TitleRole).startsWith("Josefa da Conceição · Sessão 1, "));
        const QString snippet = service.at(0, SearchModel::SnippetRole);
        QVERIFY2(snippet.contains("<b>feira</b> com a minha <b>irmã</b>"), qPrintable(snippet));
        QVERIFY(service.at(0, SearchModel::DetailRole).contains("feira com a minha irmã"));
        service.type("ir"); // too short for what was said
        QCOMPARE(service.search.count(), 0);
    }

    void nothingFoundIsNotAnError()
    {
        Service service;
        service.type("zzzz");
        QCOMPARE(service.search.count(), 0);
        QVERIFY(service.search.error().isEmpty() && !service.search.isSearching());
        service.type("\"' OR *");
        QVERIFY(service.search.error().isEmpty());
    }

    void whatIsNoLongerAskedForIsNeverShown()
    {
        Service service;
        QStringList titles;
        connect(&service.search, &QAbstractItemModel::modelReset, &service.search,
                [&] { titles.append(service.search.count() > 0 ? service.at(0, SearchModel::TitleRole) : QString()); });
        // Typed on before the first answer is there.
        service.search.setText("josefa");
        QVERIFY(service.search.isSearching());
        service.search.setText("antonio c");
        service.search.setText("antonio");
        QVERIFY(QTest::qWaitFor([&] { return !service.search.isSearching(); }, patience));
        QCOMPARE(titles, QStringList{"Antônio Carlos"});
        // An emptied field shows nothing, also when an answer comes late.
        service.search.setText("josefa");
        service.search.setText("");
        QCOMPARE(service.search.count(), 0);
        service.site.settle();
        QCOMPARE(service.search.count(), 0);
        QVERIFY(!service.search.isSearching());
    }

    void behindTheLockNothingIsFound()
    {
        Service service;
        service.site.thread.close();
        service.type("josefa");
        QCOMPARE(service.search.count(), 0);
        QVERIFY(!service.search.error().isEmpty());
    }

    void aSnippetIsCutAtWordsAndItsTextIsNeverMarkup()
    {
        const auto whole = ui::snippetOf("eu <i>dormi</i> & sonhei", {"dorm"});
        QCOMPARE(whole.plain, QString("eu <i>dormi</i> & sonhei"));
        QCOMPARE(whole.styled, QString("eu &lt;i&gt;<b>dormi</b>&lt;/i&gt; &amp; sonhei"));
        const QString longText = QString("palavra ").repeated(30) + "alvo " + QString("depois ").repeated(30);
        const auto part = ui::snippetOf(longText, {"alvo"}, 60);
        QVERIFY(part.plain.startsWith("… palavra ") && part.plain.endsWith("depois …"));
        QVERIFY(part.styled.contains("<b>alvo</b>"));
        QVERIFY(part.plain.size() < 90);
        const auto none = ui::snippetOf(longText, {"nada"}, 60);
        QVERIFY(none.plain.startsWith("palavra") && !none.styled.contains("<b>"));
    }
};

QTEST_GUILESS_MAIN(TestSearch)
#include "test_search.moc"
