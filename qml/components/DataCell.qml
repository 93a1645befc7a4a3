// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Voither.Graphics
import Voither.Theme

// One cell of a DataTable, drawn as its column says. `value` and `tone` come from the row's roles.
Item {
    id: root

    required property DataColumn column
    property var value
    property string tone
    readonly property bool blank: value === undefined || value === null || value === ""

    Loader {
        anchors.fill: parent
        sourceComponent: root.column.kind === "sparkline" ? sparkline : root.column.kind === "chip" ? chip : words
    }

    Component {
        id: words

        Label {
            kind: root.column.kind === "strong" || root.column.kind === "figure" ? "strong" : "body"
            tone: root.blank ? "muted" : root.tone !== "" ? root.tone : root.column.kind === "muted" ? "muted" : "neutral"
            text: root.blank ? root.column.emptyText : String(root.value)
            elide: Text.ElideRight
            horizontalAlignment: root.column.alignRight ? Text.AlignRight : Text.AlignLeft
            Accessible.ignored: true
        }
    }

    Component {
        id: chip

        Item {
            Chip {
                anchors.verticalCenter: parent.verticalCenter
                x: root.column.alignRight ? parent.width - width : 0
                width: Math.min(implicitWidth, parent.width)
                text: root.blank ? "" : String(root.value)
                tone: root.tone
                visible: !root.blank
                Accessible.ignored: true
            }
        }
    }

    Component {
        id: sparkline

        Item {
            SparklineItem {
                id: line
                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(parent.width, Theme.scaled(96))
                height: Math.min(parent.height, Theme.scaled(28))
                values: root.value
                color: root.tone === "" || root.tone === "neutral" || root.tone === "muted" ? Theme.faint : Theme.tone(root.tone)
                Accessible.ignored: true
            }

            Label {
                anchors.fill: parent
                kind: "small"
                tone: "muted"
                text: root.column.emptyText
                elide: Text.ElideRight
                visible: line.measured === 0
                Accessible.ignored: true
            }
        }
    }
}
