// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Voither.Components

TestCase {
    id: test

    name: "DataTable"
    when: windowShown
    visible: true
    width: 800
    height: 500

    DataTable {
        id: table
        width: 800
        height: 500
        name: "Pessoas"
        columns: [
            DataColumn {
                title: "Nome"
                role: "name"
                kind: "strong"
            },
            DataColumn {
                title: "Valor"
                role: "value"
                kind: "figure"
                width: 90
            },
            DataColumn {
                title: "Situação"
                role: "state"
                kind: "chip"
                width: 140
                sortable: false
            }
        ]
    }

    ListModel {
        id: people
    }

    SignalSpy {
        id: sorted
        target: table
        signalName: "sortRequested"
    }

    SignalSpy {
        id: activated
        target: table
        signalName: "activated"
    }

    function initTestCase() {
        for (let i = 0; i < 5000; ++i)
            people.append({
                "name": "Pessoa %1".arg(i),
                "value": String(i),
                "state": "estável"
            });
    }

    function init() {
        table.model = people;
        table.loading = false;
        table.currentIndex = -1;
        table.sortRole = "";
        sorted.clear();
        activated.clear();
        table.forceActiveFocus();
        wait(0);
    }

    // The visible text items that say `text`.
    function saying(item, text) {
        if (!item.visible)
            return null;
        if (item.text === text && item.contentItem === undefined)
            return item;
        for (let i = 0; i < item.children.length; ++i) {
            const found = saying(item.children[i], text);
            if (found)
                return found;
        }
        return null;
    }

    function test_onlyRowsInViewExist() {
        verify(table.made < 40, "%1 items for 5000 rows".arg(table.made));
        keyClick(Qt.Key_End);
        compare(table.currentIndex, 4999);
        verify(saying(table, "Pessoa 4999") !== null);
        keyClick(Qt.Key_Home);
        compare(table.currentIndex, 0);
        verify(table.made < 80, "%1 items after jumping to the end and back".arg(table.made));
    }

    function test_everyRowIsReachedByKeyboard() {
        compare(table.currentIndex, -1);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Down);
        const after = table.currentIndex;
        keyClick(Qt.Key_Up);
        compare(table.currentIndex, after - 1);
        keyClick(Qt.Key_PageDown);
        verify(table.currentIndex > after + 5);
        keyClick(Qt.Key_Return);
        compare(activated.count, 1);
        compare(activated.signalArguments[0][0], table.currentIndex);
    }

    function test_aClickOpensARow() {
        mouseClick(saying(table, "Pessoa 3"));
        compare(activated.count, 1);
        compare(activated.signalArguments[0][0], 3);
        mouseClick(saying(table, "estável")); // a chip that only tells is part of its row
        compare(activated.count, 2);
        compare(activated.signalArguments[1][0], 0);
    }

    function test_theHeaderAsksForTheOrderAndTurnsItRound() {
        const title = saying(table, "Nome");
        mouseClick(title);
        compare(sorted.signalArguments[0][0], "name");
        compare(sorted.signalArguments[0][1], false);
        mouseClick(title);
        compare(sorted.signalArguments[1][1], true);
        mouseClick(saying(table, "Situação"));
        compare(sorted.count, 2);
    }

    function test_theHeaderSortsByKeyboard() {
        table.nextItemInFocusChain(true);
        const button = saying(table, "Valor").parent.parent;
        button.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Space);
        compare(sorted.signalArguments[0][0], "value");
        keyClick(Qt.Key_Down);
        compare(table.currentIndex, 0);
    }

    function test_anEmptyTableSaysSoAndALoadingOneWaits() {
        table.emptyTitle = "Ninguém ainda";
        table.model = [];
        verify(saying(table, "Ninguém ainda") !== null);
        table.loading = true;
        compare(saying(table, "Ninguém ainda"), null);
    }

    function test_columnsFitOrTheTableScrollsSidewaysToTheLast() {
        for (const width of [200, 400, 800]) {
            table.width = width;
            const total = table.widths.reduce((sum, one) => sum + one, 0);
            verify(total <= table.tableWidth, "%1 in %2".arg(total).arg(table.tableWidth));
        }
        verify(table.tableWidth <= 800, "%1".arg(table.tableWidth));
        table.width = 200;
        verify(table.tableWidth > 200);
        const last = saying(table, "Situação");
        waitForRendering(table);
        keyClick(Qt.Key_Home);
        for (let i = 0; i < 30; ++i)
            keyClick(Qt.Key_Right);
        const end = last.mapToItem(table, last.width, 0).x;
        table.width = 800;
        verify(end <= 200, "the last title ends at %1".arg(end));
    }

    function test_aJumpToAnotherPageOfFiveThousandRowsIsQuick() {
        const started = Date.now();
        for (let i = 0; i < 100; ++i) {
            table.currentIndex = (i * 47) % 5000;
            wait(0);
        }
        const each = (Date.now() - started) / 100;
        verify(each < 50, "%1 ms a jump of a whole page".arg(each));
    }
}
