// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Voither.Theme

// Text in one of the design's styles. `kind`: small, body, strong, section, page, figure, clock. `tone` colours it:
// neutral, muted, accent, good, warn, bad.
Text {
    id: root

    property string kind: "body"
    property string tone: "neutral"

    color: Theme.tone(root.tone)
    font.family: Theme.fontFamily
    font.pixelSize: {
        switch (root.kind) {
        case "small":
            return Theme.smallSize;
        case "page":
            return Theme.pageSize;
        case "figure":
            return Theme.figureSize;
        case "clock":
            return Theme.clockSize;
        default:
            return Theme.bodySize;
        }
    }
    font.weight: root.kind === "small" || root.kind === "body" ? Font.Normal : root.kind === "strong" ? Font.Medium : Font.DemiBold
    lineHeight: {
        switch (root.kind) {
        case "small":
            return Theme.smallLine;
        case "page":
            return Theme.pageLine;
        case "figure":
            return Theme.figureLine;
        case "clock":
            return Theme.clockLine;
        default:
            return Theme.bodyLine;
        }
    }
    lineHeightMode: Text.FixedHeight
    linkColor: Theme.accent
    textFormat: Text.PlainText
    renderType: Text.NativeRendering
    verticalAlignment: Text.AlignVCenter
    opacity: root.enabled ? 1 : 0.5

    Accessible.role: root.kind === "section" || root.kind === "page" ? Accessible.Heading : Accessible.StaticText
    Accessible.name: root.text
}
