// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Voither.Test

// Somebody is registered by keyboard alone; what is wrong is said at its field.
TestCase {
    id: test
    name: "PersonForm"
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
        Fixture.addPerson("Maria Aparecida da Silva", "5", 1);
        Fixture.desktop.openPage("people");
        Fixture.desktop.openPage("register");
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
    function tab(times) {
        for (let i = 0; i < times; ++i)
            keyClick(Qt.Key_Tab);
    }

    function test_aPersonIsRegistered() {
        write("Bento Reis");
        tab(2);
        write("04051990");
        tab(3);
        write("52998224725");
        compare(screen.page.controller.cpf, "529.982.247-25");
        compare(screen.page.controller.birthDate, "1990-05-04");
        tab(2);
        write("88");
        keyClick(Qt.Key_S, Qt.ControlModifier);
        tryCompare(Fixture.desktop, "page", "person");
        tryVerify(() => screen.ready && screen.page.model.name === "Bento Reis");
        compare(Fixture.count("patients"), 2);
    }

    function test_aWrongNumberIsSaidAndFocused() {
        write("Bento");
        tab(5);
        write("52998224726");
        verify(screen.page.controller.errors.cpf !== undefined);
        tab(1);
        keyClick(Qt.Key_S, Qt.ControlModifier);
        wait(50);
        compare(Fixture.desktop.page, "register");
        compare(Fixture.count("patients"), 1);
        write("x"); // the focus is in the field again
        compare(screen.page.controller.cpf.includes("x"), false);
    }

    function test_somebodyAlikeIsShownAndOpened() {
        write("maria aparecida da silv");
        tryVerify(() => screen.page.controller.alike.length === 1);
        keyClick(Qt.Key_S, Qt.ControlModifier);
        tryVerify(() => screen.page.controller.errors.form !== undefined);
        compare(Fixture.count("patients"), 1);
    }

    function test_escapeAsksBeforeWordsAreLost() {
        write("B");
        keyClick(Qt.Key_Escape);
        wait(50);
        compare(Fixture.desktop.page, "register");
        keyClick(Qt.Key_Escape); // stay
        tryVerify(() => screen.page.controller.name === "B");
    }

    function test_escapeLeavesAnEmptyForm() {
        keyClick(Qt.Key_Escape);
        tryCompare(Fixture.desktop, "page", "people");
    }
}
