// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Voither.Components
import Voither.Theme
import Voither.Ui

// What has to be known before the page is read: work under way, refusals, measures of an earlier wording.
ColumnLayout {
    id: root

    required property ReviewController controller
    readonly property bool shown: analysis.visible || refusal.visible || outdated.visible || roles.visible || sound.visible

    signal speakersRequested

    spacing: Theme.space2

    ProgressPanel {
        id: analysis
        Layout.fillWidth: true
        visible: root.controller.analysis.running
        label: root.controller.analysis.stage === "voice" ? qsTr("Analisando a voz") : qsTr("Analisando a sessão")
        fraction: root.controller.analysis.fraction
        timeLeft: root.controller.analysis.secondsLeft < 0 ? "" : qsTr("%n segundo(s)", "", root.controller.analysis.secondsLeft)
        onCancelled: root.controller.analysis.cancel()
    }

    Banner {
        id: refusal
        Layout.fillWidth: true
        visible: root.controller.refusal !== ""
        tone: "bad"
        text: root.controller.refusal
    }

    Banner {
        id: sound
        Layout.fillWidth: true
        visible: root.controller.player.error !== ""
        tone: "warn"
        text: root.controller.player.error
    }

    Banner {
        id: outdated
        Layout.fillWidth: true
        visible: root.controller.outdated && !root.controller.analysis.running
        tone: "warn"
        text: qsTr("A transcrição mudou depois da análise: as medidas são da versão anterior.")

        Button {
            compact: true
            text: qsTr("Reanalisar")
            onClicked: root.controller.analyse()
        }
    }

    Banner {
        id: roles
        Layout.fillWidth: true
        visible: root.controller.hasTranscript && root.controller.transcript.rolesGuessed
        text: qsTr("Quem é a pessoa atendida foi suposto pelo programa. Confira os falantes.")

        Button {
            compact: true
            text: qsTr("Conferir falantes")
            onClicked: root.speakersRequested()
        }
    }
}
