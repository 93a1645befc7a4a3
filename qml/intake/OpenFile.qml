// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Dialogs

// The system's dialog for a recording or a transcript to read.
FileDialog {
    id: root

    property bool audio: false

    signal chosen(url file)

    title: root.audio ? qsTr("Gravação da sessão") : qsTr("Transcrição da sessão")
    nameFilters: root.audio ? [qsTr("Áudio (*.wav *.mp3 *.m4a *.mp4 *.aac *.ogg *.opus *.flac *.webm)"), qsTr("Todos os arquivos (*)")] : [qsTr("Transcrições (*.json *.vtt *.srt *.txt *.TextGrid *.eaf)"), qsTr("Todos os arquivos (*)")]
    onAccepted: root.chosen(root.selectedFile)
}
