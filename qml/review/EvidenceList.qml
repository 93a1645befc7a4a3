// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Voither.Components
import Voither.Theme
import Voither.Ui
import "Format.js" as Format

// Everything that the chosen dimension rests on, the strongest first; a press plays it.
ColumnLayout {
    id: root

    required property ReviewController controller

    signal segmentRequested(int segment)

    spacing: 0

    ListView {
        id: list
        Layout.fillWidth: true
        Layout.fillHeight: true
        visible: count > 0
        clip: true
        model: root.controller.evidence
        activeFocusOnTab: count > 0
        keyNavigationEnabled: true
        highlightMoveDuration: 0
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: ScrollBar {}

        Accessible.role: Accessible.List
        Accessible.name: qsTr("Trechos")

        Keys.onReturnPressed: (list.currentItem as ListRow)?.clicked()

        delegate: ListRow {
            id: row

            required property int index
            required property string words
            required property string label
            required property real share
            required property real startTime
            required property int segment

            width: list.width
            title: row.words !== "" ? row.words : row.label
            subtitle: row.words !== "" ? row.label : ""
            leading: row.words !== "" && root.controller.transcript.hasTimes ? Format.clock(row.startTime) : ""
            description: row.share < 0 ? qsTr("%1, puxa para baixo").arg(row.label) : qsTr("%1, puxa para cima").arg(row.label)
            highlighted: ListView.isCurrentItem && list.activeFocus
            last: row.index === list.count - 1
            onClicked: {
                list.currentIndex = row.index;
                root.segmentRequested(row.segment);
                if (root.controller.player.available && row.words !== "")
                    root.controller.player.playFrom(row.startTime);
            }

            // How strong it is beside the strongest, to the left when it pulls down.
            Item {
                implicitWidth: Theme.scaled(84)
                implicitHeight: Theme.space2

                Rectangle {
                    x: parent.width / 2
                    width: 1
                    height: parent.height
                    color: Theme.line
                }
                Rectangle {
                    x: row.share < 0 ? parent.width / 2 - width : parent.width / 2
                    width: Math.max(1, Math.abs(row.share) * parent.width / 2)
                    height: parent.height
                    radius: 2
                    color: row.share < 0 ? Theme.wave2 : Theme.wave
                }
            }
        }
    }

    EmptyState {
        Layout.fillWidth: true
        Layout.fillHeight: true
        visible: list.count === 0
        iconName: "list"
        title: root.controller.measured ? qsTr("Esta dimensão não tem trechos nesta sessão") : qsTr("Ainda não há medidas")
        text: root.controller.measured ? qsTr("Escolha outra na tabela de dimensões.") : ""
    }
}
