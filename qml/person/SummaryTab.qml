// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Voither.Components
import Voither.Theme
import Voither.Ui

// What happened with one person, newest first, by month.
FocusScope {
    id: root
    objectName: "summaryTab"

    required property Desktop desktop
    required property string person
    readonly property bool ready: !timeline.loading

    TimelineModel {
        id: timeline
        site: root.desktop.site
        person: root.person
    }

    Card {
        anchors.fill: parent
        padding: 1
        visible: list.count > 0

        MonthList {
            id: list
            anchors.fill: parent
            name: qsTr("Linha do tempo")
            model: timeline
            sectionRole: "month"

            delegate: ListRow {
                required property int index
                required property string detail
                required property string when
                required property string tone
                required property string session
                required property string month
                required property var model

                width: list.width
                title: model.title
                subtitle: detail
                leading: when
                leadingWidth: Theme.scaled(84)
                iconName: model.icon
                iconTone: tone
                interactive: session !== "" && root.desktop.hasPage("review")
                selected: ListView.isCurrentItem && list.activeFocus
                last: ListView.nextSection !== ListView.section
                onClicked: root.desktop.openPage("review", root.person, session)
                Keys.onReturnPressed: {
                    if (interactive)
                        clicked();
                }
            }
        }
    }

    EmptyState {
        anchors.centerIn: parent
        width: parent.width
        visible: list.count === 0 && !timeline.loading
        iconName: timeline.error !== "" ? "triangle-alert" : "calendar-days"
        title: timeline.error !== "" ? timeline.error : qsTr("Nada aconteceu ainda")
        text: timeline.error !== "" ? "" : qsTr("Sessões, notas, intervenções e consentimentos aparecem aqui. Comece pelo consentimento e pela primeira sessão.")

        Button {
            iconName: "upload"
            text: qsTr("Importar sessão")
            visible: timeline.error === ""
            onClicked: root.desktop.openPage("import", root.person)
        }
    }
}
