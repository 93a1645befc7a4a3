// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Voither.Components
import Voither.Theme
import Voither.Ui

// What stands around every page: the rail at the left, the status line below, and the page between them.
FocusScope {
    id: root

    required property Desktop desktop
    readonly property var shown: loader.item
    readonly property bool ready: loader.status === Loader.Ready && (root.shown.ready ?? true)

    function show() {
        if (root.visible && String(root.desktop.pageUrl) !== "")
            loader.setSource(root.desktop.pageUrl, {
                desktop: root.desktop
            });
    }

    // A page that was locked away is still there.
    onVisibleChanged: {
        if (root.visible && (loader.item === null || loader.source !== root.desktop.pageUrl))
            root.show();
    }

    Connections {
        target: root.desktop
        function onPageChanged() {
            root.show();
        }
    }

    Connections {
        target: root.desktop.preferences
        function onLanguageChanged() {
            root.show();
        }
    }

    Shortcut {
        sequence: "F1"
        enabled: root.visible
        onActivated: shortcuts.open()
    }
    Shortcut {
        sequences: ["Alt+Left", StandardKey.Back]
        enabled: root.visible && !search.visible && root.desktop.canGoBack
        onActivated: root.desktop.goBack()
    }
    Shortcut {
        sequence: "Ctrl+K"
        enabled: root.visible && root.desktop.state === Desktop.Open
        onActivated: search.open()
    }

    RowLayout {
        anchors.fill: parent
        spacing: 0

        NavigationRail {
            Layout.fillHeight: true
            slim: root.width < Theme.scaled(860)
            siteName: root.desktop.siteName
            siteDetail: root.desktop.cnes === "" ? "" : qsTr("CNES %1").arg(root.desktop.cnes)
            userName: root.desktop.userName
            userDetail: root.desktop.userTitle
            notice: root.desktop.demonstration ? qsTr("DEMONSTRAÇÃO") : ""
            current: root.desktop.railPage
            items: [
                NavigationItem {
                    page: "home"
                    text: qsTr("Início")
                    iconName: "house"
                },
                NavigationItem {
                    page: "people"
                    text: qsTr("Pessoas")
                    iconName: "users"
                    available: root.desktop.hasPage("people")
                },
                NavigationItem {
                    page: "settings"
                    text: qsTr("Configurações")
                    iconName: "settings"
                    available: root.desktop.hasPage("settings")
                }
            ]
            onChosen: page => root.desktop.openPage(page)
            onSearchRequested: search.open()
            onLockRequested: root.desktop.lock()
        }

        ColumnLayout {
            spacing: 0

            Loader {
                id: loader
                Layout.fillWidth: true
                Layout.fillHeight: true
                focus: true
                onLoaded: (item as Item).forceActiveFocus()
            }

            FrameStatus {
                Layout.fillWidth: true
                desktop: root.desktop
            }
        }
    }

    SearchOverlay {
        id: search
        anchors.fill: parent
        desktop: root.desktop
    }

    ShortcutSheet {
        id: shortcuts
        anchors.fill: parent
    }
}
