// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Voither.Graphics
import Voither.Theme

// The level of one channel: its name, the bar and the number. Levels in dBFS; `second` draws it as the other speaker.
RowLayout {
    id: root

    property string name
    property real level: -200
    property real peak: -200
    property bool clipped: false
    property bool second: false

    spacing: Theme.space4

    Accessible.role: Accessible.ProgressBar
    Accessible.name: root.name
    Accessible.description: root.clipped ? qsTr("%1, som alto demais").arg(number.text) : number.text

    Label {
        text: root.name
        tone: "muted"
        font.pixelSize: Theme.scaled(13)
        elide: Text.ElideRight
        Layout.preferredWidth: Theme.scaled(88)
        Accessible.ignored: true
    }

    LevelMeterItem {
        level: root.level
        peak: root.peak
        clipped: root.clipped
        color: root.second ? Theme.wave2 : Theme.wave
        trackColor: Theme.faintLine
        clipColor: Theme.bad
        Layout.fillWidth: true
        Layout.preferredHeight: Theme.space4
    }

    Label {
        id: number
        text: root.level <= -60 ? qsTr("silêncio") : qsTr("%1 dB").arg(Math.round(root.level).toLocaleString(Qt.locale(), "f", 0))
        tone: root.clipped ? "bad" : "muted"
        font.pixelSize: Theme.scaled(13)
        horizontalAlignment: Text.AlignRight
        Layout.preferredWidth: Theme.scaled(64)
        Accessible.ignored: true
    }
}
