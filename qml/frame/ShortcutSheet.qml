// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Voither.Components
import Voither.Theme

// F1: every key of the program, by place.
FocusScope {
    id: root

    function open() {
        root.visible = true;
        root.forceActiveFocus();
    }
    function close() {
        root.visible = false;
    }

    visible: false
    z: 10
    Keys.onEscapePressed: root.close()

    Accessible.role: Accessible.Dialog
    Accessible.name: qsTr("Teclas")

    Rectangle {
        anchors.fill: parent
        color: Theme.scrim

        MouseArea {
            anchors.fill: parent
            onClicked: root.close()
        }
    }

    Card {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.pageMargin, Theme.scaled(800))
        height: Math.min(parent.height - 2 * Theme.pageMargin, sheet.implicitHeight + 2 * padding)
        padding: Theme.space6

        ColumnLayout {
            id: sheet
            width: parent.width
            spacing: Theme.space4

            Label {
                kind: "page"
                text: qsTr("Teclas")
            }

            GridLayout {
                Layout.fillWidth: true
                columns: 2
                columnSpacing: Theme.space8
                rowSpacing: Theme.space2

                Repeater {
                    model: [
                        {
                            "keys": "Ctrl+K",
                            "what": qsTr("Procurar pessoas e sessões")
                        },
                        {
                            "keys": "Ctrl+L",
                            "what": qsTr("Bloquear agora")
                        },
                        {
                            "keys": "Alt+←",
                            "what": qsTr("Voltar à página anterior")
                        },
                        {
                            "keys": "Tab",
                            "what": qsTr("Próximo campo; na transcrição, próxima palavra incerta")
                        },
                        {
                            "keys": qsTr("Espaço"),
                            "what": qsTr("Tocar ou pausar")
                        },
                        {
                            "keys": "Ctrl+← / Ctrl+→",
                            "what": qsTr("Cinco segundos para trás ou para a frente")
                        },
                        {
                            "keys": "M",
                            "what": qsTr("Marcar o momento, na gravação e na revisão")
                        },
                        {
                            "keys": "Ctrl+Z / Ctrl+Shift+Z",
                            "what": qsTr("Desfazer e refazer correções da transcrição")
                        },
                        {
                            "keys": "↑ ↓ Home End",
                            "what": qsTr("Andar nas listas; Enter abre")
                        },
                        {
                            "keys": "F1",
                            "what": qsTr("Esta lista")
                        }
                    ]

                    RowLayout {
                        id: line
                        required property var modelData
                        Layout.fillWidth: true
                        Layout.preferredWidth: 1
                        spacing: Theme.space3

                        Item {
                            Layout.preferredWidth: Theme.scaled(128)
                            Layout.alignment: Qt.AlignTop
                            implicitHeight: hint.implicitHeight

                            KeyHint {
                                id: hint
                                keys: line.modelData.keys
                            }
                        }
                        Label {
                            Layout.fillWidth: true
                            Accessible.name: "%1: %2".arg(line.modelData.keys).arg(line.modelData.what)
                            text: line.modelData.what
                            wrapMode: Text.WordWrap
                        }
                    }
                }
            }

            Button {
                Layout.alignment: Qt.AlignRight
                text: qsTr("Fechar")
                focus: true
                onClicked: root.close()
            }
        }
    }
}
