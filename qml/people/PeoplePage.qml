// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Voither.Components
import Voither.Theme
import Voither.Ui

// Everybody at the site: search as one types, filters as chips, a table that sorts.
FocusScope {
    id: root

    required property Desktop desktop
    readonly property bool ready: !people.loading && !people.reading
    readonly property alias model: people

    function open(row: int) {
        root.desktop.openPage("person", people.personAt(row));
    }

    PeopleModel {
        id: people
        site: root.desktop.site
    }

    Shortcut {
        sequence: "Ctrl+N"
        onActivated: root.desktop.openPage("register")
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.pageMargin
        anchors.topMargin: Theme.space5
        spacing: Theme.cardGap

        PageHeader {
            Layout.fillWidth: true
            title: qsTr("Pessoas")
            subtitle: people.filtered ? qsTr("%1 de %2").arg(people.count.toLocaleString(Qt.locale(), "f", 0)).arg(people.total.toLocaleString(Qt.locale(), "f", 0)) : qsTr("%1 em acompanhamento").arg(people.total.toLocaleString(Qt.locale(), "f", 0))

            Button {
                kind: "primary"
                iconName: "user-plus"
                text: qsTr("Registrar pessoa")
                keys: "Ctrl+N"
                onClicked: root.desktop.openPage("register")
            }
        }

        GridLayout {
            Layout.fillWidth: true
            columns: root.width < Theme.scaled(1000) ? 1 : 2
            columnSpacing: Theme.space3
            rowSpacing: Theme.space2

            SearchField {
                id: search
                Layout.preferredWidth: Theme.scaled(360)
                focus: true
                placeholder: qsTr("Nome, CPF, CNS ou prontuário")
                onSearched: text => people.search = text
                Keys.onDownPressed: table.forceActiveFocus(Qt.TabFocusReason)
                onAccepted: {
                    if (people.count === 1)
                        root.open(0);
                }
            }

            PeopleFilters {
                Layout.fillWidth: true
                model: people
                onCleared: search.text = ""
            }
        }

        DataTable {
            id: table
            objectName: "peopleTable"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.maximumHeight: Math.max(implicitHeight, Theme.scaled(280))
            name: qsTr("Pessoas")
            model: people
            loading: people.loading
            sortRole: people.sortRole
            sortDescending: people.sortDescending
            onSortRequested: (role, descending) => people.sortBy(role, descending)
            onActivated: index => root.open(index)
            emptyIcon: people.error !== "" ? "triangle-alert" : people.total === 0 ? "users" : "search"
            emptyTitle: people.error !== "" ? qsTr("A lista não pôde ser lida") : people.total === 0 ? qsTr("Ninguém registrado ainda") : people.reading ? qsTr("Procurando…") : qsTr("Ninguém com estes filtros")
            emptyText: people.error !== "" ? people.error : people.total === 0 ? qsTr("Registre a primeira pessoa: basta o nome ou o número do prontuário.") : qsTr("Mude a busca ou tire um filtro.")
            emptyActions: [
                Button {
                    text: people.total === 0 ? qsTr("Registrar pessoa") : qsTr("Tirar os filtros")
                    iconName: people.total === 0 ? "user-plus" : "x"
                    visible: people.error === "" && (people.total === 0 || people.filtered)
                    onClicked: {
                        if (people.total === 0) {
                            root.desktop.openPage("register");
                        } else {
                            search.text = "";
                            people.clearFilters();
                        }
                    }
                }
            ]
            columns: [
                DataColumn {
                    title: qsTr("Nome")
                    role: "name"
                    kind: "strong"
                    minimumWidth: 170
                },
                DataColumn {
                    title: qsTr("Prontuário")
                    role: "recordNumber"
                    kind: "muted"
                    width: 86
                    emptyText: "–"
                },
                DataColumn {
                    title: qsTr("Diagnóstico (CID-11)")
                    role: "diagnosis"
                    width: 148
                    emptyText: "–"
                },
                DataColumn {
                    title: qsTr("Referência")
                    role: "reference"
                    width: 118
                    emptyText: "–"
                },
                DataColumn {
                    title: qsTr("Última")
                    role: "last"
                    width: 84
                    emptyText: "–"
                },
                DataColumn {
                    title: qsTr("Valência, 16 sem.")
                    role: "valence"
                    kind: "sparkline"
                    width: 104
                    sortable: false
                    emptyText: people.reading ? "" : qsTr("não avaliável")
                },
                DataColumn {
                    title: qsTr("Situação")
                    role: "situation"
                    kind: "chip"
                    width: 164
                    toneRole: "situationTone"
                }
            ]
        }

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space2

            Icon {
                Layout.preferredWidth: Theme.smallIconSize
                Layout.preferredHeight: Theme.smallIconSize
                name: "info"
            }
            Label {
                Layout.fillWidth: true
                kind: "small"
                tone: "muted"
                text: qsTr("A valência descreve a fala nas sessões: ↑ mais alta, ↓ mais baixa que no começo, além do erro da medida. Não diagnostica nem estima risco.")
                wrapMode: Text.Wrap
            }
        }

        Item {
            Layout.fillHeight: true
        }
    }
}
