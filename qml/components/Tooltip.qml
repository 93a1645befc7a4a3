// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Voither.Theme

// A short explanation above its parent. Set `visible`; nothing that only stands here may be needed to work.
T.ToolTip {
    id: root

    x: parent ? Math.round((parent.width - width) / 2) : 0
    y: -height - Theme.space2
    implicitWidth: Math.min(label.implicitWidth, Theme.scaled(320)) + leftPadding + rightPadding
    implicitHeight: label.implicitHeight + topPadding + bottomPadding
    horizontalPadding: Theme.space2
    verticalPadding: Theme.space1
    margins: Theme.space2
    delay: 500
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutsideParent | T.Popup.CloseOnReleaseOutsideParent

    contentItem: Label {
        id: label
        kind: "small"
        text: root.text
        color: Theme.background
        wrapMode: Text.Wrap
    }

    background: Rectangle {
        radius: Theme.controlRadius
        color: Theme.text
    }
}
