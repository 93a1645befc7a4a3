// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Voither
import Voither.Components
import Voither.Theme
import Voither.Ui

// What a person consents to: records a consent that was given in writing, or withdraws one and names the consequence.
Dialog {
    id: root

    required property PersonModel model
    property int kind: PersonModel.Recording
    readonly property bool holds: root.kind === PersonModel.Recording ? root.model.recordingConsent : root.model.researchConsent

    title: qsTr("Consentimento")
    iconName: "shield-check"
    onAboutToShow: {
        root.kind = PersonModel.Recording;
        giver.guardian = false;
        date.value = new Date().toISOString().slice(0, 10);
        root.model.forgetRefusal();
    }

    Connections {
        target: root.model
        function onConsented() {
            root.close();
        }
    }

    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.space4

        Column {
            Layout.fillWidth: true
            spacing: Theme.space1

            RadioButton {
                id: recording
                focus: true
                text: root.model.recordingConsent ? qsTr("Gravação das sessões: consente, %1").arg(root.model.consentSince) : qsTr("Gravação das sessões: não consente")
                checked: root.kind === PersonModel.Recording
                onClicked: root.kind = PersonModel.Recording
            }
            RadioButton {
                text: root.model.researchConsent ? qsTr("Uso em pesquisa: consente") : qsTr("Uso em pesquisa: não consente")
                checked: root.kind === PersonModel.Research
                onClicked: root.kind = PersonModel.Research
            }
        }

        Separator {
            Layout.fillWidth: true
        }

        DateField {
            id: date
            Layout.fillWidth: true
            label: root.holds ? qsTr("Retirado em") : qsTr("Data do termo assinado")
            until: new Date().toISOString().slice(0, 10)
        }
        ConsentGiver {
            id: giver
            Layout.fillWidth: true
            visible: !root.holds
            onChosen: guardian => giver.guardian = guardian
        }
        Banner {
            Layout.fillWidth: true
            visible: root.holds
            tone: "warn"
            text: root.kind === PersonModel.Recording ? qsTr("O programa deixa de gravar e de guardar áudio desta pessoa. O que já foi gravado fica no prontuário, guardado pelo prazo legal.") : qsTr("Os dados desta pessoa deixam de ser usados em pesquisa a partir de agora. O prontuário não muda.")
        }
        Banner {
            Layout.fillWidth: true
            visible: root.model.refusal !== ""
            tone: "bad"
            text: root.model.refusal
        }
    }

    buttons: [
        Button {
            text: qsTr("Cancelar")
            onClicked: root.close()
        },
        Button {
            kind: root.holds ? "danger" : "primary"
            text: root.holds ? qsTr("Registrar a retirada") : qsTr("Registrar o consentimento")
            busy: root.model.saving
            enabled: date.value !== "" && !root.model.saving
            onClicked: {
                if (root.holds)
                    root.model.withdrawConsent(root.kind, date.value);
                else
                    root.model.recordConsent(root.kind, date.value, giver.guardian);
            }
        }
    ]
}
