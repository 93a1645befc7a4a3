// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Voither.Components
import Voither.Theme
import Voither.Ui

// What is kept and where, and whether all of it is sound.
ColumnLayout {
    id: root

    required property Desktop desktop
    readonly property bool ready: !settings.loading

    function grouped(count: int): string {
        return Number(count).toLocaleString(Qt.locale(), "f", 0);
    }

    spacing: Theme.cardGap

    SettingsController {
        id: settings
        site: root.desktop.site
    }

    VerificationController {
        id: verification
        site: root.desktop.site
    }

    Connections {
        target: root.desktop
        function onStateChanged() {
            // Keys are wiped after the work at hand: it must not keep them.
            if (root.desktop.state !== Desktop.Open)
                verification.cancel();
        }
    }

    Banner {
        Layout.fillWidth: true
        visible: settings.error !== ""
        tone: "bad"
        text: settings.error
    }

    Section {
        Layout.fillWidth: true
        title: qsTr("Dados deste serviço")
        note: qsTr("cifrados neste computador")

        Column {
            width: parent.width

            FormRow {
                width: parent.width
                label: qsTr("Pasta")
                help: qsTr("Uma cópia de segurança é a cópia desta pasta inteira, com o programa fechado.")

                Label {
                    Layout.maximumWidth: Theme.scaled(480)
                    text: settings.folder
                    elide: Text.ElideMiddle
                }
            }
            FormRow {
                width: parent.width
                label: qsTr("Tamanho em disco")

                Label {
                    text: settings.size
                }
            }
            FormRow {
                width: parent.width
                label: qsTr("Desde")

                Label {
                    text: Qt.formatDate(settings.since, Qt.locale(), Locale.LongFormat)
                }
            }
            FormRow {
                width: parent.width
                label: qsTr("Pessoas")

                Label {
                    text: root.grouped(settings.people)
                }
            }
            FormRow {
                width: parent.width
                label: qsTr("Sessões")

                Label {
                    text: root.grouped(settings.sessions)
                }
            }
            FormRow {
                width: parent.width
                label: qsTr("Gravações")
                last: true

                Label {
                    text: root.grouped(settings.recordings)
                }
            }
        }
    }

    Section {
        Layout.fillWidth: true
        title: qsTr("Verificação")

        ColumnLayout {
            width: parent.width
            spacing: Theme.space3

            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.space6

                Label {
                    Layout.fillWidth: true
                    tone: "muted"
                    wrapMode: Text.Wrap
                    text: qsTr("Lê tudo o que está guardado e confere se nada foi alterado, trocado ou danificado. Não muda nada. Enquanto dura, as outras telas esperam para ler.")
                }
                Button {
                    iconName: "shield-check"
                    text: qsTr("Verificar agora")
                    visible: !verification.running
                    onClicked: verification.start()
                }
            }

            ProgressPanel {
                Layout.fillWidth: true
                visible: verification.running
                label: verification.stage
                fraction: verification.fraction
                onCancelled: verification.cancel()
            }

            Banner {
                Layout.fillWidth: true
                visible: verification.result !== ""
                tone: verification.sound ? "good" : verification.findings.length > 0 ? "bad" : "info"
                text: verification.result
            }

            Repeater {
                model: verification.findings

                Label {
                    required property string modelData

                    Layout.fillWidth: true
                    text: modelData
                    wrapMode: Text.Wrap
                }
            }
        }
    }
}
