// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Voither
import Voither.Components
import Voither.Theme
import Voither.Ui

// The new recovery code, shown once; it closes when it was copied.
Dialog {
    id: root

    required property Desktop desktop
    required property string code

    title: qsTr("Novo código de recuperação")
    iconName: "life-buoy"
    width: Math.min(Theme.scaled(520), parent ? parent.width - 2 * Theme.space4 : Theme.scaled(520))
    closePolicy: T.Popup.NoAutoClose
    onOpened: {
        written.checked = false;
        written.forceActiveFocus(Qt.TabFocusReason);
    }

    buttons: Button {
        kind: "primary"
        text: qsTr("Fechar")
        enabled: written.checked
        onClicked: root.close()
    }

    Label {
        Layout.fillWidth: true
        tone: "muted"
        wrapMode: Text.Wrap
        text: qsTr("Copie à mão ou imprima, confira e guarde a folha fora deste computador, num lugar fechado. Ele não será mostrado de novo.")
    }

    Card {
        Layout.fillWidth: true
        color: Theme.accentBackground

        Label {
            width: parent.width
            kind: "page"
            text: root.code.replace(/^((?:[^-]+-){4})/, "$1\n")
            horizontalAlignment: Text.AlignHCenter
            Accessible.name: qsTr("Código de recuperação: %1").arg(root.code)
        }
    }

    RecoveryOutput {
        Layout.fillWidth: true
        desktop: root.desktop
        code: root.code
    }

    CheckBox {
        id: written
        Layout.fillWidth: true
        text: qsTr("Tenho o código no papel e conferi")
    }
}
