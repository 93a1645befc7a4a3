// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Voither.Components
import Voither.Theme
import Voither.Ui

// What changed in a person's speech, week by week: one column large, all dimensions small, the same as a table, on
// paper and as files.
FocusScope {
    id: root
    objectName: "trajectoryTab"

    required property Desktop desktop
    required property string person
    readonly property bool ready: !trajectory.loading
    property bool asTable: false

    TrajectoryController {
        id: trajectory
        site: root.desktop.site
        person: root.person
    }

    ColumnLayout {
        anchors.fill: parent
        visible: !trajectory.empty && trajectory.error === ""
        spacing: Theme.cardGap

        Flow {
            id: bar
            Layout.fillWidth: true
            spacing: Theme.space3

            ComboBox {
                width: Theme.scaled(230)
                accessibleName: qsTr("Dimensão")
                model: trajectory.columnTitles
                currentIndex: trajectory.column
                loading: trajectory.loading
                focus: true
                onActivated: index => trajectory.column = index
            }

            ComboBox {
                width: Theme.scaled(160)
                accessibleName: qsTr("Período")
                model: trajectory.periodTitles
                currentIndex: trajectory.period
                onActivated: index => trajectory.period = index
            }

            Item {
                width: chips.width
                height: Theme.controlHeight

                Row {
                    id: chips
                    anchors.verticalCenter: parent.verticalCenter
                    spacing: Theme.space3

                    Chip {
                        text: qsTr("previsão")
                        selectable: true
                        enabled: trajectory.hasForecast
                        checked: trajectory.showsForecast && trajectory.hasForecast
                        description: trajectory.forecastText
                        onToggled: trajectory.showsForecast = checked
                    }

                    Chip {
                        text: qsTr("intervenções")
                        selectable: true
                        enabled: trajectory.hasMarks
                        checked: trajectory.showsMarks && trajectory.hasMarks
                        description: trajectory.hasMarks ? "" : qsTr("Nenhuma intervenção registrada")
                        onToggled: trajectory.showsMarks = checked
                    }
                }
            }

            Item {
                width: Math.max(0, bar.width - Theme.scaled(390) - chips.width - outputs.width - 4 * Theme.space3 - 1)
                height: 1
            }

            Row {
                id: outputs
                spacing: Theme.space1

                Button {
                    kind: "quiet"
                    iconName: root.asTable ? "chart-line" : "table-2"
                    text: root.asTable ? qsTr("Gráfico") : qsTr("Tabela")
                    onClicked: root.asTable = !root.asTable
                }

                Button {
                    kind: "quiet"
                    iconName: "printer"
                    text: qsTr("Imprimir")
                    onClicked: trajectory.sendToPrinter()
                }

                Button {
                    id: files
                    kind: "quiet"
                    iconName: "download"
                    text: qsTr("PNG, PDF, CSV")
                    onClicked: menu.popup(files, 0, files.height + Theme.space1)

                    Menu {
                        id: menu

                        MenuItem {
                            iconName: "image"
                            text: qsTr("Imagem (PNG)…")
                            onTriggered: dialog.ask(TrajectoryController.Png)
                        }
                        MenuItem {
                            iconName: "file-text"
                            text: qsTr("Páginas (PDF)…")
                            onTriggered: dialog.ask(TrajectoryController.Pdf)
                        }
                        MenuItem {
                            iconName: "file-spreadsheet"
                            text: qsTr("Valores (CSV)…")
                            onTriggered: dialog.ask(TrajectoryController.Csv)
                        }
                    }
                }
            }
        }

        Flickable {
            id: view

            // Large text breaks into more lines.
            readonly property real leastChart: Theme.scaled(300 + 120 * (Theme.textScale - 1))

            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.rightMargin: -Theme.pageMargin // the bar stands in the margin
            visible: !root.asTable
            clip: contentHeight > height
            contentHeight: Math.max(height, leastChart + Theme.cardGap + grid.implicitHeight + 2 * Theme.space1)
            boundsBehavior: Flickable.StopAtBounds
            T.ScrollBar.vertical: ScrollBar {}

            TrajectoryChart {
                id: chart
                width: view.width - Theme.pageMargin
                height: view.contentHeight - grid.implicitHeight - Theme.cardGap - 2 * Theme.space1
                trajectory: trajectory
            }

            DimensionGrid {
                id: grid
                anchors.top: chart.bottom
                anchors.topMargin: Theme.cardGap
                width: chart.width + gap
                height: implicitHeight
                model: trajectory.cards
                chosen: trajectory.column
                onPicked: index => trajectory.column = index
            }
        }

        TrajectoryTable {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: root.asTable
            trajectory: trajectory
        }
    }

    EmptyState {
        anchors.centerIn: parent
        width: parent.width
        visible: trajectory.empty
        iconName: "chart-spline"
        title: qsTr("A trajetória começa na primeira sessão analisada")
        text: qsTr("Importe uma gravação ou uma transcrição desta pessoa. Com seis sessões analisadas já se pode falar de mudança.")
    }

    Banner {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        visible: trajectory.error !== ""
        tone: "bad"
        title: qsTr("A trajetória não pôde ser lida")
        text: trajectory.error
    }

    ExportDialog {
        id: dialog
        trajectory: trajectory
        onSaved: path => toast.show(qsTr("Salvo em %1").arg(path), "")
    }

    Toast {
        id: toast
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space4
    }
}
