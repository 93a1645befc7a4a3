// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Voither.Theme

// Who this page is about: the name, facts, and identifiers that stay masked until they are asked for. `identifiers` is
// a list of {label, masked, value}; revealRequested() asks for the values and is what the access record notes, then the
// view model sets `revealed`. Chips and actions stand at the right.
Item {
    id: root

    property string name
    property string facts // before the identifiers: age, record number
    property string details // after them
    property var identifiers: []
    property bool revealed: false
    property alias chips: chips.data
    default property alias actions: actions.data

    signal revealRequested
    signal hideRequested

    // With large text or a narrow window, chips and actions go below the words.
    readonly property bool narrow: width > 0 && chips.implicitWidth + actions.implicitWidth + Theme.scaled(240) > width

    implicitWidth: Theme.scaled(640)
    implicitHeight: Math.max(Theme.controlHeight, column.implicitHeight)

    ColumnLayout {
        id: column
        width: parent.width
        spacing: Theme.space1

        RowLayout {
            id: beside
            Layout.fillWidth: true
            spacing: Theme.space3

            Label {
                Layout.fillWidth: true
                Layout.minimumHeight: root.narrow ? 0 : Theme.controlHeight
                kind: "page"
                text: root.name
                wrapMode: Text.Wrap
                maximumLineCount: 2
                elide: Text.ElideRight
            }

            GridLayout {
                parent: root.narrow ? below : beside
                flow: root.narrow ? GridLayout.TopToBottom : GridLayout.LeftToRight
                rows: root.narrow ? 2 : 1
                columnSpacing: Theme.space3
                rowSpacing: Theme.space2

                RowLayout {
                    id: chips
                    spacing: Theme.space3
                }

                RowLayout {
                    id: actions
                    spacing: Theme.space3
                }
            }
        }

        Row {
            Layout.fillWidth: true
            spacing: Theme.space1

            Label {
                id: words
                width: Math.min(implicitWidth, parent.width - (eye.visible ? eye.width + parent.spacing : 0))
                tone: "muted"
                font.pixelSize: Theme.scaled(13)
                wrapMode: Text.Wrap
                text: {
                    const parts = root.facts !== "" ? [root.facts] : [];
                    for (const one of root.identifiers)
                        parts.push("%1 %2".arg(one.label).arg(root.revealed && one.value ? one.value : one.masked));
                    if (root.details !== "")
                        parts.push(root.details);
                    return parts.map(part => part.replace(/ /g, "\u00a0")).join(" · "); // no part breaks in two
                }
            }

            IconButton {
                id: eye
                compact: true
                implicitHeight: Theme.bodyLine
                name: root.revealed ? qsTr("Esconder os documentos") : qsTr("Mostrar os documentos")
                iconName: root.revealed ? "eye-off" : "eye"
                visible: root.identifiers.length > 0
                onClicked: root.revealed ? root.hideRequested() : root.revealRequested()
            }
        }

        RowLayout {
            id: below
            Layout.topMargin: Theme.space1
            visible: root.narrow
        }
    }
}
