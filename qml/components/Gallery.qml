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
                title: qsTr("Nome")
                role: "name"
                kind: "strong"
            },
            DataColumn {
                title: qsTr("Valência")
                role: "value"
                kind: "figure"
                width: 72
            },
            DataColumn {
                title: qsTr("16 semanas")
                role: "course"
                kind: "sparkline"
                toneRole: "tone"
                emptyText: qsTr("não avaliável")
                sortable: false
                width: 104
            },
            DataColumn {
                title: qsTr("Situação")
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
                path: qsTr("Desenvolvimento")
                title: qsTr("Componentes")
                subtitle: qsTr("cada um em cada estado")
                chips: Chip {
                    text: qsTr("somente exemplos")
                }
                Layout.fillWidth: true

                Switch {
                    text: qsTr("Escuro")
                    checked: Theme.dark
                    onToggled: Theme.dark = checked
                }

                ComboBox {
                    accessibleName: qsTr("Tamanho do texto")
                    model: ["100 %", "125 %", "150 %", "200 %"]
                    Layout.preferredWidth: Theme.scaled(112)
                    onActivated: index => Theme.textScale = [1, 1.25, 1.5, 2][index]
                }
            }

            Section {
                title: qsTr("Botões")
                Layout.fillWidth: true

                Flow {
                    width: parent.width
                    spacing: Theme.space3

                    Button {
                        kind: "primary"
                        text: qsTr("Registrar pessoa")
                        iconName: "user-plus"
                    }

                    Button {
                        text: qsTr("Exportar")
                        iconName: "download"
                    }

                    Button {
                        text: qsTr("Novembro 2026")
                        iconName: "calendar-days"
                        trailingIcon: "chevron-down"
                    }

                    Button {
                        text: qsTr("Marcar")
                        iconName: "flag"
                        keys: "M"
                    }

                    Button {
                        kind: "quiet"
                        text: qsTr("Imprimir")
                        iconName: "printer"
                    }

                    Button {
                        kind: "danger"
                        text: qsTr("Apagar a gravação")
                        iconName: "trash-2"
                    }

                    Button {
                        kind: "primary"
                        text: qsTr("Analisando")
                        busy: true
                    }

                    Button {
                        text: qsTr("Pressionado")
                        down: true
                    }

                    Button {
                        text: qsTr("Com foco")

                        FocusRing {}
                    }

                    Button {
                        text: qsTr("Sem permissão")
                        enabled: false
                    }

                    Button {
                        kind: "primary"
                        text: qsTr("Sem permissão")
                        enabled: false
                    }

                    Button {
                        compact: true
                        text: qsTr("Compacto")
                    }

                    IconButton {
                        name: qsTr("Editar")
                        iconName: "pencil"
                    }

                    IconButton {
                        name: qsTr("Procurar")
                        iconName: "search"
                        keys: "Ctrl+F"
                    }

                    IconButton {
                        name: qsTr("Seguir a fala")
                        iconName: "volume-2"
                        checkable: true
                        checked: true
                    }

                    IconButton {
                        name: qsTr("Desfazer")
                        iconName: "undo-2"
                        enabled: false
                    }

                    LinkButton {
                        text: qsTr("Como é medido")
                    }

                    Button {
                        text: qsTr("Menu")
                        trailingIcon: "chevron-down"
                        onClicked: menu.popup(this, 0, height + Theme.space1)

                        Menu {
                            id: menu

                            MenuItem {
                                text: qsTr("Renomear falante")
                                iconName: "pencil"
                                keys: "F2"
                            }

                            MenuItem {
                                text: qsTr("Trocar falantes")
                                iconName: "arrow-left-right"
                            }

                            MenuItem {
                                text: qsTr("Apagar")
                                iconName: "trash-2"
                                tone: "bad"
                            }
                        }
                    }

                    Button {
                        text: qsTr("Confirmação")
                        onClicked: confirm.open()
                    }

                    Button {
                        text: qsTr("Aviso com desfazer")
                        onClicked: toast.show(qsTr("Marca apagada"), qsTr("Desfazer"))
                    }
                }
            }

            Section {
                title: qsTr("Campos")
                Layout.fillWidth: true

                GridLayout {
                    width: parent.width
                    columns: Math.max(1, Math.floor(width / Theme.scaled(260)))
                    columnSpacing: Theme.space6
                    rowSpacing: Theme.space4

                    TextField {
                        label: qsTr("Nome completo")
                        help: qsTr("Como está no documento.")
                        required: true
                        Layout.fillWidth: true
                        Layout.alignment: Qt.AlignTop
                    }

                    TextField {
                        label: qsTr("Nome social")
                        text: root.longName
                        Layout.fillWidth: true
                        Layout.alignment: Qt.AlignTop
                    }

                    TextField {
                        label: qsTr("CPF")
                        text: "123.456.789-00"
                        error: qsTr("Os dígitos finais não conferem.")
                        Layout.fillWidth: true
                        Layout.alignment: Qt.AlignTop
                    }

                    TextField {
                        label: qsTr("Frase-senha")
                        password: true
                        text: "quatro palavras"
                        leadingIcon: "key-round"
                        Layout.fillWidth: true
                        Layout.alignment: Qt.AlignTop
                    }

                    TextField {
                        label: qsTr("Prontuário")
                        text: "2023-0077"
                        enabled: false
                        Layout.fillWidth: true
                        Layout.alignment: Qt.AlignTop
                    }

                    DateField {
                        label: qsTr("Nascimento")
                        text: "31/02/1990"
                        Layout.fillWidth: true
                        Layout.alignment: Qt.AlignTop
                    }

                    ComboBox {
                        label: qsTr("Quem está aqui")
                        leadingIcon: "user-round"
                        model: ["Helena Prado", "Rafael Nunes", root.longName]
                        Layout.fillWidth: true
                        Layout.alignment: Qt.AlignTop
                    }

                    ComboBox {
                        label: qsTr("Microfone")
                        placeholder: qsTr("Procurando…")
                        loading: true
                        model: []
                        Layout.fillWidth: true
                        Layout.alignment: Qt.AlignTop
                    }

                    ComboBox {
                        label: qsTr("Etapa")
                        placeholder: qsTr("Escolha")
                        model: ["Acolhimento", "Acompanhamento"]
                        currentIndex: -1
                        error: qsTr("Escolha uma etapa.")
                        Layout.fillWidth: true
                        Layout.alignment: Qt.AlignTop
                    }

                    SearchField {
                        placeholder: qsTr("Nome, CPF, CNS ou prontuário")
                        keys: "Ctrl K"
                        Layout.fillWidth: true
                        Layout.alignment: Qt.AlignTop
                    }

                    TextArea {
                        label: qsTr("Anotações")
                        placeholder: qsTr("O que não pode esperar a nota.")
                        Layout.fillWidth: true
                        Layout.alignment: Qt.AlignTop
                    }

                    TextArea {
                        label: qsTr("Plano")
                        text: "Manter sertralina 50 mg. Retorno em 7 dias.\nIncluir no grupo de quarta."
                        error: qsTr("Assine ou descarte antes de sair.")
                        Layout.fillWidth: true
                        Layout.alignment: Qt.AlignTop
                    }
                }
            }

            Section {
                title: qsTr("Escolhas, etiquetas e contagens")
                Layout.fillWidth: true

                Flow {
                    width: parent.width
                    spacing: Theme.space4

                    CheckBox {
                        text: qsTr("Gravar com consentimento")
                        checked: true
                    }

                    CheckBox {
                        text: qsTr("Dados de demonstração")
                    }

                    CheckBox {
                        text: qsTr("Alguns")
                        tristate: true
                        checkState: Qt.PartiallyChecked
                    }

                    CheckBox {
                        text: qsTr("Li e entendi")
                        error: qsTr("É preciso aceitar para seguir.")
                    }

                    CheckBox {
                        text: qsTr("Sem permissão")
                        enabled: false
                        checked: true
                    }

                    RadioButton {
                        text: qsTr("Presencial")
                        checked: true
                    }

                    RadioButton {
                        text: qsTr("Teleatendimento")
                    }

                    Switch {
                        text: qsTr("Bloquear sozinho")
                        help: qsTr("Depois de 5 minutos sem uso")
                        checked: true
                    }

                    Switch {
                        text: qsTr("Desligado")
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
                        text: qsTr("consente gravação")
                        tone: "good"
                        iconName: "mic"
                    }

                    Chip {
                        text: qsTr("Minhas pessoas")
                        selectable: true
                        checked: true
                    }

                    Chip {
                        text: qsTr("Sem contato")
                        selectable: true
                    }

                    Chip {
                        text: qsTr("ansiedade")
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
                    text: qsTr("Nova versão do modelo de nota disponível.")
                    dismissible: true
                    Layout.fillWidth: true
                }

                Banner {
                    tone: "good"
                    text: qsTr("Cópia de segurança restaurada em teste: 12 nov.")
                    Layout.fillWidth: true
                }

                Banner {
                    tone: "warn"
                    text: qsTr("Helena e Rafael escreveram na nota da <b>Sessão 14</b> sem conexão. Nada se perdeu: 2 campos precisam de você.")
                    Layout.fillWidth: true

                    Button {
                        compact: true
                        text: qsTr("Decidir")
                    }
                }

                Banner {
                    tone: "bad"
                    title: qsTr("O microfone foi desconectado")
                    text: qsTr("A gravação até 00:12:31 está salva. Conecte outro para continuar.")
                    Layout.fillWidth: true

                    Button {
                        compact: true
                        text: qsTr("Continuar")
                    }
                }
            }

            PersonHeader {
                name: root.longName
                facts: qsTr("34 anos · prontuário 2023-0077")
                identifiers: [
                    {
                        "label": "CPF",
                        "masked": "•••.•••.•••-12",
                        "value": "123.456.789-12"
                    }
                ]
                details: qsTr("6B00 / F41.1 · referência H. Prado")
                chips: Chip {
                    text: qsTr("fora do curso esperado")
                    tone: "warn"
                    iconName: "triangle-alert"
                }
                onRevealRequested: revealed = true
                onHideRequested: revealed = false
                Layout.fillWidth: true

                Button {
                    kind: "primary"
                    iconName: "mic"
                    text: qsTr("Gravar sessão")
                }
            }

            TabStrip {
                tabs: [
                    {
                        "id": "summary",
                        "text": qsTr("Resumo")
                    },
                    {
                        "id": "sessions",
                        "text": qsTr("Sessões"),
                        "count": 14
                    },
                    {
                        "id": "trajectory",
                        "text": qsTr("Trajetória")
                    }
                ]
                Layout.fillWidth: true
            }

            SampleTable {
                name: qsTr("Pessoas")
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
                    name: qsTr("Pessoas, linhas estreitas")
                    dense: true
                    model: root.people
                    Layout.fillWidth: true
                    Layout.preferredWidth: 3
                    Layout.preferredHeight: Theme.scaled(200)
                }

                SampleTable {
                    name: qsTr("Carregando")
                    loading: true
                    Layout.fillWidth: true
                    Layout.preferredWidth: 2
                    Layout.preferredHeight: Theme.scaled(200)
                }

                SampleTable {
                    name: qsTr("Vazia")
                    emptyIcon: "users"
                    emptyTitle: qsTr("Ninguém com estes filtros")
                    emptyText: qsTr("Tire um filtro para ver mais pessoas.")
                    Layout.fillWidth: true
                    Layout.preferredWidth: 2
                    Layout.preferredHeight: Theme.scaled(200)
                }
            }

            RowLayout {
                spacing: Theme.cardGap
                Layout.fillWidth: true

                Section {
                    title: qsTr("Para rever hoje")
                    padding: 0
                    actions: LinkButton {
                        text: qsTr("ver 23")
                    }
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    Layout.alignment: Qt.AlignTop

                    Column {
                        width: parent.width

                        ListRow {
                            width: parent.width
                            title: "Edson Gomes da Silva"
                            subtitle: qsTr("34 dias sem contato; faltou em 18 nov")

                            Chip {
                                text: qsTr("busca ativa")
                                tone: "bad"
                            }
                        }

                        ListRow {
                            width: parent.width
                            title: root.longName
                            subtitle: qsTr("PHQ-9 subiu 7 pontos em 3 semanas")
                            selected: true

                            Chip {
                                text: qsTr("rever PTS")
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
                    title: qsTr("Trabalho longo")
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    Layout.alignment: Qt.AlignTop

                    Column {
                        width: parent.width
                        spacing: Theme.space4

                        ProgressPanel {
                            width: parent.width
                            label: qsTr("Transcrevendo a sessão 14")
                            detail: qsTr("3 de 8 etapas")
                            fraction: 0.42
                            timeLeft: qsTr("2 min")
                        }

                        ProgressPanel {
                            width: parent.width
                            label: qsTr("Lendo o áudio")
                        }

                        ProgressPanel {
                            width: parent.width
                            error: qsTr("O disco encheu. O que foi gravado está salvo.")
                        }
                    }
                }

                Section {
                    title: qsTr("Som e números")
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    Layout.alignment: Qt.AlignTop

                    Column {
                        width: parent.width
                        spacing: Theme.space2

                        LevelMeter {
                            width: parent.width
                            name: qsTr("Canal 1")
                            level: -22
                            peak: -14
                        }

                        LevelMeter {
                            width: parent.width
                            name: qsTr("Canal 2")
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
                            label: qsTr("Tema")
                            help: qsTr("Segue o sistema quando nada é escolhido.")
                            last: true

                            ComboBox {
                                accessibleName: qsTr("Tema")
                                model: [qsTr("Sistema"), qsTr("Claro"), qsTr("Escuro")]
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
                    title: qsTr("Nenhuma sessão ainda")
                    text: qsTr("Grave a primeira aqui ou importe uma gravação que já existe.")

                    Button {
                        kind: "primary"
                        text: qsTr("Gravar sessão")
                    }

                    Button {
                        text: qsTr("Importar")
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
        title: qsTr("Apagar a gravação?")
        consequence: qsTr("31 minutos de áudio deixam de existir neste computador. Isto não pode ser desfeito.")
        confirmText: qsTr("Apagar a gravação")
    }

    Toast {
        id: toast
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space4
    }
}
