// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Voither.Components
import Voither.Theme
import Voither.Ui
import "Format.js" as Format

// Reviewing a session: the sound above, the transcript and its measures side by side below, one keyboard for all.
FocusScope {
    id: root

    required property Desktop desktop
    readonly property bool ready: !controller.loading && controller.drawn

    ReviewController {
        id: controller
        site: root.desktop.site
        session: root.desktop.session
    }

    // A place that was asked for from elsewhere.
    property bool arrived: false
    function goToAsked() {
        if (root.desktop.segment >= 0 && root.desktop.segment < controller.transcript.count)
            transcriptCard.goTo(root.desktop.segment);
    }
    onReadyChanged: {
        if (root.ready && !root.arrived) {
            root.arrived = true;
            root.goToAsked();
        }
    }
    Connections {
        target: root.desktop
        function onSegmentChanged() {
            root.goToAsked();
        }
    }

    // After the lock the keys of the recording are new.
    Connections {
        target: root.desktop
        function onStateChanged() {
            if (root.desktop.state === Desktop.Open)
                controller.reload();
            else
                controller.player.pause();
        }
    }

    Keys.onPressed: event => {
        if (event.modifiers !== Qt.NoModifier)
            return;
        if (event.key === Qt.Key_Space)
            controller.player.toggle();
        else if (event.key === Qt.Key_M && controller.hasRecording)
            root.mark();
        else
            return;
        event.accepted = true;
    }

    // At the place of playback; the words may follow at once.
    function mark() {
        const at = controller.player.position;
        said.mark = controller.marks.mark(at);
        said.show(qsTr("Marca em %1").arg(Format.clock(at)), qsTr("Escrever"));
    }

    Shortcut {
        sequence: "Ctrl+Left"
        onActivated: controller.player.skip(-5)
    }
    Shortcut {
        sequence: "Ctrl+Right"
        onActivated: controller.player.skip(5)
    }
    Shortcut {
        sequences: [StandardKey.Undo]
        onActivated: controller.undo()
    }
    Shortcut {
        sequences: ["Ctrl+Y", "Ctrl+Shift+Z"]
        onActivated: controller.redo()
    }
    Shortcut {
        sequences: [StandardKey.Find, StandardKey.Replace]
        onActivated: transcriptCard.openSearch()
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.pageMargin
        anchors.bottomMargin: Theme.space3
        spacing: Theme.cardGap

        ReviewHeader {
            Layout.fillWidth: true
            controller: controller
            onSignRequested: measures.askToSign()
        }

        ReviewBanners {
            Layout.fillWidth: true
            visible: shown
            controller: controller
            onSpeakersRequested: transcriptCard.openSpeakers()
            onSegmentRequested: segment => transcriptCard.goTo(segment)
        }

        // Side by side where there is room for it; with large text one below the other.
        ScrollArea {
            id: view
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.rightMargin: -Theme.pageMargin
            contentHeight: Math.max(height, parts.implicitHeight)

            GridLayout {
                id: parts
                readonly property bool narrow: width < Theme.scaled(640)

                width: view.room
                height: view.contentHeight
                columns: narrow ? 1 : 2
                columnSpacing: Theme.cardGap
                rowSpacing: Theme.cardGap

                WaveformCard {
                    Layout.fillWidth: true
                    Layout.columnSpan: parts.columns
                    Layout.preferredHeight: Theme.scaled(narrow ? 166 : 130)
                    visible: controller.hasRecording
                    controller: controller
                    narrow: parts.narrow
                    onMarkRequested: root.mark()
                }

                TranscriptCard {
                    id: transcriptCard
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.minimumHeight: Theme.scaled(200)
                    Layout.preferredWidth: 3
                    controller: controller
                    onTranscribeRequested: root.desktop.transcriptions.add(root.desktop.session)
                    onSettingsRequested: root.desktop.openPage("transcription")
                }

                MeasureCard {
                    id: measures
                    Layout.fillWidth: parts.narrow
                    Layout.fillHeight: true
                    Layout.minimumHeight: Theme.scaled(200)
                    Layout.preferredWidth: Theme.scaled(446)
                    Layout.maximumWidth: parts.narrow ? -1 : root.width * 0.42
                    controller: controller
                    onSegmentRequested: segment => transcriptCard.showSegment(segment)
                    onMarkRemoved: told => {
                        said.mark = "";
                        said.show(qsTr("Marca removida: %1").arg(told), qsTr("Desfazer"));
                    }
                }
            }
        }
    }

    Toast {
        id: said

        // The mark that was just set; empty when one was removed.
        property string mark

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space6
        anchors.horizontalCenter: parent.horizontalCenter
        onActionTriggered: {
            if (said.mark === "")
                controller.marks.restore();
            else
                measures.wordMark(controller.marks.rowOf(said.mark));
        }
    }

    EmptyState {
        anchors.centerIn: parent
        visible: controller.error !== ""
        iconName: "triangle-alert"
        title: qsTr("Esta sessão não pôde ser aberta")
        text: controller.error
    }
}
