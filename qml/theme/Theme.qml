// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton
import QtQuick

// The tokens of the design. Holds no state of the application: `dark`, `textScale` (1 to 2) and `reducedMotion` are set
// once from outside and everything else follows. Measures are logical pixels on a grid of 4.
QtObject {
    id: theme

    property bool dark: false
    property real textScale: 1
    property bool reducedMotion: false

    // Surfaces and lines
    readonly property color background: dark ? "#11161C" : "#F6F7F9"
    readonly property color surface: dark ? "#181F27" : "#FFFFFF"
    readonly property color raised: dark ? "#1E2630" : "#FFFFFF"
    readonly property color line: dark ? "#2B3541" : "#E2E6EB"
    readonly property color faintLine: dark ? "#232C37" : "#EEF1F4"
    readonly property color fieldLine: dark ? "#6B7886" : "#84909E"
    readonly property color hover: dark ? "#232C37" : "#EEF1F4"
    readonly property color pressed: dark ? "#2B3541" : "#E2E6EB"
    readonly property color selected: accentBackground
    readonly property color scrim: dark ? "#A0000000" : "#66101820"
    readonly property color shadow: dark ? "#30000000" : "#08101820"

    // Text. `faint` is for graphics only: it is too light to read.
    readonly property color text: dark ? "#E5EAF0" : "#18212B"
    readonly property color muted: dark ? "#9CA9B8" : "#5A6675"
    readonly property color faint: dark ? "#74818F" : "#84909E"

    // Tones
    readonly property color accent: dark ? "#5FC3CF" : "#0E6E7C"
    readonly property color accentHover: dark ? "#7AD0DA" : "#0B5E6A"
    readonly property color accentPressed: dark ? "#95DCE4" : "#094F59"
    readonly property color accentText: dark ? "#0C1A1D" : "#FFFFFF"
    readonly property color accentBackground: dark ? "#17343A" : "#E3F1F3"
    readonly property color good: dark ? "#62C793" : "#1B7A4B"
    readonly property color goodBackground: dark ? "#16301F" : "#E5F4EC"
    readonly property color warn: dark ? "#E0B35A" : "#8A5A00"
    readonly property color warnBackground: dark ? "#352A12" : "#FBF0D9"
    readonly property color bad: dark ? "#F0857C" : "#B3261E"
    readonly property color badHover: dark ? "#F49D95" : "#9A1F18"
    readonly property color badPressed: dark ? "#F7B4AE" : "#821812"
    readonly property color badText: dark ? "#2A0F0C" : "#FFFFFF"
    readonly property color badBackground: dark ? "#3A1D1A" : "#FBE9E7"

    // Speech: the lanes of two speakers, and what pulled a measure down or up
    readonly property color wave: dark ? "#3E7F88" : "#5A97A1"
    readonly property color wave2: dark ? "#8C7242" : "#AE8A4C"
    readonly property color highlight: dark ? "#5A4A14" : "#FFE9A8"
    readonly property color highlight2: dark ? "#1D4950" : "#CFE8EC"

    // Space
    readonly property int space1: 4
    readonly property int space2: 8
    readonly property int space3: 12
    readonly property int space4: 16
    readonly property int space5: 20
    readonly property int space6: 24
    readonly property int space8: 32
    readonly property int space12: 48
    readonly property int pageMargin: 24
    readonly property int cardPadding: 16
    readonly property int cardGap: 14

    // Type: pixel sizes and line heights
    readonly property string fontFamily: installed(["Inter", "Inter Variable", "Noto Sans", "DejaVu Sans"])
    readonly property int smallSize: scaled(12)
    readonly property int smallLine: scaled(16)
    readonly property int bodySize: scaled(14)
    readonly property int bodyLine: scaled(20)
    readonly property int sectionSize: scaled(14)
    readonly property int sectionLine: scaled(20)
    readonly property int pageSize: scaled(20)
    readonly property int pageLine: scaled(28)
    readonly property int figureSize: scaled(26)
    readonly property int figureLine: scaled(34)
    readonly property int clockSize: scaled(56)
    readonly property int clockLine: scaled(64)

    // Measures
    readonly property int controlRadius: 6
    readonly property int cardRadius: 8
    readonly property int chipRadius: 11
    readonly property int controlHeight: scaled(34)
    readonly property int fieldHeight: scaled(38)
    readonly property int compactHeight: scaled(28)
    readonly property int chipHeight: scaled(22)
    readonly property int rowHeight: scaled(44)
    readonly property int denseRowHeight: scaled(27)
    readonly property int headerHeight: scaled(36)
    readonly property int railWidth: Math.min(scaled(208), 336)
    readonly property int slimRailWidth: scaled(56)
    readonly property int statusHeight: scaled(28)
    readonly property int iconSize: scaled(20)
    readonly property int smallIconSize: scaled(16)
    readonly property int tinyIconSize: scaled(12)
    readonly property int readingWidth: scaled(640)
    readonly property int dialogWidth: scaled(440)
    readonly property int focusWidth: 2

    // Motion in milliseconds: none when the system asks for it
    readonly property int motion: reducedMotion ? 0 : 120

    function scaled(pixels: real): int {
        return Math.round(pixels * theme.textScale);
    }

    // Colour of a tone: neutral, muted, accent, info, good, warn, bad.
    function tone(name: string): color {
        switch (name) {
        case "accent":
        case "info":
            return theme.accent;
        case "good":
            return theme.good;
        case "warn":
            return theme.warn;
        case "bad":
            return theme.bad;
        case "muted":
            return theme.muted;
        default:
            return theme.text;
        }
    }

    // The surface that a tone's text stands on.
    function toneBackground(name: string): color {
        switch (name) {
        case "accent":
        case "info":
            return theme.accentBackground;
        case "good":
            return theme.goodBackground;
        case "warn":
            return theme.warnBackground;
        case "bad":
            return theme.badBackground;
        default:
            return theme.faintLine;
        }
    }

    function installed(families: var): string {
        const present = Qt.fontFamilies();
        for (const family of families) {
            if (present.indexOf(family) >= 0)
                return family;
        }
        return Qt.application.font.family;
    }
}
