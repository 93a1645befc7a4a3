// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Voither.Theme

// What every field has around its control: a label above, help below, and the error in its place when there is one.
// The control is the default content and fills the width.
FocusScope {
    id: root

    property string label
    property string help
    property string error
    property bool required: false
    default property alias control: slot.data
    readonly property bool invalid: root.error !== ""

    implicitWidth: Theme.scaled(240)
    implicitHeight: column.implicitHeight

    Column {
        id: column
        width: root.width
        spacing: Theme.space1

        Label {
            width: parent.width
            text: root.required ? qsTr("%1 (obrigatório)").arg(root.label) : root.label
            tone: "muted"
            font.pixelSize: Theme.scaled(13)
            visible: root.label !== ""
            elide: Text.ElideRight
            Accessible.ignored: true // the control carries it as its name
        }

        Item {
            id: slot
            width: parent.width
            implicitHeight: childrenRect.height
        }

        Row {
            width: parent.width
            spacing: Theme.space1
            visible: root.invalid || root.help !== ""

            Icon {
                name: "circle-alert"
                tone: "bad"
                width: Theme.smallIconSize
                height: Theme.smallIconSize
                visible: root.invalid
            }

            Label {
                width: parent.width - (root.invalid ? Theme.smallIconSize + parent.spacing : 0)
                kind: "small"
                text: root.invalid ? root.error : root.help
                tone: root.invalid ? "bad" : "muted"
                wrapMode: Text.Wrap
                Accessible.role: root.invalid ? Accessible.AlertMessage : Accessible.StaticText
            }
        }
    }
}
