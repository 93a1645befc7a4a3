// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Voither.Components
import Voither.Theme
import Voither.Ui

// Corrects one segment's words: Enter keeps them, Esc leaves them as they were.
FocusScope {
    id: root

    required property ReviewController controller
    required property int segment
    property string text

    signal done

    implicitHeight: column.implicitHeight
    Component.onCompleted: {
        field.text = root.text;
        field.cursorPosition = field.text.length;
        field.forceActiveFocus(Qt.OtherFocusReason);
    }

    Column {
        id: column
        width: parent.width
        spacing: Theme.space1

        TextArea {
            id: field
            width: parent.width
            focus: true
            minimumLines: 1
            accessibleName: qsTr("Texto da fala")
            submits: true
            onAccepted: {
                if (field.text.trim() !== "" && field.text !== root.text)
                    root.controller.editText(root.segment, field.text);
                root.done();
            }
            onCancelled: root.done()
        }

        Label {
            kind: "small"
            tone: "muted"
            text: qsTr("Enter guarda · Esc desiste")
        }
    }
}
