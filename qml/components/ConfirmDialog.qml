// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Voither.Theme

// Asks before something that cannot be taken back, and names what is lost. The safe answer has the focus; Esc gives it.
Dialog {
    id: root

    required property string consequence
    required property string confirmText
    property string cancelText: qsTr("Cancelar")
    property bool destructive: true
    property bool busy: false

    signal confirmed
    signal cancelled

    iconName: root.destructive ? "triangle-alert" : "circle-help"
    iconTone: root.destructive ? "bad" : "accent"
    onOpened: safe.forceActiveFocus(Qt.TabFocusReason)
    onClosed: {
        if (!internal.answered)
            root.cancelled();
        internal.answered = false;
    }

    QtObject {
        id: internal

        property bool answered: false
    }

    buttons: [
        Button {
            id: safe
            text: root.cancelText
            focus: true
            onClicked: root.close()
        },
        Button {
            text: root.confirmText
            kind: root.destructive ? "danger" : "primary"
            busy: root.busy
            onClicked: {
                internal.answered = true;
                root.close();
                root.confirmed();
            }
        }
    ]

    Label {
        text: root.consequence
        tone: "muted"
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
}
