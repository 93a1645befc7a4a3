// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Voither.Components
import Voither.Theme
import Voither.Ui
import "Format.js" as Format

// What the chosen dimension rests on, in one sentence, and what can be done about it.
Item {
    id: root

    required property ReviewController controller
    required property var row // of the DimensionModel, empty when none is chosen
    readonly property EvidenceModel evidence: root.controller.evidence

    signal evidenceRequested

    implicitHeight: flow.implicitHeight + 2 * Theme.space2

    Separator {
        width: parent.width
    }

    Flow {
        id: flow
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.cardPadding - 2
        y: Theme.space2
        spacing: Theme.space2

        Label {
            kind: "small"
            font.weight: Font.DemiBold
            text: root.row.hasValue ? qsTr("%1 %2").arg(root.row.name).arg(Format.number(root.row.value, root.row.decimals)) : root.row.name ?? ""
        }
        Label {
            kind: "small"
            visible: root.evidence.count > 0
            text: qsTr("%n trecho(s)", "", root.evidence.count)
        }
        Pull {
            visible: root.evidence.down > 0
            fill: Theme.highlight
            text: qsTr("%n puxa(m) para baixo", "", root.evidence.down)
        }
        Pull {
            visible: root.evidence.up > 0
            fill: Theme.highlight2
            text: qsTr("%n puxa(m) para cima", "", root.evidence.up)
        }
        LinkButton {
            small: true
            visible: root.evidence.count > 0
            text: qsTr("Ver todos")
            onClicked: root.evidenceRequested()
        }
        LinkButton {
            small: true
            text: qsTr("Como é medido")
            onClicked: about.open()
        }
        LinkButton {
            small: true
            visible: root.row.hasValue ?? false
            text: root.row.disputed ? qsTr("Retirar a discordância") : qsTr("Discordo")
            onClicked: {
                if (root.row.disputed)
                    root.controller.withdrawDispute(root.row.column);
                else
                    disagree.open();
            }
        }
        Label {
            width: flow.width
            kind: "small"
            tone: "warn"
            wrapMode: Text.Wrap
            visible: root.row.disputed ?? false
            text: (root.row.remarks ?? "") !== "" ? qsTr("Discordância registrada: %1").arg(root.row.remarks) : qsTr("Discordância registrada")
        }
    }

    component Pull: Rectangle {
        id: pull

        required property color fill
        required property string text

        width: words.implicitWidth + Theme.space2
        height: words.implicitHeight
        radius: 3
        color: pull.fill

        Label {
            id: words
            anchors.centerIn: parent
            kind: "small"
            text: pull.text
        }
    }

    Dialog {
        id: about
        title: root.row.name ?? ""
        iconName: "circle-help"

        buttons: Button {
            text: qsTr("Fechar")
            kind: "primary"
            onClicked: about.close()
        }

        Label {
            Layout.fillWidth: true
            wrapMode: Text.Wrap
            text: root.row.about ?? ""
        }
        Label {
            Layout.fillWidth: true
            wrapMode: Text.Wrap
            tone: "muted"
            text: root.row.hasValue ? qsTr("Nesta sessão apoia-se em %1. O intervalo (± %2) diz onde o valor ficaria em 95 de 100 amostras da mesma fala. A mudança compara com a média das três primeiras sessões medidas; está em destaque quando vai além da variação habitual entre sessões.").arg(root.row.units).arg(Format.number(root.row.interval, root.row.decimals)) : root.row.abstained ? qsTr("Não foi medida: %1.").arg(root.row.abstained) : ""
        }
        Label {
            Layout.fillWidth: true
            wrapMode: Text.Wrap
            tone: "muted"
            text: qsTr("Descreve a fala; não diagnostica.")
        }
    }

    Dialog {
        id: disagree
        title: qsTr("Discordar desta medida")
        iconName: "thumbs-down"
        iconTone: "warn"
        onOpened: {
            remarks.text = "";
            remarks.forceActiveFocus(Qt.OtherFocusReason);
        }

        buttons: [
            Button {
                text: qsTr("Cancelar")
                onClicked: disagree.close()
            },
            Button {
                text: qsTr("Registrar discordância")
                kind: "primary"
                onClicked: {
                    root.controller.dispute(root.row.column, remarks.text);
                    disagree.close();
                }
            }
        ]

        TextArea {
            id: remarks
            Layout.fillWidth: true
            label: qsTr("Por quê? (opcional)")
            help: qsTr("Fica registrado com seu nome. O valor medido não muda.")
        }
    }
}
