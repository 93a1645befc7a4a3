// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Voither.Components
import Voither.Theme
import Voither.Ui

// What was said. It follows the sound; a press on a word plays from there; every correction saves itself.
Section {
    id: root

    required property ReviewController controller
    readonly property TranscriptModel transcript: root.controller.transcript

    signal transcribeRequested
    signal settingsRequested

    function openSearch() {
        searchBar.visible = true;
        searchBar.forceActiveFocus(Qt.ShortcutFocusReason);
    }
    function openSpeakers() {
        speakers.open();
    }
    function showSegment(segment: int) {
        root.transcript.setCursor(segment, 0);
        list.reveal(segment);
    }
    // The same with the keyboard there and the sound ready before the words.
    function goTo(segment: int) {
        root.showSegment(segment);
        list.forceActiveFocus(Qt.OtherFocusReason);
        root.controller.player.seek(root.transcript.timeOf(segment, 0));
    }

    title: qsTr("Transcrição")
    padding: 0
    implicitHeight: Theme.scaled(240) // the list scrolls within what the page gives

    actions: [
        Chip {
            visible: root.transcript.uncertainWords > 0
            text: qsTr("%n palavra(s) incerta(s)", "", root.transcript.uncertainWords)
        },
        IconButton {
            compact: true
            name: qsTr("Buscar e substituir")
            iconName: "search"
            keys: "Ctrl+F"
            enabled: root.controller.hasTranscript
            onClicked: root.openSearch()
        },
        IconButton {
            compact: true
            name: qsTr("Falantes")
            iconName: "users"
            enabled: root.controller.hasTranscript
            onClicked: root.openSpeakers()
        },
        IconButton {
            compact: true
            name: qsTr("Desfazer")
            iconName: "undo-2"
            keys: "Ctrl+Z"
            enabled: root.controller.canUndo
            onClicked: root.controller.undo()
        },
        IconButton {
            compact: true
            name: qsTr("Refazer")
            iconName: "redo-2"
            keys: "Ctrl+Y"
            enabled: root.controller.canRedo
            onClicked: root.controller.redo()
        }
    ]

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        SearchBar {
            id: searchBar
            Layout.fillWidth: true
            visible: false
            controller: root.controller
            onClosed: {
                visible = false;
                list.forceActiveFocus(Qt.OtherFocusReason);
            }
            onMoved: list.reveal(root.transcript.cursorSegment)
        }

        ListView {
            id: list

            // The segment whose text is being corrected.
            property int editing: -1
            // Whether the list goes with the sound; a scroll by hand lets go until playing begins anew.
            property bool following: true

            function reveal(segment: int) {
                list.positionViewAtIndex(segment, ListView.Contain);
            }
            function edit(segment: int) {
                list.reveal(segment);
                list.editing = segment;
            }
            function finishEditing() {
                list.editing = -1;
                list.forceActiveFocus(Qt.OtherFocusReason);
            }
            function stepTo(segment: int) {
                const next = Math.max(0, Math.min(list.count - 1, segment));
                root.transcript.setCursor(next, 0);
                list.reveal(next);
            }
            function stepWord(step: int) {
                root.transcript.stepWord(step);
                list.reveal(root.transcript.cursorSegment);
            }

            Layout.fillWidth: true
            Layout.fillHeight: true
            clip: true
            focus: true
            model: root.transcript
            activeFocusOnTab: count > 0
            boundsBehavior: Flickable.StopAtBounds
            topMargin: Theme.space2
            bottomMargin: Theme.space2
            cacheBuffer: 400
            reuseItems: true
            T.ScrollBar.vertical: ScrollBar {}

            Accessible.role: Accessible.List
            Accessible.name: root.title

            onMovementStarted: list.following = false
            onActiveFocusChanged: {
                if (list.activeFocus && root.transcript.cursorSegment < 0)
                    root.transcript.setCursor(Math.max(0, root.transcript.playingSegment), 0);
            }

            Keys.onUpPressed: list.stepTo(root.transcript.cursorSegment - 1)
            Keys.onDownPressed: list.stepTo(root.transcript.cursorSegment + 1)
            Keys.onLeftPressed: list.stepWord(-1)
            Keys.onRightPressed: list.stepWord(1)
            Keys.onReturnPressed: root.controller.player.playFrom(root.transcript.timeOf(root.transcript.cursorSegment, root.transcript.cursorWord))
            // Beyond the last uncertain word Tab goes on to the next control.
            Keys.onTabPressed: event => list.toUncertain(event, false)
            Keys.onBacktabPressed: event => list.toUncertain(event, true)
            Keys.onPressed: event => {
                const cursor = root.transcript.cursorSegment;
                if (event.key === Qt.Key_F2 && cursor >= 0)
                    list.edit(cursor);
                else if (event.key === Qt.Key_Home)
                    list.stepTo(0);
                else if (event.key === Qt.Key_End)
                    list.stepTo(list.count - 1);
                else if (event.key === Qt.Key_PageUp)
                    list.stepTo(cursor - 8);
                else if (event.key === Qt.Key_PageDown)
                    list.stepTo(cursor + 8);
                else if (event.key === Qt.Key_Menu || event.key === Qt.Key_F10 && event.modifiers & Qt.ShiftModifier)
                    list.openMenu();
                else
                    return;
                event.accepted = true;
            }

            function toUncertain(event: var, backwards: bool) {
                event.accepted = root.transcript.nextUncertain(backwards);
                if (event.accepted)
                    list.reveal(root.transcript.cursorSegment);
            }
            function openMenu() {
                const row = list.itemAtIndex(root.transcript.cursorSegment) as SegmentRow;
                if (row)
                    menu.show(root.transcript.cursorSegment, -1, row, Qt.point(Theme.space8, row.height));
            }

            Connections {
                target: root.transcript
                function onPlayingChanged() {
                    if (list.following && root.controller.player.playing && list.editing < 0 && root.transcript.playingSegment >= 0)
                        list.positionViewAtIndex(root.transcript.playingSegment, ListView.Contain);
                }
            }
            Connections {
                target: root.controller.player
                function onPlayingChanged() {
                    if (root.controller.player.playing)
                        list.following = true;
                }
            }

            delegate: SegmentRow {
                id: delegate
                width: ListView.view.width
                controller: root.controller
                editing: list.editing === delegate.index
                focused: list.activeFocus && root.transcript.cursorSegment === delegate.index
                onWordPressed: word => {
                    list.forceActiveFocus(Qt.MouseFocusReason);
                    root.transcript.setCursor(delegate.index, word);
                    if (root.controller.player.available)
                        root.controller.player.playFrom(root.transcript.timeOf(delegate.index, word));
                }
                onEditRequested: list.edit(delegate.index)
                onEditingFinished: list.finishEditing()
                onMenuRequested: (character, place) => menu.show(delegate.index, character, delegate, place)
            }
        }
    }

    TranscriptMissing {
        anchors.centerIn: parent
        width: parent.width
        visible: !root.controller.loading && !root.controller.hasTranscript && root.controller.error === ""
        controller: root.controller
        onTranscribeRequested: root.transcribeRequested()
        onSettingsRequested: root.settingsRequested()
    }

    SegmentMenu {
        id: menu
        controller: root.controller
        onEditRequested: segment => list.edit(segment)
        onSpeakersRequested: speakers.open()
    }

    SpeakersDialog {
        id: speakers
        controller: root.controller
    }
}
