// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Voither.Components
import Voither.Theme
import Voither.Ui

// Asks where a file with the trajectory goes, and says that it is not encrypted before it is written.
Dialog {
    id: root

    required property TrajectoryController trajectory
    property int format: TrajectoryController.Pdf
    property string refusal
    readonly property alias path: file.text

    signal saved(string path)

    function ask(format: int) {
        root.format = format;
        root.refusal = "";
        file.text = root.trajectory.suggestedFile(format);
        root.open();
    }

    function save() {
        root.refusal = root.trajectory.save(root.format, file.text);
        if (root.refusal === "") {
            root.close();
            root.saved(file.text);
        }
    }

    title: root.format === TrajectoryController.Png ? qsTr("Salvar a imagem (PNG)") : root.format === TrajectoryController.Pdf ? qsTr("Salvar as páginas (PDF)") : qsTr("Salvar os valores (CSV)")
    iconName: "download"
    onOpened: {
        file.forceActiveFocus(Qt.TabFocusReason);
        file.selectAll();
    }

    buttons: [
        Button {
            text: qsTr("Cancelar")
            onClicked: root.close()
        },
        Button {
            kind: "primary"
            text: root.trajectory.fileExists(file.text) ? qsTr("Substituir") : qsTr("Salvar")
            enabled: file.text !== ""
            onClicked: root.save()
        }
    ]

    Label {
        Layout.fillWidth: true
        tone: "muted"
        wrapMode: Text.Wrap
        text: root.format === TrajectoryController.Png ? qsTr("O gráfico à vista, com o nome da pessoa e do serviço.") : root.format === TrajectoryController.Pdf ? qsTr("Todas as dimensões e o gráfico à vista, com o nome da pessoa e do serviço, em folhas A4.") : qsTr("Todas as medidas de todas as sessões, sem nome, para uma planilha.")
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space2

        TextField {
            id: file
            Layout.fillWidth: true
            label: qsTr("Arquivo")
            focus: true
            error: root.refusal
            help: root.trajectory.fileExists(file.text) ? qsTr("Este arquivo já existe e será substituído.") : ""
            onEdited: root.refusal = ""
            onAccepted: root.save()
        }

        Button {
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: Theme.bodyLine + Theme.space1 + 2
            text: qsTr("Procurar…")
            onClicked: chooser.active ? (chooser.item as FileChooser).open() : chooser.active = true
        }
    }

    Banner {
        Layout.fillWidth: true
        tone: "warn"
        title: qsTr("O arquivo não é cifrado")
        text: qsTr("Quem tiver acesso a ele lê estes dados. Guarde-o num lugar protegido e apague-o quando não for mais preciso.")
    }

    // The system's own dialog is made when it is asked for.
    Loader {
        id: chooser
        active: false
        visible: false
        source: "FileChooser.qml"
        onLoaded: (item as FileChooser).open()

        Connections {
            target: chooser.item
            function onChosen(chosen: url) {
                file.text = root.trajectory.localPath(chosen);
            }
        }
    }
}
