// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Voither.Graphics
import Voither.Theme

// Every component in every state on one page, to look at while the design is worked on. Opened by `--page gallery`.
Rectangle {
    id: root

    color: Theme.background

    readonly property var tones: ["neutral", "accent", "good", "warn", "bad"]
    readonly property string longName: "Maria Aparecida da Conceição Albuquerque Cavalcanti de Vasconcelos e Silva Ramos"

    component SampleTable: DataTable {
        columns: [
            DataColumn {
                title: "Nome"
                role: "name"
                kind: "strong"
            },
            DataColumn {
                title: "Valência"
                role: "value"
                kind: "figure"
                width: 72
            },
            DataColumn {
                title: "16 semanas"
                role: "course"
                kind: "sparkline"
                toneRole: "tone"
                emptyText: "não avaliável"
                sortable: false
                width: 104
            },
            DataColumn {
                title: "Situação"
                role: "state"
                kind: "chip"
                toneRole: "tone"
                width: 132
            }
        ]
    }

    Flickable {
        id: scroll
        anchors.fill: parent
        contentWidth: width
        contentHeight: page.implicitHeight + 2 * Theme.pageMargin
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        T.ScrollBar.vertical: ScrollBar {}

        ColumnLayout {
            id: page
            x: Theme.pageMargin
            y: Theme.space5
            width: scroll.width - 2 * Theme.pageMargin
            spacing: Theme.cardGap

            PageHeader {
                path: "Desenvolvimento"
                title: "Componentes"
                subtitle: "cada um em cada estado"
                chips: Chip {
                    text: "somente exemplos"
                }
                Layout.fillWidth: true

                Switch {
                    text: "Escuro"
                    checked: Theme.dark
                    onToggled: Theme.dark = checked
                }

                ComboBox {
                    accessibleName: "Tamanho do texto"
                    model: ["100 %", "125 %", "150 %", "200 %"]
                    Layout.preferredWidth: Theme.scaled(112)
                    onActivated: index => Theme.textScale = [1, 1.25, 1.5, 2][index]
                }
            }

            Section {
                title: "Botões"
                Layout.fillWidth: true

                Flow {
                    width: parent.width
                    spacing: Theme.space3

                    Button {
                        kind: "primary"
                        text: "Registrar pessoa"
                        iconName: "user-plus"
                    }

                    Button {
                        text: "Exportar"
                        iconName: "download"
                    }

                    Button {
                        text: "Novembro 2026"
                        iconName: "calendar-days"
                        trailingIcon: "chevron-down"
                    }

                    Button {
                        text: "Marcar"
                        iconName: "flag"
                        keys: "M"
                    }

                    Button {
                        kind: "quiet"
                        text: "Imprimir"
                        iconName: "printer"
                    }

                    Button {
                        kind: "danger"
                        text: "Apagar a gravação"
                        iconName: "trash-2"
                    }

                    Button {
                        kind: "primary"
                        text: "Analisando"
                        busy: true
                    }

                    Button {
                        text: "Pressionado"
                        down: true
                    }

                    Button {
                        text: "Com foco"

                        FocusRing {}
                    }

                    Button {
                        text: "Sem permissão"
                        enabled: false
                    }

                    Button {
                        kind: "primary"
                        text: "Sem permissão"
                        enabled: false
                    }

                    Button {
                        compact: true
                        text: "Compacto"
                    }

                    IconButton {
                        name: "Editar"
                        iconName: "pencil"
                    }

                    IconButton {
                        name: "Procurar"
                        iconName: "search"
                        keys: "Ctrl+F"
                    }

                    IconButton {
                        name: "Seguir a fala"
                        iconName: "volume-2"
                        checkable: true
                        checked: true
                    }

                    IconButton {
                        name: "Desfazer"
                        iconName: "undo-2"
                        enabled: false
                    }

                    LinkButton {
                        text: "Como é medido"
                    }

                    Button {
                        text: "Menu"
                        trailingIcon: "chevron-down"
                        onClicked: menu.popup(this, 0, height + Theme.space1)

                        Menu {
                            id: menu

                            MenuItem {
                                text: "Renomear falante"
                                iconName: "pencil"
                                keys: "F2"
                            }

                            MenuItem {
                                text: "Trocar falantes"
                                iconName: "arrow-left-right"
                            }

                            MenuItem {
                                text: "Apagar"
                                iconName: "trash-2"
                                tone: "bad"
                            }
                        }
                    }

                    Button {
                        text: "Confirmação"
                        onClicked: confirm.open()
                    }

                    Button {
                        text: "Aviso com desfazer"
                        onClicked: toast.show("Marca apagada", "Desfazer")
                    }
                }
            }

            Section {
                title: "Campos"
                Layout.fillWidth: true

                GridLayout {
                    width: parent.width
                    columns: Math.max(1, Math.floor(width / Theme.scaled(260)))
                    columnSpacing: Theme.space6
                    rowSpacing: Theme.space4

                    TextField {
                        label: "Nome completo"
                        help: "Como está no documento."
                        required: true
                        Layout.fillWidth: true
                        Layout.alignment: Qt.AlignTop
                    }

                    TextField {
                        label: "Nome social"
                        text: root.longName
                        Layout.fillWidth: true
                        Layout.alignment: Qt.AlignTop
                    }

                    TextField {
                        label: "CPF"
                        text: "123.456.789-00"
                        error: "Os dígitos finais não conferem."
                        Layout.fillWidth: true
                        Layout.alignment: Qt.AlignTop
                    }

                    TextField {
                        label: "Frase-senha"
                        password: true
                        text: "quatro palavras"
                        leadingIcon: "key-round"
                        Layout.fillWidth: true
                        Layout.alignment: Qt.AlignTop
                    }

                    TextField {
                        label: "Prontuário"
                        text: "2023-0077"
                        enabled: false
                        Layout.fillWidth: true
                        Layout.alignment: Qt.AlignTop
                    }

                    DateField {
                        label: "Nascimento"
                        text: "31/02/1990"
                        Layout.fillWidth: true
                        Layout.alignment: Qt.AlignTop
                    }

                    ComboBox {
                        label: "Quem está aqui"
                        leadingIcon: "user-round"
                        model: ["Helena Prado", "Rafael Nunes", root.longName]
                        Layout.fillWidth: true
                        Layout.alignment: Qt.AlignTop
                    }

                    ComboBox {
                        label: "Microfone"
                        placeholder: "Procurando…"
                        loading: true
                        model: []
                        Layout.fillWidth: true
                        Layout.alignment: Qt.AlignTop
                    }

                    ComboBox {
                        label: "Etapa"
                        placeholder: "Escolha"
                        model: ["Acolhimento", "Acompanhamento"]
                        currentIndex: -1
                        error: "Escolha uma etapa."
                        Layout.fillWidth: true
                        Layout.alignment: Qt.AlignTop
                    }

                    SearchField {
                        placeholder: "Nome, CPF, CNS ou prontuário"
                        keys: "Ctrl K"
                        Layout.fillWidth: true
                        Layout.alignment: Qt.AlignTop
                    }

                    TextArea {
                        label: "Anotações"
                        placeholder: "O que não pode esperar a nota."
                        Layout.fillWidth: true
                        Layout.alignment: Qt.AlignTop
                    }

                    TextArea {
                        label: "Plano"
                        text: "Manter sertralina 50 mg. Retorno em 7 dias.\nIncluir no grupo de quarta."
                        error: "Assine ou descarte antes de sair."
                        Layout.fillWidth: true
                        Layout.alignment: Qt.AlignTop
                    }
                }
            }

            Section {
                title: "Escolhas, etiquetas e contagens"
                Layout.fillWidth: true

                Flow {
                    width: parent.width
                    spacing: Theme.space4

                    CheckBox {
                        text: "Gravar com consentimento"
                        checked: true
                    }

                    CheckBox {
                        text: "Dados de demonstração"
                    }

                    CheckBox {
                        text: "Alguns"
                        tristate: true
                        checkState: Qt.PartiallyChecked
                    }

                    CheckBox {
                        text: "Li e entendi"
                        error: "É preciso aceitar para seguir."
                    }

                    CheckBox {
                        text: "Sem permissão"
                        enabled: false
                        checked: true
                    }

                    RadioButton {
                        text: "Presencial"
                        checked: true
                    }

                    RadioButton {
                        text: "Teleatendimento"
                    }

                    Switch {
                        text: "Bloquear sozinho"
                        help: "Depois de 5 minutos sem uso"
                        checked: true
                    }

                    Switch {
                        text: "Desligado"
                    }

                    Repeater {
                        model: root.tones

                        Chip {
                            required property string modelData

                            text: modelData
                            tone: modelData
                        }
                    }

                    Chip {
                        text: "consente gravação"
                        tone: "good"
                        iconName: "mic"
                    }

                    Chip {
                        text: "Minhas pessoas"
                        selectable: true
                        checked: true
                    }

                    Chip {
                        text: "Sem contato"
                        selectable: true
                    }

                    Chip {
                        text: "ansiedade"
                        tone: "accent"
                        removable: true
                    }

                    Badge {
                        count: 2
                    }

                    Badge {
                        count: 412
                        tone: "warn"
                    }

                    KeyHint {
                        keys: "Ctrl K"
                    }

                    Spinner {}
                }
            }

            GridLayout {
                columns: Math.max(1, Math.floor(width / Theme.scaled(440)))
                columnSpacing: Theme.cardGap
                rowSpacing: Theme.space2
                Layout.fillWidth: true

                Banner {
                    text: "Nova versão do modelo de nota disponível."
                    dismissible: true
                    Layout.fillWidth: true
                }

                Banner {
                    tone: "good"
                    text: "Cópia de segurança restaurada em teste: 12 nov."
                    Layout.fillWidth: true
                }

                Banner {
                    tone: "warn"
                    text: "Helena e Rafael escreveram na nota da <b>Sessão 14</b> sem conexão. Nada se perdeu: 2 campos precisam de você."
                    Layout.fillWidth: true

                    Button {
                        compact: true
                        text: "Decidir"
                    }
                }

                Banner {
                    tone: "bad"
                    title: "O microfone foi desconectado"
                    text: "A gravação até 00:12:31 está salva. Conecte outro para continuar."
                    Layout.fillWidth: true

                    Button {
                        compact: true
                        text: "Continuar"
                    }
                }
            }

            PersonHeader {
                name: root.longName
                facts: "34 anos · prontuário 2023-0077"
                identifiers: [
                    {
                        "label": "CPF",
                        "masked": "•••.•••.•••-12",
                        "value": "123.456.789-12"
                    }
                ]
                details: "6B00 / F41.1 · referência H. Prado"
                chips: Chip {
                    text: "fora do curso esperado"
                    tone: "warn"
                    iconName: "triangle-alert"
                }
                onRevealRequested: revealed = true
                onHideRequested: revealed = false
                Layout.fillWidth: true

                Button {
                    kind: "primary"
                    iconName: "mic"
                    text: "Gravar sessão"
                }
            }

            TabStrip {
                tabs: [
                    {
                        "id": "summary",
                        "text": "Resumo"
                    },
                    {
                        "id": "sessions",
                        "text": "Sessões",
                        "count": 14
                    },
                    {
                        "id": "trajectory",
                        "text": "Trajetória"
                    }
                ]
                Layout.fillWidth: true
            }

            SampleTable {
                name: "Pessoas"
                model: root.people
                sortRole: "name"
                currentIndex: 2
                Layout.fillWidth: true
                Layout.preferredHeight: Theme.scaled(260)
            }

            RowLayout {
                spacing: Theme.cardGap
                Layout.fillWidth: true

                SampleTable {
                    name: "Pessoas, linhas estreitas"
                    dense: true
                    model: root.people
                    Layout.fillWidth: true
                    Layout.preferredWidth: 3
                    Layout.preferredHeight: Theme.scaled(200)
                }

                SampleTable {
                    name: "Carregando"
                    loading: true
                    Layout.fillWidth: true
                    Layout.preferredWidth: 2
                    Layout.preferredHeight: Theme.scaled(200)
                }

                SampleTable {
                    name: "Vazia"
                    emptyIcon: "users"
                    emptyTitle: "Ninguém com estes filtros"
                    emptyText: "Tire um filtro para ver mais pessoas."
                    Layout.fillWidth: true
                    Layout.preferredWidth: 2
                    Layout.preferredHeight: Theme.scaled(200)
                }
            }

            RowLayout {
                spacing: Theme.cardGap
                Layout.fillWidth: true

                Section {
                    title: "Para rever hoje"
                    padding: 0
                    actions: LinkButton {
                        text: "ver 23"
                    }
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    Layout.alignment: Qt.AlignTop

                    Column {
                        width: parent.width

                        ListRow {
                            width: parent.width
                            title: "Edson Gomes da Silva"
                            subtitle: "34 dias sem contato; faltou em 18 nov"

                            Chip {
                                text: "busca ativa"
                                tone: "bad"
                            }
                        }

                        ListRow {
                            width: parent.width
                            title: root.longName
                            subtitle: "PHQ-9 subiu 7 pontos em 3 semanas"
                            selected: true

                            Chip {
                                text: "rever PTS"
                                tone: "warn"
                            }
                        }

                        ListRow {
                            width: parent.width
                            leading: "14:00"
                            title: "Igor Tavares"
                            enabled: false
                            last: true
                        }
                    }
                }

                Section {
                    title: "Trabalho longo"
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    Layout.alignment: Qt.AlignTop

                    Column {
                        width: parent.width
                        spacing: Theme.space4

                        ProgressPanel {
                            width: parent.width
                            label: "Transcrevendo a sessão 14"
                            detail: "3 de 8 etapas"
                            fraction: 0.42
                            timeLeft: "2 min"
                        }

                        ProgressPanel {
                            width: parent.width
                            label: "Lendo o áudio"
                        }

                        ProgressPanel {
                            width: parent.width
                            error: "O disco encheu. O que foi gravado está salvo."
                        }
                    }
                }

                Section {
                    title: "Som e números"
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    Layout.alignment: Qt.AlignTop

                    Column {
                        width: parent.width
                        spacing: Theme.space2

                        LevelMeter {
                            width: parent.width
                            name: "Canal 1"
                            level: -22
                            peak: -14
                        }

                        LevelMeter {
                            width: parent.width
                            name: "Canal 2"
                            level: -3
                            peak: 0
                            clipped: true
                            second: true
                        }

                        Row {
                            spacing: Theme.space4

                            SparklineItem {
                                values: [1, 2, 1.5, NaN, NaN, 2.5, 3, 2.8, 3.6]
                                color: Theme.good
                            }

                            Label {
                                kind: "figure"
                                text: "412"
                            }

                            Label {
                                kind: "clock"
                                text: "31:24"
                            }
                        }

                        FormRow {
                            width: parent.width
                            label: "Tema"
                            help: "Segue o sistema quando nada é escolhido."
                            last: true

                            ComboBox {
                                accessibleName: "Tema"
                                model: ["Sistema", "Claro", "Escuro"]
                                Layout.preferredWidth: Theme.scaled(120)
                            }
                        }
                    }
                }
            }

            Card {
                Layout.fillWidth: true

                EmptyState {
                    width: parent.width
                    iconName: "audio-lines"
                    title: "Nenhuma sessão ainda"
                    text: "Grave a primeira aqui ou importe uma gravação que já existe."

                    Button {
                        kind: "primary"
                        text: "Gravar sessão"
                    }

                    Button {
                        text: "Importar"
                    }
                }
            }
        }
    }

    readonly property var people: {
        const states = ["melhora confiável", "estável", "fora do curso", "34 dias sem contato", "poucos dados"];
        const courseTones = ["good", "neutral", "warn", "bad", "neutral"];
        const rows = [];
        for (let i = 0; i < 60; ++i) {
            const course = [];
            for (let week = 0; week < 16 && i % 5 < 4; ++week)
                course.push(week % 7 === 5 && i % 2 ? NaN : Math.sin(i + week / 3) + week * (i % 3 - 1) / 8);
            rows.push({
                "name": i === 4 ? root.longName : "Pessoa fictícia %1".arg(i + 1),
                "value": (i % 3 - 1 + i / 40).toLocaleString(Qt.locale(), "f", 1),
                "course": course,
                "state": states[i % 5],
                "tone": courseTones[i % 5]
            });
        }
        return rows;
    }

    ConfirmDialog {
        id: confirm
        title: "Apagar a gravação?"
        consequence: "31 minutos de áudio deixam de existir neste computador. Isto não pode ser desfeito."
        confirmText: "Apagar a gravação"
    }

    Toast {
        id: toast
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space4
    }
}
