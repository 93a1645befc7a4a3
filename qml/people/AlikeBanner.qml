// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Voither.Components
import Voither.Theme
import Voither.Ui

// Somebody registered has a name like the one that is typed: is it the same person?
Section {
    id: root

    required property PersonFormController form

    signal opened(string person)

    visible: root.form.alike.length > 0 && !root.form.nobodyAlike
    title: qsTr("É a mesma pessoa?")
    note: qsTr("nome parecido com o de quem já está registrado")
    padding: 0
    actions: Button {
        compact: true
        text: root.form.alike.length > 1 ? qsTr("Não é nenhuma delas") : qsTr("Não, é outra pessoa")
        onClicked: root.form.nobodyAlike = true
    }

    Column {
        width: parent.width

        Repeater {
            model: root.form.alike

            ListRow {
                required property int index
                required property var modelData

                width: parent ? parent.width : 0
                iconName: "user-round"
                title: modelData.name
                subtitle: modelData.facts
                last: index === root.form.alike.length - 1
                onClicked: root.opened(modelData.person)

                Label {
                    tone: "accent"
                    text: qsTr("Abrir")
                    Accessible.ignored: true
                }
            }
        }
    }
}
