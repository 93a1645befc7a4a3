// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Voither.Components
import Voither.Theme
import Voither.Ui

// Whose session it is, how far its review is, and the two steps that end it.
PageHeader {
    id: root

    required property ReviewController controller

    signal signRequested

    path: root.controller.loading ? "" : qsTr("%1 · Sessão %2").arg(root.controller.person).arg(root.controller.sessionNumber)
    title: root.controller.loading ? qsTr("Revisar sessão") : qsTr("Revisar sessão de %1").arg(root.controller.heldAt.toLocaleDateString(Qt.locale(), qsTr("d MMM yyyy")))

    chips: [
        Chip {
            visible: !root.controller.loading
            text: root.controller.minutes > 0 ? qsTr("%1 · %2 · %3 min").arg(root.controller.sessionType).arg(root.controller.setting).arg(root.controller.minutes) : qsTr("%1 · %2").arg(root.controller.sessionType).arg(root.controller.setting)
        },
        Chip {
            visible: root.controller.measured
            tone: root.controller.outdated ? "warn" : "accent"
            iconName: root.controller.outdated ? "history" : "check"
            text: root.controller.outdated ? qsTr("análise antiga") : qsTr("analisada")
        },
        Chip {
            visible: text !== ""
            tone: "warn"
            iconName: "triangle-alert"
            text: root.controller.qualitySummary
            description: root.controller.qualityDetails
        }
    ]

    Button {
        iconName: "rotate-ccw"
        text: root.controller.measured ? qsTr("Reanalisar") : qsTr("Analisar")
        busy: root.controller.analysis.running
        visible: root.controller.hasTranscript || root.controller.hasRecording
        onClicked: root.controller.analyse()
    }

    Button {
        kind: "primary"
        iconName: "pen-line"
        text: qsTr("Assinar nota")
        visible: !root.controller.loading
        onClicked: root.signRequested()
    }
}
