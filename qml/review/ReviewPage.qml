// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Voither.Components
import Voither.Theme
import Voither.Ui

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
        if (event.key === Qt.Key_Space) {
            controller.player.toggle();
            event.accepted = true;
        }
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
        }

        WaveformCard {
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.scaled(130)
            visible: controller.hasRecording
            controller: controller
        }

        RowLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: Theme.cardGap

            TranscriptCard {
                id: transcriptCard
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 3
                controller: controller
            }

            MeasureCard {
                id: measures
                Layout.fillHeight: true
                Layout.preferredWidth: Theme.scaled(446)
                Layout.maximumWidth: root.width * 0.42
                controller: controller
                onSegmentRequested: segment => transcriptCard.showSegment(segment)
            }
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
