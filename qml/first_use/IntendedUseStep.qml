// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Voither.Components
import Voither.Theme
import Voither.Ui

// What the program is for and what it is not, before anything else; and a demonstration for who only wants to look.
ColumnLayout {
    id: root

    required property Desktop desktop

    signal accepted

    spacing: Theme.space4

    Repeater {
        model: [
            {
                "icon": "mic",
                "text": qsTr("Registra e acompanha sessões: gravação ou importação com consentimento escrito, transcrição, e medidas de linguagem e voz com os trechos que as produziram.")
            },
            {
                "icon": "info",
                "text": qsTr("Não diagnostica, não estima risco e não substitui a avaliação de quem cuida. Muitas medidas são experimentais: cada uma diz com quantos dados foi feita e quanto pode errar.")
            },
            {
                "icon": "lock",
                "text": qsTr("Tudo fica cifrado neste computador, e funciona sem internet. Sem a frase-senha ou a folha de recuperação ninguém abre os dados.")
            }
        ]

        RowLayout {
            id: sentence
            required property var modelData
            Layout.fillWidth: true
            spacing: Theme.space3

            Icon {
                Layout.alignment: Qt.AlignTop
                Layout.preferredWidth: Theme.iconSize
                Layout.preferredHeight: Theme.iconSize
                name: sentence.modelData.icon
                tone: "accent"
            }
            Label {
                Layout.fillWidth: true
                text: sentence.modelData.text
                wrapMode: Text.WordWrap
            }
        }
    }

    Banner {
        Layout.fillWidth: true
        visible: root.desktop.refusal !== ""
        tone: "bad"
        text: root.desktop.refusal
    }

    ProgressPanel {
        Layout.fillWidth: true
        visible: root.desktop.job.running
        label: qsTr("Preparando a demonstração")
        fraction: root.desktop.job.fraction
        onCancelled: root.desktop.job.cancel()
    }

    RowLayout {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space2
        spacing: Theme.space3
        visible: !root.desktop.job.running

        Button {
            text: qsTr("Ver uma demonstração")
            iconName: "play"
            description: qsTr("Pessoas inventadas, num lugar separado dos dados do serviço")
            onClicked: root.desktop.createDemonstration()
        }
        Item {
            Layout.fillWidth: true
        }
        Button {
            kind: "primary"
            text: qsTr("Entendi, começar")
            focus: true
            onClicked: root.accepted()
        }
    }
}
