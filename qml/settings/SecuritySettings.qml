// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Voither.Components
import Voither.Theme
import Voither.Ui

// When the program locks itself, one's own passphrase, and the recovery sheet.
ColumnLayout {
    id: root

    required property Desktop desktop

    spacing: Theme.cardGap

    AccessController {
        id: access
        site: root.desktop.site
        onPassphraseChanged: {
            passphrase.finish();
            toast.show(qsTr("A frase-senha foi trocada. Use a nova ao desbloquear."), "");
        }
        onRecoveryCodeChanged: {
            if (access.recoveryCode !== "")
                sheet.open();
        }
    }

    Section {
        Layout.fillWidth: true
        title: qsTr("Bloqueio")

        Column {
            width: parent.width

            FormRow {
                width: parent.width
                label: qsTr("Bloquear sem uso")
                help: qsTr("Depois desse tempo sem teclado nem mouse, as chaves saem da memória.")

                ComboBox {
                    id: idle

                    readonly property var minutes: [1, 2, 5, 10, 15, 30, 60]

                    Layout.preferredWidth: Theme.scaled(180)
                    accessibleName: qsTr("Bloquear sem uso")
                    model: idle.minutes.map(count => qsTr("%n minuto(s)", "", count))
                    currentIndex: idle.minutes.findIndex(count => count >= root.desktop.preferences.idleMinutes)
                    onActivated: index => root.desktop.preferences.idleMinutes = idle.minutes[index]
                }
            }
            FormRow {
                width: parent.width
                label: qsTr("Bloquear agora")
                help: qsTr("Você volta para onde estava ao desbloquear.")
                last: true

                Button {
                    iconName: "lock"
                    keys: "Ctrl+L"
                    text: qsTr("Bloquear")
                    onClicked: root.desktop.lock()
                }
            }
        }
    }

    Section {
        Layout.fillWidth: true
        title: qsTr("Seu acesso")

        Column {
            width: parent.width

            FormRow {
                width: parent.width
                label: qsTr("Frase-senha")
                help: qsTr("Só você a conhece; ninguém pode recuperá-la.")

                Button {
                    iconName: "key-round"
                    text: qsTr("Trocar…")
                    onClicked: passphrase.ask()
                }
            }
            FormRow {
                width: parent.width
                label: qsTr("Código de recuperação do serviço")
                help: qsTr("Abre os dados quando uma frase-senha se perde. O novo substitui o da folha guardada.")
                last: true

                Button {
                    iconName: "refresh-cw"
                    text: qsTr("Fazer um novo…")
                    busy: access.working && !passphrase.opened
                    onClicked: renewal.open()
                }
            }
        }
    }

    Banner {
        Layout.fillWidth: true
        visible: access.refusal !== "" && !passphrase.opened
        tone: "bad"
        title: qsTr("A mudança não foi feita")
        text: access.refusal
    }

    PassphraseDialog {
        id: passphrase
        access: access
    }

    ConfirmDialog {
        id: renewal
        title: qsTr("Fazer um novo código de recuperação?")
        consequence: qsTr("A folha guardada deixa de abrir os dados. O código novo aparece uma só vez, e precisa ser copiado e guardado fora deste computador.")
        confirmText: qsTr("Fazer um novo")
        onConfirmed: access.renewRecoveryCode()
    }

    RecoveryDialog {
        id: sheet
        desktop: root.desktop
        code: access.recoveryCode
        onClosed: access.forgetRecoveryCode()
    }

    Toast {
        id: toast
        Layout.alignment: Qt.AlignHCenter
    }
}
