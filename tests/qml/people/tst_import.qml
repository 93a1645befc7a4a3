// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Voither.Test

// A session comes in from files by keyboard, also while one works elsewhere.
TestCase {
    id: test
    name: "Import"
    when: windowShown
    visible: true // a page that is not shown has no tab order
    width: 1158
    height: 740

    property string person

    PersonScreen {
        id: screen
        focus: true
    }

    function init() {
        screen.clear();
        wait(1);
        Fixture.renew();
        test.person = Fixture.addPerson("Zoé Lima", "9", 0);
        Fixture.desktop.openPage("import", test.person);
        tryVerify(() => screen.ready);
    }
    function cleanup() {
        screen.clear();
        wait(1);
    }
    function write(text) {
        for (const letter of text)
            keyClick(letter);
    }

    function tabTo(name) {
        for (let i = 0; i < 20 && screen.heard() !== name; ++i)
            keyClick(Qt.Key_Tab);
        compare(screen.heard(), name);
    }

    function test_aTranscriptIsImportedMappedAndMeasured() {
        const intake = Fixture.desktop.intake;
        tabTo("Transcrição");
        write(Fixture.writeTranscript());
        compare(screen.page.files.missing, "");
        keyClick(Qt.Key_Return);
        tryCompare(intake, "state", 2); // mapping
        compare(Fixture.count("sessions"), 0);
        compare(intake.speakers.guessed, true);
        keyClick(Qt.Key_Down); // the first voice is somebody else's
        compare(intake.speakers.data(intake.speakers.index(0, 0), Qt.UserRole + 2), false);
        keyClick(Qt.Key_Up);
        tabTo("Guardar e analisar");
        keyClick(Qt.Key_Space);
        tryVerify(() => Fixture.count("sessions") === 1);
        Fixture.desktop.openPage("people"); // elsewhere meanwhile
        tryCompare(intake, "state", 5, 60000); // done
        compare(intake.error, "");
        compare(Fixture.desktop.page, "people");
    }

    function test_aRecordingWaitsForConsent() {
        write(Fixture.writeAudio());
        verify(screen.page.files.consentMissing);
        keyClick(Qt.Key_Return);
        wait(50);
        compare(Fixture.desktop.intake.busy, false);
    }

    function test_aWrongPathIsSaidBefore() {
        tabTo("Transcrição");
        write("/nao/ha.txt");
        verify(screen.page.files.missing !== "");
        keyClick(Qt.Key_Return);
        wait(50);
        compare(Fixture.desktop.intake.busy, false);
    }
}
