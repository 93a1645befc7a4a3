// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Voither.Theme

// The visible ring around a control that has the keyboard. Fills its parent and stands outside of it by `gap`.
Rectangle {
    id: root

    property int gap: 2
    property real around: Theme.controlRadius // the control's own radius

    anchors.fill: parent
    anchors.margins: -(root.gap + Theme.focusWidth)
    radius: root.around + root.gap + Theme.focusWidth
    color: "transparent"
    border.width: Theme.focusWidth
    border.color: Theme.accent
    z: 1
}
