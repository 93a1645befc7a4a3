// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Voither.Components
import Voither.Theme
import Voither.Ui

// The microphone, and the next step.
Flow {
    id: root

    required property RecordController recorder
    readonly property bool recording: root.recorder.phase === RecordController.Recording
    readonly property bool idle: root.recorder.phase === RecordController.Idle

    signal discardRequested

    spacing: Theme.space3

    ComboBox {
        width: Theme.scaled(250)
        leadingIcon: "mic"
        accessibleName: qsTr("Microfone")
        placeholder: qsTr("Nenhum microfone")
        model: root.recorder.devices
        currentIndex: root.recorder.deviceIndex
        enabled: count > 0 && (root.idle || root.recording)
        onActivated: index => root.recorder.chooseDevice(index)
    }

    ComboBox {
        width: Theme.scaled(130)
        visible: root.idle
        accessibleName: qsTr("Canais")
        model: [qsTr("1 canal"), qsTr("2 canais")]
        currentIndex: root.recorder.channels - 1
        onActivated: index => root.recorder.chooseChannels(index + 1)
    }

    Button {
        visible: root.idle || root.recorder.phase === RecordController.Starting
        kind: "primary"
        iconName: "circle-dot"
        text: qsTr("Iniciar gravação")
        busy: root.recorder.phase === RecordController.Starting
        enabled: root.recorder.deviceIndex >= 0
        onClicked: root.recorder.start()
    }

    Button {
        visible: root.recording
        iconName: "flag"
        text: qsTr("Marcar")
        keys: "M"
        onClicked: root.recorder.mark()
    }

    Button {
        visible: root.recording
        iconName: root.recorder.paused ? "play" : "pause"
        text: root.recorder.paused ? qsTr("Continuar") : qsTr("Pausar")
        keys: "P"
        onClicked: root.recorder.togglePause()
    }

    Button {
        visible: root.recording
        kind: "primary"
        iconName: "square"
        text: qsTr("Encerrar e analisar")
        onClicked: root.recorder.finish()
    }

    Button {
        visible: root.recording
        kind: "quiet"
        text: qsTr("Descartar…")
        onClicked: root.discardRequested()
    }
}
