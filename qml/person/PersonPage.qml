// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Voither
import Voither.Components
import Voither.Theme
import Voither.Ui

// One person: who it is, the consents, and what happened, in tabs.
FocusScope {
    id: root

    required property Desktop desktop
    readonly property var shownTab: tab.item
    readonly property bool ready: !person.loading && tab.status === Loader.Ready && (root.shownTab.ready ?? true)
    readonly property alias model: person
    readonly property string id: root.desktop.person

    Component.onCompleted: {
        if (root.desktop.page === "trajectory")
            tabs.current = "trajectory";
    }

    function show(id: string) {
        tabs.current = id;
    }

    PersonModel {
        id: person
        site: root.desktop.site
        person: root.desktop.person
    }

    Shortcut {
        sequence: "Ctrl+G"
        enabled: record.visible && record.enabled
        onActivated: record.clicked()
    }
    Shortcut {
        sequence: "Ctrl+I"
        onActivated: root.desktop.openPage("import", root.desktop.person)
    }
    Shortcut {
        sequence: "Ctrl+E"
        onActivated: consent.open()
    }
    Shortcut {
        sequence: "Ctrl+Tab"
        onActivated: tabs.step(1)
    }
    Shortcut {
        sequence: "Ctrl+Shift+Tab"
        onActivated: tabs.step(-1)
    }

    ConsentDialog {
        id: consent
        model: person
    }

    EmptyState {
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.pageMargin
        visible: person.error !== ""
        iconName: "triangle-alert"
        title: qsTr("Esta pessoa não pode ser mostrada")
        text: person.error

        Button {
            text: qsTr("Voltar às pessoas")
            onClicked: root.desktop.openPage("people")
        }
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.pageMargin
        anchors.topMargin: Theme.space5
        spacing: 0
        visible: person.error === "" && !person.loading

        PersonHeader {
            Layout.fillWidth: true
            name: person.name
            facts: person.facts
            details: person.details
            identifiers: person.identifiers
            revealed: person.revealed
            onRevealRequested: person.reveal()
            onHideRequested: person.hide()
            chips: [
                Chip {
                    text: person.recordingConsent ? qsTr("consente gravação") : qsTr("sem consentimento de gravação")
                    iconName: person.recordingConsent ? "mic" : "mic-off"
                    tone: person.recordingConsent ? "good" : "warn"
                    description: person.consentSince
                }
            ]

            IconButton {
                name: qsTr("Corrigir cadastro")
                iconName: "pencil"
                onClicked: root.desktop.openPage("edit", root.desktop.person)
            }
            Button {
                id: consents
                iconName: "shield-check"
                text: qsTr("Consentimento")
                description: qsTr("Atalho: %1").arg("Ctrl+E")
                onClicked: consent.open()
            }
            Button {
                iconName: "upload"
                text: qsTr("Importar sessão")
                description: qsTr("Atalho: %1").arg("Ctrl+I")
                onClicked: root.desktop.openPage("import", root.desktop.person)
            }
            Button {
                id: record
                kind: "primary"
                iconName: "mic"
                text: qsTr("Gravar sessão")
                description: person.recordingConsent ? qsTr("Atalho: %1").arg("Ctrl+G") : qsTr("Falta o consentimento de gravação.")
                visible: root.desktop.hasPage("record")
                enabled: person.recordingConsent
                onClicked: root.desktop.openPage("record", root.desktop.person)
            }
        }

        TabStrip {
            id: tabs
            Layout.fillWidth: true
            Layout.topMargin: Theme.space2
            tabs: [
                {
                    "id": "summary",
                    "text": qsTr("Resumo")
                },
                {
                    "id": "sessions",
                    "text": qsTr("Sessões"),
                    "count": person.sessions
                },
                {
                    "id": "trajectory",
                    "text": qsTr("Trajetória")
                },
                {
                    "id": "history",
                    "text": qsTr("Histórico")
                }
            ]

            function step(by: int) {
                const index = tabs.tabs.findIndex(each => each.id === tabs.current);
                tabs.choose((index + by + tabs.tabs.length) % tabs.tabs.length);
            }
        }

        Loader {
            id: tab
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.topMargin: Theme.cardGap
            focus: true
            sourceComponent: tabs.current === "sessions" ? sessions : tabs.current === "trajectory" ? trajectory : tabs.current === "history" ? history : summary
        }
    }

    Component {
        id: summary
        SummaryTab {
            desktop: root.desktop
            person: root.id
        }
    }
    Component {
        id: sessions
        SessionsTab {
            desktop: root.desktop
            person: root.id
            personName: root.model.name
        }
    }
    Component {
        id: trajectory
        TrajectoryTab {
            desktop: root.desktop
            person: root.id
        }
    }
    Component {
        id: history
        HistoryTab {
            desktop: root.desktop
            person: root.id
        }
    }
}
