// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Voither.Components
import Voither.Theme
import Voither.Ui

// Looks for words in the transcript and replaces them everywhere, after saying how many there are.
FocusScope {
    id: root

    required property ReviewController controller
    readonly property TranscriptModel transcript: root.controller.transcript

    signal closed
    signal moved

    function look() {
        root.transcript.search(search.text, matchCase.checked, wholeWords.checked);
    }
    function step(backwards: bool) {
        root.transcript.nextFound(backwards);
        root.moved();
    }
    function close() {
        root.transcript.search("", false, true);
        root.closed();
    }

    implicitHeight: column.implicitHeight + 2 * Theme.space2
    onVisibleChanged: {
        if (root.visible)
            root.look();
    }
    Keys.onEscapePressed: root.close()

    Rectangle {
        anchors.fill: parent
        color: Theme.background
    }

    Separator {
        anchors.bottom: parent.bottom
        width: parent.width
    }

    ColumnLayout {
        id: column
        anchors.fill: parent
        anchors.margins: Theme.space2
        anchors.leftMargin: Theme.cardPadding
        spacing: Theme.space2

        RowLayout {
            spacing: Theme.space2

            SearchField {
                id: search
                Layout.fillWidth: true
                focus: true
                placeholder: qsTr("Buscar na transcrição")
                clearable: false
                onSearched: root.look()
                onAccepted: root.step(false)
            }

            Label {
                kind: "small"
                tone: "muted"
                text: search.text === "" ? "" : root.transcript.foundPlaces === 0 ? qsTr("nada") : root.transcript.foundPlace === 0 ? qsTr("%n lugar(es)", "", root.transcript.foundPlaces) : qsTr("%1 de %2").arg(root.transcript.foundPlace).arg(root.transcript.foundPlaces)
            }

            Chip {
                id: matchCase
                selectable: true
                text: qsTr("maiúsculas")
                description: qsTr("Diferencia maiúsculas de minúsculas")
                onToggled: root.look()
            }
            Chip {
                id: wholeWords
                selectable: true
                checked: true
                text: qsTr("palavra inteira")
                onToggled: root.look()
            }

            IconButton {
                compact: true
                name: qsTr("Lugar anterior")
                iconName: "chevron-up"
                enabled: root.transcript.foundPlaces > 0
                onClicked: root.step(true)
            }
            IconButton {
                compact: true
                name: qsTr("Próximo lugar")
                iconName: "chevron-down"
                enabled: root.transcript.foundPlaces > 0
                onClicked: root.step(false)
            }
            IconButton {
                compact: true
                name: qsTr("Fechar a busca")
                iconName: "x"
                keys: "Esc"
                onClicked: root.close()
            }
        }

        RowLayout {
            spacing: Theme.space2

            TextField {
                id: replacement
                Layout.fillWidth: true
                leadingIcon: "replace"
                placeholder: qsTr("Substituir por")
                accessibleName: placeholder
                onAccepted: replaceAll.clicked()
            }

            Button {
                id: replaceAll
                compact: true
                iconName: "replace-all"
                text: root.transcript.foundPlaces > 0 ? qsTr("Substituir todas (%1)").arg(root.transcript.foundPlaces) : qsTr("Substituir todas")
                enabled: root.transcript.foundPlaces > 0
                onClicked: {
                    if (enabled)
                        root.controller.replaceAll(replacement.text);
                }
            }
        }
    }
}
