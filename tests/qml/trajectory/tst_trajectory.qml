// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Voither
import Voither.Theme

Item {
    id: root

    width: 1110
    height: 620

    Rectangle {
        anchors.fill: parent
        color: Theme.background
    }

    Component {
        id: component

        TrajectoryTab {
            anchors.fill: parent
            anchors.margins: 12
            desktop: site.desktop
            person: site.typical
            focus: true
        }
    }

    TestCase {
        name: "Trajectory"
        when: windowShown

        property var tab

        function open(person: string) {
            tab = createTemporaryObject(component, root, {
                person: person
            });
            verify(tab);
            tryVerify(() => tab.ready, 30000);
            waitForRendering(tab);
            tab.forceActiveFocus();
        }

        // The first item below with that accessible name, and role if one is given.
        function named(name: string, from, role) {
            const below = from ?? tab;
            for (let i = 0; i < below.children.length; ++i) {
                const child = below.children[i];
                if (child.visible && child.Accessible.name === name && (role === undefined || child.Accessible.role === role))
                    return child;
                const found = named(name, child, role);
                if (found)
                    return found;
            }
            return null;
        }

        function ofRole(role: int, from) {
            const below = from ?? tab;
            for (let i = 0; i < below.children.length; ++i) {
                const child = below.children[i];
                if (child.visible && child.Accessible.role === role)
                    return child;
                const found = ofRole(role, child);
                if (found)
                    return found;
            }
            return null;
        }

        // When what moves has come to rest.
        function keep(name: string) {
            wait(250);
            site.keep(name, root.Window.window);
        }

        function cleanup() {
            Theme.dark = false;
            Theme.textScale = 1;
        }

        function test_chart_says_each_value_by_keyboard() {
            open(site.typical);
            const chart = ofRole(Accessible.Chart);
            verify(chart);
            verify(chart.Accessible.description.indexOf("linha de base") > 0, chart.Accessible.description);
            chart.forceActiveFocus();
            keyClick(Qt.Key_End);
            verify(chart.Accessible.name.length > "Valência emocional".length);
            const last = chart.Accessible.name;
            keyClick(Qt.Key_Left);
            verify(chart.Accessible.name !== last);
            keep("trajectory-pointed");
            keyClick(Qt.Key_Escape);
            compare(chart.Accessible.name, "Valência emocional");
        }

        function test_a_card_chooses_its_dimension() {
            open(site.typical);
            const grid = named("Todas as dimensões");
            verify(grid);
            compare(grid.count, 15);
            grid.forceActiveFocus();
            keyClick(Qt.Key_Right);
            keyClick(Qt.Key_Right);
            keyClick(Qt.Key_Space);
            compare(grid.chosen, 2);
            compare(ofRole(Accessible.Chart).Accessible.name, "Coerência narrativa");
            mouseClick(grid, 20, 20);
            compare(grid.chosen, 0);
        }

        function test_the_table_stands_in_for_the_chart() {
            open(site.typical);
            const button = named("Tabela", null, Accessible.Button);
            button.forceActiveFocus();
            keyClick(Qt.Key_Space);
            const table = ofRole(Accessible.Table);
            verify(table);
            verify(table.count > 20);
            verify(table.made < table.count + 10);
            keep("trajectory-table");
            mouseClick(named("Gráfico", null, Accessible.Button));
            verify(ofRole(Accessible.Chart));
        }

        function test_a_file_is_written_after_the_warning() {
            open(site.typical);
            mouseClick(named("PNG, PDF, CSV"));
            const overlay = root.Window.window.contentItem;
            tryVerify(() => named("Valores (CSV)…", overlay));
            keep("trajectory-menu");
            mouseClick(named("Valores (CSV)…", overlay));
            tryVerify(() => named("O arquivo não é cifrado", overlay));
            const file = named("Arquivo", overlay, Accessible.EditableText);
            tryVerify(() => file.activeFocus);
            wait(250);
            verify(file.text.endsWith(".csv"));
            keep("trajectory-export");
            file.text = site.outside("nowhere/values.csv");
            keyClick(Qt.Key_Return);
            verify(named("O arquivo não é cifrado", overlay), "a refusal keeps the dialog");
            keep("trajectory-export-refused");
            const path = site.outside("values.csv");
            file.text = path;
            keyClick(Qt.Key_Return);
            tryVerify(() => !named("O arquivo não é cifrado", overlay));
            verify(String(site.contentOf(path)).indexOf("valence_emotional") > 0);
            tryVerify(() => named("Salvo em %1".arg(path)));
        }

        function test_nothing_measured_says_the_first_step() {
            open(site.empty);
            verify(named("A trajetória começa na primeira sessão analisada"));
            compare(ofRole(Accessible.Chart), null);
            keep("trajectory-empty");
        }

        function test_pictures_data() {
            return [
                {
                    tag: "typical",
                    person: site.typical,
                    dark: false,
                    scale: 1
                },
                {
                    tag: "typical-dark",
                    person: site.typical,
                    dark: true,
                    scale: 1
                },
                {
                    tag: "overfull",
                    person: site.overfull,
                    dark: false,
                    scale: 1
                },
                {
                    tag: "large-text",
                    person: site.typical,
                    dark: false,
                    scale: 2
                }
            ];
        }

        function test_pictures(data) {
            Theme.dark = data.dark;
            Theme.textScale = data.scale;
            open(data.person);
            const chart = ofRole(Accessible.Chart);
            verify(chart.width > 600);
            verify(chart.parent.count > 10);
            keep("trajectory-" + data.tag);
        }
    }
}
