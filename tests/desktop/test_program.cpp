// SPDX-License-Identifier: GPL-3.0-or-later
#include <QImage>
#include <QProcess>
#include <QtTest>

#include "support/temporary_folder.h"

using voither::test::TemporaryFolder;

namespace {

struct Outcome {
    int exitCode = -1;
    QString said; // on stderr
};

Outcome run(const TemporaryFolder& home, const char* program, const QStringList& arguments)
{
    constexpr int patience = 400000; // ms
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert("HOME", QString::fromStdString(home.path().string()));
    environment.insert("XDG_RUNTIME_DIR", QString::fromStdString(home.path().string()));
    environment.insert("VOITHER_LANGUAGE", "pt-BR");
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    if (!process.waitForFinished(patience)) {
        return {-1, "not finished"};
    }
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardError())};
}

QString text(const std::filesystem::path& path)
{
    return QString::fromStdString(path.string());
}

} // namespace

/// The program from outside, on a demonstration site.
class TestProgram : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_passphrase = text(m_folder.write("passphrase", "sete barcos verdes cantam\n"));
        m_site = text(m_folder / "site");
        const auto made = run(m_folder, VOITHER_CLI,
                              {"demo", m_site, "--people", "8", "--sessions", "6", "--spoken-people", "1", "--seed",
                               "3", "--passphrase-file", m_passphrase});
        QVERIFY2(made.exitCode == 0, qPrintable(made.said));
    }

    void everyPageOpensInEveryLanguageAndThemeWithoutAWarning()
    {
        const auto tested =
            run(m_folder, VOITHER, {"--self-test", "--data", m_site, "--passphrase-file", m_passphrase});
        QVERIFY2(tested.exitCode == 0, qPrintable(tested.said));
    }

    void helpIsGivenWithoutADisplay_data()
    {
        QTest::addColumn<QString>("option");
        QTest::addColumn<QString>("answer");
        QTest::newRow("help") << "--help"
                              << "--self-test";
        QTest::newRow("short") << "-h"
                               << "--self-test";
        QTest::newRow("version") << "--version"
                                 << "voither 0";
    }
    void helpIsGivenWithoutADisplay()
    {
        QFETCH(const QString, option);
        QFETCH(const QString, answer);
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove("DISPLAY");
        environment.insert("QT_QPA_PLATFORM", "xcb");
        process.setProcessEnvironment(environment);
        process.start(VOITHER, {option});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 0);
        QVERIFY(process.readAllStandardOutput().contains(answer.toUtf8()));
    }

    void firstUseAndUnlockOpenWithoutAWarning()
    {
        for (const QString& folder : {m_site, text(m_folder / "nothing")}) {
            const auto tested = run(m_folder, VOITHER, {"--self-test", "--data", folder});
            QVERIFY2(tested.exitCode == 0, qPrintable(tested.said));
        }
    }

    void aPageIsSavedAsAPictureOfTheSizeThatWasAskedFor()
    {
        const QString file = text(m_folder / "home.png");
        const auto grabbed = run(m_folder, VOITHER,
                                 {"--data", m_site, "--passphrase-file", m_passphrase, "--page", "home", "--theme",
                                  "dark", "--size", "1280x800", "--grab", file});
        QVERIFY2(grabbed.exitCode == 0, qPrintable(grabbed.said));
        const QImage picture(file);
        QCOMPARE(picture.size(), QSize(1280, 800));
        QVERIFY(picture.pixelColor(1000, 790).lightness() < 128);
    }

    void whatCannotBeDoneIsSaidInAUsersWords_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exitCode");
        QTest::newRow("no such page") << QStringList{"--page", "nowhere"} << 2;
        QTest::newRow("no size") << QStringList{"--size", "large"} << 2;
        QTest::newRow("wrong passphrase")
            << QStringList{"--passphrase-file", text(m_folder.write("wrong", "outra coisa qualquer\n"))} << 1;
        const QStringList open{"--passphrase-file", m_passphrase, "--page", "review", "--person"};
        QTest::newRow("no such session") << open + QStringList{"2026-0001", "--session", "99"} << 1;
        QTest::newRow("no such session, in one word") << open + QStringList{"2026-0001", "--session=99"} << 1;
        QTest::newRow("no such person") << open + QStringList{"nobody"} << 1;
        QTest::newRow("no passphrase file") << QStringList{"--passphrase-file", text(m_folder / "missing")} << 1;
    }
    void whatCannotBeDoneIsSaidInAUsersWords()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, exitCode);
        const auto refused =
            run(m_folder, VOITHER, QStringList{"--data", m_site, "--grab", text(m_folder / "none.png")} + arguments);
        QCOMPARE(refused.exitCode, exitCode);
        QVERIFY(refused.said.startsWith("voither: "));
        QVERIFY(!std::filesystem::exists(m_folder / "none.png"));
    }

private:
    TemporaryFolder m_folder;
    QString m_site;
    QString m_passphrase;
};

QTEST_GUILESS_MAIN(TestProgram)
#include "test_program.moc"
