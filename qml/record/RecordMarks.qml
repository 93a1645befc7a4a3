// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Voither.Components
import Voither.Theme
import Voither.Ui

// The marks of this recording. Enter or the pencil words one, Delete removes it.
Section {
    id: root

    required property RecordController recorder

    title: qsTr("Marcas")
    padding: 0
    implicitHeight: Theme.scaled(160) // the list scrolls within what the page gives

    ListView {
        id: list
        anchors.fill: parent
        clip: true
        model: root.recorder.marks
        activeFocusOnTab: count > 0
        keyNavigationEnabled: true
        boundsBehavior: Flickable.StopAtBounds
        onCountChanged: positionViewAtEnd()
        Accessible.role: Accessible.List
        Accessible.name: root.title

        delegate: RecordMarkRow {
            recorder: root.recorder
            last: index === list.count - 1
        }
    }

    EmptyState {
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.cardPadding
        visible: list.count === 0
        text: qsTr("Tecle M para marcar um momento da sessão.")
    }
}
