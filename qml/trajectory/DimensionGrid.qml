// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Voither.Components
import Voither.Theme
import Voither.Ui

// Every dimension at once. One stop for the Tab key; arrows move, Enter or Space chooses. Its width holds one gap beyond
// the last card.
GridView {
    id: root

    required property int chosen
    readonly property int gap: Theme.space2 + 2
    readonly property int columns: Math.max(1, Math.min(6, Math.floor(width / (Theme.scaled(158) + gap))))

    signal picked(int index)

    implicitHeight: Math.ceil(count / columns) * cellHeight - gap
    cellWidth: Math.floor(width / columns)
    cellHeight: Theme.scaled(66) + gap
    interactive: false
    activeFocusOnTab: true
    keyNavigationEnabled: true
    onCountChanged: root.currentIndex = root.chosen
    onChosenChanged: root.currentIndex = root.chosen
    Keys.onReturnPressed: root.picked(root.currentIndex)
    Keys.onSpacePressed: root.picked(root.currentIndex)

    Accessible.role: Accessible.List
    Accessible.name: qsTr("Todas as dimensões")

    delegate: Item {
        id: cell

        required property int index
        required property string title
        required property string value
        required property string change
        required property bool reliable
        required property var line
        required property string description

        width: root.cellWidth
        height: root.cellHeight

        DimensionCard {
            width: cell.width - root.gap
            height: cell.height - root.gap
            title: cell.title
            value: cell.value
            change: cell.change
            reliable: cell.reliable
            line: cell.line
            description: cell.description
            selected: cell.index === root.chosen
            onClicked: {
                root.currentIndex = cell.index;
                root.picked(cell.index);
            }

            FocusRing {
                around: Theme.cardRadius
                visible: root.activeFocus && cell.GridView.isCurrentItem
            }
        }
    }
}
