// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Voither.Theme

// Says at the bottom of the page what was just done and lets one take it back. show() replaces what stands there; it
// stays `duration` milliseconds, longer while the pointer or the focus is on it.
Item {
    id: root

    property int duration: 8000
    property string text
    property string actionText
    readonly property bool shown: opacity > 0

    signal actionTriggered
    signal finished

    function show(text: string, actionText: string) {
        root.text = text;
        root.actionText = actionText;
        root.opacity = 1;
        wait.restart();
    }
    function hide() {
        wait.stop();
        root.opacity = 0;
        root.finished();
    }

    implicitWidth: Math.min(row.implicitWidth + Theme.space3 * 2, Theme.scaled(560))
    implicitHeight: Math.max(Theme.scaled(44), row.implicitHeight + Theme.space2)
    opacity: 0
    visible: opacity > 0

    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.text

    Behavior on opacity {
        enabled: Theme.motion > 0

        NumberAnimation {
            duration: Theme.motion
        }
    }

    Timer {
        id: wait
        interval: root.duration
        onTriggered: hover.hovered || undo.activeFocus ? restart() : root.hide()
    }

    HoverHandler {
        id: hover
    }

    Rectangle {
        anchors.fill: parent
        radius: Theme.cardRadius
        color: Theme.raised
        border.color: Theme.line

        Shadow {}
    }

    RowLayout {
        id: row
        anchors.fill: parent
        anchors.leftMargin: Theme.space4
        anchors.rightMargin: Theme.space2
        spacing: Theme.space3

        Label {
            text: root.text
            wrapMode: Text.Wrap
            maximumLineCount: 2
            elide: Text.ElideRight
            Layout.fillWidth: true
            Accessible.ignored: true
        }

        Button {
            id: undo
            compact: true
            text: root.actionText
            visible: root.actionText !== ""
            onClicked: {
                root.actionTriggered();
                root.hide();
            }
        }

        IconButton {
            compact: true
            name: qsTr("Fechar")
            iconName: "x"
            onClicked: root.hide()
        }
    }
}
