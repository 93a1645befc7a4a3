// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Voither.Components
import Voither.Theme

// Words about suicide and self-harm, all of a session together: what was said, where, and whom to call. They are shown
// and never scored.
ColumnLayout {
    id: root

    // Of ReviewController.
    required property var mentions
    property bool open: false
    readonly property var first: root.mentions.length > 0 ? root.mentions[0] : null

    signal segmentRequested(int segment)

    spacing: Theme.space1

    Banner {
        Layout.fillWidth: true
        tone: "bad"
        title: qsTr("%n menção(ões) a suicídio ou autolesão, a avaliar por um profissional", "", root.mentions.length)
        text: root.first === null ? "" : qsTr("“%1” · %2. Numa emergência: SAMU 192. Apoio emocional a qualquer hora: CVV 188.").arg(root.first.words).arg(root.first.about)

        Button {
            compact: true
            text: root.open ? qsTr("Recolher") : qsTr("Ver todas")
            onClicked: root.open = !root.open
        }
    }

    ScrollArea {
        id: list
        Layout.fillWidth: true
        Layout.preferredHeight: Math.min(rows.implicitHeight, Theme.scaled(170))
        visible: root.open
        contentHeight: rows.implicitHeight

        Column {
            id: rows
            width: list.room

            Repeater {
                model: root.open ? root.mentions : []

                LinkButton {
                    required property var modelData

                    width: Math.min(implicitWidth, rows.width)
                    text: qsTr("%1 · “%2”").arg(modelData.about).arg(modelData.words)
                    onClicked: root.segmentRequested(modelData.segment)
                }
            }
        }
    }
}
