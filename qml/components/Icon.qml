// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Voither.Graphics
import Voither.Theme

// An icon of the set, 20 pixels, in the colour of a tone. Decorative: the words beside it carry the meaning.
IconItem {
    id: root

    property string tone: "muted"

    implicitWidth: Theme.iconSize
    implicitHeight: Theme.iconSize
    color: Theme.tone(root.tone)

    Accessible.ignored: true
}
