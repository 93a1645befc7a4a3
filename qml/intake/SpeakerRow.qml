// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Voither.Components
import Voither.Theme
import Voither.Ui

// One voice of a transcript: how much of it there is, how it begins, and whose it is.
FocusScope {
    id: root

    required property string name
    required property int who
    required property bool guessed
    required property string amount
    required property string firstWords
    property bool last: false

    signal chosen(int who)

    implicitHeight: row.implicitHeight + 2 * Theme.space3

    RowLayout {
        id: row
        anchors.fill: parent
        anchors.leftMargin: Theme.cardPadding
        anchors.rightMargin: Theme.cardPadding
        spacing: Theme.space4

        Column {
            Layout.fillWidth: true
            spacing: 2

            Row {
                width: parent.width
                spacing: Theme.space2

                Label {
                    width: Math.min(implicitWidth, parent.width - (guess.visible ? guess.width + parent.spacing : 0))
                    kind: "strong"
                    text: root.name
                    elide: Text.ElideRight
                }
                Chip {
                    id: guess
                    text: qsTr("palpite")
                    tone: "warn"
                    visible: root.guessed
                }
            }
            Label {
                width: parent.width
                kind: "small"
                tone: "muted"
                text: root.amount
                elide: Text.ElideRight
            }
            Label {
                width: parent.width
                text: qsTr("“%1”").arg(root.firstWords)
                elide: Text.ElideRight
                maximumLineCount: 2
                wrapMode: Text.Wrap
            }
        }
        ComboBox {
            Layout.preferredWidth: Theme.scaled(190)
            focus: true
            accessibleName: qsTr("De quem é a voz %1").arg(root.name)
            model: [qsTr("Pessoa atendida"), qsTr("Profissional"), qsTr("Outra pessoa")]
            currentIndex: root.who
            onActivated: index => root.chosen(index)
        }
    }

    Separator {
        anchors.bottom: parent.bottom
        width: parent.width
        visible: !root.last
    }
}
