// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Voither.Theme

// A setting that takes effect at once.
T.Switch {
    id: root

    property string help

    implicitWidth: track.width + Math.ceil(Math.max(title.implicitWidth, note.implicitWidth)) + (root.text !== "" ? root.spacing : 0) + leftPadding + rightPadding
    implicitHeight: Math.max(Theme.compactHeight, implicitContentHeight + topPadding + bottomPadding)
    spacing: Theme.space2 + 2
    topPadding: Theme.space1
    bottomPadding: Theme.space1
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    opacity: root.enabled ? 1 : 0.5
    Keys.onReturnPressed: press()

    Accessible.role: Accessible.CheckBox
    Accessible.name: root.text
    Accessible.description: root.help
    Accessible.checkable: true
    Accessible.checked: root.checked
    Accessible.onPressAction: press()
    Accessible.onToggleAction: press()

    function press() {
        root.toggle();
        root.toggled();
        root.clicked();
    }

    contentItem: Column {
        leftPadding: track.width + (root.text !== "" ? root.spacing : 0)

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
        id: track

        y: root.topPadding + Math.round((Theme.bodyLine - height) / 2)
        width: Theme.scaled(34)
        height: Theme.scaled(20)
        radius: height / 2
        color: root.checked ? (root.hovered ? Theme.accentHover : Theme.accent) : root.down ? Theme.pressed : Theme.raised
        border.width: root.checked ? 0 : 1
        border.color: root.hovered ? Theme.muted : Theme.fieldLine

        Rectangle {
            x: root.checked ? parent.width - width - 3 : 3
            anchors.verticalCenter: parent.verticalCenter
            width: parent.height - 6
            height: width
            radius: width / 2
            color: root.checked ? Theme.accentText : Theme.faint

            Behavior on x {
                enabled: Theme.motion > 0

                NumberAnimation {
                    duration: Theme.motion
                }
            }
        }

        FocusRing {
            around: track.radius
            visible: root.visualFocus
        }
    }
}
