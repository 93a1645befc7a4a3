// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Voither.Theme

// A command in words. `kind`: secondary, primary (the one next step of a page), quiet, danger (a loss). While
// `busy` it shows that it works and takes no second press. `keys` shows its shortcut and is spoken with the name.
T.Button {
    id: root

    property string kind: "secondary"
    property string iconName
    property string trailingIcon
    property string keys
    property string description
    property bool busy: false
    property bool compact: false

    readonly property bool filled: root.kind === "primary" || root.kind === "danger"
    readonly property color ink: root.kind === "primary" ? Theme.accentText : root.kind === "danger" ? Theme.badText : root.kind === "quiet" ? Theme.muted : Theme.text

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: root.compact ? Theme.compactHeight : Theme.controlHeight
    horizontalPadding: root.compact ? Theme.space2 + 2 : 14
    spacing: Theme.space2
    font.family: Theme.fontFamily
    font.pixelSize: root.compact ? Theme.smallSize : Theme.bodySize
    font.weight: Font.Medium
    focusPolicy: Qt.StrongFocus
    enabled: !root.busy
    hoverEnabled: true
    opacity: root.enabled || root.busy ? 1 : 0.45
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    Accessible.role: Accessible.Button
    Accessible.name: root.text
    Accessible.description: root.description !== "" ? root.description : root.keys !== "" ? qsTr("Atalho: %1").arg(root.keys) : ""
    Accessible.onPressAction: root.clicked()

    contentItem: Item {
        implicitWidth: row.implicitWidth
        implicitHeight: row.implicitHeight

        RowLayout {
            id: row
            anchors.centerIn: parent
            width: Math.min(implicitWidth, parent.width)
            spacing: root.spacing

            Icon {
                Layout.preferredWidth: root.compact ? Theme.scaled(14) : Theme.scaled(18)
                Layout.preferredHeight: Layout.preferredWidth
                name: root.iconName
                color: root.ink
                visible: root.iconName !== "" && !root.busy
            }

            Spinner {
                Layout.preferredWidth: Theme.scaled(18)
                Layout.preferredHeight: Layout.preferredWidth
                color: root.ink
                running: root.busy
                visible: root.busy
            }

            Text {
                Layout.fillWidth: true
                text: root.text
                font: root.font
                color: root.ink
                elide: Text.ElideRight
                renderType: Text.NativeRendering
                textFormat: Text.PlainText
                visible: text !== ""
            }

            Icon {
                Layout.preferredWidth: Theme.smallIconSize
                Layout.preferredHeight: Theme.smallIconSize
                name: root.trailingIcon
                color: root.ink
                visible: root.trailingIcon !== ""
            }

            KeyHint {
                keys: root.keys
                visible: root.keys !== "" && !root.filled
            }
        }
    }

    background: Rectangle {
        radius: Theme.controlRadius
        color: {
            if (root.kind === "primary")
                return root.down ? Theme.accentPressed : root.hovered ? Theme.accentHover : Theme.accent;
            if (root.kind === "danger")
                return root.down ? Theme.badPressed : root.hovered ? Theme.badHover : Theme.bad;
            if (root.down)
                return Theme.pressed;
            if (root.hovered)
                return Theme.hover;
            return root.kind === "quiet" ? "transparent" : Theme.raised;
        }
        border.width: root.kind === "secondary" ? 1 : 0
        border.color: Theme.line

        FocusRing {
            visible: root.visualFocus
        }
    }
}
