// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Voither.Components
import Voither.Ui

// Every component in every state, to look at while the design is worked on.
FocusScope {
    id: root

    required property Desktop desktop

    Gallery {
        anchors.fill: parent
    }
}
