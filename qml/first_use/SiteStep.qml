// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Voither.Components
import Voither.Theme
import Voither.Ui

// The service and its first user, who administers it.
ColumnLayout {
    id: root

    required property FirstUseController form

    signal back
    signal done

    spacing: Theme.space4

    TextField {
        Layout.fillWidth: true
        label: qsTr("Nome do serviço")
        placeholder: qsTr("CAPS II Vila Esperança")
        required: true
        maximumLength: 120
        focus: root.visible
        onEdited: root.form.siteName = text
    }
    TextField {
        Layout.fillWidth: true
        label: qsTr("CNES")
        help: qsTr("Sete algarismos; pode ficar para depois.")
        error: root.form.cnesError
        maximumLength: 7
        inputMethodHints: Qt.ImhDigitsOnly
        onEdited: root.form.cnes = text
    }
    TextField {
        Layout.fillWidth: true
        label: qsTr("Seu nome")
        required: true
        maximumLength: 120
        onEdited: root.form.userName = text
    }
    TextField {
        Layout.fillWidth: true
        label: qsTr("Como você entra")
        help: qsTr("Aparece na tela antes de abrir; pode ser um apelido.")
        required: true
        maximumLength: 40
        onEdited: root.form.login = text
        onAccepted: {
            if (root.form.siteComplete)
                root.done();
        }
    }

    RowLayout {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space2

        Button {
            text: qsTr("Voltar")
            onClicked: root.back()
        }
        Item {
            Layout.fillWidth: true
        }
        Button {
            kind: "primary"
            text: qsTr("Continuar")
            enabled: root.form.siteComplete
            onClicked: root.done()
        }
    }
}
