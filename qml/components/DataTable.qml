// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Voither.Theme

// A table over a list model with roles (or an array of objects): a header that sorts, rows only for what is in view, the
// whole of it by keyboard (arrows, Page Up and Down, Home, End, Enter; in the header Space sorts). The table doesn't sort
// itself: it asks with sortRequested(), and `sortRole` and `sortDescending` say what the model does. `nameRole` is what a
// screen reader says first of a row.
FocusScope {
    id: root

    property alias model: rows.model
    property alias currentIndex: rows.currentIndex
    property alias count: rows.count
    property alias emptyActions: empty.actions
    property list<DataColumn> columns
    property string name // of the table, for screen readers
    property string nameRole: columns.length > 0 ? columns[0].role : ""
    property string sortRole
    property bool sortDescending: false
    property bool dense: false
    property bool loading: false
    property bool framed: true
    property string emptyIcon: "table-2"
    property string emptyTitle: qsTr("Nada aqui ainda")
    property string emptyText
    readonly property real rowHeight: dense ? Theme.denseRowHeight : Theme.rowHeight
    readonly property real contentHeight: header.height + rows.contentHeight
    readonly property int made: rows.contentItem.children.length // how many rows exist as items

    signal sortRequested(string role, bool descending)
    signal activated(int index)

    // Widths of the columns: what is fixed keeps its width, the rest is shared. What does not fit scrolls sideways.
    readonly property var widths: {
        let left = width - 2 - 2 * Theme.space3 - Math.max(0, shown.length - 1) * Theme.space5;
        let sharing = 0;
        for (const column of shown) {
            if (column.width > 0)
                left -= Theme.scaled(column.width);
            else
                sharing += 1;
        }
        return shown.map(column => column.width > 0 ? Theme.scaled(column.width) : Math.max(Theme.scaled(column.minimumWidth), Math.floor(left / Math.max(1, sharing))));
    }
    readonly property real tableWidth: Math.max(width - 2, widths.reduce((sum, one) => sum + one, 2 * Theme.space3 + Math.max(0, shown.length - 1) * Theme.space5))
    readonly property var shown: {
        const result = [];
        for (let i = 0; i < columns.length; ++i) {
            if (columns[i].available)
                result.push(columns[i]);
        }
        return result;
    }

    implicitWidth: Theme.scaled(640)
    implicitHeight: header.height + Math.max(rows.contentHeight, rows.count === 0 ? empty.implicitHeight : 0) + 2

    Accessible.role: Accessible.Table
    Accessible.name: root.name

    function sortBy(column: DataColumn) {
        const descending = root.sortRole === column.role && !root.sortDescending;
        root.sortRole = column.role;
        root.sortDescending = descending;
        root.sortRequested(column.role, descending);
    }

    Rectangle {
        anchors.fill: parent
        radius: Theme.cardRadius
        color: Theme.surface
        border.width: root.framed ? 1 : 0
        border.color: Theme.line
    }

    // It goes where the rows go.
    Flickable {
        id: header
        x: 1
        y: 1
        width: root.width - 2
        clip: root.tableWidth > width
        height: root.dense ? Theme.compactHeight + 2 : Theme.headerHeight
        contentWidth: root.tableWidth
        contentX: rows.contentX
        interactive: false

        Row {
            x: Theme.space3
            height: header.height
            spacing: Theme.space5

            Repeater {
                model: root.shown.length

                T.AbstractButton {
                    id: title

                    required property int index
                    readonly property DataColumn column: root.shown[index]
                    readonly property bool sorts: column.sortable
                    readonly property bool sorted: root.sortRole !== "" && root.sortRole === column.role

                    width: root.widths[index]
                    height: header.height
                    enabled: sorts
                    text: column.title
                    hoverEnabled: true
                    focusPolicy: sorts ? Qt.StrongFocus : Qt.NoFocus
                    onClicked: root.sortBy(column)
                    Keys.onReturnPressed: clicked()
                    Keys.onDownPressed: rows.forceActiveFocus(Qt.TabFocusReason)
                    onVisualFocusChanged: {
                        if (visualFocus)
                            rows.contentX = Math.max(0, Math.min(x, Math.max(rows.contentX, x + width + 2 * Theme.space3 - rows.width)));
                    }

                    Accessible.role: Accessible.ColumnHeader
                    Accessible.name: column.title
                    Accessible.description: sorted ? (root.sortDescending ? qsTr("Em ordem decrescente") : qsTr("Em ordem crescente")) : ""
                    Accessible.onPressAction: title.clicked()

                    contentItem: Item {
                        Label {
                            id: words
                            anchors.verticalCenter: parent.verticalCenter
                            x: title.column.alignRight ? parent.width - width : 0
                            width: Math.min(implicitWidth, parent.width - (arrow.visible && !title.column.alignRight ? arrow.width + 2 : 0))
                            kind: "small"
                            tone: title.sorted ? "neutral" : "muted"
                            font.weight: Font.Medium
                            opacity: 1
                            text: title.text
                            elide: Text.ElideRight
                            Accessible.ignored: true
                        }

                        Icon {
                            id: arrow
                            anchors.verticalCenter: parent.verticalCenter
                            x: title.column.alignRight ? words.x - width - 2 : words.width + 2
                            width: Theme.scaled(14)
                            height: width
                            name: title.sorted ? (root.sortDescending ? "arrow-down" : "arrow-up") : "chevrons-up-down"
                            tone: title.sorted ? "neutral" : "muted"
                            visible: title.sorted || title.sorts && title.hovered
                        }
                    }

                    background: Item {
                        FocusRing {
                            gap: -4
                            visible: title.visualFocus
                        }
                    }
                }
            }
        }

        Rectangle {
            y: header.height - 1
            width: Math.max(header.width, root.tableWidth)
            height: 1
            color: Theme.line
        }
    }

    ListView {
        id: rows

        anchors.fill: parent
        anchors.margins: 1
        anchors.topMargin: header.height + 1
        focus: true
        activeFocusOnTab: true
        clip: true
        reuseItems: true
        Accessible.role: Accessible.List
        Accessible.name: root.name
        cacheBuffer: 0
        boundsBehavior: Flickable.StopAtBounds
        keyNavigationEnabled: true
        highlightMoveDuration: 0
        currentIndex: -1
        pixelAligned: true
        contentWidth: root.tableWidth
        flickableDirection: Flickable.HorizontalAndVerticalFlick
        T.ScrollBar.vertical: ScrollBar {}
        T.ScrollBar.horizontal: ScrollBar {}
        Keys.onLeftPressed: scrollBy(-Theme.space12)
        Keys.onRightPressed: scrollBy(Theme.space12)
        Keys.onPressed: event => {
            const page = Math.max(1, Math.floor(height / root.rowHeight) - 1);
            const last = count - 1;
            let target = -1;
            switch (event.key) {
            case Qt.Key_Home:
                target = 0;
                break;
            case Qt.Key_End:
                target = last;
                break;
            case Qt.Key_PageDown:
                target = Math.min(last, currentIndex + page);
                break;
            case Qt.Key_PageUp:
                target = Math.max(0, currentIndex - page);
                break;
            case Qt.Key_Return:
            case Qt.Key_Enter:
            case Qt.Key_Space:
                if (currentIndex >= 0)
                    root.activated(currentIndex);
                event.accepted = currentIndex >= 0;
                return;
            default:
                return;
            }
            if (count > 0)
                currentIndex = target;
            event.accepted = true;
        }
        onActiveFocusChanged: {
            if (activeFocus && currentIndex < 0 && count > 0)
                currentIndex = 0;
        }

        function scrollBy(step: real) {
            contentX = Math.max(0, Math.min(contentWidth - width, contentX + step));
        }

        delegate: T.ItemDelegate {
            id: row

            required property int index
            required property var model
            readonly property var cells: model.modelData !== undefined ? model.modelData : model
            readonly property bool current: ListView.isCurrentItem

            width: root.tableWidth
            height: root.rowHeight
            focusPolicy: Qt.NoFocus
            hoverEnabled: true
            onClicked: {
                rows.currentIndex = index;
                rows.forceActiveFocus(Qt.MouseFocusReason);
                root.activated(index);
            }

            Accessible.role: Accessible.Row
            Accessible.name: root.nameRole !== "" && row.cells[root.nameRole] !== undefined ? String(row.cells[root.nameRole]) : ""
            Accessible.description: spoken()
            Accessible.selected: current
            Accessible.onPressAction: row.clicked()

            function spoken(): string {
                const parts = [];
                for (const column of root.shown) {
                    const value = row.cells[column.role];
                    if (column.role !== root.nameRole && column.kind !== "sparkline" && value !== undefined && value !== "")
                        parts.push("%1: %2".arg(column.title).arg(value));
                }
                return parts.join(", ");
            }

            contentItem: Row {
                leftPadding: Theme.space3
                spacing: Theme.space5

                Repeater {
                    model: root.shown

                    DataCell {
                        required property int index
                        required property var modelData

                        column: modelData
                        width: root.widths[index]
                        height: root.rowHeight
                        value: row.cells[column.role]
                        tone: column.toneRole !== "" && row.cells[column.toneRole] !== undefined ? row.cells[column.toneRole] : ""
                    }
                }
            }

            background: Rectangle {
                color: row.current ? Theme.selected : row.down ? Theme.pressed : row.hovered ? Theme.hover : "transparent"

                Separator {
                    anchors.bottom: parent.bottom
                    width: parent.width
                }

                FocusRing {
                    gap: -4
                    around: 4
                    visible: row.current && rows.activeFocus
                }
            }
        }
    }

    EmptyState {
        id: empty
        anchors.fill: rows
        visible: rows.count === 0 && !root.loading
        iconName: root.emptyIcon
        title: root.emptyTitle
        text: root.emptyText
    }

    Column {
        anchors.top: rows.top
        anchors.left: rows.left
        anchors.right: rows.right
        visible: root.loading && rows.count === 0
        clip: true

        Accessible.role: Accessible.Animation
        Accessible.name: qsTr("Carregando")

        Repeater {
            model: root.loading ? 6 : 0

            Item {
                required property int index

                width: parent.width
                height: root.rowHeight

                Rectangle {
                    x: Theme.space3
                    anchors.verticalCenter: parent.verticalCenter
                    width: parent.width * [0.32, 0.24, 0.4, 0.28, 0.36, 0.22][parent.index]
                    height: Theme.space3
                    radius: 4
                    color: Theme.faintLine
                }

                Rectangle {
                    x: parent.width * 0.55
                    anchors.verticalCenter: parent.verticalCenter
                    width: parent.width * 0.18
                    height: Theme.space3
                    radius: 4
                    color: Theme.faintLine
                }
            }
        }
    }
}
