// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Voither
import Voither.Theme
import Voither.Ui

// The window: first use, unlock, or the frame with a page. A locked frame stays as it is behind the lock.
Window {
    id: window

    required property Desktop desktop
    // Whether the page at hand is there, for whoever takes its picture.
    readonly property bool pageReady: frame.visible ? frame.ready : true

    width: 1366
    height: 768
    minimumWidth: 960
    minimumHeight: 600
    visible: true
    color: Theme.background
    title: window.desktop.siteName === "" ? "Voither" : qsTr("%1 – Voither").arg(window.desktop.siteName)

    Component.onCompleted: {
        const former = window.desktop.preferences.window();
        if (former.width > 0) {
            window.width = former.width;
            window.height = former.height;
        }
    }
    onClosing: window.desktop.preferences.setWindow(Qt.rect(window.x, window.y, window.width, window.height))

    Binding {
        target: Theme
        property: "dark"
        value: window.desktop.preferences.dark
    }
    Binding {
        target: Theme
        property: "textScale"
        value: window.desktop.preferences.textScale
    }
    Binding {
        target: Theme
        property: "reducedMotion"
        value: window.desktop.preferences.reducedMotion
    }

    Shortcut {
        sequence: "Ctrl+L"
        context: Qt.ApplicationShortcut
        onActivated: window.desktop.lock()
    }

    Frame {
        id: frame
        anchors.fill: parent
        desktop: window.desktop
        visible: window.desktop.state === Desktop.Open && window.desktop.recoveryCode === "" || !window.desktop.pageNeedsSite
        enabled: visible
    }

    Loader {
        anchors.fill: parent
        active: !frame.visible
        focus: active
        sourceComponent: window.desktop.state === Desktop.Locked ? unlock : firstUse
        onLoaded: (item as Item).forceActiveFocus()
    }

    Component {
        id: unlock
        UnlockPage {
            desktop: window.desktop
        }
    }

    Component {
        id: firstUse
        FirstUsePage {
            desktop: window.desktop
        }
    }
}
