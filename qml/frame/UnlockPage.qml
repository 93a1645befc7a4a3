// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Voither.Components
import Voither.Theme
import Voither.Ui

// Opens the site: with a passphrase, or with the recovery sheet and a new passphrase.
FocusScope {
    id: root

    required property Desktop desktop
    property bool recovering: false

    function unlock() {
        if (root.desktop.working || root.desktop.waitSeconds > 0)
            return;
        if (root.recovering)
            root.desktop.recover(code.text, who.currentText, passphrase.text);
        else
            root.desktop.unlock(who.currentText, passphrase.text);
    }

    Connections {
        target: root.desktop
        function onRefusalChanged() {
            if (root.desktop.refusal !== "") {
                passphrase.forceActiveFocus();
                passphrase.selectAll();
            }
        }
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.background
    }

    Flickable {
        anchors.fill: parent
        contentHeight: Math.max(height, card.height + 2 * Theme.pageMargin)
        boundsBehavior: Flickable.StopAtBounds

        Card {
            id: card
            anchors.centerIn: parent
            width: Theme.scaled(420)
            height: form.implicitHeight + 2 * padding
            padding: Theme.scaled(34)

            ColumnLayout {
                id: form
                width: parent.width
                spacing: Theme.space4

                Icon {
                    Layout.preferredWidth: Theme.scaled(28)
                    Layout.preferredHeight: Theme.scaled(28)
                    name: "lock"
                    tone: "accent"
                }

                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: Theme.space1
                    Label {
                        Layout.fillWidth: true
                        kind: "page"
                        text: root.desktop.siteName === "" ? "Voither" : root.desktop.siteName
                        wrapMode: Text.WordWrap
                    }
                    Label {
                        Layout.fillWidth: true
                        tone: "muted"
                        wrapMode: Text.WordWrap
                        text: isNaN(root.desktop.lockedAt.getTime()) ? qsTr("Os dados deste computador estão cifrados.") : qsTr("Bloqueado às %1. Nada foi fechado: você volta para onde estava.").arg(Qt.formatTime(root.desktop.lockedAt, "hh:mm"))
                    }
                }

                ComboBox {
                    id: who
                    Layout.fillWidth: true
                    label: qsTr("Quem está aqui")
                    leadingIcon: "user"
                    model: root.desktop.logins
                }

                TextField {
                    id: code
                    Layout.fillWidth: true
                    visible: root.recovering
                    label: qsTr("Código da folha de recuperação")
                    leadingIcon: "file-text"
                    onAccepted: passphrase.forceActiveFocus()
                }

                TextField {
                    id: passphrase
                    Layout.fillWidth: true
                    label: root.recovering ? qsTr("Nova frase-senha") : qsTr("Frase-senha")
                    leadingIcon: "key-round"
                    password: true
                    focus: true
                    error: root.desktop.waitSeconds > 0 ? qsTr("%1 Próxima tentativa em %2 s.").arg(root.desktop.refusal).arg(root.desktop.waitSeconds) : root.desktop.refusal
                    onAccepted: root.unlock()
                }

                Button {
                    Layout.fillWidth: true
                    kind: "primary"
                    text: root.desktop.working ? qsTr("Abrindo…") : qsTr("Abrir")
                    busy: root.desktop.working
                    enabled: passphrase.text !== "" && !root.desktop.working && root.desktop.waitSeconds === 0
                    onClicked: root.unlock()
                }

                Banner {
                    Layout.fillWidth: true
                    visible: root.desktop.knownPassphrase !== ""
                    tone: "info"
                    text: qsTr("Demonstração: a frase-senha é “%1”.").arg(root.desktop.knownPassphrase)
                }

                Label {
                    Layout.fillWidth: true
                    kind: "small"
                    tone: "muted"
                    wrapMode: Text.WordWrap
                    text: qsTr("Esqueceu? A folha de recuperação também abre. Sem uma das duas, ninguém abre os dados, nem nós.")
                }

                LinkButton {
                    small: true
                    text: root.recovering ? qsTr("Entrar com a frase-senha") : qsTr("Usar a folha de recuperação")
                    onClicked: root.recovering = !root.recovering
                }
            }
        }
    }
}
