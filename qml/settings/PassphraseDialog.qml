// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Voither.Components
import Voither.Theme
import Voither.Ui

// Changes one's own passphrase.
Dialog {
    id: root

    required property AccessController access
    readonly property bool complete: current.text !== "" && next.text !== "" && access.passphraseError(next.text) === "" && next.text === again.text

    function ask() {
        root.access.forgetRefusal();
        root.open();
    }

    function finish() {
        for (const field of [current, next, again])
            field.text = "";
        root.close();
    }

    function save() {
        if (root.complete && !root.access.working)
            root.access.changePassphrase(current.text, next.text);
    }

    title: qsTr("Trocar a frase-senha")
    iconName: "key-round"
    onOpened: current.forceActiveFocus(Qt.TabFocusReason)
    onClosed: root.finish()

    buttons: [
        Button {
            text: qsTr("Cancelar")
            onClicked: root.finish()
        },
        Button {
            kind: "primary"
            text: qsTr("Trocar")
            busy: root.access.working
            enabled: root.complete && !root.access.working
            onClicked: root.save()
        }
    ]

    TextField {
        id: current
        Layout.fillWidth: true
        label: qsTr("Frase-senha atual")
        password: true
        focus: true
        error: root.access.refusal
    }
    TextField {
        id: next
        Layout.fillWidth: true
        label: qsTr("Frase-senha nova")
        password: true
        help: qsTr("Quatro palavras sem relação entre si servem bem.")
        error: root.access.passphraseError(next.text)
    }
    TextField {
        id: again
        Layout.fillWidth: true
        label: qsTr("De novo, para conferir")
        password: true
        error: next.text.startsWith(again.text) ? "" : qsTr("As duas são diferentes.")
        onAccepted: root.save()
    }
}
