// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Voither.Components
import Voither.Theme
import Voither.Ui

// The filters of the list of people, each a chip that is on or off; the diagnosis opens a menu of those that occur.
Flow {
    id: root

    required property PeopleModel model

    signal cleared

    spacing: Theme.space2

    Chip {
        selectable: true
        text: qsTr("Minhas pessoas")
        description: qsTr("Só quem teve sessão com você")
        checked: root.model.mine
        onToggled: root.model.mine = checked
    }
    Chip {
        id: diagnosis
        selectable: true
        text: root.model.diagnosis === "" ? qsTr("Diagnóstico") : root.model.diagnosis
        description: qsTr("Abre a lista dos diagnósticos")
        checked: root.model.diagnosis !== ""
        onToggled: {
            checked = Qt.binding(() => root.model.diagnosis !== "");
            menu.popup(diagnosis, 0, diagnosis.height + Theme.space1);
        }
    }
    Chip {
        selectable: true
        text: qsTr("Sem contato")
        description: qsTr("Mais de 30 dias desde a última sessão")
        checked: root.model.withoutContact
        onToggled: root.model.withoutContact = checked
    }
    Chip {
        selectable: true
        text: qsTr("Mudança confiável")
        description: qsTr("A valência mudou além do erro da medida")
        checked: root.model.course === PeopleModel.ReliableChange
        onToggled: root.model.course = checked ? PeopleModel.ReliableChange : PeopleModel.AnyCourse
    }
    Chip {
        selectable: true
        text: qsTr("Poucos dados")
        description: qsTr("Menos de seis sessões avaliáveis")
        checked: root.model.course === PeopleModel.FewData
        onToggled: root.model.course = checked ? PeopleModel.FewData : PeopleModel.AnyCourse
    }
    Spinner {
        width: Theme.smallIconSize
        height: Theme.chipHeight
        visible: root.model.course !== PeopleModel.AnyCourse && root.model.reading
    }
    LinkButton {
        small: true
        text: qsTr("Tirar filtros")
        visible: root.model.filtered
        onClicked: {
            root.cleared();
            root.model.clearFilters();
        }
    }
    Menu {
        id: menu

        MenuItem {
            text: qsTr("Todos os diagnósticos")
            checkable: true
            checked: root.model.diagnosis === ""
            onTriggered: root.model.diagnosis = ""
        }
        Instantiator {
            model: root.model.diagnoses
            delegate: MenuItem {
                required property var modelData
                text: "%1 (%2)".arg(modelData.text).arg(modelData.count)
                checkable: true
                checked: root.model.diagnosis === modelData.code
                onTriggered: root.model.diagnosis = modelData.code
            }
            onObjectAdded: (index, object) => menu.insertItem(index + 1, object)
            onObjectRemoved: (index, object) => menu.removeItem(object)
        }
    }
}
