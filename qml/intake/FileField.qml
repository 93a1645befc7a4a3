// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Voither.Components
import Voither.Theme
import Voither.Ui

// The path of one file: typed, chosen with the button, or dropped on the page.
FocusScope {
    id: root

    required property IntakeController intake
    property bool audio: false
    property alias label: field.label
    property alias path: field.text
    property string hint
    readonly property string file: root.intake.pathOf(field.text)
    readonly property string problem: root.intake.problemOf(root.file)

    signal chooseRequested
    signal accepted

    implicitHeight: row.implicitHeight

    RowLayout {
        id: row
        width: root.width
        spacing: Theme.space3

        TextField {
            id: field
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            focus: true
            leadingIcon: root.audio ? "file-audio" : "file-text"
            placeholder: qsTr("Caminho do arquivo")
            clearable: true
            error: activeFocus && text.length < 2 ? "" : root.problem
            help: root.file !== "" && root.problem === "" ? root.intake.sizeOf(root.file) : root.hint
            onAccepted: root.accepted()
        }
        Button {
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: Theme.bodyLine + Theme.space1
            Layout.preferredHeight: Theme.fieldHeight
            iconName: "folder-open"
            text: qsTr("Escolher…")
            description: field.label
            onClicked: root.chooseRequested()
        }
    }
}
