// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Voither.Theme

// A command drawn as an icon only; `name` says it to screen readers and in the tooltip.
T.AbstractButton {
    id: root

    required property string name
    required property string iconName
    property string keys
    property string tone: "muted"
    property bool compact: false

    implicitWidth: root.compact ? Theme.compactHeight : Theme.controlHeight
    implicitHeight: implicitWidth
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    opacity: root.enabled ? 1 : 0.45
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    Accessible.role: root.checkable ? Accessible.CheckBox : Accessible.Button
    Accessible.name: root.name
    Accessible.description: root.keys !== "" ? qsTr("Atalho: %1").arg(root.keys) : ""
    Accessible.checkable: root.checkable
    Accessible.checked: root.checked
    Accessible.onPressAction: {
        if (root.checkable)
            root.toggle();
        root.clicked();
    }

    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            width: root.compact ? Theme.smallIconSize : Theme.scaled(18)
            height: width
            name: root.iconName
            tone: root.checked ? "accent" : root.tone
        }
    }

    background: Rectangle {
        radius: Theme.controlRadius
        color: root.down ? Theme.pressed : root.checked ? Theme.accentBackground : root.hovered ? Theme.hover : "transparent"

        FocusRing {
            visible: root.visualFocus
            gap: 0
        }
    }

    Loader {
        active: root.hovered || root.visualFocus
        anchors.fill: parent

        sourceComponent: Item {
            Tooltip {
                visible: root.hovered || root.visualFocus
                text: root.keys !== "" ? "%1 (%2)".arg(root.name).arg(root.keys) : root.name
            }
        }
    }
}
