// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import QtQuick.Window
import Voither.Theme

// Scrolls what a page holds when the window is too small for it. The bar stands in the page's margin; content is `room`
// wide. Whatever has the keyboard is brought into view.
Flickable {
    id: root

    readonly property real room: root.width - Theme.pageMargin
    readonly property Item focused: root.Window.activeFocusItem

    clip: root.contentHeight > root.height
    contentWidth: root.width
    boundsBehavior: Flickable.StopAtBounds
    T.ScrollBar.vertical: ScrollBar {}

    onFocusedChanged: {
        let inside = root.focused;
        while (inside && inside !== root.contentItem)
            inside = inside.parent;
        if (inside)
            root.reveal(root.focused);
    }

    // Of what is higher than the area, the top.
    function reveal(item: Item) {
        const margin = Theme.space12;
        const top = item.mapToItem(root.contentItem, 0, 0).y - margin;
        const bottom = top + item.height + 2 * margin;
        const last = Math.max(0, root.contentHeight - root.height);
        if (top < root.contentY)
            root.contentY = Math.max(0, top);
        else if (bottom > root.contentY + root.height)
            root.contentY = Math.min(last, Math.max(0, Math.min(top, bottom - root.height)));
    }
}
