// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Voither.Components
import Voither.Theme
import Voither.Ui

// The service, and who has a key to it.
ColumnLayout {
    id: root

    required property Desktop desktop
    readonly property bool ready: !users.loading

    spacing: Theme.cardGap

    UserListModel {
        id: users
        site: root.desktop.site
        onAdded: name => {
            dialog.finish();
            toast.show(qsTr("%1 já pode entrar.").arg(name), "");
        }
        onRemoved: name => toast.show(qsTr("%1 não entra mais.").arg(name), "")
    }

    Section {
        Layout.fillWidth: true
        title: qsTr("Serviço")

        Column {
            width: parent.width

            FormRow {
                width: parent.width
                label: qsTr("Nome")

                Label {
                    Layout.maximumWidth: Theme.scaled(480)
                    text: root.desktop.siteName
                    elide: Text.ElideRight
                }
            }
            FormRow {
                width: parent.width
                label: qsTr("CNES")
                last: true

                Label {
                    text: root.desktop.cnes === "" ? qsTr("não informado") : root.desktop.cnes
                    tone: root.desktop.cnes === "" ? "muted" : "neutral"
                }
            }
        }
    }

    Section {
        Layout.fillWidth: true
        title: qsTr("Usuários")
        note: users.mayManage ? qsTr("quem tem chave deste serviço") : qsTr("só a administração dá e retira chaves")
        padding: 0

        actions: Button {
            compact: true
            iconName: "user-plus"
            text: qsTr("Dar acesso")
            visible: users.mayManage
            onClicked: dialog.ask()
        }

        Column {
            width: parent.width

            Repeater {
                id: rows
                model: users

                ListRow {
                    id: row

                    required property int index
                    required property string id
                    required property string name
                    required property string detail
                    required property string roleTitle
                    required property bool self

                    width: parent ? parent.width : implicitWidth
                    interactive: false
                    iconName: "user-round"
                    title: row.self ? qsTr("%1 (você)").arg(row.name) : row.name
                    subtitle: row.detail
                    description: "%1, %2".arg(row.roleTitle).arg(row.detail)
                    last: row.index === rows.count - 1

                    Chip {
                        text: row.roleTitle
                    }

                    IconButton {
                        name: qsTr("Retirar o acesso de %1").arg(row.name)
                        iconName: "trash-2"
                        compact: true
                        visible: users.mayManage && !row.self
                        enabled: !users.working
                        onClicked: removal.ask(row.id, row.name)
                    }
                }
            }
        }
    }

    Banner {
        Layout.fillWidth: true
        visible: users.error !== "" || users.refusal !== "" && !dialog.opened
        tone: "bad"
        title: users.error !== "" ? qsTr("Os usuários não puderam ser lidos") : qsTr("A mudança não foi feita")
        text: users.error !== "" ? users.error : users.refusal
    }

    UserDialog {
        id: dialog
        users: users
    }

    ConfirmDialog {
        id: removal

        property string user

        function ask(user: string, name: string) {
            removal.user = user;
            removal.title = qsTr("Retirar o acesso de %1?").arg(name);
            removal.open();
        }

        consequence: qsTr("A frase-senha dessa pessoa deixa de abrir os dados neste computador. O que ela escreveu continua no prontuário, com o nome dela. Para que volte a entrar será preciso dar um acesso novo.")
        confirmText: qsTr("Retirar o acesso")
        onConfirmed: users.remove(removal.user)
    }

    Toast {
        id: toast
        Layout.alignment: Qt.AlignHCenter
    }
}
