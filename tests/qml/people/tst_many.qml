// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Voither.Test

// Five thousand people: the list opens at once and scrolls without making more rows than are seen.
TestCase {
    id: test
    name: "ManyPeople"
    when: windowShown
    visible: true // a page that is not shown has no tab order
    width: 1158
    height: 740

    PersonScreen {
        id: screen
        focus: true
    }

    function initTestCase() {
        Fixture.renew();
        Fixture.addMany(5000);
    }
    function cleanupTestCase() {
        screen.clear();
        wait(1);
    }

    function test_theListOpensAndScrolls() {
        Fixture.desktop.openPage("people");
        tryVerify(() => screen.ready && screen.page.model.count === 5000);
        const table = findChild(screen, "peopleTable");
        verify(table.made < 60);
        keyClick(Qt.Key_Down);
        const frames = 60;
        const before = Date.now();
        for (let i = 0; i < frames; ++i) {
            keyClick(Qt.Key_PageDown);
            grabImage(screen);
        }
        const each = (Date.now() - before) / frames;
        console.info("5,000 people: a page further in %1 ms with the picture taken".arg(each.toFixed(1)));
        verify(table.made < 60);
        verify(table.currentIndex > 500);
    }

    function test_oneIsFoundAmongThem() {
        Fixture.desktop.openPage("people");
        tryVerify(() => screen.ready && screen.page.model.count === 5000);
        screen.page.model.search = "4321";
        tryCompare(screen.page.model, "count", 1);
        screen.page.model.search = "";
    }
}
