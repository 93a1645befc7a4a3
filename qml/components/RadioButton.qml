// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Voither.Theme

// One of several in view; arrows move between those of one parent.
T.RadioButton {
    id: root

    property string help

    implicitWidth: circle.width + Math.ceil(Math.max(title.implicitWidth, note.implicitWidth)) + (root.text !== "" ? root.spacing : 0) + leftPadding + rightPadding
    implicitHeight: Math.max(Theme.compactHeight, implicitContentHeight + topPadding + bottomPadding)
    spacing: Theme.space2
    topPadding: Theme.space1
    bottomPadding: Theme.space1
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    opacity: root.enabled ? 1 : 0.5

    Accessible.role: Accessible.RadioButton
    Accessible.name: root.text
    Accessible.description: root.help
    Accessible.checkable: true
    Accessible.checked: root.checked
    Accessible.onPressAction: press()

    function press() {
        root.checked = true;
        root.toggled();
        root.clicked();
    }

    contentItem: Column {
        leftPadding: circle.width + (root.text !== "" ? root.spacing : 0)

        Label {
            id: title
            width: root.availableWidth - parent.leftPadding
            text: root.text
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }

        Label {
            id: note
            width: root.availableWidth - parent.leftPadding
            kind: "small"
            text: root.help
            tone: "muted"
            wrapMode: Text.Wrap
            visible: text !== ""
            Accessible.ignored: true
        }
    }

    indicator: Rectangle {
        id: circle

        y: root.topPadding + Math.round((Theme.bodyLine - height) / 2)
        width: Theme.scaled(18)
        height: width
        radius: width / 2
        color: root.down ? Theme.pressed : Theme.raised
        border.width: root.checked ? Math.round(width * 0.3) : 1
        border.color: root.checked ? Theme.accent : root.hovered ? Theme.muted : Theme.fieldLine

        FocusRing {
            around: circle.radius
            visible: root.visualFocus
        }
    }
}
