// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Voither.Theme

// How far work is; `indeterminate` while its length is unknown. `name` is what a screen reader says.
T.ProgressBar {
    id: root

    property string name
    property string tone: "accent"

    implicitWidth: Theme.scaled(200)
    implicitHeight: Theme.space2

    Accessible.role: Accessible.ProgressBar
    Accessible.name: root.name

    background: Rectangle {
        radius: height / 2
        color: Theme.faintLine
    }

    contentItem: Item {
        clip: true

        Rectangle {
            id: bar
            x: root.indeterminate ? root.width * 0.35 : 0
            width: root.indeterminate ? parent.width * 0.3 : Math.max(root.visualPosition > 0 ? height : 0, parent.width * root.visualPosition)
            height: parent.height
            radius: height / 2
            color: Theme.tone(root.tone)

            NumberAnimation on x {
                running: root.indeterminate && root.visible && Theme.motion > 0
                from: -bar.width
                to: root.width
                duration: 1400
                loops: Animation.Infinite
            }
        }
    }
}
