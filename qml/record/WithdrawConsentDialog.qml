// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Voither.Components
import Voither.Theme
import Voither.Ui

// The person does not want to be recorded any more: the recording ends, and somebody says what becomes of its sound.
Dialog {
    id: root

    required property RecordController recorder

    function withdraw(keep: bool) {
        root.close();
        root.recorder.withdrawConsent(keep);
    }

    title: qsTr("Retirar o consentimento?")
    iconName: "ban"
    iconTone: "bad"
    onOpened: stay.forceActiveFocus(Qt.TabFocusReason)

    buttons: [
        Button {
            id: stay
            text: qsTr("Cancelar")
            onClicked: root.close()
        },
        Button {
            text: qsTr("Manter até aqui")
            onClicked: root.withdraw(true)
        },
        Button {
            kind: "danger"
            text: qsTr("Apagar o som")
            onClicked: root.withdraw(false)
        }
    ]

    Label {
        Layout.fillWidth: true
        wrapMode: Text.Wrap
        tone: "muted"
        text: qsTr("A gravação para agora, e nenhuma outra começa sem um novo consentimento. A pessoa decide se o som gravado até aqui fica no prontuário ou é apagado. Suas anotações ficam.")
    }
}
