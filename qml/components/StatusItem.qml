// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// One fact of the status line.
QtObject {
    required property string text
    required property string iconName
    property string tone: "muted"
    property bool available: true
}
