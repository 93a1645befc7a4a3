// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// One place of the navigation rail.
QtObject {
    required property string page
    required property string text
    required property string iconName
    property int badge: 0
    property string badgeTone: "bad"
    property bool available: true
}
