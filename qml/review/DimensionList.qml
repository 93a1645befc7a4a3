// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Voither.Components
import Voither.Theme
import Voither.Ui

// The table of dimensions, and below it what the chosen one rests on.
ColumnLayout {
    id: root

    required property ReviewController controller

    signal evidenceRequested

    spacing: 0

    RowLayout {
        Layout.fillWidth: true
        Layout.margins: Theme.space2
        Layout.leftMargin: Theme.cardPadding - 3
        Layout.rightMargin: Theme.cardPadding - 2
        visible: root.controller.measured

        Label {
            Layout.fillWidth: true
            kind: "small"
            tone: "muted"
            elide: Text.ElideRight
            text: qsTr("%1 palavras da pessoa").arg(Number(root.controller.patientWords).toLocaleString(Qt.locale(), "f", 0))
        }
        Label {
            kind: "small"
            tone: "muted"
            text: qsTr("desde a linha de base")
        }
    }

    Separator {
        Layout.fillWidth: true
        visible: root.controller.measured
    }

    ListView {
        id: list
        Layout.fillWidth: true
        Layout.fillHeight: true
        visible: root.controller.measured
        clip: true
        model: root.controller.dimensions
        activeFocusOnTab: count > 0
        keyNavigationEnabled: true
        highlightMoveDuration: 0
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: ScrollBar {}

        Accessible.role: Accessible.Table
        Accessible.name: qsTr("Dimensões")

        onCurrentItemChanged: {
            if (list.activeFocus && list.currentItem)
                root.controller.chosenColumn = (list.currentItem as DimensionRow).column;
        }
        Keys.onReturnPressed: root.evidenceRequested()

        delegate: DimensionRow {
            width: ListView.view.width
            chosen: column === root.controller.chosenColumn
            focused: ListView.isCurrentItem && list.activeFocus
            onPressed: {
                list.currentIndex = index;
                list.forceActiveFocus(Qt.MouseFocusReason);
                root.controller.chosenColumn = column;
            }
        }
    }

    EvidenceSummary {
        Layout.fillWidth: true
        visible: root.controller.measured && root.controller.chosenColumn !== ""
        controller: root.controller
        row: root.chosenRow()
        onEvidenceRequested: root.evidenceRequested()
    }

    EmptyState {
        Layout.fillWidth: true
        Layout.fillHeight: true
        visible: !root.controller.measured && !root.controller.loading
        iconName: "activity"
        title: qsTr("Esta sessão ainda não foi analisada")
        text: qsTr("A análise mede a fala da pessoa em 15 dimensões, cada uma com os trechos em que se apoia.")

        Button {
            kind: "primary"
            text: qsTr("Analisar")
            busy: root.controller.analysis.running
            onClicked: root.controller.analyse()
        }
    }

    // The row of the chosen dimension; its delegate may be out of sight.
    property int revision: 0
    function chosenRow(): var {
        return root.revision >= 0 ? root.controller.dimensions.rowOf(root.controller.chosenColumn) : ({});
    }
    Connections {
        target: root.controller.dimensions
        function onContentChanged() {
            ++root.revision;
        }
    }
}
