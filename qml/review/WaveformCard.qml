// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Voither.Components
import Voither.Theme
import Voither.Ui
import "Format.js" as Format

// The recording: its waveform, and the buttons that play it.
Card {
    id: root

    required property ReviewController controller
    readonly property AudioPlayer player: root.controller.player
    property alias narrow: transport.narrow

    signal markRequested

    padding: 0

    ColumnLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.cardPadding
        anchors.rightMargin: Theme.cardPadding
        anchors.topMargin: Theme.space2
        anchors.bottomMargin: Theme.space1
        spacing: Theme.space1

        WaveformItem {
            id: wave
            Layout.fillWidth: true
            Layout.fillHeight: true
            activeFocusOnTab: true
            waveform: root.controller.waveform
            position: root.player.position
            personColor: Theme.wave
            otherColor: Theme.wave2
            markColor: Theme.warn
            playheadColor: Theme.accent
            pitch: Theme.scaled(4)
            thickness: Theme.scaled(5) / 2
            onSeekRequested: seconds => {
                wave.forceActiveFocus(Qt.MouseFocusReason);
                root.player.seek(seconds);
            }
            Keys.onLeftPressed: root.player.skip(-1)
            Keys.onRightPressed: root.player.skip(1)
            Keys.onPressed: event => {
                if (event.key === Qt.Key_Home)
                    root.player.seek(0);
                else if (event.key === Qt.Key_End)
                    root.player.seek(root.player.duration);
                else if (event.key === Qt.Key_PageUp)
                    root.player.skip(-60);
                else if (event.key === Qt.Key_PageDown)
                    root.player.skip(60);
                else if (event.key === Qt.Key_Plus || event.key === Qt.Key_Equal)
                    wave.zoomAtPosition(0.5);
                else if (event.key === Qt.Key_Minus)
                    wave.zoomAtPosition(2);
                else
                    return;
                event.accepted = true;
            }

            Accessible.role: Accessible.Slider
            Accessible.name: qsTr("Gravação")
            Accessible.description: qsTr("%1 de %2").arg(Format.clock(root.player.position)).arg(Format.clock(root.player.duration))
            Accessible.onIncreaseAction: root.player.skip(5)
            Accessible.onDecreaseAction: root.player.skip(-5)

            function zoomAtPosition(factor: real) {
                const x = (root.player.position - wave.start) / wave.span * wave.width;
                wave.zoom(factor, x >= 0 && x <= wave.width ? x : wave.width / 2);
            }

            HoverHandler {
                id: hover
                readonly property int mark: hover.hovered ? wave.markAt(hover.point.position.x, hover.point.position.y) : -1
                cursorShape: Qt.PointingHandCursor
            }

            Item {
                x: hover.mark >= 0 ? hover.point.position.x : 0

                Tooltip {
                    visible: hover.mark >= 0
                    text: root.controller.marks.tell(hover.mark)
                }
            }

            Spinner {
                anchors.centerIn: parent
                visible: running
                running: !root.controller.drawn
            }

            FocusRing {
                visible: wave.activeFocus
                gap: 0
            }
        }

        // Where the view lies in the whole, when it is zoomed.
        Item {
            id: overview
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.space1
            opacity: wave.zoomed ? 1 : 0

            Rectangle {
                x: root.player.duration > 0 ? overview.width * wave.start / root.player.duration : 0
                width: root.player.duration > 0 ? Math.max(Theme.space3, overview.width * wave.span / root.player.duration) : overview.width
                height: parent.height
                radius: height / 2
                color: Theme.line

                DragHandler {
                    property real from: 0
                    target: null
                    onActiveChanged: from = wave.start
                    onActiveTranslationChanged: wave.scrollTo(from + activeTranslation.x / overview.width * root.player.duration)
                }
            }
        }

        Transport {
            id: transport
            Layout.fillWidth: true
            controller: root.controller
            zoomed: wave.zoomed
            onZoomRequested: factor => wave.zoomAtPosition(factor)
            onShowAllRequested: wave.showAll()
            onMarkRequested: root.markRequested()
        }
    }
}
