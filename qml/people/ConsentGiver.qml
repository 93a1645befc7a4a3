// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Voither.Components
import Voither.Theme

// Who gave the consent: the person, or the guardian of a minor.
FormField {
    id: root

    property bool guardian: false

    signal chosen(bool guardian)

    label: qsTr("Dado por")
    help: root.guardian ? qsTr("Menores: termo do responsável e assentimento da criança ou adolescente.") : ""

    Column {
        width: parent.width
        spacing: Theme.space1

        RadioButton {
            focus: true
            text: qsTr("Própria pessoa")
            checked: !root.guardian
            onClicked: root.chosen(false)
        }
        RadioButton {
            text: qsTr("Responsável legal")
            checked: root.guardian
            onClicked: root.chosen(true)
        }
    }
}
