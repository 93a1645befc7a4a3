// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Voither.Components
import Voither.Ui

// What became of a recording that a crash had left.
Banner {
    id: root

    required property Desktop desktop
    readonly property RecordController recorder: root.desktop.recorder

    visible: root.recorder.recovered !== ""
    tone: "good"
    title: qsTr("Gravação recuperada")
    text: root.recorder.recovered
    dismissible: true
    onDismissed: root.recorder.forgetRecovered()

    Button {
        text: qsTr("Abrir a sessão")
        onClicked: root.desktop.openPage("review", root.recorder.recoveredPerson, root.recorder.recoveredSession)
    }
}
