// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Voither.Components
import Voither.Theme
import Voither.Ui

// While files are read, stored and measured: where the work is, the time left, and cancel with what it means.
FocusScope {
    id: root

    required property IntakeController intake
    readonly property bool measuring: root.intake.state === IntakeController.Measuring

    Section {
        width: Math.min(parent.width, Theme.scaled(760))
        title: root.measuring ? qsTr("Analisando a sessão") : qsTr("Lendo os arquivos")

        ColumnLayout {
            width: parent.width
            spacing: Theme.space4

            ProgressPanel {
                Layout.fillWidth: true
                label: root.intake.stage
                detail: root.measuring ? qsTr("A sessão já está guardada.") : qsTr("Nada é guardado antes de você confirmar.")
                fraction: root.intake.fraction
                timeLeft: root.intake.timeLeft
                cancellable: root.intake.state !== IntakeController.Storing
                cancelling: root.intake.cancelling
                onCancelled: root.intake.cancel()
            }
            Label {
                Layout.fillWidth: true
                kind: "small"
                tone: "muted"
                wrapMode: Text.Wrap
                text: root.measuring ? qsTr("Você pode trabalhar em outra tela. Se cancelar, a sessão fica guardada e pode ser analisada depois.") : qsTr("Você pode trabalhar em outra tela. Se cancelar, nada fica guardado.")
            }
        }
    }
}
