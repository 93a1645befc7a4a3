// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Voither
import Voither.Components
import Voither.Theme
import Voither.Ui

// The note of the session: a draft that saves itself, and what was signed before.
Item {
    id: root

    required property ReviewController controller
    readonly property NoteController note: root.controller.note

    function askToSign() {
        if (root.note.canSign)
            confirm.open();
        else
            editor.forceActiveFocus(Qt.OtherFocusReason);
    }

    Flickable {
        anchors.fill: parent
        anchors.margins: Theme.cardPadding - 2
        anchors.rightMargin: 0 // the bar stands in the margin
        anchors.bottomMargin: footer.height + Theme.space2
        clip: true
        contentWidth: width
        contentHeight: column.implicitHeight
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: ScrollBar {}

        Column {
            id: column
            width: parent.width - Theme.cardPadding + 2
            spacing: Theme.space3

            TextArea {
                id: editor
                width: parent.width
                label: qsTr("Nota desta sessão")
                minimumLines: root.note.signedNotes.length > 0 ? 6 : 12
                maximumLines: 40
                placeholder: qsTr("O que importa guardar desta sessão")
                onEdited: root.note.text = editor.text

                Binding {
                    target: editor
                    property: "text"
                    value: root.note.text
                }
            }

            Repeater {
                model: root.note.signedNotes

                Card {
                    id: signedNote

                    required property int index
                    required property var modelData

                    width: column.width

                    Column {
                        width: parent.width
                        spacing: Theme.space1

                        RowLayout {
                            width: parent.width
                            spacing: 0

                            Label {
                                Layout.fillWidth: true
                                kind: "small"
                                tone: "muted"
                                wrapMode: Text.Wrap
                                text: qsTr("Assinada por %1 em %2").arg(signedNote.modelData.author).arg(signedNote.modelData.signedAt)
                            }
                            IconButton {
                                compact: true
                                name: qsTr("Imprimir a nota")
                                iconName: "printer"
                                onClicked: {
                                    root.note.sheet.choose(signedNote.index);
                                    root.note.sheet.sendToPrinter();
                                }
                            }
                            IconButton {
                                compact: true
                                name: qsTr("Salvar a nota em PDF")
                                iconName: "download"
                                onClicked: {
                                    root.note.sheet.choose(signedNote.index);
                                    saving.askFor(root.note.sheet.suggestedFile());
                                }
                            }
                        }
                        Label {
                            width: parent.width
                            wrapMode: Text.Wrap
                            text: signedNote.modelData.text
                        }
                    }
                }
            }
        }
    }

    ColumnLayout {
        id: footer
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        spacing: Theme.space2

        Separator {
            Layout.fillWidth: true
        }

        RowLayout {
            Layout.leftMargin: Theme.cardPadding - 2
            Layout.rightMargin: Theme.cardPadding - 2
            Layout.bottomMargin: Theme.space2
            spacing: Theme.space2

            Button {
                compact: true
                kind: "quiet"
                iconName: "clipboard-list"
                text: qsTr("Usar modelo")
                onClicked: root.note.useTemplate()
            }

            Label {
                Layout.fillWidth: true
                kind: "small"
                tone: root.note.error !== "" ? "bad" : "muted"
                elide: Text.ElideRight
                text: root.note.error !== "" ? root.note.error : root.note.saved ? qsTr("rascunho salvo") : root.note.pending && root.note.canSign ? qsTr("salvando…") : ""
                Accessible.role: root.note.error !== "" ? Accessible.AlertMessage : Accessible.StaticText
            }

            Button {
                compact: true
                iconName: "signature"
                text: qsTr("Assinar")
                enabled: root.note.canSign
                onClicked: confirm.open()
            }
        }
    }

    SaveDialog {
        id: saving
        files: root.note.sheet
        write: path => root.note.sheet.save(path)
        title: qsTr("Salvar a nota (PDF)")
        explanation: qsTr("A nota assinada com o nome da pessoa, de quem assinou e do serviço, em folhas A4.")
    }

    ConfirmDialog {
        id: confirm
        title: qsTr("Assinar esta nota?")
        destructive: false
        consequence: qsTr("A nota fica como está, com seu nome e a hora, e não pode mais ser mudada. Depois é possível escrever outra.")
        confirmText: qsTr("Assinar nota")
        onConfirmed: root.note.sign()
    }
}
