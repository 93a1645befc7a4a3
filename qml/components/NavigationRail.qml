// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Voither.Theme

// The left rail: the site, the places of the program, and below the user with the lock. Arrows move, Enter opens.
FocusScope {
    id: root

    property string siteName
    property string siteDetail
    property string userName
    property string userDetail
    property string current
    property string notice // a mark of the whole site, such as DEMONSTRAÇÃO
    property list<NavigationItem> items
    property bool slim: false // icons only, where the window is small for the text

    signal chosen(string page)
    signal searchRequested
    signal lockRequested

    implicitWidth: root.slim ? Theme.slimRailWidth : Theme.railWidth

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Navegação")

    function step(from: int, by: int) {
        for (let i = from + by; i >= 0 && i < places.count; i += by) {
            if (root.items[i].available) {
                places.itemAt(i).forceActiveFocus(Qt.TabFocusReason);
                return;
            }
        }
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }

    Rectangle {
        anchors.right: parent.right
        width: 1
        height: parent.height
        color: Theme.line
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.space3
        anchors.rightMargin: Theme.space3 + 1
        anchors.topMargin: Theme.space4
        anchors.bottomMargin: Theme.space3
        spacing: 2

        Label {
            kind: "section"
            text: root.siteName
            font.pixelSize: Theme.scaled(15)
            wrapMode: Text.Wrap
            maximumLineCount: 4
            elide: Text.ElideRight
            visible: !root.slim
            Layout.fillWidth: true
            Layout.leftMargin: Theme.space2
            Layout.rightMargin: Theme.space1
        }

        Label {
            kind: "small"
            tone: "muted"
            text: root.siteDetail
            elide: Text.ElideRight
            visible: !root.slim && text !== ""
            Layout.fillWidth: true
            Layout.leftMargin: Theme.space2
        }

        Chip {
            tone: "warn"
            text: root.notice
            visible: !root.slim && root.notice !== ""
            Layout.leftMargin: Theme.space2
            Layout.topMargin: Theme.space1
        }

        Icon {
            name: "triangle-alert"
            tone: "warn"
            visible: root.slim && root.notice !== ""
            Layout.alignment: Qt.AlignHCenter
            Layout.preferredWidth: Theme.iconSize
            Layout.preferredHeight: Theme.iconSize
            Accessible.ignored: false
            Accessible.role: Accessible.StaticText
            Accessible.name: root.notice

            HoverHandler {
                id: noticeHover
            }
            Tooltip {
                visible: noticeHover.hovered
                text: root.notice
            }
        }

        IconButton {
            name: qsTr("Procurar")
            iconName: "search"
            keys: "Ctrl+K"
            visible: root.slim
            Layout.alignment: Qt.AlignHCenter
            Layout.topMargin: Theme.space3
            Layout.bottomMargin: Theme.space2
            onClicked: root.searchRequested()
        }

        T.AbstractButton {
            id: search

            visible: !root.slim

            implicitHeight: Theme.scaled(34)
            leftPadding: Theme.space2 + 2
            rightPadding: Theme.space2
            focusPolicy: Qt.StrongFocus
            hoverEnabled: true
            text: qsTr("Procurar")
            onClicked: root.searchRequested()
            Keys.onReturnPressed: clicked()
            Keys.onEnterPressed: clicked()
            Layout.fillWidth: true
            Layout.topMargin: Theme.space3
            Layout.bottomMargin: Theme.space2

            Accessible.role: Accessible.Button
            Accessible.name: text
            Accessible.description: qsTr("Atalho: %1").arg("Ctrl+K")
            Accessible.onPressAction: search.clicked()

            contentItem: RowLayout {
                spacing: Theme.space2

                Icon {
                    name: "search"
                    Layout.preferredWidth: Theme.smallIconSize
                    Layout.preferredHeight: Theme.smallIconSize
                }
                Label {
                    text: search.text
                    tone: "muted"
                    elide: Text.ElideRight
                    Layout.fillWidth: true
                    Accessible.ignored: true
                }
                KeyHint {
                    keys: "Ctrl+K"
                    Accessible.ignored: true
                }
            }

            background: FieldFrame {
                hovered: search.hovered

                FocusRing {
                    gap: -2
                    visible: search.visualFocus
                }
            }
        }

        Repeater {
            id: places
            model: root.items.length

            T.AbstractButton {
                id: place

                required property int index
                readonly property NavigationItem entry: root.items[index]
                readonly property bool here: entry.page === root.current

                implicitHeight: Theme.scaled(36)
                visible: entry.available
                text: entry.text
                focusPolicy: Qt.StrongFocus
                hoverEnabled: true
                onClicked: root.chosen(entry.page)
                Keys.onReturnPressed: clicked()
                Keys.onEnterPressed: clicked()
                Keys.onUpPressed: root.step(index, -1)
                Keys.onDownPressed: root.step(index, 1)
                Layout.fillWidth: true

                Accessible.role: Accessible.PageTab
                Accessible.name: entry.badge > 0 ? qsTr("%1, %2 pendentes").arg(entry.text).arg(entry.badge) : entry.text
                Accessible.selected: here
                Accessible.onPressAction: place.clicked()

                contentItem: RowLayout {
                    spacing: Theme.space2 + 2

                    Icon {
                        name: place.entry.iconName
                        tone: place.here ? "accent" : "muted"
                        Layout.leftMargin: root.slim ? 0 : Theme.space2 + 2
                        Layout.alignment: root.slim ? Qt.AlignCenter : Qt.AlignVCenter
                        Layout.preferredWidth: Theme.scaled(18)
                        Layout.preferredHeight: Theme.scaled(18)
                    }

                    Label {
                        visible: !root.slim
                        text: place.text
                        tone: place.here ? "accent" : "muted"
                        font.weight: place.here ? Font.DemiBold : Font.Normal
                        elide: Text.ElideRight
                        Layout.fillWidth: true
                        Accessible.ignored: true
                    }

                    Badge {
                        visible: !root.slim && count > 0
                        count: place.entry.badge
                        tone: place.entry.badgeTone
                        Layout.rightMargin: Theme.space2 + 2
                        Accessible.ignored: true
                    }
                }

                background: Rectangle {
                    radius: Theme.controlRadius
                    color: place.here ? Theme.accentBackground : place.down ? Theme.pressed : place.hovered ? Theme.hover : "transparent"

                    FocusRing {
                        gap: -2
                        visible: place.visualFocus
                    }
                }

                Tooltip {
                    visible: root.slim && (place.hovered || place.visualFocus)
                    text: place.text
                }
            }
        }

        Item {
            Layout.fillHeight: true
        }

        Separator {
            color: Theme.line
            Layout.fillWidth: true
            Layout.bottomMargin: Theme.space2
        }

        RowLayout {
            spacing: Theme.space1
            Layout.fillWidth: !root.slim
            Layout.alignment: Qt.AlignHCenter

            Column {
                visible: !root.slim
                Layout.fillWidth: true
                Layout.leftMargin: Theme.space2

                Label {
                    width: parent.width
                    kind: "section"
                    text: root.userName
                    font.pixelSize: Theme.scaled(13)
                    wrapMode: Text.Wrap
                    maximumLineCount: 2
                    elide: Text.ElideRight
                }

                Label {
                    width: parent.width
                    kind: "small"
                    tone: "muted"
                    text: root.userDetail
                    visible: text !== ""
                    wrapMode: Text.Wrap
                    maximumLineCount: 2
                    elide: Text.ElideRight
                }
            }

            IconButton {
                name: qsTr("Bloquear")
                iconName: "lock"
                keys: "Ctrl+L"
                onClicked: root.lockRequested()
            }
        }
    }
}
