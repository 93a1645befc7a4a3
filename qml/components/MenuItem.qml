// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Voither.Theme

// One command of a Menu.
T.MenuItem {
    id: root

    property string iconName
    property string keys
    property string tone: "neutral"

    implicitWidth: row.implicitWidth + Theme.space3 * 2
    implicitHeight: visible ? Theme.controlHeight : 0
    width: parent ? parent.width : implicitWidth
    hoverEnabled: true
    opacity: root.enabled ? 1 : 0.45

    Accessible.role: Accessible.MenuItem
    Accessible.name: root.text
    Accessible.description: root.keys !== "" ? qsTr("Atalho: %1").arg(root.keys) : ""
    Accessible.onPressAction: root.triggered()

    contentItem: Item {
        Row {
            id: row
            x: Theme.space3
            height: parent.height
            spacing: Theme.space2

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                width: Theme.scaled(18)
                height: width
                name: root.checkable ? (root.checked ? "check" : "") : root.iconName
                tone: root.tone === "neutral" ? "muted" : root.tone
                visible: root.checkable || root.iconName !== ""
            }

            Label {
                anchors.verticalCenter: parent.verticalCenter
                text: root.text
                tone: root.tone
                rightPadding: hint.visible ? hint.width + Theme.space4 : 0
                Accessible.ignored: true
            }
        }

        KeyHint {
            id: hint
            anchors.right: parent.right
            anchors.rightMargin: Theme.space2
            anchors.verticalCenter: parent.verticalCenter
            keys: root.keys
            visible: root.keys !== ""
        }
    }

    background: Rectangle {
        radius: Theme.controlRadius - 2
        color: root.down ? Theme.pressed : root.highlighted ? Theme.hover : "transparent"
    }
}
