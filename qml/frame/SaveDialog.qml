// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Voither.Components
import Voither.Theme

// Asks where a file goes that is not encrypted, and says what that means before it is written. `files` has
// fileExists(path) and localPath(url); `write` takes the path and gives why nothing was written, or nothing.
Dialog {
    id: root

    required property var files
    required property var write
    property string explanation
    property string warning: qsTr("Quem tiver acesso a ele lê estes dados. Guarde-o num lugar protegido e apague-o quando não for mais preciso.")
    property string refusal
    readonly property alias path: file.text

    signal saved(string path)

    function askFor(path: string) {
        root.refusal = "";
        file.text = path;
        root.open();
    }

    function save() {
        const write = root.write;
        root.refusal = write(file.text);
        if (root.refusal === "") {
            root.close();
            root.saved(file.text);
        }
    }

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
            text: root.files.fileExists(file.text) ? qsTr("Substituir") : qsTr("Salvar")
            enabled: file.text !== ""
            onClicked: root.save()
        }
    ]

    Label {
        Layout.fillWidth: true
        tone: "muted"
        wrapMode: Text.Wrap
        text: root.explanation
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
            help: root.files.fileExists(file.text) ? qsTr("Este arquivo já existe e será substituído.") : ""
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
        text: root.warning
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
                file.text = root.files.localPath(chosen);
            }
        }
    }
}
