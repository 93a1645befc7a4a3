// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Voither.Components
import Voither.Theme
import Voither.Ui

// The recovery code, shown once.
ColumnLayout {
    id: root

    required property Desktop desktop
    required property string code

    signal done

    spacing: Theme.space4

    Label {
        Layout.fillWidth: true
        text: qsTr("Este código abre os dados quando a frase-senha se perde. Copie-o à mão ou imprima-o, confira, e guarde a folha fora deste computador, num lugar fechado. Ele não será mostrado de novo.")
        wrapMode: Text.WordWrap
    }

    Card {
        Layout.fillWidth: true
        color: Theme.accentBackground
        height: codeText.implicitHeight + 2 * padding
        Layout.preferredHeight: codeText.implicitHeight + 2 * padding

        Label {
            id: codeText
            width: parent.width
            kind: "page"
            text: root.code
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.WrapAnywhere
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
        focus: root.visible
    }

    RowLayout {
        Layout.fillWidth: true

        Item {
            Layout.fillWidth: true
        }
        Button {
            kind: "primary"
            text: qsTr("Começar")
            enabled: written.checked
            onClicked: root.done()
        }
    }
}
