// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Voither.Components
import Voither.Theme
import Voither.Ui

// What was measured, what it rests on, the marks and the note: four views of one card.
Rectangle {
    id: root

    required property ReviewController controller
    property string current: "dimensions"

    signal segmentRequested(int segment)
    signal markRemoved(string told)

    function askToSign() {
        root.current = "note";
        note.askToSign();
    }

    function wordMark(row: int) {
        root.current = "marks";
        marks.wordMark(row);
    }

    radius: Theme.cardRadius
    color: Theme.surface
    border.color: Theme.line

    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Medidas e nota")

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: 1
        spacing: 0

        // A choice in the strip ends its binding.
        Binding {
            target: tabs
            property: "current"
            value: root.current
        }

        TabStrip {
            id: tabs
            Layout.fillWidth: true
            Layout.leftMargin: Theme.cardPadding - 2
            Layout.rightMargin: Theme.cardPadding - 2
            tabs: [
                {
                    id: "dimensions",
                    text: qsTr("Dimensões")
                },
                {
                    id: "evidence",
                    text: qsTr("Trechos")
                },
                {
                    id: "marks",
                    text: qsTr("Marcas"),
                    count: root.controller.marks.count
                },
                {
                    id: "note",
                    text: qsTr("Nota")
                }
            ]
            onChosen: id => root.current = id
        }

        DimensionList {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: root.current === "dimensions"
            controller: root.controller
            onEvidenceRequested: root.current = "evidence"
        }

        EvidenceList {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: root.current === "evidence"
            controller: root.controller
            onSegmentRequested: segment => root.segmentRequested(segment)
        }

        MarkList {
            id: marks
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: root.current === "marks"
            controller: root.controller
            onRemoved: told => root.markRemoved(told)
        }

        NotePanel {
            id: note
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: root.current === "note"
            controller: root.controller
        }
    }
}
