// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Voither.Theme

// Yes or no with its sentence. `error` colours it and is said below.
T.CheckBox {
    id: root

    property string help
    property string error

    implicitWidth: box.width + Math.ceil(Math.max(title.implicitWidth, note.implicitWidth)) + (root.text !== "" ? root.spacing : 0) + leftPadding + rightPadding
    implicitHeight: Math.max(Theme.compactHeight, implicitContentHeight + topPadding + bottomPadding)
    spacing: Theme.space2
    topPadding: Theme.space1
    bottomPadding: Theme.space1
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    opacity: root.enabled ? 1 : 0.5

    Accessible.role: Accessible.CheckBox
    Accessible.name: root.text
    Accessible.description: root.error !== "" ? root.error : root.help
    Accessible.checkable: true
    Accessible.checked: root.checked
    Accessible.onPressAction: press()
    Accessible.onToggleAction: press()
    Keys.onReturnPressed: press()

    function press() {
        root.toggle();
        root.toggled();
        root.clicked();
    }

    contentItem: Column {
        leftPadding: box.width + (root.text !== "" ? root.spacing : 0)

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
            text: root.error !== "" ? root.error : root.help
            tone: root.error !== "" ? "bad" : "muted"
            wrapMode: Text.Wrap
            visible: text !== ""
            Accessible.ignored: true
        }
    }

    indicator: Rectangle {
        id: box

        readonly property bool on: root.checkState !== Qt.Unchecked

        y: root.topPadding + Math.round((Theme.bodyLine - height) / 2)
        width: Theme.scaled(18)
        height: width
        radius: 4
        color: on ? (root.hovered ? Theme.accentHover : Theme.accent) : root.down ? Theme.pressed : Theme.raised
        border.width: on ? 0 : 1
        border.color: root.error !== "" ? Theme.bad : root.hovered ? Theme.muted : Theme.fieldLine

        Icon {
            anchors.fill: parent
            anchors.margins: 2
            name: root.checkState === Qt.PartiallyChecked ? "minus" : "check"
            color: Theme.accentText
            visible: box.on
        }

        FocusRing {
            around: 4
            visible: root.visualFocus
        }
    }
}
