// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Voither
import Voither.Components
import Voither.Theme
import Voither.Ui

// The clinician's first page: what waits, one click from the work.
FocusScope {
    id: root

    required property Desktop desktop
    readonly property bool ready: !toReview.loading && !toMeasure.loading && !withoutContact.loading

    WorkListModel {
        id: toReview
        site: root.desktop.site
        kind: WorkListModel.ToReview
    }
    WorkListModel {
        id: toMeasure
        site: root.desktop.site
        kind: WorkListModel.ToMeasure
    }
    WorkListModel {
        id: withoutContact
        site: root.desktop.site
        kind: WorkListModel.WithoutContact
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.pageMargin
        anchors.topMargin: Theme.space5
        spacing: Theme.cardGap

        PageHeader {
            Layout.fillWidth: true
            title: qsTr("Início")
            subtitle: new Date().toLocaleDateString(Qt.locale(), Locale.LongFormat)

            Button {
                iconName: "user-plus"
                text: qsTr("Registrar pessoa")
                visible: root.desktop.hasPage("register")
                onClicked: root.desktop.openPage("register")
            }
        }

        RunningBanner {
            Layout.fillWidth: true
            desktop: root.desktop
        }

        RecoveredBanner {
            Layout.fillWidth: true
            desktop: root.desktop
        }

        ScrollArea {
            id: view
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.rightMargin: -Theme.pageMargin
            contentHeight: Math.max(height, cards.implicitHeight)

            // The lists stand side by side where there is room for them.
            GridLayout {
                id: cards
                width: view.room
                height: view.contentHeight
                columns: width < Theme.scaled(720) ? 1 : 3
                columnSpacing: Theme.cardGap
                rowSpacing: Theme.cardGap

                WorkCard {
                    title: qsTr("Para revisar")
                    note: qsTr("sem nota assinada")
                    emptyText: qsTr("Nenhuma sessão espera revisão.")
                    model: toReview
                    onOpened: (person, session) => root.desktop.openPage("review", person, session)
                }
                WorkCard {
                    title: qsTr("Por analisar")
                    note: qsTr("com áudio ou transcrição")
                    emptyText: qsTr("Tudo o que chegou foi analisado.")
                    model: toMeasure
                    onOpened: (person, session) => root.desktop.openPage("review", person, session)
                }
                WorkCard {
                    title: qsTr("Sem contato")
                    note: qsTr("há mais de 30 dias")
                    emptyText: qsTr("Ninguém está há mais de 30 dias sem sessão.")
                    model: withoutContact
                    onOpened: (person, session) => root.desktop.openPage("person", person)
                }
            }
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
                text: qsTr("As medidas descrevem a fala nas sessões. Não diagnosticam nem estimam risco.")
                wrapMode: Text.Wrap
            }
        }
    }
}
