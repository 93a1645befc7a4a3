// SPDX-License-Identifier: GPL-3.0-or-later
#include <QProcess>
#include <QtTest>

#include "first_use/recovery_sheet.h"
#include "review/note_sheet.h"
#include "support/temporary_folder.h"

using voither::ui::NoteSheet;
using voither::ui::RecoverySheet;

namespace {

QString outputOf(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished() || process.exitCode() != 0) {
        qFatal("%s failed: %s", qPrintable(program), process.readAllStandardError().constData());
    }
    return QString::fromUtf8(process.readAllStandardOutput());
}

void fill(RecoverySheet& sheet, const QString& code)
{
    sheet.setProperty("siteName", QStringLiteral("CAPS III Órgão dos Moinhos & Cia"));
    sheet.setProperty("cnes", QStringLiteral("2077485"));
    sheet.setProperty("code", code);
}

} // namespace

class TestPaper : public QObject {
    Q_OBJECT

private slots:
    void aRecoverySheetIsOnePageWithTheWholeCodeAsText()
    {
        const voither::test::TemporaryFolder folder;
        const QString path = QString::fromStdString((folder.path() / "folha.pdf").string());
        RecoverySheet sheet;
        const QStringList groups{"K7QF2", "M9XHT", "4VBNC", "8RWJP", "6DGEY", "3ZSKA", "5TLQM", "7UXHB"};
        fill(sheet, groups.join('-'));
        QCOMPARE(sheet.save(path), QString());
        QVERIFY(sheet.fileExists(path));
        QVERIFY(outputOf("pdfinfo", {path}).contains(QRegularExpression("Pages:\\s+1\\n")));
        QVERIFY(outputOf("pdfinfo", {path}).contains("A4"));
        const QString text = outputOf("pdftotext", {"-layout", path, "-"});
        for (const QString& group : groups) {
            QCOMPARE(text.count(group), 1);
        }
        QVERIFY(text.contains("CAPS III Órgão dos Moinhos & Cia") && text.contains("CNES 2077485"));
        // Who finds it can do no more with it than who keeps it: only they can read the file.
        QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    void aSignedNoteIsPrintedWholeOnAsManyPagesAsItTakes()
    {
        const voither::test::TemporaryFolder folder;
        const QString path = QString::fromStdString((folder.path() / "nota.pdf").string());
        QString longText;
        for (int i = 1; i <= 120; ++i) {
            longText += QString("Parágrafo %1, dormiu <mal> & acordou.\n").arg(i);
        }
        NoteSheet sheet;
        QVERIFY(!sheet.save(path).isEmpty() && !sheet.fileExists(path)); // nothing was chosen
        sheet.show({"CAPS II · CNES 2077485", false, "Rosa Lima · prontuário 77", "Sessão 3, 21/11/2026 14:30"},
                   {{longText, "Helena Prado, CRP 06/12345", "21/11/2026 15:40"}, {"outra nota", "Renato", "ontem"}});
        sheet.choose(0);
        // Another note is signed while the user is asked where this one goes.
        sheet.show({"CAPS II · CNES 2077485", false, "Rosa Lima · prontuário 77", "Sessão 3, 21/11/2026 14:30"},
                   {{"nota nova", "Renato", "hoje"}, {longText, "Helena Prado", "ontem"}});
        QCOMPARE(sheet.save(path), QString());
        const QString properties = outputOf("pdfinfo", {path});
        const auto pages = QRegularExpression("Pages:\\s+(\\d+)\\n").match(properties).captured(1).toInt();
        QVERIFY2(pages >= 2 && pages <= 5, qPrintable(properties));
        QVERIFY2(properties.contains("A4") && !properties.contains("Rosa"), qPrintable(properties));
        const QString text = outputOf("pdftotext", {"-layout", path, "-"});
        for (int i = 1; i <= 120; ++i) {
            const auto times = text.count(QString("Parágrafo %1, dormiu <mal> & acordou.").arg(i));
            QVERIFY2(times == 1, qPrintable(text.left(800)));
        }
        // Inter draws the colon of a time with a glyph of its own, which is no letter to who reads the file.
        for (const char* part : {"Rosa Lima · prontuário 77", "Sessão 3, 21/11/2026 14", "CNES 2077485",
                                 "Helena Prado, CRP 06/12345", "21/11/2026 15"}) {
            QVERIFY2(text.contains(QString::fromUtf8(part)), part);
        }
        QVERIFY(!text.contains("outra nota") && !text.contains("nota nova") && !text.contains("DEMONSTRAÇÃO"));
    }

    void aPlaceThatCannotBeWrittenIsSaidAndNothingIsThere()
    {
        const voither::test::TemporaryFolder folder;
        RecoverySheet sheet;
        fill(sheet, "K7QF2-M9XHT");
        const QString missing = QString::fromStdString((folder.path() / "nenhuma" / "folha.pdf").string());
        QVERIFY(sheet.save(missing).contains("nenhuma"));
        QVERIFY(!sheet.fileExists(missing));
        QVERIFY(!sheet.save("folha.pdf").isEmpty());
        QVERIFY(!QFile::exists("folha.pdf"));
        const QString aFolder = QString::fromStdString(folder.path().string());
        QVERIFY(!sheet.save(aFolder).isEmpty());
    }
};

QTEST_MAIN(TestPaper)
#include "test_paper.moc"
