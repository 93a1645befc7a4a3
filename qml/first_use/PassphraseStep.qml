// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Voither.Components
import Voither.Theme
import Voither.Ui

// The passphrase, typed twice, with what guessing it would cost.
ColumnLayout {
    id: root

    required property FirstUseController form
    required property Desktop desktop

    signal back
    signal done

    spacing: Theme.space4

    Label {
        Layout.fillWidth: true
        text: qsTr("Uma frase que só você sabe, longa e fácil de lembrar. Ela não pode ser recuperada por nós.")
        wrapMode: Text.WordWrap
        tone: "muted"
    }

    TextField {
        id: first
        Layout.fillWidth: true
        label: qsTr("Frase-senha")
        leadingIcon: "key-round"
        password: true
        focus: root.visible
        onEdited: root.form.passphrase = text
        onAccepted: second.forceActiveFocus()
    }

    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.space1

        StrengthBar {
            Layout.fillWidth: true
            strength: root.form.strength
            description: root.form.strengthText
        }
        Label {
            Layout.fillWidth: true
            kind: "small"
            tone: "muted"
            text: root.form.strengthText
            wrapMode: Text.WordWrap
        }
    }

    TextField {
        id: second
        Layout.fillWidth: true
        label: qsTr("Outra vez")
        leadingIcon: "key-round"
        password: true
        error: root.form.repeatedError
        onEdited: root.form.repeated = text
        onAccepted: {
            if (root.form.passphraseComplete && !root.desktop.working)
                root.done();
        }
    }

    Banner {
        Layout.fillWidth: true
        visible: root.desktop.refusal !== ""
        tone: "bad"
        text: root.desktop.refusal
    }

    RowLayout {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space2

        Button {
            text: qsTr("Voltar")
            enabled: !root.desktop.working
            onClicked: root.back()
        }
        Item {
            Layout.fillWidth: true
        }
        Button {
            kind: "primary"
            text: root.desktop.working ? qsTr("Criando…") : qsTr("Criar o serviço")
            busy: root.desktop.working
            enabled: root.form.passphraseComplete && !root.desktop.working
            onClicked: root.done()
        }
    }
}
