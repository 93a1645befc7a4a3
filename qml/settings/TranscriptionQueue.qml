// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Voither.Components
import Voither.Theme
import Voither.Ui

// What is being written down, what waits, and what came of the rest.
Section {
    id: root

    required property TranscriptionQueueModel queue

    title: qsTr("Fila")
    note: root.queue.pending > 0 ? qsTr("%n gravação(ões) por transcrever", "", root.queue.pending) : ""
    padding: 0

    Column {
        width: parent.width

        Banner {
            width: parent.width
            tone: "warn"
            text: root.queue.error
            visible: text !== ""
        }

        EmptyState {
            width: parent.width
            iconName: "audio-lines"
            title: qsTr("Nenhuma gravação na fila")
            text: qsTr("Gravações sem texto podem ser transcritas na página da sessão.")
            visible: rows.count === 0
        }

        ListView {
            id: rows

            width: parent.width
            height: Math.min(contentHeight, Theme.scaled(320))
            clip: true
            model: root.queue
            activeFocusOnTab: count > 0
            keyNavigationEnabled: true
            Accessible.role: Accessible.List
            Accessible.name: root.title

            delegate: ListRow {
                id: row

                required property int index
                required property string jobId
                required property string personName
                required property string heldAt
                required property string jobState
                required property string stateText
                required property real fraction
                required property bool canCancel
                required property bool canRetry

                title: qsTr("%1 · %2").arg(row.personName).arg(row.heldAt)
                subtitle: row.stateText
                iconName: row.jobState === "failed" ? "circle-alert" : row.jobState === "done" ? "circle-check" : row.jobState === "running" ? "audio-lines" : "clock"
                iconTone: row.jobState === "failed" ? "bad" : row.jobState === "done" ? "good" : "muted"
                interactive: false
                last: row.index === rows.count - 1

                ProgressBar {
                    name: row.stateText
                    value: Math.max(0, row.fraction)
                    indeterminate: row.fraction === 0
                    visible: row.fraction >= 0
                    Layout.preferredWidth: Theme.scaled(120)
                }
                Button {
                    compact: true
                    text: qsTr("Tentar de novo")
                    visible: row.canRetry
                    onClicked: root.queue.retry(row.jobId)
                }
                Button {
                    compact: true
                    kind: "quiet"
                    text: qsTr("Cancelar")
                    visible: row.canCancel
                    onClicked: root.queue.cancel(row.jobId)
                }
            }
        }
    }
}
