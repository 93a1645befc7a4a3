// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Voither.Theme

// The red light of a recording that runs. It does not blink: the clock beside it moves.
Rectangle {
    property bool on: false

    implicitWidth: Theme.scaled(14)
    implicitHeight: implicitWidth
    radius: width / 2
    color: on ? Theme.bad : "transparent"
    border.color: on ? Theme.bad : Theme.fieldLine
    border.width: 2
}
