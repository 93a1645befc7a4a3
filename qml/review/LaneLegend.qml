// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Voither.Components
import Voither.Theme

// A lane's colour and whose it is.
Row {
    id: root

    required property color tint
    required property string text

    spacing: Theme.space1

    Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.space2
        height: width
        radius: width / 2
        color: root.tint
    }

    Label {
        kind: "small"
        tone: "muted"
        text: root.text
    }
}
