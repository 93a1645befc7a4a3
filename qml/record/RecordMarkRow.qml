// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Voither.Components
import Voither.Theme
import Voither.Ui
import "RecordClock.js" as RecordClock

// One mark: its time and its words, or a field for them.
ListRow {
    id: root

    required property RecordController recorder
    required property int index
    required property double seconds
    required property string wording
    required property int kind
    required property double length
    property bool editing: false

    function words(): string {
        if (root.kind === RecordMarksModel.Pause)
            return qsTr("pausa de %1").arg(RecordClock.clock(root.length));
        if (root.kind === RecordMarksModel.Interruption)
            return qsTr("interrupção de %1").arg(RecordClock.clock(root.length));
        return root.wording === "" ? qsTr("marca") : root.wording;
    }

    leading: RecordClock.clock(root.seconds)
    title: root.editing ? "" : root.words()
    interactive: root.kind === RecordMarksModel.Mark
    onClicked: root.editing = true
    Keys.onDeletePressed: root.recorder.removeMark(root.index)

    TextField {
        visible: root.editing
        Layout.preferredWidth: Theme.scaled(200)
        accessibleName: qsTr("Texto da marca")
        onVisibleChanged: {
            if (visible) {
                text = root.wording;
                forceActiveFocus();
            }
        }
        onFinished: {
            if (root.editing) {
                root.editing = false;
                root.recorder.wordMark(root.index, text);
            }
        }
    }

    IconButton {
        visible: !root.editing && root.interactive
        compact: true
        name: qsTr("Escrever na marca de %1").arg(RecordClock.clock(root.seconds))
        iconName: "pencil"
        onClicked: root.editing = true
    }
}
