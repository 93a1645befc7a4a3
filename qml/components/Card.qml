// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Voither.Theme

// A surface that groups what belongs together. Its content fills it within `padding`; its implicit height follows the
// first child.
Rectangle {
    id: root

    property int padding: Theme.cardPadding
    property bool selected: false
    default property alias content: inside.data

    implicitWidth: Theme.scaled(320)
    implicitHeight: inside.childrenRect.height + 2 * root.padding
    radius: Theme.cardRadius
    color: Theme.surface
    border.width: root.selected ? 2 : 1
    border.color: root.selected ? Theme.accent : Theme.line

    Item {
        id: inside
        anchors.fill: parent
        anchors.margins: root.padding
    }
}
