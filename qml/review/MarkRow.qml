// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Voither.Components
import Voither.Theme
import Voither.Ui
import "Format.js" as Format

// One mark of the session: where it is and its words, or a field for them.
ListRow {
    id: root

    required property SessionMarksModel marks
    required property int index
    required property real seconds
    required property string words
    required property string wording
    required property bool own // set by a person
    property bool editing: false

    signal removeRequested
    signal editingEnded

    function edit() {
        if (!root.own)
            return;
        field.text = root.wording;
        root.editing = true;
        field.forceActiveFocus(Qt.TabFocusReason);
        field.selectAll();
    }

    function finish(store: bool) {
        if (!root.editing)
            return;
        root.editing = false;
        field.focus = false; // or the list would give the keyboard back to it
        if (store)
            root.marks.word(root.index, field.text);
        root.editingEnded();
    }

    leading: Format.clock(root.seconds)
    title: root.editing ? "" : root.words
    iconName: root.own ? "flag" : "pause"
    iconTone: root.own ? "warn" : "muted"
    description: root.own ? qsTr("Enter ouve daqui, F2 escreve, Delete remove") : qsTr("Enter ouve daqui")

    TextField {
        id: field
        visible: root.editing
        Layout.preferredWidth: Theme.scaled(230)
        accessibleName: qsTr("Texto da marca de %1").arg(root.leading)
        onFinished: root.finish(true)
        Keys.onEscapePressed: root.finish(false)
    }

    IconButton {
        visible: root.own && !root.editing
        compact: true
        focusPolicy: Qt.NoFocus // F2 does the same
        name: qsTr("Escrever na marca de %1").arg(root.leading)
        keys: "F2"
        iconName: "pencil"
        onClicked: root.edit()
    }
    IconButton {
        visible: root.own && !root.editing
        compact: true
        focusPolicy: Qt.NoFocus // Delete does the same
        name: qsTr("Remover a marca de %1").arg(root.leading)
        keys: "Delete"
        iconName: "trash-2"
        onClicked: root.removeRequested()
    }
}
