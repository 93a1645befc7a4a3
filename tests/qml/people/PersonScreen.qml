// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Voither.Test

// The place of a page in the window: shows whatever page the program is at.
Item {
    id: root

    property string shownPage: ""
    readonly property Item page: loader.item as Item
    readonly property bool ready: loader.status === Loader.Ready && (loader.item.ready ?? true)

    width: 1158
    height: 740

    function show() {
        if (Fixture.desktop && Fixture.desktop.pageUrl.toString() !== "")
            loader.setSource(Fixture.desktop.pageUrl, {
                desktop: Fixture.desktop
            });
    }
    // What a screen reader calls the place of the keyboard.
    function heard(): string {
        return root.Window.activeFocusItem ? root.Window.activeFocusItem.Accessible.name : "";
    }
    function clear() {
        loader.source = "";
    }

    Connections {
        target: Fixture.desktop
        function onPageChanged() {
            root.show();
        }
    }

    Loader {
        id: loader
        anchors.fill: parent
        focus: true
        onLoaded: item.forceActiveFocus()
    }
}
