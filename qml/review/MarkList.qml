// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Voither.Components
import Voither.Ui

// The marks of the session. Enter plays from one, F2 words it, Delete removes it.
ColumnLayout {
    id: root

    required property ReviewController controller
    readonly property SessionMarksModel marks: root.controller.marks

    signal removed(string told)

    function wordMark(row: int) {
        list.currentIndex = row;
        list.positionViewAtIndex(row, ListView.Contain);
        (list.currentItem as MarkRow)?.edit();
    }

    function play(row: int) {
        list.currentIndex = row;
        if (root.controller.player.available)
            root.controller.player.playFrom(root.marks.secondsAt(row));
    }

    function remove(row: int) {
        const told = root.marks.tell(row);
        const own = (list.itemAtIndex(row) as MarkRow)?.own ?? false;
        if (!own)
            return;
        root.marks.remove(row);
        root.removed(told);
        list.forceActiveFocus(Qt.TabFocusReason);
    }

    spacing: 0

    ListView {
        id: list
        Layout.fillWidth: true
        Layout.fillHeight: true
        visible: count > 0
        clip: true
        model: root.marks
        activeFocusOnTab: true
        keyNavigationEnabled: true
        highlightMoveDuration: 0
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: ScrollBar {}

        Accessible.role: Accessible.List
        Accessible.name: qsTr("Marcas")

        Keys.onReturnPressed: root.play(list.currentIndex)
        Keys.onEnterPressed: root.play(list.currentIndex)
        Keys.onDeletePressed: root.remove(list.currentIndex)
        Keys.onPressed: event => {
            if (event.key === Qt.Key_F2) {
                (list.currentItem as MarkRow)?.edit();
                event.accepted = true;
            }
        }

        delegate: MarkRow {
            id: row
            width: list.width
            marks: root.marks
            focusPolicy: Qt.NoFocus // the list has the keyboard
            highlighted: ListView.isCurrentItem && list.activeFocus
            last: row.index === list.count - 1
            onClicked: {
                list.forceActiveFocus(Qt.MouseFocusReason);
                root.play(row.index);
            }
            onRemoveRequested: root.remove(row.index)
            onEditingEnded: list.forceActiveFocus(Qt.TabFocusReason)
        }
    }

    EmptyState {
        Layout.fillWidth: true
        Layout.fillHeight: true
        visible: list.count === 0
        iconName: "flag"
        title: qsTr("Nenhuma marca nesta sessão")
        text: root.controller.hasRecording ? qsTr("Tecle M para marcar o momento que está ouvindo.") : qsTr("Marcas são de um momento da gravação, e esta sessão não tem gravação.")

        Button {
            text: qsTr("Marcar este momento")
            iconName: "flag"
            visible: root.controller.hasRecording
            onClicked: root.marks.mark(root.controller.player.position)
        }
    }
}
