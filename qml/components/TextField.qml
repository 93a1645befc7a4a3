// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Voither.Theme

// One line of text with label, help and error. `password` hides it and offers to show it. A trailing action is an icon
// with a name; trailingTriggered() says that it was pressed.
FormField {
    id: root

    property alias text: input.text
    property alias placeholder: input.placeholderText
    property alias readOnly: input.readOnly
    property alias maximumLength: input.maximumLength
    property alias validator: input.validator
    property alias inputMethodHints: input.inputMethodHints
    property alias acceptableInput: input.acceptableInput
    property alias cursorPosition: input.cursorPosition
    property string leadingIcon
    property string trailingIcon
    property string trailingName
    property string keys
    property string accessibleName: root.label
    property bool password: false
    property bool revealed: false
    property bool clearable: false

    // Qt gives screen readers neither name nor description of a password field: the group around it says both.
    Accessible.role: Accessible.Grouping
    Accessible.name: root.accessibleName
    Accessible.description: root.error !== "" ? root.error : root.help
    Accessible.ignored: !root.password

    signal edited // by the user, not by a binding
    signal accepted
    signal finished // editing ended: Enter or focus left
    signal trailingTriggered

    function clear() {
        input.clear();
        root.edited();
    }
    function selectAll() {
        input.selectAll();
    }
    function insert(position: int, text: string) {
        input.insert(position, text);
    }

    T.TextField {
        id: input

        width: parent.width
        height: root.label !== "" ? Theme.fieldHeight : Theme.controlHeight
        focus: true
        leftPadding: root.leadingIcon !== "" ? Theme.scaled(36) : Theme.space3 - 1
        rightPadding: Theme.space3 + trailing.width
        verticalAlignment: TextInput.AlignVCenter
        color: Theme.text
        placeholderTextColor: Theme.muted
        selectionColor: Theme.accent
        selectedTextColor: Theme.accentText
        font.family: Theme.fontFamily
        font.pixelSize: Theme.bodySize
        renderType: Text.NativeRendering
        selectByMouse: true
        hoverEnabled: true
        opacity: enabled ? 1 : 0.5
        echoMode: root.password && !root.revealed ? TextInput.Password : TextInput.Normal
        passwordCharacter: "•"
        onTextEdited: root.edited()
        onTextChanged: {
            if (!activeFocus)
                cursorPosition = 0; // a long text that was set shows its beginning
        }
        onAccepted: root.accepted()
        onEditingFinished: root.finished()
        Keys.onEscapePressed: event => {
            if (root.clearable && text !== "")
                root.clear();
            else
                event.accepted = false;
        }

        Accessible.role: Accessible.EditableText
        Accessible.name: root.accessibleName
        Accessible.description: root.error !== "" ? root.error : root.help
        Accessible.passwordEdit: root.password
        Accessible.editable: !readOnly

        background: FieldFrame {
            focused: input.activeFocus
            hovered: input.hovered
            invalid: root.invalid
        }

        Label {
            anchors.fill: parent
            anchors.leftMargin: input.leftPadding
            anchors.rightMargin: input.rightPadding
            text: input.placeholderText
            color: input.placeholderTextColor
            elide: Text.ElideRight
            visible: input.text === "" && input.preeditText === ""
            Accessible.ignored: true
        }

        Icon {
            x: Theme.space2 + 2
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.scaled(18)
            height: width
            name: root.leadingIcon
            visible: root.leadingIcon !== ""
        }

        Row {
            id: trailing
            anchors.right: parent.right
            anchors.rightMargin: Theme.space1
            anchors.verticalCenter: parent.verticalCenter
            rightPadding: children.length > 0 && (hint.visible) ? Theme.space1 : 0

            KeyHint {
                id: hint
                anchors.verticalCenter: parent.verticalCenter
                keys: root.keys
                visible: root.keys !== "" && input.text === ""
            }

            IconButton {
                compact: true
                name: qsTr("Limpar")
                iconName: "x"
                visible: root.clearable && input.text !== "" && input.enabled
                focusPolicy: Qt.NoFocus // Esc does the same
                onClicked: root.clear()
            }

            IconButton {
                compact: true
                name: root.revealed ? qsTr("Esconder a senha") : qsTr("Mostrar a senha")
                iconName: root.revealed ? "eye-off" : "eye"
                visible: root.password
                onClicked: root.revealed = !root.revealed
            }

            IconButton {
                compact: true
                name: root.trailingName
                iconName: root.trailingIcon
                visible: root.trailingIcon !== ""
                onClicked: root.trailingTriggered()
            }
        }
    }
}
