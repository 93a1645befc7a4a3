// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Voither.Theme

// What stands where nothing is yet: why, and the first step. Actions (Buttons) are the default content.
Item {
    id: root

    property string iconName
    property string title
    property string text
    default property alias actions: actions.data

    implicitWidth: Theme.scaled(420)
    implicitHeight: column.implicitHeight + 2 * Theme.space8

    Accessible.role: Accessible.Note
    Accessible.name: root.title
    Accessible.description: root.text

    ColumnLayout {
        id: column
        anchors.centerIn: parent
        width: Math.min(root.width - 2 * Theme.space6, Theme.scaled(420))
        spacing: Theme.space2

        Icon {
            name: root.iconName
            color: Theme.faint
            visible: root.iconName !== ""
            Layout.preferredWidth: Theme.scaled(32)
            Layout.preferredHeight: Theme.scaled(32)
            Layout.alignment: Qt.AlignHCenter
            Layout.bottomMargin: Theme.space1
        }

        Label {
            kind: "section"
            text: root.title
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignHCenter
            visible: text !== ""
            Layout.fillWidth: true
            Accessible.ignored: true
        }

        Label {
            text: root.text
            tone: "muted"
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignHCenter
            visible: text !== ""
            Layout.fillWidth: true
            Accessible.ignored: true
        }

        RowLayout {
            id: actions
            spacing: Theme.space3
            visible: children.length > 0
            Layout.alignment: Qt.AlignHCenter
            Layout.topMargin: Theme.space2
        }
    }
}
