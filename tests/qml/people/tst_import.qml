// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Voither.Test

// A session comes in from files by keyboard, also while one works elsewhere.
TestCase {
    id: test
    name: "Import"
    when: windowShown
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

    // The field of the transcript has the focus afterwards.
    function goToTranscript() {
        for (let i = 0; i < 10 && screen.heard() !== "Transcrição"; ++i)
            keyClick(Qt.Key_Tab);
        compare(screen.heard(), "Transcrição");
    }

    function test_aTranscriptIsImportedMappedAndMeasured() {
        const intake = Fixture.desktop.intake;
        goToTranscript();
        write(Fixture.writeTranscript());
        compare(screen.page.files.missing, "");
        keyClick(Qt.Key_Return);
        tryCompare(intake, "state", 2); // mapping
        compare(Fixture.count("sessions"), 0);
        compare(intake.speakers.guessed, true);
        keyClick(Qt.Key_Down); // the first voice is somebody else's
        compare(intake.speakers.data(intake.speakers.index(0, 0), Qt.UserRole + 3), false);
        keyClick(Qt.Key_Up);
        keyClick(Qt.Key_Tab);
        keyClick(Qt.Key_Tab);
        keyClick(Qt.Key_Space); // store and analyse
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
        goToTranscript();
        write("/nao/ha.txt");
        verify(screen.page.files.missing !== "");
        keyClick(Qt.Key_Return);
        wait(50);
        compare(Fixture.desktop.intake.busy, false);
    }
}
