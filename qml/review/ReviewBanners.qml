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
    readonly property bool isRefused: root.controller.refusal !== ""
    readonly property bool isSilent: root.controller.player.error !== ""
    readonly property bool isOutdated: root.controller.outdated && !root.controller.analysis.running
    readonly property bool isGuessed: root.controller.hasTranscript && root.controller.transcript.rolesGuessed
    readonly property bool hasMentions: root.controller.safetyMentions.length > 0
    // Not by what its children show: while this is hidden, they are.
    readonly property bool shown: root.hasMentions || root.controller.analysis.running || root.isRefused || root.isSilent || root.isOutdated || root.isGuessed

    signal speakersRequested
    signal segmentRequested(int segment)

    spacing: Theme.space2

    SafetyBanner {
        Layout.fillWidth: true
        visible: root.hasMentions
        mentions: root.controller.safetyMentions
        onSegmentRequested: segment => root.segmentRequested(segment)
    }

    ProgressPanel {
        Layout.fillWidth: true
        visible: root.controller.analysis.running
        label: root.controller.analysis.stage === "voice" ? qsTr("Analisando a voz") : qsTr("Analisando a sessão")
        fraction: root.controller.analysis.fraction
        timeLeft: root.controller.analysis.secondsLeft < 0 ? "" : qsTr("%n segundo(s)", "", root.controller.analysis.secondsLeft)
        onCancelled: root.controller.analysis.cancel()
    }

    Banner {
        Layout.fillWidth: true
        visible: root.isRefused
        tone: "bad"
        text: root.controller.refusal
    }

    Banner {
        Layout.fillWidth: true
        visible: root.isSilent
        tone: "warn"
        text: root.controller.player.error
    }

    Banner {
        Layout.fillWidth: true
        visible: root.isOutdated
        tone: "warn"
        text: qsTr("A transcrição mudou depois da análise: as medidas são da versão anterior.")

        Button {
            compact: true
            text: qsTr("Reanalisar")
            onClicked: root.controller.analyse()
        }
    }

    Banner {
        Layout.fillWidth: true
        visible: root.isGuessed
        text: qsTr("Quem é a pessoa atendida foi suposto pelo programa. Confira os falantes.")

        Button {
            compact: true
            text: qsTr("Conferir falantes")
            onClicked: root.speakersRequested()
        }
    }
}
