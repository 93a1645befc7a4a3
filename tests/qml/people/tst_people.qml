// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Voither.Test

// People are found, filtered, sorted and opened without a mouse.
TestCase {
    id: test
    name: "People"
    when: windowShown
    visible: true // a page that is not shown has no tab order
    width: 1158
    height: 740

    PersonScreen {
        id: screen
        focus: true
    }

    function init() {
        screen.clear();
        wait(1);
        Fixture.renew();
        Fixture.addPerson("Álvaro Nunes", "10", 1);
        Fixture.addPerson("Zoé Lima", "9", 6);
        Fixture.desktop.openPage("people");
        tryVerify(() => screen.ready && screen.page.model.count === 2);
    }
    function cleanup() {
        screen.clear();
        wait(1);
    }
    function write(text) {
        for (const letter of text)
            keyClick(letter);
    }

    function test_aSearchThatFindsOnePersonOpensItByEnter() {
        write("zoe");
        tryCompare(screen.page.model, "count", 1);
        keyClick(Qt.Key_Return);
        tryCompare(Fixture.desktop, "page", "person");
        verify(Fixture.desktop.person !== "");
    }

    function test_arrowsWalkTheTable() {
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Return);
        tryCompare(Fixture.desktop, "page", "person");
        tryVerify(() => screen.ready && screen.page.model.name === "Zoé Lima");
    }

    function test_filtersAreReachedByTabAndSetBySpace() {
        for (let i = 0; i < 10 && screen.heard() !== "Minhas pessoas"; ++i)
            keyClick(Qt.Key_Tab);
        compare(screen.heard(), "Minhas pessoas");
        keyClick(Qt.Key_Space);
        compare(screen.page.model.mine, true);
        tryCompare(screen.page.model, "count", 2);
        keyClick(Qt.Key_Tab);
        keyClick(Qt.Key_Tab);
        keyClick(Qt.Key_Space);
        compare(screen.page.model.withoutContact, true);
        tryCompare(screen.page.model, "count", 0);
    }

    function test_somebodyNewIsRegisteredByAShortcut() {
        keyClick(Qt.Key_N, Qt.ControlModifier);
        tryCompare(Fixture.desktop, "page", "register");
    }
}
