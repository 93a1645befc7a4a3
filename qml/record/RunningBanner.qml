// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Voither.Components
import Voither.Ui

// Says on other pages that a session is being recorded, and leads back to it.
Banner {
    id: root

    required property Desktop desktop
    readonly property RecordController recorder: root.desktop.recorder

    visible: root.recorder.phase === RecordController.Recording
    tone: root.recorder.sound === RecordController.Heard && root.recorder.diskRefusal === "" ? "info" : "bad"
    title: root.recorder.paused ? qsTr("Gravação em pausa") : qsTr("Gravando")
    text: qsTr("%1 · Sessão %2").arg(root.recorder.personName).arg(root.recorder.sessionNumber)

    Button {
        text: qsTr("Voltar à gravação")
        onClicked: root.desktop.openPage("record", root.recorder.person)
    }
}
