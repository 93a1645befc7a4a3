// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Voither.Theme

// A choice of one from a list, with label, help and error. `model` and `textRole` as in Qt's ComboBox; activated(index)
// is the user's choice.
FormField {
    id: root

    property alias model: box.model
    property alias textRole: box.textRole
    property alias valueRole: box.valueRole
    property alias currentIndex: box.currentIndex
    property alias currentText: box.currentText
    property alias currentValue: box.currentValue
    property alias displayText: box.displayText
    property alias count: box.count
    property string leadingIcon
    property string placeholder
    property string accessibleName: root.label
    property bool loading: false

    signal activated(int index)

    function indexOfValue(value: var): int {
        return box.indexOfValue(value);
    }

    implicitWidth: Math.max(Theme.scaled(160), box.implicitWidth)

    T.ComboBox {
        id: box

        width: parent.width
        implicitWidth: Theme.scaled(200)
        height: root.label === "" ? Theme.controlHeight : Theme.fieldHeight
        focus: true
        enabled: !root.loading
        focusPolicy: Qt.StrongFocus
        hoverEnabled: true
        leftPadding: root.leadingIcon !== "" ? Theme.scaled(36) : Theme.space3
        rightPadding: Theme.scaled(34)
        font.family: Theme.fontFamily
        font.pixelSize: Theme.bodySize
        opacity: enabled || root.loading ? 1 : 0.5
        onActivated: index => root.activated(index)
        Keys.onReturnPressed: popup.visible ? popup.close() : popup.open()

        Accessible.role: Accessible.ComboBox
        Accessible.name: root.accessibleName
        Accessible.description: root.error !== "" ? root.error : root.help
        Accessible.onPressAction: popup.open()

        contentItem: Label {
            text: box.currentIndex < 0 && box.displayText === "" ? root.placeholder : box.displayText
            tone: box.currentIndex < 0 ? "muted" : "neutral"
            elide: Text.ElideRight
            Accessible.ignored: true
        }

        indicator: Icon {
            x: box.width - width - Theme.space2 - 2
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.scaled(18)
            height: width
            name: "chevron-down"
            visible: !root.loading
        }

        background: FieldFrame {
            focused: box.visualFocus || box.popup.visible
            hovered: box.hovered
            invalid: root.invalid

            Icon {
                x: Theme.space2 + 2
                anchors.verticalCenter: parent.verticalCenter
                width: Theme.scaled(18)
                height: width
                name: root.leadingIcon
                visible: root.leadingIcon !== ""
            }

            Spinner {
                anchors.right: parent.right
                anchors.rightMargin: Theme.space2 + 2
                anchors.verticalCenter: parent.verticalCenter
                width: Theme.scaled(18)
                height: width
                running: root.loading
            }
        }

        delegate: T.ItemDelegate {
            id: option

            required property int index
            required property var model

            width: ListView.view ? ListView.view.width : 0
            height: Theme.controlHeight
            leftPadding: Theme.space3
            rightPadding: Theme.space3
            highlighted: box.highlightedIndex === index
            hoverEnabled: true
            text: box.textAt(index)

            Accessible.role: Accessible.ListItem
            Accessible.name: text

            contentItem: Label {
                text: option.text
                elide: Text.ElideRight
                Accessible.ignored: true
                rightPadding: Theme.smallIconSize + Theme.space2
            }

            background: Rectangle {
                color: option.highlighted ? Theme.hover : "transparent"
                radius: Theme.controlRadius - 2

                Icon {
                    anchors.right: parent.right
                    anchors.rightMargin: Theme.space2
                    anchors.verticalCenter: parent.verticalCenter
                    width: Theme.smallIconSize
                    height: width
                    name: "check"
                    tone: "accent"
                    visible: box.currentIndex === option.index
                }
            }
        }

        popup: T.Popup {
            y: box.height + Theme.space1
            width: Math.max(box.width, Theme.scaled(160))
            height: Math.min(contentItem.implicitHeight + topPadding + bottomPadding, Theme.scaled(320))
            padding: Theme.space1
            margins: Theme.space2

            contentItem: ListView {
                clip: true
                implicitHeight: contentHeight
                model: box.delegateModel
                currentIndex: box.highlightedIndex
                boundsBehavior: Flickable.StopAtBounds
                T.ScrollBar.vertical: ScrollBar {}
            }

            background: Rectangle {
                radius: Theme.cardRadius
                color: Theme.raised
                border.color: Theme.line

                Shadow {}
            }
        }
    }
}
