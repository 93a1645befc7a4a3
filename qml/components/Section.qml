// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Voither.Theme

// A card with a heading, what belongs beside it (`note`, `actions`) and content below a line that fills the width.
// Content (a layout, list or column) is the default; `padding` 0 lets lists run to the edge.
Rectangle {
    id: root

    property string title
    property string note
    property int padding: Theme.cardPadding
    property bool separated: root.padding === 0
    property alias actions: actions.data
    default property alias content: inside.data

    implicitWidth: Theme.scaled(320)
    implicitHeight: header.implicitHeight + 2 * Theme.space3 + (root.separated ? 1 : 0) + inside.childrenRect.height + root.padding
    radius: Theme.cardRadius
    color: Theme.surface
    border.color: Theme.line

    Accessible.role: Accessible.Grouping
    Accessible.name: root.title

    RowLayout {
        id: header
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.leftMargin: Theme.cardPadding - 1
        anchors.rightMargin: Theme.cardPadding - 1
        anchors.topMargin: Theme.space3
        spacing: Theme.space3

        Label {
            kind: "section"
            text: root.title
            elide: Text.ElideRight
            Layout.fillWidth: root.note === ""
            Layout.maximumWidth: root.note === "" ? header.width : header.width * 0.7
        }

        Label {
            text: root.note
            tone: "muted"
            font.pixelSize: Theme.scaled(13)
            elide: Text.ElideRight
            visible: text !== ""
            Layout.fillWidth: true
        }

        RowLayout {
            id: actions
            spacing: Theme.space2
        }
    }

    Rectangle {
        id: rule
        anchors.top: header.bottom
        anchors.topMargin: Theme.space3
        x: 1
        width: root.width - 2
        height: root.separated ? 1 : 0
        color: Theme.line
    }

    Item {
        id: inside
        anchors.fill: parent
        anchors.topMargin: header.implicitHeight + 2 * Theme.space3 + rule.height
        anchors.leftMargin: Math.max(root.padding, 1)
        anchors.rightMargin: Math.max(root.padding, 1)
        anchors.bottomMargin: Math.max(root.padding, 1)
    }
}
