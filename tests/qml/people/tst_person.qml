// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Voither.Test

// A person's page: tabs, identifiers and consent by keyboard.
TestCase {
    id: test
    name: "Person"
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
        test.person = Fixture.addPerson("Zoé Lima", "9", 3);
        Fixture.desktop.openPage("person", test.person);
        tryVerify(() => screen.ready && screen.page.model.name === "Zoé Lima");
    }
    function cleanup() {
        screen.clear();
        wait(1);
    }

    function test_tabsChangeByShortcut() {
        keyClick(Qt.Key_Tab, Qt.ControlModifier);
        tryVerify(() => findChild(screen, "sessionsTab") !== null);
        keyClick(Qt.Key_Tab, Qt.ControlModifier);
        tryVerify(() => findChild(screen, "trajectoryTab") !== null);
        keyClick(Qt.Key_Tab, Qt.ControlModifier);
        tryVerify(() => findChild(screen, "historyTab") !== null);
        keyClick(Qt.Key_Tab, Qt.ControlModifier);
        tryVerify(() => findChild(screen, "summaryTab") !== null);
    }

    function test_aConsentIsRecordedByKeyboard() {
        compare(screen.page.model.recordingConsent, false);
        keyClick(Qt.Key_E, Qt.ControlModifier);
        wait(300);
        keyClick(Qt.Key_Tab); // research
        keyClick(Qt.Key_Tab); // date
        keyClick(Qt.Key_Tab); // by whom
        keyClick(Qt.Key_Tab);
        keyClick(Qt.Key_Space); // the guardian
        keyClick(Qt.Key_Tab); // cancel
        keyClick(Qt.Key_Tab);
        keyClick(Qt.Key_Space);
        tryCompare(screen.page.model, "recordingConsent", true);
        compare(Fixture.count("consents WHERE given_by = 'guardian'"), 1);
    }

    function test_anImportBeginsByShortcut() {
        keyClick(Qt.Key_I, Qt.ControlModifier);
        tryCompare(Fixture.desktop, "page", "import");
        compare(Fixture.desktop.person, test.person);
    }
}
