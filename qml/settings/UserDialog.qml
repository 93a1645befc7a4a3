// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Voither.Components
import Voither.Theme
import Voither.Ui

// Gives somebody a key: who it is, and a first passphrase that the person changes later.
Dialog {
    id: root

    required property UserListModel users
    readonly property bool complete: who.text.trim() !== "" && login.text !== "" && passphrase.text !== "" && users.loginError(login.text) === "" && users.passphraseError(passphrase.text) === "" && passphrase.text === again.text

    function ask() {
        for (const field of [who, login, occupation, council, passphrase, again])
            field.text = "";
        root.users.forgetRefusal();
        root.open();
    }

    function finish() {
        passphrase.text = "";
        again.text = "";
        root.close();
    }

    function save() {
        if (root.complete && !root.users.working)
            root.users.add(who.text, login.text, kind.currentIndex, occupation.text, council.text, passphrase.text);
    }

    title: qsTr("Dar acesso a alguém")
    iconName: "user-plus"
    width: Math.min(Theme.scaled(560), parent ? parent.width - 2 * Theme.space4 : Theme.scaled(560))
    onOpened: who.forceActiveFocus(Qt.TabFocusReason)

    buttons: [
        Button {
            text: qsTr("Cancelar")
            onClicked: root.finish()
        },
        Button {
            kind: "primary"
            text: qsTr("Dar acesso")
            busy: root.users.working
            enabled: root.complete && !root.users.working
            onClicked: root.save()
        }
    ]

    GridLayout {
        Layout.fillWidth: true
        columns: 2
        columnSpacing: Theme.space3
        rowSpacing: Theme.space3

        TextField {
            id: who
            Layout.columnSpan: 2
            Layout.fillWidth: true
            label: qsTr("Nome")
            required: true
            focus: true
            maximumLength: 120
        }
        TextField {
            id: login
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            label: qsTr("Entra como")
            required: true
            help: qsTr("Um nome curto; fica visível na tela de entrada.")
            error: root.users.loginError(login.text)
            maximumLength: 64
        }
        ComboBox {
            id: kind
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            label: qsTr("Função no serviço")
            model: root.users.roleTitles
            currentIndex: 0
        }
        TextField {
            id: occupation
            Layout.fillWidth: true
            label: qsTr("Profissão")
            maximumLength: 80
        }
        TextField {
            id: council
            Layout.fillWidth: true
            label: qsTr("Conselho e número")
            maximumLength: 40
        }
        TextField {
            id: passphrase
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            label: qsTr("Frase-senha inicial")
            required: true
            password: true
            help: qsTr("A pessoa a troca depois em Segurança.")
            error: root.users.passphraseError(passphrase.text)
        }
        TextField {
            id: again
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            label: qsTr("De novo, para conferir")
            required: true
            password: true
            error: passphrase.text.startsWith(again.text) ? "" : qsTr("As duas são diferentes.")
            onAccepted: root.save()
        }
    }

    Banner {
        Layout.fillWidth: true
        visible: root.users.refusal !== ""
        tone: "bad"
        text: root.users.refusal
    }
}
