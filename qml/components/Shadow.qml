// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Voither.Theme

// The one shadow level, of plain rectangles so that every renderer draws it. Fills its parent, below it.
Item {
    id: root

    property real around: Theme.cardRadius

    anchors.fill: parent
    z: -1

    Repeater {
        model: 4

        Rectangle {
            required property int index

            anchors.fill: parent
            anchors.margins: -(index + 1) * 2
            anchors.topMargin: -index
            anchors.bottomMargin: -(index + 1) * 3
            radius: root.around + index * 2
            color: Theme.shadow
        }
    }
}
