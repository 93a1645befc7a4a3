// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Voither.Theme

// Text of several lines with label, help and error. Grows with its text from `minimumLines` up to `maximumLines`, then
// scrolls. Tab leaves it. With `submits` it is one paragraph: Enter is accepted(), Esc is cancelled().
FormField {
    id: root

    property alias text: input.text
    property alias readOnly: input.readOnly
    property alias cursorPosition: input.cursorPosition
    property string placeholder
    property string accessibleName: root.label
    property int minimumLines: 3
    property int maximumLines: 12
    property bool submits: false

    signal edited
    signal finished
    signal accepted
    signal cancelled

    function insert(position: int, text: string) {
        input.insert(position, text);
    }

    FieldFrame {
        width: parent.width
        height: Math.min(Math.max(input.implicitHeight, root.minimumLines * Theme.bodyLine + 2 * Theme.space2), root.maximumLines * Theme.bodyLine + 2 * Theme.space2)
        focused: input.activeFocus
        hovered: input.hovered
        invalid: root.invalid

        Flickable {
            anchors.fill: parent
            anchors.margins: 2
            clip: true
            contentWidth: width
            contentHeight: input.implicitHeight
            boundsBehavior: Flickable.StopAtBounds
            T.ScrollBar.vertical: ScrollBar {}

            T.TextArea.flickable: T.TextArea {
                id: input

                focus: true
                leftPadding: Theme.space2 + 2
                rightPadding: Theme.space3
                topPadding: Theme.space2 - 1
                bottomPadding: Theme.space2 - 1
                wrapMode: TextEdit.Wrap
                textFormat: TextEdit.PlainText
                color: Theme.text
                selectionColor: Theme.accent
                selectedTextColor: Theme.accentText
                font.family: Theme.fontFamily
                font.pixelSize: Theme.bodySize
                renderType: Text.NativeRendering
                selectByMouse: true
                hoverEnabled: true
                opacity: enabled ? 1 : 0.5
                onTextChanged: {
                    if (activeFocus)
                        root.edited();
                }
                onEditingFinished: root.finished()
                Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
                Keys.onReturnPressed: event => {
                    event.accepted = root.submits;
                    if (root.submits)
                        root.accepted();
                }
                Keys.onEscapePressed: event => {
                    event.accepted = root.submits;
                    if (root.submits)
                        root.cancelled();
                }
                Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)

                Accessible.role: Accessible.EditableText
                Accessible.name: root.accessibleName
                Accessible.description: root.error !== "" ? root.error : root.help
                Accessible.multiLine: true
                Accessible.editable: !readOnly

                Label {
                    x: input.leftPadding
                    y: input.topPadding
                    width: input.width - input.leftPadding - input.rightPadding
                    text: root.placeholder
                    tone: "muted"
                    wrapMode: Text.Wrap
                    visible: input.text === "" && input.preeditText === ""
                    Accessible.ignored: true
                }
            }
        }
    }
}
