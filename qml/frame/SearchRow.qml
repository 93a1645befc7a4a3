// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Voither.Components
import Voither.Theme

// Somebody or a session that was found; in a session the words that were said, with those looked for in bold.
T.ItemDelegate {
    id: root

    required property string title
    required property string detail
    required property string snippet
    required property string session
    readonly property bool isPerson: root.session === ""

    implicitHeight: Math.max(Theme.rowHeight, words.implicitHeight + 2 * Theme.space2)
    leftPadding: Theme.cardPadding
    rightPadding: Theme.cardPadding
    focusPolicy: Qt.NoFocus // the field has the keyboard
    hoverEnabled: true

    Accessible.role: Accessible.ListItem
    Accessible.name: root.title
    Accessible.description: root.detail
    Accessible.selected: root.highlighted
    Accessible.onPressAction: root.clicked()

    contentItem: RowLayout {
        spacing: Theme.space3

        Icon {
            name: root.isPerson ? "user" : "message-square"
            tone: root.highlighted ? "accent" : "muted"
            Layout.preferredWidth: Theme.scaled(18)
            Layout.preferredHeight: Theme.scaled(18)
        }

        Column {
            id: words
            Layout.fillWidth: true

            Label {
                width: parent.width
                kind: "strong"
                text: root.title
                elide: Text.ElideRight
                Accessible.ignored: true
            }
            Label {
                width: parent.width
                kind: "small"
                tone: "muted"
                textFormat: Text.StyledText
                text: root.snippet
                elide: Text.ElideRight
                maximumLineCount: 1
                Accessible.ignored: true
            }
        }
    }

    background: Rectangle {
        color: root.highlighted ? Theme.selected : root.down ? Theme.pressed : root.hovered ? Theme.hover : "transparent"
    }
}
