// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Voither.Components
import Voither.Theme
import Voither.Ui

// What the professional writes during the session. Saves itself; afterwards it is the session's draft note.
Section {
    id: root

    required property RecordController recorder
    readonly property bool recording: root.recorder.phase === RecordController.Recording

    title: qsTr("Anotações")
    note: !root.recording || root.recorder.notes === "" ? "" : root.recorder.notesSaved ? qsTr("salvas") : qsTr("salvando…")

    TextArea {
        anchors.left: parent.left
        anchors.right: parent.right
        accessibleName: root.title
        enabled: root.recording
        placeholder: root.recording ? qsTr("Escreva aqui durante a sessão") : qsTr("Disponível durante a gravação")
        text: root.recorder.notes
        minimumLines: 8
        maximumLines: 14
        onEdited: root.recorder.notes = text
    }
}
