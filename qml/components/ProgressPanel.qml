// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Voither.Theme

// Long work: what it does now, how far it is, the time left, and a way to stop it. A negative `fraction` means that
// nobody knows how long it takes. `error` replaces the bar and offers to try again.
Item {
    id: root

    property string label
    property string detail // beside the label: "3 de 8 etapas"
    property real fraction: -1
    property string timeLeft
    property string error
    property bool cancellable: true
    property bool cancelling: false

    signal cancelled
    signal retried

    implicitWidth: Theme.scaled(400)
    implicitHeight: column.implicitHeight

    ColumnLayout {
        id: column
        width: parent.width
        spacing: Theme.space2

        RowLayout {
            spacing: Theme.space2
            Layout.fillWidth: true

            Icon {
                name: "circle-alert"
                tone: "bad"
                visible: root.error !== ""
            }

            Label {
                kind: "strong"
                text: root.error !== "" ? root.error : root.label
                tone: root.error !== "" ? "bad" : "neutral"
                wrapMode: Text.Wrap
                Layout.fillWidth: true
                Accessible.role: root.error !== "" ? Accessible.AlertMessage : Accessible.StaticText
            }

            Button {
                compact: true
                text: qsTr("Tentar de novo")
                visible: root.error !== ""
                onClicked: root.retried()
            }

            Button {
                compact: true
                kind: "quiet"
                text: root.cancelling ? qsTr("Parando…") : qsTr("Cancelar")
                enabled: !root.cancelling
                visible: root.cancellable && root.error === ""
                onClicked: root.cancelled()
            }
        }

        ProgressBar {
            name: root.label
            value: Math.max(0, root.fraction)
            indeterminate: root.fraction < 0
            visible: root.error === ""
            Layout.fillWidth: true
        }

        RowLayout {
            spacing: Theme.space2
            visible: root.error === ""
            Layout.fillWidth: true

            Label {
                kind: "small"
                tone: "muted"
                text: root.detail
                elide: Text.ElideRight
                Layout.fillWidth: true
            }

            Label {
                kind: "small"
                tone: "muted"
                text: root.fraction >= 0 && root.timeLeft !== "" ? qsTr("%1 % · faltam %2").arg(Math.floor(root.fraction * 100)).arg(root.timeLeft) : root.fraction >= 0 ? qsTr("%1 %").arg(Math.floor(root.fraction * 100)) : root.timeLeft
            }
        }
    }
}
