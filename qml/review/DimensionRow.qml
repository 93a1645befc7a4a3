// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Voither.Components
import Voither.Graphics
import Voither.Theme
import "Format.js" as Format

// One dimension: value, 95 % interval, change since the baseline and course; or why it was not measured.
Item {
    id: root

    required property int index
    required property string column
    required property string name
    required property bool hasValue
    required property real value
    required property real interval
    required property int decimals
    required property string abstained
    required property bool hasChange
    required property real change
    required property bool reliable
    required property var series
    required property bool disputed
    required property bool chosen
    required property bool focused

    signal pressed

    implicitHeight: Theme.denseRowHeight

    Accessible.role: Accessible.Row
    Accessible.name: root.hasValue ? qsTr("%1: %2, mais ou menos %3").arg(root.name).arg(Format.number(root.value, root.decimals)).arg(Format.number(root.interval, root.decimals)) : qsTr("%1: não medida, %2").arg(root.name).arg(root.abstained)
    Accessible.description: root.hasChange ? (root.reliable ? qsTr("%1 desde a linha de base, além da variação habitual").arg(Format.change(root.change, root.decimals)) : qsTr("%1 desde a linha de base, dentro da variação habitual").arg(Format.change(root.change, root.decimals))) : ""
    Accessible.selected: root.chosen
    Accessible.focusable: true
    Accessible.focused: root.focused
    Accessible.onPressAction: root.pressed()

    Rectangle {
        anchors.fill: parent
        color: root.chosen ? Theme.selected : hover.hovered ? Theme.hover : "transparent"

        Separator {
            anchors.bottom: parent.bottom
            width: parent.width
        }

        FocusRing {
            gap: -4
            around: 4
            visible: root.focused
        }
    }

    HoverHandler {
        id: hover
    }
    TapHandler {
        onTapped: root.pressed()
    }

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.cardPadding - 4
        anchors.rightMargin: Theme.cardPadding
        spacing: Theme.space2

        Label {
            Layout.fillWidth: true
            text: root.name
            font.weight: root.chosen ? Font.DemiBold : Font.Normal
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        Icon {
            Layout.preferredWidth: Theme.scaled(14)
            Layout.preferredHeight: Theme.scaled(14)
            name: "thumbs-down"
            tone: "warn"
            visible: root.disputed
        }
        Label {
            Layout.preferredWidth: Theme.scaled(46)
            visible: root.hasValue
            text: Format.number(root.value, root.decimals)
            font.weight: Font.DemiBold
            horizontalAlignment: Text.AlignRight
            Accessible.ignored: true
        }
        Label {
            Layout.preferredWidth: Theme.scaled(48)
            visible: root.hasValue
            kind: "small"
            tone: "muted"
            text: qsTr("± %1").arg(Format.number(root.interval, root.decimals))
            Accessible.ignored: true
        }
        Label {
            Layout.preferredWidth: Theme.scaled(48)
            visible: root.hasValue
            text: root.hasChange ? Format.change(root.change, root.decimals) : ""
            tone: root.reliable ? "accent" : "muted"
            font.weight: root.reliable ? Font.Medium : Font.Normal
            font.pixelSize: Theme.scaled(13)
            horizontalAlignment: Text.AlignRight
            Accessible.ignored: true
        }
        SparklineItem {
            Layout.preferredWidth: Theme.scaled(64)
            Layout.preferredHeight: Theme.scaled(18)
            visible: root.hasValue
            values: root.series
            color: root.reliable ? Theme.accent : Theme.faint
            Accessible.ignored: true
        }
        Label {
            Layout.maximumWidth: root.width * 0.62
            visible: !root.hasValue
            kind: "small"
            tone: "muted"
            text: root.abstained === "" ? qsTr("não medida") : qsTr("não medida: %1").arg(root.abstained)
            elide: Text.ElideRight
            Accessible.ignored: true
        }
    }
}
