// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Voither.Components
import Voither.Ui

// The chart's values as a table: each week above its sessions.
DataTable {
    id: root

    required property TrajectoryController trajectory

    name: qsTr("%1: semanas e sessões").arg(root.trajectory.title)
    model: root.trajectory.table
    dense: true
    emptyTitle: qsTr("Nenhum valor neste período")

    columns: [
        DataColumn {
            title: qsTr("Quando")
            role: "title"
            width: 270
            sortable: false
        },
        DataColumn {
            title: qsTr("O que é")
            role: "kind"
            kind: "muted"
            width: 140
            sortable: false
        },
        DataColumn {
            title: qsTr("Valor")
            role: "value"
            kind: "figure"
            width: 80
            sortable: false
        },
        DataColumn {
            title: qsTr("Desvio ou erro")
            role: "spread"
            alignRight: true
            width: 120
            sortable: false
        },
        DataColumn {
            title: qsTr("Sessões")
            role: "sessions"
            alignRight: true
            width: 80
            sortable: false
        },
        DataColumn {
            title: qsTr("Palavras")
            role: "words"
            alignRight: true
            width: 90
            sortable: false
        },
        DataColumn {
            title: qsTr("Intervenção")
            role: "note"
            minimumWidth: 160
            sortable: false
        }
    ]
}
