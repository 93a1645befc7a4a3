// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Voither.Components
import Voither.Theme
import Voither.Ui

// Ctrl+K: people and sessions as one types. Arrows choose, Enter opens, Esc goes back to where one was.
FocusScope {
    id: root

    required property Desktop desktop
    property Item former // had the focus before
    property bool openWhenFound: false // Enter came before the answer

    function open() {
        if (root.visible)
            return;
        root.former = root.Window.activeFocusItem;
        root.visible = true;
        field.forceActiveFocus(Qt.ShortcutFocusReason);
    }

    function close() {
        if (!root.visible)
            return;
        root.visible = false;
        root.openWhenFound = false;
        field.text = "";
        results.text = "";
        if (root.former && root.former.visible)
            root.former.forceActiveFocus(Qt.PopupFocusReason);
        root.former = null;
    }

    function choose(row: int) {
        const person = results.personAt(row);
        const session = results.sessionAt(row);
        const segment = results.segmentAt(row);
        if (person === "")
            return;
        root.close();
        root.desktop.openPage(session === "" ? "person" : "review", person, session, segment);
    }

    function step(by: int) {
        list.currentIndex = Math.max(0, Math.min(list.count - 1, list.currentIndex + by));
    }

    visible: false
    z: 10
    Keys.onEscapePressed: root.close()

    Accessible.role: Accessible.Dialog
    Accessible.name: qsTr("Procurar")

    SearchModel {
        id: results
        site: root.desktop.site
        onShown: {
            if (results.searching)
                return;
            list.currentIndex = results.count > 0 ? 0 : -1;
            if (root.openWhenFound) {
                root.openWhenFound = false;
                root.choose(list.currentIndex);
            }
        }
    }

    // What was found is nobody's but theirs who have the key.
    Connections {
        target: root.desktop
        function onStateChanged() {
            root.close();
        }
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.scrim

        MouseArea {
            anchors.fill: parent
            hoverEnabled: true
            onClicked: root.close()
            onWheel: wheel => wheel.accepted = true
        }
    }

    Rectangle {
        id: panel

        readonly property real most: root.height - y - Theme.pageMargin

        anchors.horizontalCenter: parent.horizontalCenter
        y: Math.min(Theme.scaled(96), root.height / 8)
        width: Math.min(root.width - 2 * Theme.pageMargin, Theme.scaled(640))
        height: Math.min(most, column.implicitHeight)
        radius: Theme.cardRadius
        color: Theme.raised
        border.color: Theme.line

        Shadow {}

        MouseArea {
            anchors.fill: parent // a press beside the rows does not close
        }

        ColumnLayout {
            id: column
            anchors.fill: parent
            spacing: 0

            SearchField {
                id: field
                Layout.fillWidth: true
                Layout.margins: Theme.space3
                focus: true
                clearable: false // Esc closes
                placeholder: qsTr("Nome, CPF, CNS, prontuário ou palavras ditas")
                accessibleName: qsTr("Procurar pessoas e sessões")
                keys: "Esc"
                onSearched: text => results.text = text
                onAccepted: {
                    if (results.searching)
                        root.openWhenFound = true;
                    else
                        root.choose(list.currentIndex);
                }
                Keys.onDownPressed: root.step(1)
                Keys.onUpPressed: root.step(-1)
                Keys.onTabPressed: root.step(1)
                Keys.onBacktabPressed: root.step(-1)
                Keys.onPressed: event => {
                    if (event.key === Qt.Key_PageDown)
                        root.step(5);
                    else if (event.key === Qt.Key_PageUp)
                        root.step(-5);
                    else
                        return;
                    event.accepted = true;
                }
            }

            Separator {
                Layout.fillWidth: true
            }

            ListView {
                id: list
                Layout.fillWidth: true
                Layout.preferredHeight: Math.min(contentHeight, panel.most - field.height - footer.height - 3 * Theme.space3)
                Layout.fillHeight: true
                visible: count > 0
                clip: true
                model: results
                currentIndex: -1
                highlightMoveDuration: 0
                boundsBehavior: Flickable.StopAtBounds
                opacity: results.searching ? 0.6 : 1
                T.ScrollBar.vertical: ScrollBar {}

                Accessible.role: Accessible.List
                Accessible.name: qsTr("Resultados")

                section.property: "group"
                section.delegate: Item {
                    id: heading

                    required property string section

                    width: list.width
                    height: Theme.scaled(30)

                    Label {
                        anchors.left: parent.left
                        anchors.leftMargin: Theme.cardPadding
                        anchors.bottom: parent.bottom
                        anchors.bottomMargin: Theme.space1
                        kind: "small"
                        tone: "muted"
                        font.weight: Font.DemiBold
                        text: heading.section === "people" ? qsTr("Pessoas") : qsTr("Sessões")
                    }
                }

                delegate: SearchRow {
                    id: row

                    required property int index

                    width: list.width
                    highlighted: ListView.isCurrentItem
                    onClicked: root.choose(row.index)
                }
            }

            EmptyState {
                Layout.fillWidth: true
                visible: list.count === 0
                iconName: results.error !== "" ? "triangle-alert" : "search"
                title: {
                    if (results.error !== "")
                        return results.error;
                    if (results.text === "")
                        return qsTr("Procure em todo o serviço");
                    return results.searching ? qsTr("Procurando…") : qsTr("Nada encontrado");
                }
                text: {
                    if (results.error !== "" || results.searching)
                        return "";
                    return results.text === "" ? qsTr("Pessoas por nome, prontuário, CPF ou CNS; sessões pelas palavras que foram ditas. Acentos não importam.") : qsTr("Confira a grafia, ou tente só o começo de uma palavra.");
                }
            }

            Separator {
                Layout.fillWidth: true
            }

            RowLayout {
                id: footer
                Layout.fillWidth: true
                Layout.leftMargin: Theme.cardPadding
                Layout.rightMargin: Theme.cardPadding
                Layout.topMargin: Theme.space2
                Layout.bottomMargin: Theme.space2
                spacing: Theme.space3

                Label {
                    Layout.fillWidth: true
                    kind: "small"
                    tone: "muted"
                    elide: Text.ElideRight
                    text: {
                        const parts = [];
                        if (results.people > 0)
                            parts.push(qsTr("%n pessoa(s)", "", results.people));
                        if (results.sessions > 0)
                            parts.push(qsTr("%n sessão(ões)", "", results.sessions));
                        return parts.join(" · ");
                    }
                    Accessible.role: Accessible.StatusBar
                }
                Label {
                    kind: "small"
                    tone: "muted"
                    text: qsTr("↑ ↓ escolher · Enter abrir · Esc fechar")
                }
            }
        }
    }
}
