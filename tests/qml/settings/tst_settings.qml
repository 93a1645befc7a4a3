// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Voither
import Voither.Theme

Item {
    id: root

    width: 1158
    height: 740

    Rectangle {
        anchors.fill: parent
        color: Theme.background
    }

    Component {
        id: component

        SettingsPage {
            anchors.fill: parent
            desktop: site.desktop
            focus: true
        }
    }

    TestCase {
        name: "Settings"
        when: windowShown

        property var page
        readonly property string passphrase: "nove pedras azuis dormem"

        function open(section: string) {
            page = createTemporaryObject(component, root, {
                section: section
            });
            verify(page);
            tryVerify(() => page.ready, 30000);
            waitForRendering(page);
        }

        function everywhere() {
            return root.Window.window.contentItem;
        }

        function named(name: string, from, role) {
            const below = from ?? everywhere();
            for (let i = 0; i < below.children.length; ++i) {
                const child = below.children[i];
                if (child.visible && child.Accessible.name === name && (role === undefined || child.Accessible.role === role))
                    return child;
                const found = named(name, child, role);
                if (found)
                    return found;
            }
            return null;
        }

        // A text field by its label: Qt tells no name of a password's.
        function field(label: string, from) {
            const below = from ?? everywhere();
            for (let i = 0; i < below.children.length; ++i) {
                const child = below.children[i];
                const found = child.visible && child.label === label && child.maximumLength !== undefined ? child : field(label, child);
                if (found)
                    return found;
            }
            return null;
        }

        // When what moves has come to rest.
        function keep(name: string) {
            wait(250);
            site.keep(name, root.Window.window);
        }

        function cleanup() {
            Theme.dark = false;
            Theme.textScale = 1;
        }

        function type(name: string, text: string) {
            const input = field(name);
            verify(input, name);
            input.forceActiveFocus();
            for (const letter of text)
                keyClick(letter);
        }

        function test_every_section_opens_data() {
            return ["site", "security", "appearance", "data", "about"].map(id => ({
                        tag: id
                    }));
        }

        function test_every_section_opens(data) {
            open(data.tag);
            keep("settings-" + data.tag);
            Theme.dark = true;
            keep("settings-" + data.tag + "-dark");
            Theme.dark = false;
            Theme.textScale = 2;
            waitForRendering(page);
            keep("settings-" + data.tag + "-large");
        }

        function test_the_tabs_choose_the_section() {
            open("site");
            const tab = named("Serviço e usuários");
            tab.forceActiveFocus();
            keyClick(Qt.Key_Right);
            tryVerify(() => named("Bloquear"));
            compare(page.section, "security");
        }

        function test_somebody_gets_a_key_and_loses_it() {
            open("site");
            mouseClick(named("Dar acesso", null, Accessible.Button));
            tryVerify(() => field("Nome"));
            wait(250);
            type("Nome", "Rui");
            type("Entra como", "rui");
            type("Frase-senha inicial", passphrase);
            type("De novo, para conferir", passphrase);
            keep("settings-add-user");
            keyClick(Qt.Key_Return);
            tryVerify(() => named("Retirar o acesso de Rui"), 30000);
            verify(site.opens("rui", passphrase));
            keep("settings-users");
            mouseClick(named("Retirar o acesso de Rui"));
            tryVerify(() => named("Retirar o acesso", null, Accessible.Button));
            keep("settings-remove-user");
            mouseClick(named("Retirar o acesso", null, Accessible.Button));
            tryVerify(() => !named("Retirar o acesso de Rui"), 30000);
            verify(!site.opens("rui", passphrase));
        }

        function test_a_new_recovery_code_is_shown_until_it_was_copied() {
            open("security");
            mouseClick(named("Fazer um novo…", null, Accessible.Button));
            tryVerify(() => named("Fazer um novo", null, Accessible.Button));
            mouseClick(named("Fazer um novo", null, Accessible.Button));
            tryVerify(() => named("Tenho o código no papel e conferi"), 30000);
            wait(250);
            keep("settings-recovery");
            const close = named("Fechar", null, Accessible.Button);
            verify(!close.enabled);
            tryVerify(() => named("Tenho o código no papel e conferi", null, Accessible.CheckBox).activeFocus);
            keyClick(Qt.Key_Space);
            verify(close.enabled);
            mouseClick(close);
            tryVerify(() => !named("Tenho o código no papel e conferi"));
        }

        function test_the_passphrase_changes_only_with_the_former_one() {
            open("security");
            mouseClick(named("Trocar…", null, Accessible.Button));
            tryVerify(() => field("Frase-senha atual"));
            wait(250);
            type("Frase-senha atual", "errada e errada");
            type("Frase-senha nova", passphrase);
            type("De novo, para conferir", passphrase);
            keyClick(Qt.Key_Return);
            tryVerify(() => field("Frase-senha atual").error !== "", 30000);
            keep("settings-passphrase-refused");
            mouseClick(named("Cancelar", null, Accessible.Button));
            verify(!site.opens("ana", passphrase));
        }

        function test_a_verification_ends_in_words() {
            open("data");
            mouseClick(named("Verificar agora", null, Accessible.Button));
            tryVerify(() => named("Verificar agora", null, Accessible.Button), 60000);
            let sound = null;
            tryVerify(() => everywhere() && (sound = findText("Tudo íntegro")), 60000);
            keep("settings-verified");
        }

        function findText(start: string, from) {
            const below = from ?? everywhere();
            for (let i = 0; i < below.children.length; ++i) {
                const child = below.children[i];
                if (child.visible && String(child.Accessible.name).startsWith(start))
                    return child;
                const found = findText(start, child);
                if (found)
                    return found;
            }
            return null;
        }

        function test_preferences_take_effect_at_once() {
            open("appearance");
            const motion = named("Reduzir movimento", null, Accessible.CheckBox);
            motion.forceActiveFocus();
            keyClick(Qt.Key_Space);
            verify(site.desktop.preferences.reducedMotion);
            keyClick(Qt.Key_Space);
            verify(!site.desktop.preferences.reducedMotion);
            const size = named("Tamanho do texto", null, Accessible.ComboBox);
            size.forceActiveFocus();
            keyClick(Qt.Key_Down);
            fuzzyCompare(site.desktop.preferences.textScale, 1.1, 0.001);
            keyClick(Qt.Key_Up);
            fuzzyCompare(site.desktop.preferences.textScale, 1, 0.001);
        }
    }
}
