// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Voither.Theme

// Four steps of how hard a passphrase is to guess; the words stand beside it.
Row {
    id: root

    required property int strength
    required property string description

    spacing: Theme.space1
    Accessible.role: Accessible.ProgressBar
    Accessible.name: root.description

    Repeater {
        model: 4

        Rectangle {
            required property int index
            width: (root.width - 3 * root.spacing) / 4
            height: Theme.space1
            radius: height / 2
            color: index >= root.strength ? Theme.line : root.strength < 2 ? Theme.bad : root.strength < 3 ? Theme.warn : Theme.good
        }
    }
}
