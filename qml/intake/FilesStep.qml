// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Voither.Components
import Voither.Theme
import Voither.Ui

// First step: the recording, the transcript, and when the session was held.
FocusScope {
    id: root

    required property IntakeController intake
    property bool consents: false
    property string consentSince
    readonly property string audioPath: root.intake.pathOf(audio.path)
    readonly property string transcriptPath: root.intake.pathOf(transcript.path)
    readonly property bool consentMissing: root.audioPath !== "" && !root.consents
    readonly property string missing: {
        if (root.audioPath === "" && root.transcriptPath === "")
            return qsTr("Escolha uma gravação, uma transcrição, ou as duas.");
        if (audio.problem !== "" || transcript.problem !== "")
            return qsTr("Um dos caminhos não leva a um arquivo.");
        if (root.consentMissing)
            return qsTr("Para guardar a gravação falta o consentimento.");
        if (date.value === "" || !time.acceptableInput)
            return qsTr("Diga o dia e a hora da sessão.");
        return "";
    }

    signal begun(string audio, string transcript, string date, string time)
    signal consentRequested

    // A file that is dropped or chosen goes where its name says.
    function take(path: string) {
        if (root.intake.isAudio(path))
            audio.path = path;
        else
            transcript.path = path;
    }
    function begin() {
        if (root.missing === "")
            root.begun(root.audioPath, root.transcriptPath, date.value, time.text);
    }

    function choose(field: FileField) {
        chooser.field = field;
        if (chooser.active)
            (chooser.item as OpenFile).open();
        else
            chooser.active = true;
    }

    // The system's dialog costs time to load: only who asks for it gets it.
    Loader {
        id: chooser

        property FileField field

        active: false
        visible: false
        source: "OpenFile.qml"
        onLoaded: (item as OpenFile).open()

        Binding {
            target: chooser.item
            property: "audio"
            value: chooser.field !== null && chooser.field.audio
            when: chooser.item !== null
        }
        Connections {
            target: chooser.item
            function onChosen(file: url) {
                chooser.field.path = root.intake.pathOf(String(file));
            }
        }
    }

    DropArea {
        id: drop
        anchors.fill: parent
        keys: ["text/uri-list"]
        onDropped: event => {
            for (const url of event.urls)
                root.take(root.intake.pathOf(String(url)));
        }
    }

    Flickable {
        anchors.fill: parent
        contentWidth: width
        contentHeight: column.implicitHeight
        clip: true
        boundsBehavior: Flickable.StopAtBounds

        ColumnLayout {
            id: column
            width: Math.min(parent.width, Theme.scaled(760))
            spacing: Theme.cardGap

            Section {
                Layout.fillWidth: true
                title: qsTr("Arquivos")
                note: qsTr("arraste para cá, escolha ou escreva o caminho")
                border.color: drop.containsDrag ? Theme.accent : Theme.line

                ColumnLayout {
                    width: parent.width
                    spacing: Theme.space4

                    FileField {
                        id: audio
                        intake: root.intake
                        Layout.fillWidth: true
                        focus: true
                        audio: true
                        label: qsTr("Gravação")
                        hint: qsTr("WAV, MP3, M4A, OGG, Opus, FLAC ou WebM. Fica guardada cifrada; o arquivo original não muda.")
                        onChooseRequested: root.choose(audio)
                        onAccepted: root.begin()
                    }
                    FileField {
                        id: transcript
                        intake: root.intake
                        Layout.fillWidth: true
                        label: qsTr("Transcrição")
                        hint: qsTr("whisper.cpp, WhisperX, WebVTT, SRT, TextGrid, ELAN ou texto com “T:” e “P:”. Sem ela mede-se só a voz.")
                        onChooseRequested: root.choose(transcript)
                        onAccepted: root.begin()
                    }
                    Banner {
                        Layout.fillWidth: true
                        visible: root.consentMissing
                        tone: "warn"
                        text: qsTr("Não há consentimento de gravação registrado. Sem ele o áudio não entra; a transcrição pode entrar.")

                        Button {
                            compact: true
                            text: qsTr("Registrar consentimento")
                            onClicked: root.consentRequested()
                        }
                    }
                }
            }

            Section {
                Layout.fillWidth: true
                title: qsTr("Quando foi a sessão")

                RowLayout {
                    width: parent.width
                    spacing: Theme.space4

                    DateField {
                        id: date
                        Layout.preferredWidth: Theme.scaled(200)
                        label: qsTr("Dia")
                        value: Qt.formatDate(new Date(), "yyyy-MM-dd")
                        until: Qt.formatDate(new Date(), "yyyy-MM-dd")
                        rangeError: qsTr("A sessão não pode ser num dia que ainda não chegou.")
                        onAccepted: root.begin()
                    }
                    TextField {
                        id: time
                        Layout.preferredWidth: Theme.scaled(120)
                        Layout.alignment: Qt.AlignTop
                        label: qsTr("Hora")
                        leadingIcon: "clock"
                        placeholder: "hh:mm"
                        text: Qt.formatTime(new Date(), "hh:mm")
                        inputMethodHints: Qt.ImhTime
                        validator: RegularExpressionValidator {
                            regularExpression: /^([01]\d|2[0-3]):[0-5]\d$/
                        }
                        onAccepted: root.begin()
                    }
                    Item {
                        Layout.fillWidth: true
                    }
                }
            }

            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.space3

                Button {
                    kind: "primary"
                    iconName: "upload"
                    text: qsTr("Importar")
                    enabled: root.missing === ""
                    onClicked: root.begin()
                }
                Label {
                    Layout.fillWidth: true
                    tone: "muted"
                    text: root.missing
                    wrapMode: Text.Wrap
                }
            }
        }
    }
}
