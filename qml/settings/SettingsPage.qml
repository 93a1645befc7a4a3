// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Voither.Components
import Voither.Theme
import Voither.Ui

// The service, its users, this program's ways, and what it is. Every setting takes effect at once.
FocusScope {
    id: root

    required property Desktop desktop
    property string section: root.desktop.page === "transcription" ? "transcription" : "site"
    readonly property bool ready: loader.status === Loader.Ready && (loader.item?.ready ?? true)

    function fileOf(section: string): string {
        switch (section) {
        case "security":
            return "SecuritySettings.qml";
        case "appearance":
            return "AppearanceSettings.qml";
        case "data":
            return "DataSettings.qml";
        case "transcription":
            return "TranscriptionSettings.qml";
        case "about":
            return "AboutSettings.qml";
        default:
            return "SiteSettings.qml";
        }
    }

    function show() {
        loader.setSource(root.fileOf(root.section), {
            desktop: root.desktop
        });
    }

    onSectionChanged: root.show()
    Component.onCompleted: root.show()

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.pageMargin
        anchors.topMargin: Theme.space5
        spacing: Theme.space3

        PageHeader {
            Layout.fillWidth: true
            title: qsTr("Configurações")
            subtitle: qsTr("tudo o que muda aqui vale na hora")
        }

        TabStrip {
            Layout.fillWidth: true
            focus: true
            current: root.section
            tabs: [
                {
                    id: "site",
                    text: qsTr("Serviço e usuários")
                },
                {
                    id: "security",
                    text: qsTr("Segurança")
                },
                {
                    id: "appearance",
                    text: qsTr("Aparência")
                },
                {
                    id: "data",
                    text: qsTr("Dados")
                },
                {
                    id: "transcription",
                    text: qsTr("Transcrição")
                },
                {
                    id: "about",
                    text: qsTr("Sobre")
                }
            ]
            onChosen: id => root.section = id
        }

        ScrollArea {
            id: view
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.rightMargin: -Theme.pageMargin
            contentHeight: loader.height + Theme.space6

            Loader {
                id: loader
                y: Theme.space1
                width: Math.min(view.room, Theme.scaled(860))
            }
        }
    }
}
