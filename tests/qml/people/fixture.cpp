// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

#include <QApplication>
#include <QQmlEngine>
#include <QStandardPaths>
#include <QtQuickTest>

#include "audio/signals.h"
#include "site/spoken_session.h"
#include "ui/site_people.h"
#include "ui/threaded_site.h"

namespace voither::test {

template <class Work>
void Fixture::run(Work work)
{
    bool done = false;
    m_desktop->site()->change(
        this,
        [&work](site::Site& site) -> base::Result<> {
            work(site);
            return {};
        },
        [&done](const base::Result<>& answer) {
            must(answer);
            done = true;
        });
    ThreadedSite::waitFor([&done] { return done; });
}

void Fixture::renew()
{
    m_desktop.reset();
    m_folder = std::make_unique<SiteFolder>();
    m_desktop = std::make_unique<ui::Desktop>(m_folder->path(), m_clock);
    m_desktop->unlock(QStringLiteral("ana"), QString::fromStdString(std::string(sitePassphrase)));
    ThreadedSite::waitFor([this] { return m_desktop->state() == ui::Desktop::Open; });
    emit renewed();
}

QString Fixture::addPerson(const QString& name, const QString& recordNumber, int sessions)
{
    QString id;
    run([&](site::Site& site) {
        const auto person = test::addPerson(site, name.toStdString(), recordNumber.toStdString(), "6A70");
        for (int i = 0; i < sessions; ++i) {
            addSession(site, person, 7 * (sessions - 1 - i), i * 0.5);
        }
        id = QString::fromStdString(person.toString());
    });
    return id;
}

void Fixture::addMany(int people)
{
    run([people](site::Site& site) {
        auto batch = site.batch();
        for (int i = 0; i < people; ++i) {
            events::PersonRegistered registered;
            registered.person = base::PersonId::generate(site.clock().now());
            registered.details.name = "Pessoa de nome comprido para encher a coluna " + std::to_string(i);
            registered.details.recordNumber = std::to_string(i);
            registered.details.primaryDiagnosisIcd11 = "6A70";
            must(batch.add(registered));
        }
        must(batch.commit());
    });
}

int Fixture::count(const QString& table)
{
    int number = -1;
    run([&](site::Site& site) {
        number = static_cast<int>(test::count(site, "SELECT count(*) FROM " + table.toStdString()));
    });
    return number;
}

QString Fixture::writeTranscript()
{
    return QString::fromStdString(
        m_folder->folder()
            .write("conversa.txt",
                   "Bruno: Eu acordei cedo e fui andar até a praça.\nCarla: E como você dormiu?\n"
                   "Bruno: Dormi mal, pensando na minha mãe.\n")
            .string());
}

QString Fixture::writeAudio()
{
    return QString::fromStdString(speak(m_folder->folder(), "conversa").audio.string());
}

/// Lets the tests import the program's modules, and the fixture as Voither.Test.
class Setup : public QObject {
    Q_OBJECT

public slots:
    void qmlEngineAvailable(QQmlEngine* engine)
    {
        engine->addImportPath(QStringLiteral("qrc:/qt/qml"));
        qmlRegisterSingletonInstance("Voither.Test", 1, 0, "Fixture", &m_fixture);
    }
    void cleanupTestCase() { m_fixture.disconnect(); }

private:
    Fixture m_fixture;
};

} // namespace voither::test

int main(int argc, char** argv)
{
    QStandardPaths::setTestModeEnabled(true);   // preferences of a test are nobody's
    const QApplication application(argc, argv); // Qt Charts needs one with widgets
    voither::test::Setup setup;
    return quick_test_main_with_setup(argc, argv, "voither", QUICK_TEST_SOURCE_DIR, &setup);
}

#include "fixture.moc"
