// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Voither.Theme

// One row of a list: title, a line about it, and what stands at its end (chips, buttons: default content). A press or
// Enter opens it; set `interactive: false` for a row that only tells.
T.ItemDelegate {
    id: root

    property string title: root.text
    property string subtitle
    property string leading // narrow words before the title, such as a time
    property real leadingWidth: 0 // at least; the same in every row puts the titles below one another
    property string iconName
    property string iconTone: "muted"
    property string description: root.subtitle
    property bool interactive: true
    property bool selected: root.highlighted
    property bool last: false
    default property alias trailing: trailing.data

    implicitWidth: ListView.view ? ListView.view.width : Theme.scaled(320)
    width: ListView.view ? ListView.view.width : implicitWidth
    implicitHeight: Math.max(Theme.rowHeight, words.implicitHeight + 2 * Theme.space2, trailing.implicitHeight + 2 * Theme.space2)
    leftPadding: Theme.cardPadding - 2
    rightPadding: Theme.cardPadding - 2
    focusPolicy: root.interactive ? Qt.StrongFocus : Qt.NoFocus
    hoverEnabled: root.interactive
    opacity: root.enabled ? 1 : 0.5
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    Accessible.role: root.interactive ? Accessible.ListItem : Accessible.StaticText
    Accessible.name: root.leading !== "" ? "%1 %2".arg(root.leading).arg(root.title) : root.title
    Accessible.description: root.description
    Accessible.selected: root.selected
    Accessible.onPressAction: root.clicked()

    contentItem: RowLayout {
        spacing: Theme.space3

        Icon {
            name: root.iconName
            tone: root.iconTone
            visible: root.iconName !== ""
        }

        Label {
            text: root.leading
            tone: "muted"
            font.pixelSize: Theme.scaled(13)
            visible: text !== ""
            Layout.minimumWidth: root.leadingWidth
            Accessible.ignored: true
        }

        Column {
            id: words
            Layout.fillWidth: true

            Label {
                width: parent.width
                kind: root.subtitle !== "" ? "strong" : "body"
                text: root.title
                elide: Text.ElideRight
                Accessible.ignored: true
            }

            Label {
                width: parent.width
                kind: "small"
                tone: "muted"
                text: root.subtitle
                elide: Text.ElideRight
                visible: text !== ""
                Accessible.ignored: true
            }
        }

        RowLayout {
            id: trailing
            spacing: Theme.space2
        }
    }

    background: Rectangle {
        color: root.selected ? Theme.selected : root.down ? Theme.pressed : root.hovered ? Theme.hover : "transparent"

        Separator {
            anchors.bottom: parent.bottom
            width: parent.width
            visible: !root.last
        }

        FocusRing {
            gap: -4
            around: 4
            visible: root.visualFocus
        }
    }
}
