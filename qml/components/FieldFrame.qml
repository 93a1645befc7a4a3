// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Voither.Theme

// The box of a field: its line says hover, focus, error and disabled.
Rectangle {
    id: root

    property bool focused: false
    property bool hovered: false
    property bool invalid: false

    radius: Theme.controlRadius
    color: root.enabled ? Theme.raised : Theme.background
    border.width: root.focused ? Theme.focusWidth : 1
    border.color: root.invalid ? Theme.bad : root.focused ? Theme.accent : !root.enabled ? Theme.line : root.hovered ? Theme.muted : Theme.fieldLine
}
