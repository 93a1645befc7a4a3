// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Voither.Theme

// A turning mark for work of unknown length; it stands still when motion is reduced.
Icon {
    id: root

    property bool running: true

    name: "loader-circle"
    tone: "accent"
    visible: root.running

    RotationAnimation on rotation {
        running: root.visible && Theme.motion > 0
        from: 0
        to: 360
        duration: 1000
        loops: Animation.Infinite
    }
}
