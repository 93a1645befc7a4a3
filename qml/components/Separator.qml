// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Voither.Theme

// A thin line between rows.
Rectangle {
    implicitWidth: 100
    implicitHeight: 1
    color: Theme.faintLine

    Accessible.ignored: true
}
