// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Voither.Components
import Voither.Ui

// Why a session has no transcript, and the one step that leads to one.
EmptyState {
    id: root

    required property ReviewController controller
    readonly property string outlook: root.controller.transcriptOutlook

    signal transcribeRequested
    signal settingsRequested

    iconName: "file-text"
    title: {
        switch (root.outlook) {
        case "queued":
            return qsTr("Esta gravação será transcrita");
        case "failed":
            return qsTr("A transcrição não deu certo");
        case "consent":
            return qsTr("Esta gravação não é transcrita");
        default:
            return qsTr("Esta sessão ainda não tem transcrição");
        }
    }
    text: {
        switch (root.outlook) {
        case "queued":
            return qsTr("Está na fila. Quando o texto chegar, a sessão é analisada e espera a revisão; pode continuar em outra página.");
        case "failed":
            return qsTr("%1 A gravação está guardada.").arg(root.controller.transcriptFailure);
        case "consent":
            return qsTr("O consentimento para gravar foi retirado. Com um novo consentimento ela pode ser transcrita.");
        case "engine":
            return qsTr("A gravação está guardada. Falta escolher o programa ou o servidor que transcreve.");
        default:
            return qsTr("Com a transcrição, as palavras ficam ao lado do som e as medidas de linguagem podem ser feitas.");
        }
    }

    Button {
        kind: "primary"
        iconName: root.outlook === "failed" ? "rotate-cw" : "audio-lines"
        text: root.outlook === "failed" ? qsTr("Tentar de novo") : qsTr("Transcrever")
        visible: root.outlook === "ready" || root.outlook === "failed"
        onClicked: root.transcribeRequested()
    }
    Button {
        kind: root.outlook === "engine" ? "primary" : "secondary"
        iconName: root.outlook === "queued" ? "list" : "settings"
        text: root.outlook === "queued" ? qsTr("Ver a fila") : qsTr("Configurar a transcrição")
        visible: root.outlook === "engine" || root.outlook === "failed" || root.outlook === "queued"
        onClicked: root.settingsRequested()
    }
}
