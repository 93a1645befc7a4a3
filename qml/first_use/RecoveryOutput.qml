// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Voither
import Voither.Components
import Voither.Theme
import Voither.Ui

// The recovery code on paper, or as a file for somebody whose printer is elsewhere.
RowLayout {
    id: root

    required property Desktop desktop
    required property string code

    spacing: Theme.space3

    RecoverySheet {
        id: sheet
        siteName: root.desktop.siteName
        cnes: root.desktop.cnes
        code: root.code
    }

    SaveDialog {
        id: dialog
        files: sheet
        write: path => sheet.save(path)
        title: qsTr("Salvar a folha de recuperação (PDF)")
        explanation: qsTr("Uma folha A4 com o código, o nome do serviço e como se usa.")
        warning: qsTr("Quem tiver este arquivo e este computador lê tudo. Salve-o num pendrive ou noutro computador, imprima-o e apague-o.")
        onSaved: path => saved.text = qsTr("Salva em %1").arg(path)
    }

    Button {
        iconName: "printer"
        text: qsTr("Imprimir a folha")
        onClicked: sheet.sendToPrinter()
    }
    Button {
        iconName: "download"
        text: qsTr("Salvar em PDF…")
        onClicked: dialog.askFor(sheet.suggestedFile())
    }
    Label {
        id: saved
        Layout.fillWidth: true
        kind: "small"
        tone: "muted"
        elide: Text.ElideMiddle
    }
}
