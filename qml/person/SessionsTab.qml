// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Voither.Components
import Voither.Theme
import Voither.Ui

// All sessions of one person, with what is still to be done.
FocusScope {
    id: root
    objectName: "sessionsTab"

    required property Desktop desktop
    required property string person
    required property string personName
    readonly property bool ready: !sessions.loading

    SessionListModel {
        id: sessions
        site: root.desktop.site
        person: root.person
    }

    DataTable {
        id: table
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        height: Math.min(parent.height, Math.max(implicitHeight, Theme.scaled(260)))
        focus: true
        name: qsTr("Sessões")
        model: sessions
        loading: sessions.loading
        sortRole: sessions.sortRole
        sortDescending: sessions.sortDescending
        onSortRequested: (role, descending) => sessions.sortBy(role, descending)
        onActivated: index => root.desktop.openPage("review", root.person, sessions.sessionAt(index))
        emptyIcon: sessions.error !== "" ? "triangle-alert" : "message-square"
        emptyTitle: sessions.error !== "" ? sessions.error : qsTr("Nenhuma sessão ainda")
        emptyText: sessions.error !== "" ? "" : qsTr("Grave uma sessão ou importe uma gravação ou transcrição que já exista.")
        emptyActions: [
            Button {
                iconName: "upload"
                text: qsTr("Importar sessão")
                visible: sessions.error === ""
                onClicked: root.desktop.openPage("import", root.person)
            }
        ]
        columns: [
            DataColumn {
                title: qsTr("Nº")
                role: "number"
                kind: "figure"
                width: 44
                sortable: false
            },
            DataColumn {
                title: qsTr("Data")
                role: "date"
                kind: "strong"
            },
            DataColumn {
                title: qsTr("Duração")
                role: "duration"
                kind: "figure"
                width: 90
                emptyText: "–"
            },
            DataColumn {
                title: qsTr("Palavras da pessoa")
                role: "words"
                kind: "figure"
                width: 140
                emptyText: "–"
            },
            DataColumn {
                title: qsTr("Qualidade do som")
                role: "quality"
                kind: "figure"
                width: 130
                emptyText: "–"
            },
            DataColumn {
                title: qsTr("Situação")
                role: "status"
                kind: "chip"
                toneRole: "statusTone"
                width: 150
            },
            DataColumn {
                title: qsTr("Nota")
                role: "note"
                kind: "chip"
                toneRole: "noteTone"
                width: 110
            }
        ]
    }
}
