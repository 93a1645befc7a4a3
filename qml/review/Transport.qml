// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Voither.Components
import Voither.Theme
import Voither.Ui
import "Format.js" as Format

// Playing and speed; beside it, or below where it is `narrow`, who spoke how long, and the keys.
GridLayout {
    id: root

    required property ReviewController controller
    required property bool zoomed
    property bool narrow: false
    readonly property AudioPlayer player: root.controller.player
    readonly property Waveform waveform: root.controller.waveform

    signal zoomRequested(real factor)
    signal showAllRequested
    signal markRequested

    columns: root.narrow ? 1 : 2
    columnSpacing: Theme.space2
    rowSpacing: 0

    RowLayout {
        spacing: Theme.space2

        IconButton {
            name: qsTr("Voltar 5 segundos")
            iconName: "skip-back"
            keys: "Ctrl+←"
            tone: "neutral"
            enabled: root.player.available
            onClicked: root.player.skip(-5)
        }
        IconButton {
            name: root.player.playing ? qsTr("Pausar") : qsTr("Tocar")
            iconName: root.player.playing ? "pause" : "play"
            keys: qsTr("Espaço")
            tone: "accent"
            enabled: root.player.available
            onClicked: root.player.toggle()
        }
        IconButton {
            name: qsTr("Avançar 5 segundos")
            iconName: "skip-forward"
            keys: "Ctrl+→"
            tone: "neutral"
            enabled: root.player.available
            onClicked: root.player.skip(5)
        }

        IconButton {
            name: qsTr("Marcar este momento")
            iconName: "flag"
            keys: "M"
            tone: "neutral"
            enabled: root.player.available
            onClicked: root.markRequested()
        }

        Label {
            kind: "section"
            text: Format.clock(root.player.position)
        }
        Label {
            tone: "muted"
            text: "/ %1".arg(Format.clock(root.player.duration))
        }

        Button {
            id: speed
            compact: true
            kind: "quiet"
            text: qsTr("%1×").arg(Format.number(root.player.speed, root.player.speed % 0.5 === 0 ? 1 : 2).replace(/[.,]0$/, ""))
            Accessible.name: qsTr("Velocidade %1").arg(text)
            onClicked: speeds.open()

            Menu {
                id: speeds
                y: -implicitHeight

                Instantiator {
                    model: [0.5, 0.75, 1, 1.25, 1.5, 1.75, 2]

                    MenuItem {
                        required property real modelData
                        checkable: true
                        checked: root.player.speed === modelData
                        text: qsTr("%1×").arg(Number(modelData).toLocaleString(Qt.locale(), "g", 3))
                        onTriggered: root.player.speed = modelData
                    }

                    onObjectAdded: (index, object) => speeds.insertItem(index, object)
                    onObjectRemoved: (index, object) => speeds.removeItem(object)
                }
            }
        }
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space2

        // No layout: in Qt 6.4 one within another can leave items that appear later lying on each other.
        Row {
            spacing: Theme.space2

            LaneLegend {
                visible: root.waveform.personShare > 0
                tint: Theme.wave
                text: qsTr("Pessoa %1 %").arg(Math.round(root.waveform.personShare * 100))
            }
            LaneLegend {
                visible: root.waveform.otherShare > 0
                tint: Theme.wave2
                text: qsTr("Profissional %1 %").arg(Math.round(root.waveform.otherShare * 100))
            }
            Label {
                visible: root.waveform.personShare + root.waveform.otherShare > 0
                kind: "small"
                tone: "muted"
                text: qsTr("silêncio %1 %").arg(Math.round(root.waveform.silentShare * 100))
            }
        }

        Item {
            Layout.fillWidth: true
        }

        Label {
            Layout.fillWidth: true
            Layout.maximumWidth: implicitWidth
            kind: "small"
            tone: "muted"
            elide: Text.ElideRight
            text: root.controller.transcript.uncertainWords > 0 ? qsTr("Espaço tocar · Ctrl ←/→ 5 s · Tab próxima palavra incerta (%1) · M marcar").arg(root.controller.transcript.uncertainWords) : qsTr("Espaço tocar · Ctrl ←/→ 5 s · M marcar")
        }

        IconButton {
            compact: true
            visible: root.zoomed
            name: qsTr("Ver a gravação inteira")
            iconName: "square"
            onClicked: root.showAllRequested()
        }
        IconButton {
            compact: true
            name: qsTr("Aproximar")
            iconName: "zoom-in"
            onClicked: root.zoomRequested(0.5)
        }
        IconButton {
            compact: true
            name: qsTr("Afastar")
            iconName: "zoom-out"
            enabled: root.zoomed
            onClicked: root.zoomRequested(2)
        }
    }
}
