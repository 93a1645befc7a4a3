// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Voither.Components
import Voither.Theme
import Voither.Ui

// What is wrong with the recording right now: what happened, what was kept, what to do.
ColumnLayout {
    id: root

    required property RecordController recorder
    readonly property bool recording: root.recorder.phase === RecordController.Recording

    readonly property bool diskRefuses: root.recorder.diskRefusal !== ""
    readonly property bool soundMissing: root.recorder.sound !== RecordController.Heard && !root.recorder.paused && (root.recording || (root.recorder.consented && root.recorder.phase === RecordController.Idle && root.recorder.loaded && root.recorder.sound !== RecordController.NoSound))
    readonly property bool isReplaced: root.recording && root.recorder.replaced !== "" && !root.soundMissing
    readonly property bool hasLost: root.recording && root.recorder.lostSeconds > 0
    readonly property bool isRefused: root.recorder.refusal !== ""

    spacing: Theme.space2
    // Not by what its children show: while this is hidden, they are.
    visible: root.diskRefuses || root.soundMissing || root.isReplaced || root.hasLost || root.isRefused

    function titleOf(state: int): string {
        switch (state) {
        case RecordController.DeviceGone:
            return qsTr("O microfone foi desconectado");
        case RecordController.ServerStopped:
            return qsTr("O som deste computador parou");
        case RecordController.NotOpened:
            return qsTr("O microfone não pôde ser aberto");
        case RecordController.NoDevice:
            return qsTr("Nenhum microfone encontrado");
        default:
            return qsTr("Não chega som do microfone");
        }
    }

    function todoOf(state: int): string {
        switch (state) {
        case RecordController.NotOpened:
            return qsTr("Outro programa pode estar usando o microfone, ou o sistema não permite o acesso. Feche o outro programa ou escolha outro microfone.");
        case RecordController.NoSound:
            return qsTr("Verifique se ele está ligado e não está no mudo, ou escolha outro.");
        default:
            return root.recording ? qsTr("Conecte um microfone ou escolha outro; a gravação continua assim que houver som.") : qsTr("Conecte um microfone; ele aparece aqui assim que for reconhecido.");
        }
    }

    Banner {
        Layout.fillWidth: true
        visible: root.diskRefuses
        tone: "bad"
        title: qsTr("O disco não aceita a gravação")
        text: qsTr("%1 O que está salvo continua salvo; o que veio depois fica na memória por até dois minutos e é gravado assim que houver espaço.").arg(root.recorder.diskRefusal)
    }

    Banner {
        Layout.fillWidth: true
        visible: root.soundMissing
        tone: root.recording ? "bad" : "warn"
        title: root.titleOf(root.recorder.sound)
        text: (root.recording ? qsTr("O que foi dito até aqui está salvo.") + " " : "") + root.todoOf(root.recorder.sound)
    }

    Banner {
        Layout.fillWidth: true
        visible: root.isReplaced
        tone: "warn"
        title: qsTr("%1 foi desconectado").arg(root.recorder.replaced)
        text: qsTr("O que foi dito até aqui está salvo. A gravação continua com %1; outro microfone pode ser escolhido a qualquer momento.").arg(root.recorder.deviceName)
        dismissible: true
        onDismissed: root.recorder.forgetReplaced()
    }

    Banner {
        Layout.fillWidth: true
        visible: root.hasLost
        tone: "warn"
        title: qsTr("Parte do som se perdeu")
        text: qsTr("O computador não acompanhou o microfone durante %1 s. O lugar está marcado na gravação.").arg(root.recorder.lostSeconds.toLocaleString(Qt.locale(), "f", 1))
    }

    Banner {
        Layout.fillWidth: true
        visible: root.isRefused
        tone: "bad"
        title: qsTr("Não foi possível concluir")
        text: root.recorder.refusal
    }
}
