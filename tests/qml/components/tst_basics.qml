// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Voither.Theme
import Voither.Components

TestCase {
    id: test

    name: "Components"
    when: windowShown
    width: 700
    height: 600
    visible: true

    Component {
        id: spyComponent

        SignalSpy {}
    }

    function make(type: string, properties: string): Item {
        return createTemporaryQmlObject("import QtQuick\nimport Voither.Components\n%1 { %2 }".arg(type).arg(properties), test);
    }

    function spyOn(target: QtObject, signalName: string): SignalSpy {
        return createTemporaryObject(spyComponent, test, {
            "target": target,
            "signalName": signalName
        });
    }

    // The first item below `item` that `fits`.
    function find(item, fits) {
        if (fits(item))
            return item;
        for (let i = 0; i < item.children.length; ++i) {
            const found = find(item.children[i], fits);
            if (found)
                return found;
        }
        return null;
    }

    function ringOf(item) {
        return find(item, one => String(one).startsWith("FocusRing"));
    }

    function test_interIsReallyUsed() {
        compare(Theme.fontFamily, "Inter");
    }

    function test_aButtonAnswersToMouseSpaceAndEnter() {
        const button = make("Button", "text: 'Abrir'");
        const clicked = spyOn(button, "clicked");
        mouseClick(button);
        compare(clicked.count, 1);
        button.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Space);
        keyClick(Qt.Key_Return);
        compare(clicked.count, 3);
        button.busy = true;
        mouseClick(button);
        keyClick(Qt.Key_Space);
        compare(clicked.count, 3);
    }

    function test_theFocusRingShowsForTheKeyboardOnly_data() {
        return [
            { "tag": "Button", "properties": "text: 'a'" },
            { "tag": "IconButton", "properties": "name: 'a'; iconName: 'x'" },
            { "tag": "LinkButton", "properties": "text: 'a'" },
            { "tag": "CheckBox", "properties": "text: 'a'" },
            { "tag": "RadioButton", "properties": "text: 'a'" },
            { "tag": "Switch", "properties": "text: 'a'" },
            { "tag": "Chip", "properties": "text: 'a'; selectable: true" },
            { "tag": "ListRow", "properties": "title: 'a'" }
        ];
    }

    function test_theFocusRingShowsForTheKeyboardOnly(row) {
        const control = make(row.tag, row.properties);
        compare(ringOf(control).visible, false);
        control.forceActiveFocus(Qt.TabFocusReason);
        compare(ringOf(control).visible, true);
        control.focus = false;
        control.forceActiveFocus(Qt.MouseFocusReason);
        compare(ringOf(control).visible, false);
    }

    function test_everyControlHasANameAndAnswersToIt_data() {
        return [
            { "tag": "Button", "properties": "text: 'a'", "role": Accessible.Button },
            { "tag": "IconButton", "properties": "name: 'a'; iconName: 'x'", "role": Accessible.Button },
            { "tag": "LinkButton", "properties": "text: 'a'", "role": Accessible.Link },
            { "tag": "CheckBox", "properties": "text: 'a'", "role": Accessible.CheckBox },
            { "tag": "RadioButton", "properties": "text: 'a'", "role": Accessible.RadioButton },
            { "tag": "Switch", "properties": "text: 'a'", "role": Accessible.CheckBox },
            { "tag": "Chip", "properties": "text: 'a'; selectable: true", "role": Accessible.CheckBox },
            { "tag": "ListRow", "properties": "title: 'a'", "role": Accessible.ListItem },
            { "tag": "Banner", "properties": "text: 'a'; tone: 'bad'", "role": Accessible.AlertMessage },
            { "tag": "Label", "properties": "text: 'a'; kind: 'page'", "role": Accessible.Heading }
        ];
    }

    function test_everyControlHasANameAndAnswersToIt(row) {
        const control = make(row.tag, row.properties);
        compare(control.Accessible.name, "a");
        compare(control.Accessible.role, row.role);
        if (control.clicked === undefined)
            return;
        const clicked = spyOn(control, "clicked");
        control.Accessible.pressAction();
        compare(clicked.count, 1);
    }

    function test_boxesTurnBySpaceAndByTheScreenReader_data() {
        return [
            { "tag": "CheckBox" },
            { "tag": "Switch" }
        ];
    }

    function test_boxesTurnBySpaceAndByTheScreenReader(row) {
        const box = make(row.tag, "text: 'a'");
        box.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Space);
        verify(box.checked);
        box.Accessible.pressAction();
        verify(!box.checked);
        mouseClick(box);
        verify(box.checked);
    }

    function test_aFieldSaysItsLabelHelpAndError() {
        const field = make("TextField", "width: 200; label: 'CPF'; help: 'Onze dígitos'");
        const input = find(field, one => one.echoMode !== undefined);
        compare(input.Accessible.name, "CPF");
        compare(input.Accessible.description, "Onze dígitos");
        field.error = "Não confere";
        compare(input.Accessible.description, "Não confere");
        verify(find(field, one => one.text === "Não confere" && one.visible) !== null);
        compare(find(field, one => one.text === "Onze dígitos" && one.visible), null);
    }

    function test_aPasswordIsHiddenUntilAskedFor() {
        const field = make("TextField", "width: 200; label: 'Frase'; password: true");
        const input = find(field, one => one.echoMode !== undefined);
        field.forceActiveFocus();
        keyClick(Qt.Key_A);
        compare(field.text, "a");
        verify(input.displayText !== "a");
        mouseClick(find(field, one => one.iconName === "eye"));
        compare(input.displayText, "a");
    }

    function test_aSearchWaitsForAPauseAndEscEmptiesIt() {
        const field = make("SearchField", "width: 300; placeholder: 'Nome'");
        const searched = spyOn(field, "searched");
        field.forceActiveFocus();
        keyClick(Qt.Key_A);
        keyClick(Qt.Key_B);
        compare(searched.count, 0);
        tryCompare(searched, "count", 1);
        compare(searched.signalArguments[0][0], "ab");
        keyClick(Qt.Key_Escape);
        compare(field.text, "");
    }

    function test_datesAreThoseOfTheCalendar_data() {
        return [
            { "tag": "29022024", "value": "2024-02-29", "wrong": false },
            { "tag": "29022023", "value": "", "wrong": true },
            { "tag": "31121999", "value": "1999-12-31", "wrong": false },
            { "tag": "00012000", "value": "", "wrong": true },
            { "tag": "311", "value": "", "wrong": false }
        ];
    }

    function test_datesAreThoseOfTheCalendar(row) {
        const field = make("DateField", "width: 200; label: 'Nascimento'");
        field.forceActiveFocus();
        for (const digit of row.tag)
            keyClick(digit);
        compare(field.value, row.value);
        compare(field.error !== "", row.wrong);
    }

    function test_aDateThatIsSetIsShownAndItsLimitsHold() {
        const field = make("DateField", "width: 200; until: '2026-11-21'; value: '1990-05-03'");
        compare(field.text, "03/05/1990");
        compare(field.error, "");
        field.forceActiveFocus();
        field.text = "";
        for (const digit of "22112026")
            keyClick(digit);
        compare(field.value, "");
        verify(field.error !== "");
    }

    function test_aChoiceIsMadeByKeyboard() {
        const box = make("ComboBox", "width: 200; label: 'Quem'; model: ['Helena', 'Rafael']");
        const activated = spyOn(box, "activated");
        box.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Down);
        compare(box.currentText, "Rafael");
        compare(activated.count, 1);
    }

    function test_aChipIsTakenAwayByDeleteAndByItsCross() {
        const chip = make("Chip", "text: 'ansiedade'; removable: true");
        const removed = spyOn(chip, "removed");
        chip.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Delete);
        compare(removed.count, 1);
        mouseClick(find(chip, one => one.name === "x"));
        compare(removed.count, 2);
    }

    function test_theSafeAnswerHasTheFocusAndEscGivesIt() {
        const dialog = createTemporaryQmlObject("import Voither.Components\nConfirmDialog { title: 'Apagar?'; consequence: 'Some'; confirmText: 'Apagar' }", test);
        const confirmed = spyOn(dialog, "confirmed");
        const cancelled = spyOn(dialog, "cancelled");
        dialog.open();
        tryCompare(dialog, "opened", true);
        keyClick(Qt.Key_Return);
        tryCompare(dialog, "visible", false);
        compare(confirmed.count, 0);
        compare(cancelled.count, 1);
        dialog.open();
        tryCompare(dialog, "opened", true);
        keyClick(Qt.Key_Escape);
        tryCompare(dialog, "visible", false);
        compare(cancelled.count, 2);
        dialog.open();
        tryCompare(dialog, "opened", true);
        keyClick(Qt.Key_Tab);
        keyClick(Qt.Key_Space);
        tryCompare(dialog, "visible", false);
        compare(confirmed.count, 1);
        compare(cancelled.count, 2);
    }

    function test_aDialogThatIsTallerThanTheWindowScrolls() {
        const dialog = createTemporaryQmlObject("import QtQuick\nimport Voither.Components\nDialog { title: 'Longo'; Item { implicitHeight: 2000 } }", test);
        dialog.open();
        tryCompare(dialog, "opened", true);
        verify(dialog.height <= test.height);
        const scroll = find(dialog.contentItem, one => one.boundsBehavior !== undefined);
        verify(scroll.contentHeight >= 2000);
        verify(scroll.height < test.height);
        dialog.close();
    }

    function test_tabsAreWalkedWithArrows() {
        const strip = make("TabStrip", "width: 400; tabs: [{id: 'a', text: 'A'}, {id: 'b', text: 'B', count: 3}]");
        const chosen = spyOn(strip, "chosen");
        const first = find(strip, one => one.text === "A" && one.clicked !== undefined);
        first.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Right);
        compare(strip.current, "b");
        keyClick(Qt.Key_Right);
        compare(chosen.count, 1);
        keyClick(Qt.Key_Home);
        compare(strip.current, "a");
    }

    function test_aTabThatHasNoRoomComesIntoViewWhenItIsChosen() {
        const strip = make("TabStrip", "width: 120; tabs: [{id: 'a', text: 'Transcrição'}, {id: 'b', text: 'Dimensões'}, {id: 'c', text: 'Trajetória'}]");
        const last = find(strip, one => one.text === "Trajetória" && one.clicked !== undefined);
        verify(last.mapToItem(strip, 0, 0).x > strip.width);
        strip.choose(2);
        tryVerify(() => last.mapToItem(strip, last.width, 0).x <= strip.width + 0.5);
        strip.choose(0);
        tryVerify(() => last.mapToItem(strip, 0, 0).x > strip.width);
    }

    function test_theSlimRailShowsIconsThatKeepTheirNames() {
        const rail = make("NavigationRail", "height: 500; slim: true; siteName: 'CAPS Vila'; notice: 'DEMONSTRAÇÃO'; current: 'home'; items: [
            NavigationItem { page: 'home'; text: 'Início'; iconName: 'house' },
            NavigationItem { page: 'people'; text: 'Pessoas'; iconName: 'users' } ]");
        compare(rail.implicitWidth, Theme.slimRailWidth);
        verify(!find(rail, one => one.visible && one.text === "CAPS Vila"));
        const place = find(rail, one => one.text === "Pessoas" && one.clicked !== undefined);
        compare(place.Accessible.name, "Pessoas");
        verify(place.width <= rail.implicitWidth);
        const chosen = spyOn(rail, "chosen");
        mouseClick(place);
        compare(chosen.signalArguments[0][0], "people");
        const asked = spyOn(rail, "searchRequested");
        mouseClick(find(rail, one => one.visible && one.iconName === "search"));
        compare(asked.count, 1);
        const notice = find(rail, one => one.visible && one.name === "triangle-alert");
        compare(notice.Accessible.name, "DEMONSTRAÇÃO");
    }

    function test_whatHasTheKeyboardIsScrolledIntoView() {
        const area = make("ScrollArea", "width: 200; height: 100; contentHeight: 400;
            IconButton { name: 'first'; iconName: 'search' }
            IconButton { name: 'last'; iconName: 'lock'; y: 340 }");
        const last = find(area, one => one.name === "last");
        last.forceActiveFocus(Qt.TabFocusReason);
        verify(area.contentY > 0);
        verify(last.mapToItem(area, 0, last.height).y <= area.height);
        find(area, one => one.name === "first").forceActiveFocus(Qt.TabFocusReason);
        compare(area.contentY, 0);
    }

    function test_theRailIsWalkedWithArrowsAndSkipsWhatIsNotThere() {
        const rail = make("NavigationRail", "height: 500; current: 'home'; items: [
            NavigationItem { page: 'home'; text: 'Início'; iconName: 'house' },
            NavigationItem { page: 'sync'; text: 'Sincronização'; iconName: 'refresh-cw'; available: false },
            NavigationItem { page: 'people'; text: 'Pessoas'; iconName: 'users'; badge: 2 } ]");
        const chosen = spyOn(rail, "chosen");
        find(rail, one => one.text === "Início" && one.clicked !== undefined).forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Return);
        compare(chosen.signalArguments[0][0], "people");
        const lock = spyOn(rail, "lockRequested");
        mouseClick(find(rail, one => one.iconName === "lock"));
        compare(lock.count, 1);
    }

    function test_identifiersStayMaskedUntilTheModelSaysSo() {
        const header = make("PersonHeader", "width: 600; name: 'Ana'; identifiers: [{label: 'CPF', masked: '•••-12', value: '123-12'}]");
        const asked = spyOn(header, "revealRequested");
        waitForRendering(header);
        mouseClick(find(header, one => one.iconName === "eye"));
        compare(asked.count, 1);
        verify(find(header, one => one.text === "CPF\u00a0•••-12") !== null);
        header.revealed = true;
        verify(find(header, one => one.text === "CPF\u00a0123-12") !== null);
    }

    function test_aHeaderPutsItsActionsBelowWhenThereIsNoRoomBeside() {
        const header = make("PageHeader", "width: 600; title: 'Pessoas'; Button { text: 'Registrar pessoa' }");
        const button = find(header, one => one.text === "Registrar pessoa" && one.clicked !== undefined);
        waitForRendering(header);
        verify(button.mapToItem(header, 0, 0).x > 300);
        header.width = 300;
        tryVerify(() => button.mapToItem(header, 0, 0).y > 24);
        verify(button.mapToItem(header, button.width, 0).x <= 300);
        verify(header.implicitHeight > 56);
    }

    function test_aMenuIsWorkedByKeyboard() {
        const menu = createTemporaryQmlObject("import Voither.Components\nMenu { MenuItem { text: 'Renomear' } MenuItem { text: 'Apagar' } }", test);
        const renamed = spyOn(menu.itemAt(0), "triggered");
        const deleted = spyOn(menu.itemAt(1), "triggered");
        compare(menu.itemAt(1).Accessible.name, "Apagar");
        menu.open();
        tryCompare(menu, "opened", true);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Return);
        tryCompare(menu, "visible", false);
        compare(renamed.count, 0);
        compare(deleted.count, 1);
    }

    function test_aToastOffersToTakeItBackAndGoes() {
        const toast = make("Toast", "width: 400; duration: 200");
        const undone = spyOn(toast, "actionTriggered");
        toast.show("Apagada", "Desfazer");
        tryCompare(toast, "opacity", 1);
        mouseClick(find(toast, one => one.text === "Desfazer" && one.clicked !== undefined));
        compare(undone.count, 1);
        tryCompare(toast, "visible", false);
        toast.show("Apagada", "");
        mouseMove(test, 690, 590);
        tryCompare(toast, "visible", false);
    }

    function test_textDoublesAndControlsGrowWithIt() {
        const button = make("Button", "text: 'Abrir'");
        const before = [button.implicitWidth, button.implicitHeight];
        Theme.textScale = 2;
        verify(button.implicitHeight >= 2 * before[1] - 1);
        tryVerify(() => button.implicitWidth > before[0] * 1.4);
        Theme.textScale = 1;
    }

    function test_nothingMovesWhenMotionIsReduced() {
        Theme.reducedMotion = true;
        compare(Theme.motion, 0);
        Theme.reducedMotion = false;
        verify(Theme.motion > 0 && Theme.motion < 150);
    }

    function test_theGalleryOpensWithoutAWarning_data() {
        return [
            { "tag": "light", "dark": false, "scale": 1 },
            { "tag": "dark", "dark": true, "scale": 1 },
            { "tag": "200 %", "dark": false, "scale": 2 }
        ];
    }

    function test_theGalleryOpensWithoutAWarning(row) {
        failOnWarning(/.?/);
        Theme.dark = row.dark;
        Theme.textScale = row.scale;
        const gallery = make("Gallery", "width: 700; height: 600");
        verify(gallery !== null);
        wait(50);
        Theme.dark = false;
        Theme.textScale = 1;
    }
}
