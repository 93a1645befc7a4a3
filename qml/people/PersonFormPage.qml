// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Voither.Components
import Voither.Theme
import Voither.Ui

// Registers somebody new or corrects a registration. Errors stand at their fields; nothing is written before the button
// is pressed.
FocusScope {
    id: root

    required property Desktop desktop
    readonly property bool ready: form.ready
    readonly property bool isNew: form.person === ""
    readonly property var genders: ["", "female", "male", "non-binary", "other"]
    readonly property alias controller: form

    function save() {
        form.save();
        for (const field of [name, birthDate, cpf, cns, phone, diagnosis, recordNumber, consents]) {
            if (field.error !== "") {
                field.forceActiveFocus(Qt.TabFocusReason);
                return;
            }
        }
    }
    function leave() {
        if (root.desktop.canGoBack)
            root.desktop.goBack();
        else
            root.desktop.openPage("people");
    }

    Keys.onEscapePressed: form.changed && !form.saving ? giveUp.open() : root.leave()

    PersonFormController {
        id: form
        site: root.desktop.site
        person: root.desktop.page === "edit" ? root.desktop.person : ""
        onSaved: person => root.desktop.leavePage("person", person)
    }

    Shortcut {
        sequences: ["Ctrl+S", "Ctrl+Return"]
        onActivated: root.save()
    }

    ConfirmDialog {
        id: giveUp
        title: root.isNew ? qsTr("Deixar sem registrar?") : qsTr("Deixar sem guardar?")
        consequence: qsTr("O que foi escrito aqui se perde.")
        confirmText: qsTr("Deixar")
        cancelText: qsTr("Continuar aqui")
        onConfirmed: root.leave()
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.pageMargin
        anchors.topMargin: Theme.space5
        spacing: Theme.cardGap

        PageHeader {
            Layout.fillWidth: true
            path: root.isNew ? qsTr("Pessoas") : ""
            title: root.isNew ? qsTr("Registrar pessoa") : qsTr("Corrigir cadastro")
            subtitle: root.isNew ? qsTr("Basta o nome ou o prontuário; o resto pode vir depois.") : ""

            Button {
                text: qsTr("Cancelar")
                keys: "Esc"
                onClicked: form.changed ? giveUp.open() : root.leave()
            }
            Button {
                kind: "primary"
                iconName: "check"
                text: root.isNew ? qsTr("Registrar") : qsTr("Guardar")
                keys: "Ctrl+S"
                busy: form.saving
                onClicked: root.save()
            }
        }

        Banner {
            Layout.fillWidth: true
            visible: text !== ""
            tone: "bad"
            text: form.errors.form ?? ""
        }

        AlikeBanner {
            Layout.fillWidth: true
            form: form
            onOpened: person => root.desktop.leavePage("person", person)
        }

        ScrollArea {
            id: scroll
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.rightMargin: -Theme.pageMargin
            contentHeight: fields.implicitHeight

            ColumnLayout {
                id: fields
                width: scroll.room
                spacing: Theme.cardGap

                GridLayout {
                    Layout.fillWidth: true
                    columns: fields.width < Theme.scaled(640) ? 1 : 2
                    columnSpacing: Theme.cardGap
                    rowSpacing: Theme.cardGap

                    Section {
                        Layout.fillWidth: true
                        Layout.preferredWidth: 1
                        Layout.alignment: Qt.AlignTop
                        title: qsTr("Quem é")

                        ColumnLayout {
                            width: parent.width
                            spacing: Theme.space4

                            TextField {
                                id: name
                                Layout.fillWidth: true
                                focus: true
                                label: qsTr("Nome completo")
                                text: form.name
                                error: form.errors.name ?? ""
                                onEdited: form.name = text
                            }
                            TextField {
                                Layout.fillWidth: true
                                label: qsTr("Nome social")
                                help: qsTr("Quando houver, é por ele que a pessoa é chamada em todas as telas.")
                                text: form.socialName
                                onEdited: form.socialName = text
                            }
                            RowLayout {
                                Layout.fillWidth: true
                                spacing: Theme.space4

                                DateField {
                                    id: birthDate
                                    Layout.fillWidth: true
                                    Layout.preferredWidth: 1
                                    Layout.alignment: Qt.AlignTop
                                    label: qsTr("Data de nascimento")
                                    value: form.birthDate
                                    from: "1890-01-01"
                                    until: new Date().toISOString().slice(0, 10)
                                    onChanged: value => form.birthDate = value
                                }
                                ComboBox {
                                    id: gender
                                    Layout.fillWidth: true
                                    Layout.preferredWidth: 1
                                    Layout.alignment: Qt.AlignTop
                                    label: qsTr("Gênero")
                                    textRole: "text"
                                    valueRole: "value"
                                    model: [
                                        {
                                            "value": "",
                                            "text": qsTr("Não informado")
                                        },
                                        {
                                            "value": "female",
                                            "text": qsTr("Mulher")
                                        },
                                        {
                                            "value": "male",
                                            "text": qsTr("Homem")
                                        },
                                        {
                                            "value": "non-binary",
                                            "text": qsTr("Não binário")
                                        },
                                        {
                                            "value": "other",
                                            "text": qsTr("Outro")
                                        }
                                    ]
                                    currentIndex: Math.max(0, root.genders.indexOf(form.gender))
                                    onActivated: index => form.gender = root.genders[index]
                                }
                            }
                            TextField {
                                id: phone
                                Layout.fillWidth: true
                                label: qsTr("Telefone")
                                leadingIcon: "phone"
                                inputMethodHints: Qt.ImhDialableCharactersOnly
                                text: form.phone
                                error: form.errors.phone ?? ""
                                onEdited: form.phone = text
                                onFinished: form.phone = form.shapePhone(text)
                            }
                        }
                    }

                    Section {
                        Layout.fillWidth: true
                        Layout.preferredWidth: 1
                        Layout.alignment: Qt.AlignTop
                        title: qsTr("Documentos e prontuário")
                        note: qsTr("nenhum é obrigatório")

                        ColumnLayout {
                            width: parent.width
                            spacing: Theme.space4

                            TextField {
                                id: cpf
                                Layout.fillWidth: true
                                label: qsTr("CPF")
                                placeholder: "000.000.000-00"
                                inputMethodHints: Qt.ImhDigitsOnly
                                maximumLength: 14
                                text: form.cpf
                                help: form.hints.cpf ?? ""
                                error: form.errors.cpf ?? ""
                                onEdited: {
                                    if (cursorPosition === text.length)
                                        text = form.shapeCpf(text);
                                    form.cpf = text;
                                }
                            }
                            TextField {
                                id: cns
                                Layout.fillWidth: true
                                label: qsTr("Cartão Nacional de Saúde (CNS)")
                                placeholder: "000 0000 0000 0000"
                                inputMethodHints: Qt.ImhDigitsOnly
                                maximumLength: 18
                                text: form.cns
                                help: form.hints.cns ?? ""
                                error: form.errors.cns ?? ""
                                onEdited: {
                                    if (cursorPosition === text.length)
                                        text = form.shapeCns(text);
                                    form.cns = text;
                                }
                            }
                            TextField {
                                id: recordNumber
                                Layout.fillWidth: true
                                label: qsTr("Número do prontuário")
                                text: form.recordNumber
                                error: form.errors.recordNumber ?? ""
                                onEdited: form.recordNumber = text
                            }
                            TextField {
                                id: diagnosis
                                Layout.fillWidth: true
                                label: qsTr("Diagnóstico principal (CID-11)")
                                placeholder: qsTr("Código ou palavra: 6A70, depressivo")
                                text: form.diagnosis
                                help: form.hints.diagnosis ?? ""
                                error: form.errors.diagnosis ?? ""
                                onEdited: form.diagnosis = text
                            }
                            Flow {
                                Layout.fillWidth: true
                                visible: form.suggestions.length > 0
                                spacing: Theme.space2

                                Repeater {
                                    model: form.suggestions

                                    Button {
                                        required property var modelData
                                        compact: true
                                        text: modelData.text
                                        onClicked: {
                                            form.diagnosis = modelData.code;
                                            diagnosis.text = modelData.code;
                                            diagnosis.forceActiveFocus(Qt.TabFocusReason);
                                        }
                                    }
                                }
                            }
                        }
                    }
                }

                FormConsents {
                    id: consents
                    Layout.fillWidth: true
                    visible: root.isNew
                    form: form
                }
            }
        }
    }
}
