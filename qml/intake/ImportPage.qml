// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Voither
import Voither.Components
import Voither.Theme
import Voither.Ui

// A session from files, in steps: choose, read, say whose voices they are, measure. The work belongs to the program:
// one may leave this page and come back.
FocusScope {
    id: root

    required property Desktop desktop
    readonly property IntakeController intake: root.desktop.intake
    readonly property bool mine: root.intake.person === "" || root.intake.person === root.desktop.person
    readonly property bool ready: !person.loading
    readonly property alias files: files

    function leave() {
        root.desktop.leavePage("person", root.desktop.person);
    }

    Component.onCompleted: {
        if (root.intake.state === IntakeController.Done && (root.intake.error === "" || !root.mine))
            root.intake.reset();
    }
    Keys.onEscapePressed: root.leave()

    PersonModel {
        id: person
        site: root.desktop.site
        person: root.desktop.person
    }

    ConsentDialog {
        id: consent
        model: person
    }

    Connections {
        target: root.intake
        function onFinished(person: string, session: string) {
            if (root.mine && root.intake.error === "")
                root.desktop.leavePage(root.desktop.hasPage("review") ? "review" : "person", person, session);
        }
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.pageMargin
        anchors.topMargin: Theme.space5
        spacing: Theme.cardGap

        PageHeader {
            Layout.fillWidth: true
            path: person.name
            title: qsTr("Importar sessão")

            Button {
                text: root.intake.busy ? qsTr("Continuar em outra tela") : qsTr("Voltar")
                keys: "Esc"
                onClicked: root.leave()
            }
        }

        Banner {
            Layout.fillWidth: true
            visible: !root.mine && root.intake.busy
            tone: "info"
            text: qsTr("Já há uma importação em curso, de %1. Termine ou cancele essa antes de começar outra.").arg(root.intake.personName)

            Button {
                compact: true
                text: qsTr("Ver")
                onClicked: root.desktop.openPage("import", root.intake.person)
            }
        }
        Banner {
            Layout.fillWidth: true
            visible: root.mine && root.intake.error !== ""
            tone: root.intake.state === IntakeController.Done ? "warn" : "bad"
            text: root.intake.error

            Button {
                compact: true
                text: qsTr("Analisar agora")
                visible: root.intake.state === IntakeController.Done
                onClicked: root.intake.measure(root.intake.person, root.intake.personName, root.intake.session)
            }
        }

        FilesStep {
            id: files
            intake: root.intake
            Layout.fillWidth: true
            Layout.fillHeight: true
            focus: true
            visible: root.intake.state === IntakeController.Choosing || root.intake.state === IntakeController.Done || !root.mine
            enabled: !root.intake.busy
            consents: person.recordingConsent
            consentSince: person.consentSince
            onConsentRequested: consent.open()
            onBegun: (audio, transcript, date, time) => root.intake.begin(root.desktop.person, person.name, audio, transcript, date, time)
        }
        ReadingStep {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: root.mine && (root.intake.state === IntakeController.Reading || root.intake.state === IntakeController.Storing || root.intake.state === IntakeController.Measuring)
            intake: root.intake
        }
        SpeakersStep {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: root.mine && root.intake.state === IntakeController.Mapping
            intake: root.intake
            onVisibleChanged: {
                if (visible)
                    forceActiveFocus(Qt.TabFocusReason);
            }
        }
    }
}
