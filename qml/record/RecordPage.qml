// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Voither.Components
import Voither.Theme
import Voither.Ui

// Records a session: consent first, then the sound as it comes, marks and notes beside it. The recording is the
// program's and goes on when this page is left.
FocusScope {
    id: root

    required property Desktop desktop
    readonly property RecordController recorder: root.desktop.recorder
    readonly property bool recording: root.recorder.phase === RecordController.Recording
    readonly property bool ready: root.recorder.loaded || root.recorder.phase !== RecordController.Idle

    Component.onCompleted: root.recorder.show(root.desktop.person)
    Component.onDestruction: root.recorder.hide()

    Connections {
        target: root.recorder
        function onFinished(person: string, session: string) {
            if (session !== "")
                root.desktop.openPage("review", person, session);
        }
    }

    Shortcut {
        sequence: "M"
        enabled: root.recording
        onActivated: root.recorder.mark()
    }
    Shortcut {
        sequence: "P"
        enabled: root.recording
        onActivated: root.recorder.togglePause()
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.pageMargin
        spacing: Theme.cardGap

        PageHeader {
            Layout.fillWidth: true
            path: root.recorder.personName === "" ? "" : qsTr("%1 · Sessão %2").arg(root.recorder.personName).arg(root.recorder.sessionNumber)
            title: root.recorder.phase === RecordController.Finishing ? qsTr("Guardando a sessão") : root.recorder.paused ? qsTr("Em pausa") : root.recording ? qsTr("Gravando") : qsTr("Gravar sessão")
            chips: Chip {
                visible: root.recorder.consented
                tone: "good"
                iconName: "file-check"
                text: qsTr("consentimento escrito de %1").arg(root.recorder.consentDay)
            }

            Button {
                visible: root.recording
                iconName: "ban"
                text: qsTr("Retirar consentimento")
                onClicked: withdrawDialog.open()
            }
        }

        RecoveredBanner {
            Layout.fillWidth: true
            desktop: root.desktop
        }

        RecordBanners {
            Layout.fillWidth: true
            recorder: root.recorder
        }

        Card {
            visible: root.ready && !root.recorder.consented && root.recorder.phase === RecordController.Idle
            Layout.fillWidth: true
            Layout.fillHeight: true
            implicitHeight: Theme.scaled(240)

            EmptyState {
                anchors.centerIn: parent
                width: Math.min(parent.width, Theme.readingWidth)
                iconName: "file-pen"
                title: qsTr("Sem consentimento para gravar")
                text: qsTr("A gravação só começa depois que o consentimento escrito da pessoa estiver registrado no prontuário.")

                Button {
                    kind: "primary"
                    text: qsTr("Registrar consentimento")
                    onClicked: root.desktop.openPage("person", root.desktop.person)
                }
            }
        }

        ScrollArea {
            id: view
            visible: root.recorder.consented || root.recorder.phase !== RecordController.Idle
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.rightMargin: -Theme.pageMargin
            contentHeight: Math.max(height, parts.implicitHeight)

            GridLayout {
                id: parts
                readonly property bool narrow: width < Theme.scaled(640)

                width: view.room
                height: view.contentHeight
                columns: narrow ? 1 : 2
                columnSpacing: Theme.cardGap
                rowSpacing: Theme.cardGap

                Card {
                    id: sound
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.minimumHeight: panel.implicitHeight + 2 * sound.padding
                    implicitHeight: Theme.scaled(400)
                    padding: Theme.space8 - 2

                    RecordPanel {
                        id: panel
                        anchors.fill: parent
                        recorder: root.recorder
                        onDiscardRequested: discardDialog.open()
                    }
                }

                ColumnLayout {
                    Layout.fillWidth: parts.narrow
                    Layout.fillHeight: true
                    Layout.minimumHeight: Theme.scaled(300)
                    Layout.preferredWidth: Theme.scaled(340)
                    Layout.maximumWidth: parts.narrow ? -1 : Theme.scaled(340)
                    spacing: Theme.cardGap

                    RecordMarks {
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        Layout.preferredHeight: 1
                        recorder: root.recorder
                    }

                    RecordNotes {
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        Layout.preferredHeight: 2
                        recorder: root.recorder
                    }
                }
            }
        }
    }

    WithdrawConsentDialog {
        id: withdrawDialog
        recorder: root.recorder
    }

    ConfirmDialog {
        id: discardDialog
        title: qsTr("Descartar a gravação?")
        consequence: qsTr("O som gravado até aqui e as marcas serão apagados. Isso não pode ser desfeito.")
        confirmText: qsTr("Descartar a gravação")
        onConfirmed: root.recorder.discard()
    }
}
