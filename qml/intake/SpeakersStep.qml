// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Voither.Components
import Voither.Theme
import Voither.Ui

// Whose voices the transcript holds. What the program guessed is marked; going on says yes to all.
FocusScope {
    id: root

    required property IntakeController intake
    readonly property SpeakerListModel speakers: root.intake.speakers

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.cardGap

        Section {
            Layout.fillWidth: true
            Layout.maximumWidth: Theme.scaled(960)
            Layout.fillHeight: true
            Layout.maximumHeight: Math.max(Theme.scaled(160), voices.contentHeight + Theme.scaled(50))
            title: qsTr("De quem é cada voz?")
            note: root.speakers.guessed ? qsTr("o que está marcado como palpite precisa do seu olhar") : qsTr("os nomes da transcrição já dizem")
            padding: 0

            ListView {
                id: voices
                anchors.fill: parent
                clip: true
                focus: true
                model: root.speakers
                boundsBehavior: Flickable.StopAtBounds
                keyNavigationEnabled: false
                T.ScrollBar.vertical: ScrollBar {}
                Accessible.role: Accessible.List
                Accessible.name: qsTr("Vozes")

                delegate: SpeakerRow {
                    required property int index
                    width: voices.width
                    focus: index === 0
                    last: index === voices.count - 1
                    onChosen: who => root.speakers.setRole(index, who)
                }
            }
        }

        Banner {
            Layout.fillWidth: true
            Layout.maximumWidth: Theme.scaled(960)
            visible: root.speakers.withoutPatient
            tone: "warn"
            text: qsTr("Nenhuma voz é da pessoa atendida: sem ela não há o que medir.")
        }

        Section {
            Layout.fillWidth: true
            Layout.maximumWidth: Theme.scaled(960)
            Layout.fillHeight: true
            Layout.maximumHeight: Theme.scaled(50) + notes.contentHeight
            Layout.minimumHeight: visible ? Theme.scaled(110) : 0
            visible: root.intake.warnings.length > 0
            title: qsTr("Avisos da transcrição")
            note: qsTr("%n, já resolvido(s)", "", root.intake.warnings.length)
            padding: 0

            ListView {
                id: notes
                anchors.fill: parent
                clip: true
                activeFocusOnTab: true
                model: root.intake.warnings
                boundsBehavior: Flickable.StopAtBounds
                T.ScrollBar.vertical: ScrollBar {}
                Accessible.role: Accessible.List
                Accessible.name: qsTr("Avisos da transcrição")

                delegate: ListRow {
                    required property int index
                    required property string modelData
                    width: notes.width
                    title: modelData
                    iconName: "info"
                    interactive: false
                    last: index === notes.count - 1
                }
            }
        }

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space3

            Button {
                kind: "primary"
                iconName: "check"
                text: qsTr("Guardar e analisar")
                enabled: !root.speakers.withoutPatient
                onClicked: root.intake.confirmSpeakers()
            }
            Button {
                text: qsTr("Cancelar")
                description: qsTr("Nada fica guardado.")
                onClicked: root.intake.cancel()
            }
        }
        Item {
            Layout.fillHeight: true
        }
    }
}
