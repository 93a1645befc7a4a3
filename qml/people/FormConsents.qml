// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Voither.Components
import Voither.Theme
import Voither.Ui

// Consents that come with a registration: what for, when, by whom.
Section {
    id: root

    required property PersonFormController form
    readonly property bool any: root.form.recordingConsent || root.form.researchConsent
    readonly property string error: date.error

    title: qsTr("Consentimento")
    note: qsTr("livre, informado e por escrito; pode vir depois e pode ser retirado")

    ColumnLayout {
        width: parent.width
        spacing: Theme.space2

        CheckBox {
            Layout.fillWidth: true
            text: qsTr("Consente a gravação das sessões")
            help: qsTr("Sem ele o programa não grava nem guarda áudio.")
            checked: root.form.recordingConsent
            onToggled: root.form.recordingConsent = checked
        }
        CheckBox {
            Layout.fillWidth: true
            text: qsTr("Consente o uso dos dados em pesquisa")
            checked: root.form.researchConsent
            onToggled: root.form.researchConsent = checked
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.topMargin: Theme.space2
            spacing: Theme.space6
            visible: root.any

            DateField {
                id: date
                focus: true
                Layout.preferredWidth: Theme.scaled(200)
                Layout.alignment: Qt.AlignTop
                label: qsTr("Data do termo")
                value: root.form.consentDate
                until: Qt.formatDate(new Date(), "yyyy-MM-dd")
                error: problem !== "" ? problem : root.form.errors.consentDate ?? ""
                onChanged: value => root.form.consentDate = value
            }
            ConsentGiver {
                Layout.fillWidth: true
                guardian: root.form.guardian
                onChosen: guardian => root.form.guardian = guardian
            }
        }
    }
}
