// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Voither.Components
import Voither.Theme
import Voither.Ui

// Automatic transcription: which engine, where it is, whether it works, and what it has to do. The height is that of
// its content; the page around it scrolls.
FocusScope {
    id: root

    required property Desktop desktop
    readonly property bool ready: !controller.loading

    implicitWidth: Theme.scaled(720)
    implicitHeight: column.implicitHeight

    TranscriptionController {
        id: controller
        site: root.desktop.site
    }

    FileDialog {
        id: programDialog
        title: qsTr("Escolher o programa whisper-cli")
        onAccepted: controller.setProgramUrl(selectedFile)
    }

    FileDialog {
        id: modelDialog
        title: qsTr("Escolher o modelo")
        nameFilters: [qsTr("Modelos (*.bin)"), qsTr("Todos os arquivos (*)")]
        onAccepted: controller.setModelUrl(selectedFile)
    }

    ColumnLayout {
        id: column
        width: parent.width
        spacing: Theme.cardGap

        Banner {
            objectName: "settingsError"
            tone: "bad"
            text: controller.error
            visible: text !== ""
            Layout.fillWidth: true
        }

        Section {
            title: qsTr("Motor de transcrição")
            note: qsTr("escreve o que foi dito nas gravações")
            Layout.fillWidth: true

            ColumnLayout {
                width: parent.width
                spacing: Theme.space3

                ColumnLayout {
                    spacing: Theme.space1
                    enabled: !controller.loading
                    Layout.fillWidth: true

                    RadioButton {
                        objectName: "engineOff"
                        text: qsTr("Desligado")
                        help: qsTr("As sessões ficam sem texto até alguém importar uma transcrição.")
                        checked: controller.engine === TranscriptionController.Off
                        onToggled: controller.engine = TranscriptionController.Off
                        Layout.fillWidth: true
                    }
                    RadioButton {
                        objectName: "engineProgram"
                        text: qsTr("Programa neste computador (whisper.cpp)")
                        help: qsTr("A gravação não sai daqui e não é gravada em disco sem cifra.")
                        checked: controller.engine === TranscriptionController.Program
                        onToggled: controller.engine = TranscriptionController.Program
                        Layout.fillWidth: true
                    }
                    RadioButton {
                        objectName: "engineServer"
                        text: qsTr("Servidor de transcrição")
                        help: qsTr("Um servidor compatível com a interface da OpenAI, de preferência da própria rede.")
                        checked: controller.engine === TranscriptionController.Server
                        onToggled: controller.engine = TranscriptionController.Server
                        Layout.fillWidth: true
                    }
                }

                Separator {
                    visible: controller.engine !== TranscriptionController.Off
                    Layout.fillWidth: true
                }

                ColumnLayout {
                    visible: controller.engine === TranscriptionController.Program
                    spacing: Theme.space3
                    Layout.fillWidth: true

                    RowLayout {
                        spacing: Theme.space2
                        Layout.fillWidth: true

                        TextField {
                            objectName: "program"
                            label: qsTr("Programa")
                            placeholder: "/usr/local/bin/whisper-cli"
                            help: qsTr("O whisper-cli do whisper.cpp, ou o main de versões antigas.")
                            text: controller.program
                            onFinished: controller.program = text
                            Layout.fillWidth: true
                        }
                        Button {
                            text: qsTr("Escolher…")
                            description: qsTr("Escolher o programa")
                            onClicked: programDialog.open()
                        }
                    }

                    RowLayout {
                        spacing: Theme.space2
                        Layout.fillWidth: true

                        TextField {
                            objectName: "model"
                            label: qsTr("Modelo")
                            placeholder: "ggml-large-v3-turbo-q5_0.bin"
                            help: qsTr("Um arquivo da lista abaixo. O Voither não inclui nem baixa modelos.")
                            text: controller.model
                            onFinished: controller.model = text
                            Layout.fillWidth: true
                        }
                        Button {
                            text: qsTr("Escolher…")
                            description: qsTr("Escolher o modelo")
                            onClicked: modelDialog.open()
                        }
                        Button {
                            objectName: "checkModel"
                            text: qsTr("Conferir")
                            description: qsTr("Compara o arquivo do modelo com o publicado (SHA-256)")
                            busy: controller.modelJob.running
                            enabled: controller.model !== "" && !controller.modelJob.running
                            onClicked: controller.checkModel()
                        }
                    }

                    ProgressPanel {
                        label: qsTr("Conferindo o modelo")
                        fraction: controller.modelJob.fraction
                        visible: controller.modelJob.running
                        onCancelled: controller.modelJob.cancel()
                        Layout.fillWidth: true
                    }

                    Banner {
                        objectName: "modelAnswer"
                        tone: controller.modelTone
                        text: controller.modelText
                        visible: text !== ""
                        Layout.fillWidth: true
                    }

                    ComboBox {
                        id: threads
                        label: qsTr("Processadores")
                        model: Array.of(qsTr("Todos menos um")).concat(Array.from({
                            length: controller.processors
                        }, (_, i) => (i + 1).toLocaleString(Qt.locale(), "f", 0)))
                        currentIndex: Math.min(controller.threads, controller.processors)
                        onActivated: index => controller.threads = index
                        Layout.preferredWidth: Theme.scaled(220)
                    }
                }

                ColumnLayout {
                    visible: controller.engine === TranscriptionController.Server
                    spacing: Theme.space3
                    Layout.fillWidth: true

                    TextField {
                        objectName: "address"
                        label: qsTr("Endereço")
                        placeholder: "http://127.0.0.1:8080"
                        help: qsTr("Neste computador, ou com https.")
                        error: controller.addressError
                        text: controller.address
                        onFinished: controller.address = text
                        Layout.fillWidth: true
                    }

                    RowLayout {
                        spacing: Theme.space3
                        Layout.fillWidth: true

                        TextField {
                            objectName: "serverModel"
                            label: qsTr("Modelo no servidor")
                            text: controller.serverModel
                            onFinished: controller.serverModel = text
                            Layout.fillWidth: true
                        }
                        TextField {
                            id: key
                            objectName: "key"
                            label: qsTr("Chave de acesso")
                            password: true
                            placeholder: controller.hasKey ? qsTr("guardada; digite para trocar") : qsTr("nenhuma")
                            onFinished: {
                                if (text !== "") {
                                    controller.setKey(text);
                                    clear();
                                }
                            }
                            Layout.fillWidth: true
                        }
                        Button {
                            text: qsTr("Apagar chave")
                            visible: controller.hasKey
                            onClicked: controller.setKey("")
                        }
                    }

                    CheckBox {
                        objectName: "allowPlainHttp"
                        text: qsTr("Permitir outro computador sem https")
                        help: qsTr("Quem estiver na rede pode ouvir as gravações no caminho.")
                        checked: controller.allowPlainHttp
                        onToggled: controller.allowPlainHttp = checked
                        Layout.fillWidth: true
                    }
                }

                ComboBox {
                    objectName: "language"
                    label: qsTr("Idioma falado")
                    visible: controller.engine !== TranscriptionController.Off
                    textRole: "text"
                    valueRole: "value"
                    model: [
                        {
                            value: "pt-BR",
                            text: qsTr("Português")
                        },
                        {
                            value: "es",
                            text: qsTr("Espanhol")
                        },
                        {
                            value: "en",
                            text: qsTr("Inglês")
                        },
                        {
                            value: "",
                            text: qsTr("Descobrir pela gravação")
                        }
                    ]
                    currentIndex: Array.of("pt-BR", "es", "en", "").indexOf(controller.language)
                    onActivated: controller.language = currentValue
                    Layout.preferredWidth: Theme.scaled(260)
                }

                RowLayout {
                    spacing: Theme.space3
                    visible: controller.engine !== TranscriptionController.Off
                    Layout.fillWidth: true

                    Button {
                        objectName: "tryEngine"
                        text: qsTr("Testar com dois segundos de fala")
                        busy: controller.trialJob.running
                        onClicked: controller.tryEngine()
                    }
                    Button {
                        kind: "quiet"
                        text: qsTr("Cancelar")
                        visible: controller.trialJob.running
                        onClicked: controller.trialJob.cancel()
                    }
                    Item {
                        Layout.fillWidth: true
                    }
                }

                Banner {
                    objectName: "trialAnswer"
                    tone: controller.trialTone
                    text: controller.trialText
                    visible: text !== ""
                    Layout.fillWidth: true
                }
            }
        }

        TranscriptionModels {
            visible: controller.engine === TranscriptionController.Program
            Layout.fillWidth: true
        }

        TranscriptionQueue {
            queue: root.desktop.transcriptions
            Layout.fillWidth: true
        }
    }
}
