// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Voither.Theme

// Something to know or do about the whole page: what happened, what was kept, what to do. Actions (Buttons) are the
// default content. tone: info, good, warn, bad.
Rectangle {
    id: root

    property string tone: "info"
    property string title
    property string text
    property bool dismissible: false
    default property alias actions: actions.data

    signal dismissed
    signal linkActivated(string link)

    implicitWidth: Theme.scaled(480)
    implicitHeight: Math.max(words.implicitHeight + 2 * Theme.space2 + 2, actions.implicitHeight + 2 * Theme.space2)
    radius: Theme.cardRadius
    color: Theme.toneBackground(root.tone)

    Accessible.role: root.tone === "bad" || root.tone === "warn" ? Accessible.AlertMessage : Accessible.Note
    Accessible.name: root.title !== "" ? root.title : root.text
    Accessible.description: root.title !== "" ? root.text : ""

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.space3 + 2
        anchors.rightMargin: Theme.space3
        spacing: Theme.space3

        Icon {
            name: root.tone === "good" ? "circle-check" : root.tone === "warn" ? "triangle-alert" : root.tone === "bad" ? "octagon-alert" : "info"
            tone: root.tone
            Layout.alignment: words.implicitHeight > Theme.bodyLine * 1.5 ? Qt.AlignTop : Qt.AlignVCenter
            Layout.topMargin: words.implicitHeight > Theme.bodyLine * 1.5 ? Theme.space2 + 1 : 0
        }

        Column {
            id: words
            Layout.fillWidth: true
            spacing: 2

            Label {
                width: parent.width
                kind: "section"
                text: root.title
                tone: root.tone
                wrapMode: Text.Wrap
                visible: text !== ""
                Accessible.ignored: true
            }

            Label {
                width: parent.width
                text: root.text
                tone: root.tone
                textFormat: root.text.indexOf("<") >= 0 ? Text.StyledText : Text.PlainText
                linkColor: Theme.tone(root.tone)
                wrapMode: Text.Wrap
                visible: text !== ""
                onLinkActivated: link => root.linkActivated(link)
                Accessible.ignored: true
            }
        }

        RowLayout {
            id: actions
            spacing: Theme.space2
            visible: children.length > 0
        }

        IconButton {
            compact: true
            name: qsTr("Fechar aviso")
            iconName: "x"
            tone: root.tone
            visible: root.dismissible
            onClicked: root.dismissed()
        }
    }
}
