// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Voither.Components
import Voither.Theme

// A list with a heading for each month or day; arrows, Page Up and Down, Home and End move in it.
ListView {
    id: root

    required property string name
    required property string sectionRole

    clip: true
    focus: true
    activeFocusOnTab: count > 0
    keyNavigationEnabled: true
    boundsBehavior: Flickable.StopAtBounds
    highlightMoveDuration: 0
    reuseItems: true
    section.property: root.sectionRole
    section.labelPositioning: ViewSection.InlineLabels
    T.ScrollBar.vertical: ScrollBar {}

    Accessible.role: Accessible.List
    Accessible.name: root.name

    Keys.onPressed: event => {
        const page = Math.max(1, Math.floor(height / Theme.rowHeight) - 1);
        switch (event.key) {
        case Qt.Key_Home:
            currentIndex = 0;
            break;
        case Qt.Key_End:
            currentIndex = count - 1;
            break;
        case Qt.Key_PageDown:
            currentIndex = Math.min(count - 1, currentIndex + page);
            break;
        case Qt.Key_PageUp:
            currentIndex = Math.max(0, currentIndex - page);
            break;
        default:
            return;
        }
        event.accepted = true;
    }

    section.delegate: Item {
        required property string section

        width: root.width
        height: Theme.headerHeight

        Label {
            anchors.fill: parent
            anchors.leftMargin: Theme.cardPadding - 2
            anchors.topMargin: Theme.space2
            kind: "small"
            tone: "muted"
            font.weight: Font.DemiBold
            text: parent.section
            Accessible.role: Accessible.Heading
        }
    }
}
