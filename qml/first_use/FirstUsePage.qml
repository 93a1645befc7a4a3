// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Voither.Components
import Voither.Theme
import Voither.Ui

// From nothing to an encrypted site: what the program is for, the site and its first user, the passphrase, and the
// recovery sheet. A demonstration is offered apart.
FocusScope {
    id: root

    required property Desktop desktop
    property int step: root.desktop.recoveryCode !== "" ? 3 : 0
    readonly property var titles: [qsTr("Para que serve"), qsTr("O serviço e você"), qsTr("Frase-senha"), qsTr("Folha de recuperação")]

    FirstUseController {
        id: form
    }

    Connections {
        target: root.desktop
        function onRecoveryCodeChanged() {
            if (root.desktop.recoveryCode !== "") {
                form.forgetPassphrase();
                root.step = 3;
            }
        }
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.background
    }

    Flickable {
        anchors.fill: parent
        contentHeight: Math.max(height, card.height + 2 * Theme.pageMargin)
        boundsBehavior: Flickable.StopAtBounds

        Card {
            id: card
            anchors.centerIn: parent
            width: Theme.scaled(600)
            height: page.implicitHeight + 2 * padding
            padding: Theme.scaled(34)

            ColumnLayout {
                id: page
                width: parent.width
                spacing: Theme.space4

                Label {
                    kind: "small"
                    tone: "muted"
                    text: qsTr("Voither · passo %1 de %2").arg(root.step + 1).arg(root.titles.length)
                }
                Label {
                    Layout.fillWidth: true
                    kind: "page"
                    text: root.titles[root.step]
                    Accessible.role: Accessible.Heading
                }

                IntendedUseStep {
                    Layout.fillWidth: true
                    visible: root.step === 0
                    desktop: root.desktop
                    onAccepted: {
                        root.desktop.preferences.intendedUseAccepted = true;
                        root.step = 1;
                    }
                }
                SiteStep {
                    Layout.fillWidth: true
                    visible: root.step === 1
                    form: form
                    onBack: root.step = 0
                    onDone: root.step = 2
                }
                PassphraseStep {
                    Layout.fillWidth: true
                    visible: root.step === 2
                    form: form
                    desktop: root.desktop
                    onBack: root.step = 1
                    onDone: root.desktop.createSite(form.siteName, form.cnes, form.userName, "", "", form.login, form.passphrase)
                }
                RecoveryStep {
                    Layout.fillWidth: true
                    visible: root.step === 3
                    desktop: root.desktop
                    code: root.desktop.recoveryCode
                    onDone: root.desktop.forgetRecoveryCode()
                }
            }
        }
    }
}
