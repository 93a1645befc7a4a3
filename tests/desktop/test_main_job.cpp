// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAccessible>
#include <QApplication>
#include <QtTest>

#include "../site/site_folder.h"
#include "../site/spoken_session.h"
#include "calm.h"
#include "keyboard.h"
#include "projections/sessions.h"
#include "shell.h"
#include "virtual_display.h"

using namespace voither;

namespace {

constexpr const char* passphrase = "sete barcos verdes cantam";

} // namespace

/// The whole main job in a real window, by keyboard alone.
class TestMainJob : public QObject {
    Q_OBJECT

private slots:
    void aSiteIsMadeLockedAndOpenedByKeyboardAlone()
    {
        const test::TemporaryFolder folder;
        const base::SystemClock clock;
        ui::Desktop desktop(folder / "site", clock);
        desktop.preferences()->override("pt-BR", "light");
        const app::Shell shell(desktop);
        QVERIFY(shell.window() != nullptr);
        shell.window()->resize(1280, 760);
        shell.window()->requestActivate();
        QVERIFY(QTest::qWaitForWindowExposed(shell.window()));
        shell.window()->requestActivate();
        QVERIFY(QTest::qWaitForWindowActive(shell.window())); // shortcuts belong to the active window
        QAccessible::setActive(true);
        test::Keyboard keyboard(desktop, *shell.window());

        QVERIFY(keyboard.tabTo("Entendi, começar"));
        keyboard.press(Qt::Key_Return);
        QVERIFY(keyboard.tabTo("Nome do serviço"));
        keyboard.type("CAPS do Teste");
        QVERIFY(keyboard.tabTo("Seu nome"));
        keyboard.type("Ana Souza");
        QVERIFY(keyboard.tabTo("Como você entra"));
        keyboard.type("ana");
        QVERIFY(keyboard.tabTo("Continuar"));
        keyboard.press(Qt::Key_Return);
        QVERIFY(keyboard.tabTo("Frase-senha"));
        keyboard.type(passphrase);
        QVERIFY(keyboard.tabTo("Outra vez"));
        keyboard.type(passphrase);
        QVERIFY(keyboard.tabTo("Criar o serviço"));
        keyboard.press(Qt::Key_Return);
        QCOMPARE(desktop.state(), ui::Desktop::Open);
        QVERIFY(!desktop.recoveryCode().isEmpty());
        QVERIFY(keyboard.tabTo("Tenho o código no papel e conferi"));
        keyboard.press(Qt::Key_Space);
        QVERIFY(keyboard.tabTo("Começar"));
        keyboard.press(Qt::Key_Return);
        QVERIFY(desktop.recoveryCode().isEmpty());
        QCOMPARE(desktop.page(), QString("home"));

        keyboard.press(Qt::Key_L, Qt::ControlModifier);
        QCOMPARE(desktop.state(), ui::Desktop::Locked);
        QVERIFY(keyboard.tabTo("Frase-senha"));
        keyboard.type("outra coisa qualquer");
        keyboard.press(Qt::Key_Return);
        QCOMPARE(desktop.state(), ui::Desktop::Locked);
        QVERIFY(!desktop.refusal().isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(desktop.waitSeconds(), 0, 60000);
        keyboard.press(Qt::Key_A, Qt::ControlModifier);
        keyboard.type(passphrase);
        keyboard.press(Qt::Key_Return);
        QCOMPARE(desktop.state(), ui::Desktop::Open);
        QCOMPARE(desktop.siteName(), QString("CAPS do Teste"));
        QCOMPARE(desktop.userName(), QString("Ana Souza"));
    }

    void aPersonIsRegisteredAndASessionImportedMeasuredAndReviewedByKeyboardAlone()
    {
        const test::SiteFolder folder;
        const auto spoken = test::speak(folder.folder(), "sessao", {.seconds = 12});
        const base::SystemClock clock; // the form proposes the day on which it is filled
        ui::Desktop desktop(folder.path(), clock);
        desktop.preferences()->override("pt-BR", "light");
        const app::Shell shell(desktop);
        QVERIFY(shell.window() != nullptr);
        shell.window()->resize(1280, 760);
        QVERIFY(QTest::qWaitForWindowExposed(shell.window()));
        shell.window()->requestActivate();
        QVERIFY(QTest::qWaitForWindowActive(shell.window())); // shortcuts belong to the active window
        QAccessible::setActive(true);
        test::Keyboard keyboard(desktop, *shell.window());
        QVERIFY(keyboard.tabTo("Frase-senha"));
        keyboard.type(QString::fromUtf8(test::sitePassphrase.data()));
        keyboard.press(Qt::Key_Return);
        QCOMPARE(desktop.state(), ui::Desktop::Open);

        QVERIFY(keyboard.tabTo("Pessoas"));
        keyboard.press(Qt::Key_Return);
        QCOMPARE(desktop.page(), QString("people"));
        QVERIFY(keyboard.tabTo("Registrar pessoa"));
        keyboard.press(Qt::Key_Return);
        QVERIFY(keyboard.tabTo("Nome completo"));
        keyboard.type("Josefa da Conceição");
        QVERIFY(keyboard.tabTo("Número do prontuário"));
        keyboard.type("2026-0009");
        QVERIFY(keyboard.tabTo("Consente a gravação das sessões"));
        keyboard.press(Qt::Key_Space);
        keyboard.press(Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(desktop.page(), QString("person"));

        QVERIFY(keyboard.tabTo("Importar sessão"));
        keyboard.press(Qt::Key_Return);
        QCOMPARE(desktop.page(), QString("import"));
        QVERIFY(keyboard.tabTo("Gravação"));
        keyboard.type(QString::fromStdString(spoken.audio.string()));
        QVERIFY(keyboard.tabTo("Transcrição"));
        keyboard.type(QString::fromStdString(spoken.transcript.string()));
        QVERIFY(keyboard.tabTo("Importar"));
        keyboard.press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(keyboard.tabTo("Guardar e analisar"), 30000);
        keyboard.press(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(desktop.page(), QString("review"), 60000);

        const QString session = desktop.session();
        const QString person = desktop.person();

        // Found again from anywhere: by what was said, and by name without its accents; Esc goes back.
        desktop.openPage("home");
        keyboard.press(Qt::Key_K, Qt::ControlModifier);
        QCOMPARE(keyboard.focus(), QString("Procurar pessoas e sessões"));
        keyboard.type("semana");
        keyboard.press(Qt::Key_Return);
        QTRY_COMPARE(desktop.page(), QString("review"));
        QCOMPARE(desktop.session(), session);
        keyboard.press(Qt::Key_K, Qt::ControlModifier);
        keyboard.type("conceicao");
        keyboard.press(Qt::Key_Return);
        QTRY_COMPARE(desktop.page(), QString("person"));
        QCOMPARE(desktop.person(), person);
        const QString former = keyboard.focus();
        keyboard.press(Qt::Key_K, Qt::ControlModifier);
        keyboard.type("ninguem");
        keyboard.press(Qt::Key_Return);
        keyboard.press(Qt::Key_Escape);
        QCOMPARE(desktop.page(), QString("person"));
        QCOMPARE(keyboard.focus(), former);
        desktop.lock();
        app::waitUntilCalm(desktop, *shell.window());
        const auto site = folder.open();
        const auto id = base::SessionId::parse(session.toStdString());
        QVERIFY(id);
        const auto entry = test::must(projections::findSession(site->database(), *id));
        QVERIFY(entry);
        QCOMPARE(QString::fromStdString(entry->processingStatus), QString("measured"));
        QCOMPARE(test::must(projections::audioOf(site->database(), *id)).size(), std::size_t{1});
        QCOMPARE(test::must(projections::transcriptOf(site->database(), *id))->segments.size(), std::size_t{2});
    }
};

int main(int argc, char** argv)
{
    const test::VirtualDisplay display;
    if (!display.isRunning()) {
        qWarning("Xvfb does not run here: see packaging/debian-packages-test.txt");
        return 1;
    }
    QCoreApplication::setOrganizationName("Voither");
    QCoreApplication::setApplicationName("voither-test");
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    TestMainJob test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_main_job.moc"
