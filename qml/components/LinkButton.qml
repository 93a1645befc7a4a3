// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Voither.Theme

// A command that reads as part of a sentence: "ver 23", "Como é medido".
T.AbstractButton {
    id: root

    property bool small: false
    property string description

    implicitWidth: label.implicitWidth
    implicitHeight: Math.max(label.implicitHeight, Theme.scaled(24))
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    opacity: root.enabled ? 1 : 0.45
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    Accessible.role: Accessible.Link
    Accessible.name: root.text
    Accessible.description: root.description
    Accessible.onPressAction: root.clicked()

    contentItem: Label {
        id: label
        kind: root.small ? "small" : "body"
        tone: "accent"
        text: root.text
        font.underline: root.hovered || root.down
        elide: Text.ElideRight
        Accessible.ignored: true
    }

    background: Item {
        FocusRing {
            visible: root.visualFocus
            gap: 0
        }
    }
}
