// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Voither.Theme

// A window over the page for one question or one form. Content is the default; `buttons` stand below. Esc closes and
// means "no". Focus stays inside and returns to where it was.
T.Popup {
    id: root

    property string title
    property string iconName
    property string iconTone: "accent"
    property alias buttons: buttons.data
    default property alias content: inside.data

    parent: T.Overlay.overlay
    anchors.centerIn: parent
    width: Math.min(Theme.dialogWidth, parent ? parent.width - 2 * Theme.space4 : Theme.dialogWidth)
    height: Math.min(implicitHeight, parent ? parent.height - 2 * Theme.space4 : implicitHeight)
    implicitHeight: column.implicitHeight + topPadding + bottomPadding
    padding: Theme.space6
    modal: true
    focus: true
    closePolicy: T.Popup.CloseOnEscape

    T.Overlay.modal: Rectangle {
        color: Theme.scrim
    }

    enter: Transition {
        NumberAnimation {
            property: "opacity"
            from: 0
            to: 1
            duration: Theme.motion
        }
    }

    background: Rectangle {
        radius: Theme.cardRadius
        color: Theme.raised
        border.color: Theme.line

        Accessible.role: Accessible.Dialog
        Accessible.name: root.title

        Shadow {}
    }

    contentItem: FocusScope {
        focus: true

        ColumnLayout {
            id: column
            anchors.fill: parent
            spacing: Theme.space3

            RowLayout {
                spacing: Theme.space3
                Layout.fillWidth: true

                Icon {
                    name: root.iconName
                    tone: root.iconTone
                    visible: root.iconName !== ""
                    Layout.preferredWidth: Theme.scaled(24)
                    Layout.preferredHeight: Theme.scaled(24)
                }

                Label {
                    kind: "page"
                    font.pixelSize: Theme.scaled(18)
                    text: root.title
                    wrapMode: Text.Wrap
                    Layout.fillWidth: true
                }
            }

            Flickable {
                id: scroll
                readonly property int room: Theme.focusWidth * 2 // for the focus rings of what stands at the edge

                contentWidth: width
                contentHeight: inside.implicitHeight + 2 * room
                boundsBehavior: Flickable.StopAtBounds
                clip: true
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.margins: -room
                Layout.preferredHeight: contentHeight
                T.ScrollBar.vertical: ScrollBar {}

                ColumnLayout {
                    id: inside
                    x: scroll.room
                    y: scroll.room
                    width: scroll.width - 2 * scroll.room
                    spacing: Theme.space3
                }
            }

            RowLayout {
                spacing: Theme.space3
                Layout.fillWidth: true
                Layout.topMargin: Theme.space2

                Item {
                    Layout.fillWidth: true
                }

                RowLayout {
                    id: buttons
                    spacing: Theme.space3
                }
            }
        }
    }
}
