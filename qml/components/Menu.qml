// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Voither.Theme

// Commands that open from a button: MenuItems as content, popup() or open().
T.Menu {
    id: root

    implicitWidth: Math.max(Theme.scaled(180), contentItem.implicitWidth + leftPadding + rightPadding)
    implicitHeight: contentItem.implicitHeight + topPadding + bottomPadding
    padding: Theme.space1
    margins: Theme.space2
    focus: true

    delegate: MenuItem {}

    contentItem: ListView {
        implicitHeight: contentHeight
        implicitWidth: {
            let widest = 0;
            for (let i = 0; i < root.count; ++i)
                widest = Math.max(widest, root.itemAt(i).implicitWidth);
            return widest;
        }
        model: root.contentModel
        currentIndex: root.currentIndex
        interactive: false
        clip: true
    }

    background: Rectangle {
        implicitWidth: Theme.scaled(180)
        radius: Theme.cardRadius
        color: Theme.raised
        border.color: Theme.line

        Accessible.role: Accessible.PopupMenu

        Shadow {}
    }
}
