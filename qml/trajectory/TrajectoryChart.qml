// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Voither.Components
import Voither.Theme
import Voither.Ui

// The chart of one column with what is pointed at beside it. Arrows walk over weeks, sessions and interventions.
FocusScope {
    id: root

    required property TrajectoryController trajectory
    readonly property alias current: chart.current
    readonly property alias count: chart.count
    readonly property alias plot: chart.plot

    TrajectoryChartItem {
        id: chart
        anchors.fill: parent
        focus: true
        trajectory: root.trajectory
        dark: Theme.dark
        textScale: Theme.textScale

        Accessible.role: Accessible.Chart
        Accessible.focusable: true
        Accessible.name: chart.current < 0 ? root.trajectory.title : "%1: %2".arg(chart.currentTitle).arg(chart.currentDetail)
        Accessible.description: chart.current < 0 ? "%1 %2 %3".arg(root.trajectory.plainSummary).arg(root.trajectory.forecastText).arg(qsTr("Setas percorrem semanas e sessões; a tabela mostra os mesmos valores.")) : ""
    }

    Rectangle {
        visible: chart.current >= 0
        x: Math.round(chart.currentPlace.x)
        y: chart.plot.y
        width: 1
        height: chart.plot.height
        color: Theme.faint
    }

    Rectangle {
        visible: chart.current >= 0 && chart.currentHasValue
        x: chart.currentPlace.x - width / 2
        y: chart.currentPlace.y - height / 2
        width: Theme.space3
        height: width
        radius: width / 2
        color: Theme.surface
        border.width: Theme.focusWidth
        border.color: Theme.accent
    }

    Rectangle {
        id: tip

        readonly property real beside: Theme.space3

        visible: chart.current >= 0
        x: {
            const right = chart.currentPlace.x + tip.beside;
            const fits = right + tip.width <= root.width - Theme.space2;
            return Math.max(Theme.space2, Math.round(fits ? right : chart.currentPlace.x - tip.beside - tip.width));
        }
        y: Math.round(Math.max(chart.plot.y, Math.min(chart.currentPlace.y - tip.height - tip.beside, root.height - tip.height - Theme.space2)))
        width: words.width + 2 * Theme.space3
        height: words.height + 2 * Theme.space2
        radius: Theme.controlRadius
        color: Theme.raised
        border.color: Theme.line

        Shadow {}

        Column {
            id: words
            x: Theme.space3
            y: Theme.space2

            Label {
                kind: "small"
                tone: "muted"
                text: chart.currentTitle
                Accessible.ignored: true
            }

            Label {
                kind: "strong"
                width: Math.min(implicitWidth, Theme.scaled(320))
                text: chart.currentDetail
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
        }
    }

    FocusRing {
        around: Theme.cardRadius
        visible: chart.activeFocus
    }
}
