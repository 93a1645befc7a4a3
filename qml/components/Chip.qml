// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Voither.Theme

// A short state in words and colour. `selectable` makes it a filter that is on or off; `removable` gives it a cross
// (Delete does the same).
T.AbstractButton {
    id: root

    property string tone: "neutral"
    property string iconName
    property bool selectable: false
    property bool removable: false
    property string description

    readonly property bool tells: !root.selectable && !root.removable // and does nothing
    readonly property string shownTone: root.selectable ? (root.checked ? "accent" : "neutral") : root.tone
    readonly property color ink: root.shownTone === "neutral" || root.shownTone === "muted" ? Theme.muted : Theme.tone(root.shownTone)

    readonly property real beside: ((mark.visible ? 1 : 0) + (root.removable ? 1 : 0)) * (Theme.scaled(14) + Theme.space1)

    signal removed

    implicitWidth: Math.ceil(words.implicitWidth) + root.beside + leftPadding + rightPadding
    implicitHeight: Theme.chipHeight
    leftPadding: Theme.space2
    rightPadding: Theme.space2
    checkable: root.selectable
    focusPolicy: root.selectable || root.removable ? Qt.StrongFocus : Qt.NoFocus
    hoverEnabled: root.selectable || root.removable
    // A chip that only tells lets clicks through to the row below it.
    containmentMask: QtObject {
        function contains(point: point): bool {
            return (root.selectable || root.removable) && point.x >= 0 && point.y >= 0 && point.x < root.width && point.y < root.height;
        }
    }
    opacity: root.enabled ? 1 : 0.45
    Keys.onDeletePressed: remove()
    Keys.onPressed: event => {
        if (event.key === Qt.Key_Backspace && root.removable) {
            remove();
            event.accepted = true;
        }
    }
    Keys.onReturnPressed: press()

    // One that only tells is its text: a control would be announced as a button.
    Accessible.ignored: root.tells
    Accessible.role: root.selectable ? Accessible.CheckBox : Accessible.Button
    Accessible.name: root.text
    Accessible.description: root.description
    Accessible.checkable: root.selectable
    Accessible.checked: root.checked
    Accessible.onPressAction: press()

    function press() {
        if (root.checkable) {
            root.toggle();
            root.toggled();
        }
        root.clicked();
    }
    function remove() {
        if (root.removable && root.enabled)
            root.removed();
    }

    contentItem: Item {
        Row {
            id: row
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.space1

            Icon {
                id: mark
                anchors.verticalCenter: parent.verticalCenter
                width: Theme.scaled(14)
                height: width
                name: root.selectable && root.checked && root.iconName === "" ? "check" : root.iconName
                color: root.ink
                visible: name !== ""
            }

            Text {
                id: words
                anchors.verticalCenter: parent.verticalCenter
                width: root.width < root.implicitWidth ? Math.max(0, root.availableWidth - root.beside) : implicitWidth
                elide: Text.ElideRight
                text: root.text
                font.family: Theme.fontFamily
                font.pixelSize: Theme.smallSize
                color: root.ink
                renderType: Text.NativeRendering
                textFormat: Text.PlainText
                Accessible.ignored: !root.tells
                Accessible.role: Accessible.StaticText
                Accessible.name: root.text
                Accessible.description: root.description
            }

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                width: Theme.scaled(14)
                height: width
                name: "x"
                color: root.ink
                visible: root.removable

                TapHandler {
                    margin: 4
                    gesturePolicy: TapHandler.WithinBounds
                    onTapped: root.remove()
                }
            }
        }
    }

    background: Rectangle {
        radius: height / 2
        color: root.down && root.selectable ? Theme.pressed : root.hovered && root.selectable && !root.checked ? Theme.pressed : Theme.toneBackground(root.shownTone)

        FocusRing {
            around: parent.height / 2
            gap: 1
            visible: root.visualFocus
        }
    }
}
