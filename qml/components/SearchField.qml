// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Voither.Theme

// A search as one types; Esc empties it. searched(text) comes after a short pause.
TextField {
    id: root

    property int pause: 150 // milliseconds

    signal searched(string text)

    leadingIcon: "search"
    clearable: true
    accessibleName: root.placeholder
    onEdited: wait.restart()
    onAccepted: {
        wait.stop();
        root.searched(root.text);
    }

    Timer {
        id: wait
        interval: root.pause
        onTriggered: root.searched(root.text)
    }
}
