// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Voither.Components
import Voither.Theme
import Voither.Ui

// Who speaks: names and whose voice is whose. What is changed here holds for the whole transcript.
Dialog {
    id: root

    required property ReviewController controller
    readonly property var speakers: root.controller.transcript.speakers

    title: qsTr("Falantes")
    iconName: "users"
    width: Math.min(Theme.scaled(560), parent ? parent.width - 2 * Theme.space4 : Theme.scaled(560))

    buttons: [
        Button {
            text: qsTr("Trocar os dois")
            iconName: "arrow-left-right"
            visible: root.speakers.length === 2
            onClicked: root.controller.swapSpeakers(root.speakers[0], root.speakers[1])
        },
        Button {
            text: qsTr("Fechar")
            kind: "primary"
            onClicked: root.close()
        }
    ]

    Label {
        Layout.fillWidth: true
        tone: "muted"
        wrapMode: Text.Wrap
        text: qsTr("Só as falas da pessoa atendida são medidas.")
    }

    Repeater {
        model: root.speakers

        RowLayout {
            id: row

            required property string modelData

            spacing: Theme.space3
            Layout.fillWidth: true

            TextField {
                id: nameField
                Layout.fillWidth: true
                text: row.modelData
                accessibleName: qsTr("Nome do falante")
                placeholder: qsTr("sem nome")
                onFinished: {
                    const wanted = nameField.text.trim();
                    if (wanted !== "" && wanted !== row.modelData)
                        root.controller.renameSpeaker(row.modelData, wanted);
                }
            }

            ComboBox {
                Layout.preferredWidth: Theme.scaled(190)
                accessibleName: qsTr("Papel de %1").arg(row.modelData)
                textRole: "text"
                valueRole: "value"
                model: [
                    {
                        value: "patient",
                        text: qsTr("Pessoa atendida")
                    },
                    {
                        value: "therapist",
                        text: qsTr("Profissional")
                    },
                    {
                        value: "other",
                        text: qsTr("Outra pessoa")
                    }
                ]
                currentIndex: ["patient", "therapist", "other"].indexOf(root.controller.transcript.voiceOf(row.modelData))
                onActivated: index => root.controller.setRole(row.modelData, ["patient", "therapist", "other"][index])
            }
        }
    }
}
