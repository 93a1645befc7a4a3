// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Voither.Components
import Voither.Theme
import Voither.Ui

// Who changed what in one person's record, newest first, by day.
FocusScope {
    id: root
    objectName: "historyTab"

    required property Desktop desktop
    required property string person
    readonly property bool ready: !history.loading

    HistoryModel {
        id: history
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
            name: qsTr("Histórico")
            model: history
            sectionRole: "day"

            delegate: ListRow {
                required property int index
                required property string what
                required property string who
                required property string when
                required property string day

                width: list.width
                title: what
                subtitle: who
                leading: when
                leadingWidth: Theme.scaled(40)
                interactive: false
                selected: ListView.isCurrentItem && list.activeFocus
                last: ListView.nextSection !== ListView.section
            }
        }
    }

    EmptyState {
        anchors.centerIn: parent
        width: parent.width
        visible: history.error !== ""
        iconName: "triangle-alert"
        title: history.error
    }
}
