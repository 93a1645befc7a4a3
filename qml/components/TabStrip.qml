// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Voither.Theme

// Tabs of one page; arrows move between them. `tabs` is a list of {id, text, count}; chosen(id) is the user's choice.
FocusScope {
    id: root

    property var tabs: []
    property string current: tabs.length > 0 ? tabs[0].id : ""

    signal chosen(string id)

    implicitWidth: strip.implicitWidth
    implicitHeight: Theme.scaled(38)

    Accessible.role: Accessible.PageTabList

    onCurrentChanged: root.reveal()
    onWidthChanged: root.reveal()
    onTabsChanged: root.reveal()

    function reveal() {
        const tab = repeater.itemAt(root.tabs.findIndex(each => each.id === root.current)) as Item;
        if (!tab)
            return;
        const last = Math.max(0, strip.implicitWidth - view.width);
        view.contentX = Math.min(last, Math.max(tab.x + tab.width - view.width, Math.min(tab.x, view.contentX)));
    }

    function choose(index: int) {
        if (index < 0 || index >= root.tabs.length)
            return;
        (repeater.itemAt(index) as Item).forceActiveFocus(Qt.TabFocusReason);
        root.current = root.tabs[index].id;
        root.chosen(root.tabs[index].id);
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.line
    }

    // Where there is no room for all, the chosen one is in view.
    Flickable {
        id: view
        anchors.fill: parent
        contentWidth: strip.implicitWidth
        clip: contentWidth > width
        interactive: clip
        flickableDirection: Flickable.HorizontalFlick
        boundsBehavior: Flickable.StopAtBounds

        Row {
            id: strip
            height: root.height
            spacing: Theme.space5 + 2

            Repeater {
                id: repeater
                model: root.tabs

                T.AbstractButton {
                    id: tab

                    required property int index
                    required property var modelData
                    readonly property bool here: modelData.id === root.current

                    height: strip.height
                    implicitWidth: label.implicitWidth
                    text: modelData.count !== undefined ? "%1 %2".arg(modelData.text).arg(modelData.count) : modelData.text
                    focusPolicy: here ? Qt.StrongFocus : Qt.ClickFocus
                    hoverEnabled: true
                    onClicked: root.choose(index)
                    Keys.onLeftPressed: root.choose(index - 1)
                    Keys.onRightPressed: root.choose(index + 1)
                    Keys.onPressed: event => {
                        if (event.key === Qt.Key_Home || event.key === Qt.Key_End) {
                            root.choose(event.key === Qt.Key_Home ? 0 : root.tabs.length - 1);
                            event.accepted = true;
                        }
                    }

                    Accessible.role: Accessible.PageTab
                    Accessible.name: text
                    Accessible.selected: here
                    Accessible.onPressAction: tab.clicked()

                    contentItem: Label {
                        id: label
                        text: tab.text
                        tone: tab.here || tab.hovered ? "neutral" : "muted"
                        font.weight: tab.here ? Font.DemiBold : Font.Normal
                        Accessible.ignored: true
                    }

                    background: Item {
                        Rectangle {
                            anchors.bottom: parent.bottom
                            width: parent.width
                            height: 2
                            color: Theme.accent
                            visible: tab.here
                        }

                        FocusRing {
                            anchors.margins: 0
                            anchors.leftMargin: -6
                            anchors.rightMargin: -6
                            anchors.topMargin: 2
                            anchors.bottomMargin: 4
                            radius: Theme.controlRadius
                            visible: tab.visualFocus
                        }
                    }
                }
            }
        }
    }
}
