// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Voither.Theme

// WCAG 2.2 AA over every pair of tokens that the components put together.
TestCase {
    name: "Contrast"

    readonly property var surfaces: ["background", "surface", "raised"]
    readonly property var states: ["hover", "pressed", "selected"]

    function cleanup() {
        Theme.dark = false;
    }

    function luminance(color: color): real {
        const linear = part => part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
        return 0.2126 * linear(color.r) + 0.7152 * linear(color.g) + 0.0722 * linear(color.b);
    }

    function contrast(a: color, b: color): real {
        const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y);
        return (high + 0.05) / (low + 0.05);
    }

    function pairs(): var {
        const result = [];
        const add = (ink, grounds, least) => grounds.forEach(ground => result.push([ink, ground, least]));
        add("text", surfaces.concat(states, ["highlight", "highlight2"]), 4.5);
        add("muted", surfaces.concat(states, ["faintLine"]), 4.5);
        add("accent", surfaces.concat(["hover", "selected", "accentBackground"]), 4.5);
        ["good", "warn", "bad"].forEach(tone => add(tone, surfaces.concat([tone + "Background"]), 4.5));
        add("accentText", ["accent", "accentHover", "accentPressed"], 4.5);
        add("badText", ["bad", "badHover", "badPressed"], 4.5);
        add("background", ["text"], 4.5); // tooltip
        add("faint", surfaces, 3);
        add("fieldLine", surfaces, 3);
        add("wave", ["surface"], 3);
        add("wave2", ["surface"], 3);
        return result;
    }

    function test_everyPairIsReadable_data() {
        const rows = [];
        for (const [ink, ground, least] of pairs()) {
            for (const dark of [false, true])
                rows.push({
                    "tag": "%1 on %2, %3".arg(ink).arg(ground).arg(dark ? "dark" : "light"),
                    "ink": ink,
                    "ground": ground,
                    "least": least,
                    "dark": dark
                });
        }
        return rows;
    }

    function test_everyPairIsReadable(row) {
        Theme.dark = row.dark;
        verify(Theme[row.ink] !== undefined && Theme[row.ground] !== undefined);
        const found = contrast(Theme[row.ink], Theme[row.ground]);
        verify(found >= row.least, "%1:1, needs %2:1".arg(found.toFixed(2)).arg(row.least));
    }

    function test_theFormulaIsThatOfWcag() {
        fuzzyCompare(contrast(Qt.rgba(0, 0, 0, 1), Qt.rgba(1, 1, 1, 1)), 21, 0.001);
        fuzzyCompare(contrast(Qt.rgba(0x76 / 255, 0x76 / 255, 0x76 / 255, 1), Qt.rgba(1, 1, 1, 1)), 4.54, 0.01);
    }
}
