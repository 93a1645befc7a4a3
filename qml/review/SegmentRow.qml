// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Voither.Components
import Voither.Theme
import Voither.Ui
import "Format.js" as Format

// One segment: when, who, and the words; or the field in which they are corrected.
Item {
    id: root

    required property ReviewController controller
    required property int index
    required property string speaker
    required property string speakerName
    required property string voice
    required property real startTime
    required property string segmentText
    required property bool playing
    required property bool editing
    required property bool focused

    signal wordPressed(int word)
    signal editRequested
    signal editingFinished
    signal menuRequested(int character, point place)

    implicitHeight: column.implicitHeight + 2 * Theme.space2

    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1, %2: %3").arg(Format.clock(root.startTime)).arg(root.speaker).arg(root.segmentText)
    Accessible.focusable: true
    Accessible.focused: root.focused
    Accessible.onPressAction: root.wordPressed(0)

    Rectangle {
        anchors.fill: parent
        color: root.playing ? Theme.hover : "transparent"
    }

    Rectangle {
        width: Theme.focusWidth
        height: parent.height
        color: Theme.accent
        visible: root.focused
    }

    Label {
        id: time
        x: Theme.cardPadding - 2
        y: Theme.space2
        width: Theme.scaled(46)
        visible: root.controller.transcript.hasTimes
        text: Format.clock(root.startTime)
        tone: "muted"
        font.pixelSize: Theme.scaled(13)
        Accessible.ignored: true
    }

    Column {
        id: column
        anchors.left: parent.left
        anchors.leftMargin: root.controller.transcript.hasTimes ? Theme.scaled(72) : Theme.cardPadding
        anchors.right: parent.right
        anchors.rightMargin: Theme.cardPadding
        y: Theme.space2

        Row {
            spacing: Theme.space2 - 1

            Rectangle {
                anchors.verticalCenter: parent.verticalCenter
                width: 3
                height: Theme.scaled(14)
                color: root.voice === "patient" ? Theme.wave : root.voice === "therapist" ? Theme.wave2 : Theme.faint
            }

            Label {
                kind: "small"
                tone: "muted"
                font.weight: Font.DemiBold
                text: root.speaker
                Accessible.ignored: true
            }
        }

        SegmentTextItem {
            id: words
            width: parent.width
            visible: !root.editing
            transcript: root.controller.transcript
            segment: root.index
            fontFamily: Theme.fontFamily
            pixelSize: Theme.bodySize
            lineHeight: Theme.bodyLine
            color: Theme.text
            downColor: Theme.highlight
            upColor: Theme.highlight2
            foundColor: Theme.pressed
            uncertainColor: Theme.warn
            playingColor: Theme.accent
            cursorColor: root.focused ? Theme.accent : "transparent"
            onWordPressed: word => root.wordPressed(word)
            onDoublePressed: root.editRequested()
            onContextRequested: (character, x, y) => {
                root.menuRequested(character, words.mapToItem(root, x, y));
            }
        }

        Loader {
            width: parent.width
            active: root.editing
            visible: active

            sourceComponent: SegmentEditor {
                controller: root.controller
                segment: root.index
                text: root.segmentText
                onDone: root.editingFinished()
            }
        }
    }
}
