// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Voither.Theme

// A key or chord, drawn as a small keycap: KeyHint { keys: "Ctrl K" }.
Rectangle {
    id: root

    required property string keys

    implicitWidth: Math.max(label.implicitWidth + Theme.space2 + 4, implicitHeight)
    implicitHeight: Theme.chipHeight
    radius: 4
    color: "transparent"
    border.color: Theme.line

    Label {
        id: label
        anchors.centerIn: parent
        kind: "small"
        tone: "muted"
        text: root.keys
        Accessible.ignored: true
    }
}
