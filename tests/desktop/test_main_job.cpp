// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAccessible>
#include <QApplication>
#include <QtTest>

#include "calm.h"
#include "keyboard.h"
#include "shell.h"
#include "support/temporary_folder.h"
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
        QVERIFY(keyboard.tabTo("Copiei o código e conferi"));
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
