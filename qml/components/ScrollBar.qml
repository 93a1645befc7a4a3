// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Voither.Theme

// A thin bar that shows where one is; it widens under the pointer.
T.ScrollBar {
    id: root

    implicitWidth: root.orientation === Qt.Vertical ? 10 : 100
    implicitHeight: root.orientation === Qt.Vertical ? 100 : 10
    padding: 2
    minimumSize: 0.06
    visible: root.size < 1 && root.policy !== T.ScrollBar.AlwaysOff

    Accessible.ignored: true

    contentItem: Rectangle {
        radius: 3
        color: root.pressed ? Theme.muted : Theme.faint
        opacity: root.hovered || root.pressed ? 1 : 0.55
    }
}
