// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Voither.Theme

// The thin line below every page: what is pending, in words.
Rectangle {
    id: root

    property list<StatusItem> items

    implicitHeight: Theme.statusHeight
    color: Theme.surface

    Accessible.role: Accessible.StatusBar
    Accessible.name: qsTr("Situação")

    Rectangle {
        width: parent.width
        height: 1
        color: Theme.line
    }

    Row {
        anchors.fill: parent
        anchors.leftMargin: Theme.pageMargin
        anchors.rightMargin: Theme.pageMargin
        spacing: Theme.space5
        clip: true

        Repeater {
            model: root.items.length

            Row {
                id: fact

                required property int index
                readonly property StatusItem entry: root.items[index]

                height: parent.height
                spacing: Theme.space1 + 2
                visible: entry.available

                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    width: Theme.scaled(14)
                    height: width
                    name: fact.entry.iconName
                    tone: fact.entry.tone
                }

                Label {
                    anchors.verticalCenter: parent.verticalCenter
                    kind: "small"
                    text: fact.entry.text
                    tone: fact.entry.tone
                }
            }
        }
    }
}
