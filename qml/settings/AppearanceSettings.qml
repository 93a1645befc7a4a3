// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Voither.Components
import Voither.Theme
import Voither.Ui

// How the program looks and speaks on this computer.
ColumnLayout {
    id: root

    required property Desktop desktop
    readonly property Preferences preferences: root.desktop.preferences

    spacing: Theme.cardGap

    Section {
        Layout.fillWidth: true
        title: qsTr("Aparência")
        note: qsTr("só neste computador")

        Column {
            width: parent.width

            FormRow {
                width: parent.width
                label: qsTr("Idioma")

                ComboBox {
                    id: language

                    readonly property var tags: ["pt-BR", "en", "es"]

                    Layout.preferredWidth: Theme.scaled(220)
                    accessibleName: qsTr("Idioma")
                    leadingIcon: "languages"
                    model: ["Português (Brasil)", "English", "Español"]
                    currentIndex: language.tags.indexOf(root.preferences.language)
                    onActivated: index => root.preferences.language = language.tags[index]
                }
            }
            FormRow {
                width: parent.width
                label: qsTr("Tema")

                ComboBox {
                    id: theme

                    readonly property var names: ["system", "light", "dark"]

                    Layout.preferredWidth: Theme.scaled(220)
                    accessibleName: qsTr("Tema")
                    leadingIcon: Theme.dark ? "moon" : "sun"
                    model: [qsTr("Como o sistema"), qsTr("Claro"), qsTr("Escuro")]
                    currentIndex: theme.names.indexOf(root.preferences.theme)
                    onActivated: index => root.preferences.theme = theme.names[index]
                }
            }
            FormRow {
                width: parent.width
                label: qsTr("Tamanho do texto")
                help: qsTr("Aumenta também botões, linhas e gráficos.")

                ComboBox {
                    id: size

                    readonly property var scales: [1, 1.1, 1.25, 1.5, 1.75, 2]

                    Layout.preferredWidth: Theme.scaled(220)
                    accessibleName: qsTr("Tamanho do texto")
                    model: size.scales.map(scale => qsTr("%1 %").arg(Math.round(scale * 100)))
                    currentIndex: size.scales.findIndex(scale => scale >= root.preferences.textScale - 0.01)
                    onActivated: index => root.preferences.textScale = size.scales[index]
                }
            }
            FormRow {
                width: parent.width
                label: qsTr("Reduzir movimento")
                help: qsTr("Sem transições entre estados.")
                last: true

                Switch {
                    Accessible.name: qsTr("Reduzir movimento")
                    checked: root.preferences.reducedMotion
                    onToggled: root.preferences.reducedMotion = checked
                }
            }
        }
    }
}
