// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Voither.Components
import Voither.Graphics
import Voither.Theme

// One dimension small: its last week, its change since the baseline, its line. A press chooses it.
T.AbstractButton {
    id: root

    required property string title
    required property string value
    required property string change
    required property bool reliable
    required property var line
    required property string description
    property bool selected: false

    readonly property string shownTone: root.reliable ? "accent" : "muted"

    implicitWidth: Theme.scaled(160)
    implicitHeight: Theme.scaled(66)
    leftPadding: Theme.space3
    rightPadding: Theme.space3
    topPadding: Theme.space2
    bottomPadding: Theme.space2
    focusPolicy: Qt.NoFocus // the grid has it
    hoverEnabled: true

    Accessible.role: Accessible.Button
    Accessible.name: root.description
    Accessible.selected: root.selected
    Accessible.onPressAction: root.clicked()

    contentItem: Item {
        Label {
            id: name
            anchors.left: parent.left
            anchors.top: parent.top
            width: parent.width - change.width - Theme.space2
            kind: "small"
            tone: "muted"
            text: root.title
            elide: Text.ElideRight
            Accessible.ignored: true
        }

        Label {
            id: change
            anchors.right: parent.right
            anchors.top: parent.top
            kind: "small"
            tone: root.shownTone
            font.weight: root.reliable ? Font.DemiBold : Font.Normal
            text: root.change
            Accessible.ignored: true
        }

        Label {
            id: value
            anchors.left: parent.left
            anchors.bottom: parent.bottom
            kind: "section"
            font.pixelSize: Theme.scaled(16)
            tone: root.value === "" ? "muted" : "neutral"
            text: root.value === "" ? qsTr("sem medidas") : root.value
            Accessible.ignored: true
        }

        SparklineItem {
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            anchors.left: value.right
            anchors.leftMargin: Theme.space3
            anchors.top: name.bottom
            values: root.line
            color: root.reliable ? Theme.accent : Theme.faint
        }
    }

    background: Rectangle {
        radius: Theme.cardRadius
        color: root.down ? Theme.pressed : root.hovered ? Theme.hover : Theme.surface
        border.width: root.selected ? Theme.focusWidth : 1
        border.color: root.selected ? Theme.accent : Theme.line
    }
}
