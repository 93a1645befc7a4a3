// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Voither.Components
import Voither.Ui

// The thin line below every page: where the data are, and what waits.
StatusLine {
    id: root

    required property Desktop desktop

    StatusModel {
        id: status
        site: root.desktop.site
    }

    readonly property TranscriptionQueueModel queue: root.desktop.transcriptions
    readonly property IntakeController intake: root.desktop.intake

    items: [
        StatusItem {
            text: root.desktop.recorder.paused ? qsTr("gravação em pausa") : qsTr("gravando")
            iconName: "mic"
            tone: "bad"
            available: root.desktop.recorder.phase === RecordController.Recording
        },
        StatusItem {
            text: root.intake.state === IntakeController.Mapping ? qsTr("importação de %1: falta dizer de quem são as vozes").arg(root.intake.personName) : root.intake.fraction < 0 ? qsTr("importando a sessão de %1").arg(root.intake.personName) : qsTr("importando a sessão de %1: %2 %").arg(root.intake.personName).arg(Math.floor(root.intake.fraction * 100))
            iconName: "upload"
            available: root.intake.busy && root.desktop.page !== "import"
        },
        StatusItem {
            text: root.queue.job.running ? qsTr("transcrevendo; %n gravação(ões) na fila", "", root.queue.pending) : qsTr("%n gravação(ões) na fila de transcrição", "", root.queue.pending)
            iconName: "audio-lines"
            available: root.queue.pending > 0
        },
        StatusItem {
            text: qsTr("analisando o que foi transcrito")
            iconName: "activity"
            available: root.desktop.followUp.busy
        },
        StatusItem {
            text: qsTr("cifrado neste computador")
            iconName: "hard-drive"
        },
        StatusItem {
            text: qsTr("%n sessão(ões) por analisar", "", status.sessionsToMeasure)
            iconName: "clock"
            available: status.sessionsToMeasure > 0
        },
        StatusItem {
            text: qsTr("%n nota(s) por assinar", "", status.drafts)
            iconName: "pen-line"
            available: status.drafts > 0
        }
    ]
}
