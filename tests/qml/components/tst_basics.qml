// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Voither.Theme
import Voither.Components

TestCase {
    id: test

    name: "Basics"
    when: windowShown
    width: 400
    height: 300
    visible: true

    Component {
        id: buttonComponent

        Button {
            text: "Abrir"
        }
    }

    SignalSpy {
        id: spy
    }

    function test_interIsReallyUsed() {
        compare(Theme.fontFamily, "Inter");
    }

    function test_aButtonAnswersToMouseSpaceAndEnter() {
        const button = createTemporaryObject(buttonComponent, test);
        spy.clear();
        spy.target = button;
        spy.signalName = "clicked";
        mouseClick(button);
        compare(spy.count, 1);
        button.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Space);
        keyClick(Qt.Key_Return);
        compare(spy.count, 3);
    }
}
