// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Voither.Theme

// A count beside a name: how many wait.
Rectangle {
    id: root

    property int count: 0
    property int maximum: 99
    property string tone: "bad"

    implicitWidth: Math.max(label.implicitWidth + Theme.space3, implicitHeight)
    implicitHeight: Theme.scaled(20)
    radius: height / 2
    color: Theme.toneBackground(root.tone)
    visible: root.count > 0

    Accessible.role: Accessible.StaticText
    Accessible.name: label.text

    Text {
        id: label
        anchors.centerIn: parent
        text: root.count > root.maximum ? "%1+".arg(root.maximum) : root.count
        font.family: Theme.fontFamily
        font.pixelSize: Theme.smallSize
        font.weight: Font.DemiBold
        color: Theme.tone(root.tone)
        renderType: Text.NativeRendering
    }
}
