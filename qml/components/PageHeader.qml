// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Voither.Theme

// The top of a page: where one is (`path` above, `subtitle` beside the title), chips, and its actions (default
// content, at the right).
Item {
    id: root

    property string title
    property string subtitle
    property string path // above the title: the place that this page belongs to
    property alias chips: chips.data
    default property alias actions: actions.data

    // With large text or a narrow window, chips and actions go below the words.
    readonly property bool narrow: width > 0 && chips.implicitWidth + actions.implicitWidth + Theme.scaled(240) > width

    implicitWidth: Theme.scaled(640)
    implicitHeight: Math.max(Theme.controlHeight, grid.implicitHeight)

    GridLayout {
        id: grid
        anchors.fill: parent
        columns: root.narrow ? 1 : 3
        columnSpacing: Theme.space3
        rowSpacing: Theme.space2

        Column {
            id: words
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignVCenter

            Label {
                width: parent.width
                text: root.path
                tone: "muted"
                font.pixelSize: Theme.scaled(13)
                elide: Text.ElideRight
                visible: text !== ""
            }

            Item {
                width: parent.width
                implicitHeight: title.height + (subtitle.fits ? 0 : subtitle.height)

                Label {
                    id: title
                    width: Math.min(implicitWidth, parent.width)
                    kind: "page"
                    text: root.title
                    elide: Text.ElideRight
                }

                // Beside the title when there is room, else below it.
                Label {
                    id: subtitle
                    readonly property bool fits: text === "" || title.width + Theme.space3 + implicitWidth <= parent.width

                    x: fits ? title.width + Theme.space3 : 0
                    y: fits ? title.baselineOffset - baselineOffset : title.height
                    width: fits ? implicitWidth : parent.width
                    text: root.subtitle
                    tone: "muted"
                    font.pixelSize: Theme.scaled(13)
                    wrapMode: Text.Wrap
                    visible: text !== ""
                }
            }
        }

        RowLayout {
            id: chips
            spacing: Theme.space2 + 4
        }

        RowLayout {
            id: actions
            spacing: Theme.space3
        }
    }
}
