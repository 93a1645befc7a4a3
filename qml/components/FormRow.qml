// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Voither.Theme

// One setting of a page: its name and a sentence at the left, the control (default content) at the right.
Item {
    id: root

    property string label
    property string help
    property bool last: false
    default property alias control: slot.data

    implicitWidth: Theme.scaled(560)
    implicitHeight: Math.max(words.implicitHeight, slot.implicitHeight) + 2 * Theme.space3

    RowLayout {
        anchors.fill: parent
        spacing: Theme.space6

        Column {
            id: words
            Layout.fillWidth: true

            Label {
                width: parent.width
                text: root.label
                wrapMode: Text.Wrap
            }

            Label {
                width: parent.width
                kind: "small"
                tone: "muted"
                text: root.help
                wrapMode: Text.Wrap
                visible: text !== ""
            }
        }

        RowLayout {
            id: slot
            spacing: Theme.space3
        }
    }

    Separator {
        anchors.bottom: parent.bottom
        width: parent.width
        visible: !root.last
    }
}
