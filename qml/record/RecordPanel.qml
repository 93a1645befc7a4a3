// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Voither.Components
import Voither.Theme
import Voither.Ui
import "RecordClock.js" as RecordClock

// The recording itself: how long, what is safe, how it sounds, and what can be done with it.
ColumnLayout {
    id: root

    required property RecordController recorder
    readonly property bool recording: root.recorder.phase === RecordController.Recording
    readonly property bool safe: root.recorder.diskRefusal === ""

    signal discardRequested

    spacing: Theme.space5

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space5

        RecordLight {
            on: root.recording && !root.recorder.paused && root.recorder.sound === RecordController.Heard
        }

        Label {
            kind: "clock"
            text: RecordClock.clock(root.recorder.seconds)
            tone: root.recording ? "neutral" : "muted"
            Accessible.name: qsTr("Tempo gravado: %1").arg(text)
        }

        ColumnLayout {
            visible: root.recorder.phase !== RecordController.Idle
            Layout.fillWidth: true
            spacing: Theme.space1

            RowLayout {
                spacing: Theme.space2

                Icon {
                    Layout.preferredWidth: Theme.smallIconSize
                    Layout.preferredHeight: Theme.smallIconSize
                    name: root.safe ? "shield-check" : "triangle-alert"
                    tone: root.safe ? "good" : "bad"
                }
                Label {
                    kind: "strong"
                    tone: root.safe ? "good" : "bad"
                    text: qsTr("salvo até %1").arg(RecordClock.clock(root.recorder.savedSeconds))
                }
            }
            Label {
                Layout.fillWidth: true
                tone: "muted"
                elide: Text.ElideRight
                text: qsTr("criptografado neste computador · %1 MB").arg((root.recorder.savedBytes / 1e6).toLocaleString(Qt.locale(), "f", root.recorder.savedBytes < 1e7 ? 1 : 0))
            }
        }
    }

    LiveWaveItem {
        Layout.fillWidth: true
        Layout.preferredHeight: Theme.scaled(root.recorder.channels > 1 ? 132 : 84)
        recorder: root.recorder
        color: Theme.wave
        secondColor: Theme.wave2
        markColor: Theme.warn
        headColor: Theme.accent
        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("Último minuto do som gravado")
    }

    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.space3

        Repeater {
            model: root.recorder.levels.length

            LevelMeter {
                required property int index
                Layout.fillWidth: true
                name: root.recorder.levels.length > 1 ? qsTr("Canal %1").arg(index + 1) : qsTr("Microfone")
                level: root.recorder.levels[index] ?? -96
                peak: root.recorder.peaks[index] ?? -96
                clipped: root.recorder.clipped[index] ?? false
                second: index === 1
            }
        }
    }

    RecordCommands {
        Layout.fillWidth: true
        recorder: root.recorder
        onDiscardRequested: root.discardRequested()
    }

    ProgressPanel {
        visible: root.recorder.phase === RecordController.Finishing
        Layout.fillWidth: true
        label: qsTr("Guardando o som no prontuário")
        fraction: root.recorder.job.running && root.recorder.job.stage !== "" ? root.recorder.job.fraction : -1
        cancellable: false
    }

    Item {
        Layout.fillHeight: true
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space2

        Icon {
            Layout.preferredWidth: Theme.smallIconSize
            Layout.preferredHeight: Theme.smallIconSize
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: 2
            name: "info"
        }
        Label {
            Layout.fillWidth: true
            tone: "muted"
            wrapMode: Text.WordWrap
            text: root.recorder.phase === RecordController.Idle ? (root.recorder.sound === RecordController.NoDevice ? "" : qsTr("Fale como na sessão e veja se o medidor se move.") + " ") + qsTr("Nada é guardado antes de iniciar a gravação.") : qsTr("Se a energia cair ou o microfone soltar, a gravação até o último segundo salvo é recuperada ao abrir o programa.")
        }
    }
}
