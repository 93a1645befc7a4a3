// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Voither.Components
import Voither.Theme
import Voither.Ui

// One list of what waits, with the number of all of it.
Section {
    id: root

    required property WorkListModel model
    required property string emptyText

    signal opened(string person, string session)

    Layout.fillWidth: true
    Layout.fillHeight: true
    Layout.preferredWidth: 1
    Layout.preferredHeight: 1
    Layout.minimumHeight: implicitHeight
    implicitHeight: Theme.scaled(220) // the list scrolls within what the page gives
    padding: 0

    actions: Badge {
        count: root.model.total
        maximum: 9999
        tone: "neutral"
    }

    ListView {
        id: list
        anchors.fill: parent
        clip: true
        model: root.model
        activeFocusOnTab: count > 0
        keyNavigationEnabled: true
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: ScrollBar {}
        Accessible.role: Accessible.List
        Accessible.name: root.title

        footer: Item {
            readonly property int more: Math.max(0, root.model.total - list.count)

            width: list.width
            height: more > 0 ? Theme.rowHeight : 0
            visible: more > 0

            Label {
                anchors.verticalCenter: parent.verticalCenter
                anchors.left: parent.left
                anchors.leftMargin: Theme.space3
                kind: "small"
                tone: "muted"
                text: qsTr("e mais %1").arg(parent.more.toLocaleString(Qt.locale(), "f", 0))
            }
        }
        delegate: ListRow {
            required property int index
            required property string name
            required property string detail
            required property string person
            required property string session

            width: list.width
            title: name
            subtitle: detail
            highlighted: ListView.isCurrentItem && list.activeFocus
            last: index === list.count - 1
            onClicked: root.opened(person, session)
            Keys.onReturnPressed: root.opened(person, session)
        }
    }

    EmptyState {
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.cardPadding
        visible: list.count === 0 && !root.model.loading
        iconName: root.model.error === "" ? "circle-check" : "triangle-alert"
        title: root.model.error === "" ? root.emptyText : root.model.error
    }
}
