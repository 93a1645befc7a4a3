// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Voither.Components
import Voither.Ui

// What can be done with one segment.
Menu {
    id: root

    required property ReviewController controller
    readonly property TranscriptModel transcript: root.controller.transcript
    property int segment: -1
    property int word: -1

    signal editRequested(int segment)
    signal speakersRequested

    // `character` is where the text was pressed; -1: the cursor's word.
    function show(segment: int, character: int, row: Item, place: point) {
        root.segment = segment;
        root.word = character >= 0 ? root.transcript.wordAt(segment, character) : root.transcript.cursorWord;
        root.popup(row, place.x, place.y);
    }

    MenuItem {
        text: qsTr("Ouvir daqui")
        iconName: "play"
        keys: "Enter"
        enabled: root.controller.player.available
        onTriggered: root.controller.player.playFrom(root.transcript.timeOf(root.segment, root.word))
    }
    MenuItem {
        text: qsTr("Corrigir o texto")
        iconName: "pencil"
        keys: "F2"
        onTriggered: root.editRequested(root.segment)
    }
    MenuItem {
        text: qsTr("Dividir antes desta palavra")
        iconName: "split"
        enabled: root.word > 0
        onTriggered: root.controller.split(root.segment, root.transcript.wordStart(root.segment, root.word))
    }
    MenuItem {
        text: qsTr("Unir com a fala seguinte")
        iconName: "combine"
        enabled: root.segment + 1 < root.transcript.count
        onTriggered: root.controller.mergeWithNext(root.segment)
    }

    Instantiator {
        model: root.transcript.speakers

        MenuItem {
            required property string modelData
            text: qsTr("Quem fala é %1").arg(modelData === "" ? qsTr("sem nome") : modelData)
            iconName: "user"
            onTriggered: root.controller.setSpeaker(root.segment, modelData)
        }

        onObjectAdded: (index, object) => root.insertItem(4 + index, object)
        onObjectRemoved: (index, object) => root.removeItem(object)
    }

    MenuItem {
        text: qsTr("Falantes…")
        iconName: "users"
        onTriggered: root.speakersRequested()
    }
}
