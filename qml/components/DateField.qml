// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// A date typed as dd/mm/aaaa; the slashes come by themselves. `value` is ISO (2026-11-21) or empty, and empty too while
// what is typed is no date of the calendar between `from` and `until` (ISO, optional). changed(value) is the user's.
TextField {
    id: root

    property string value
    property string from
    property string until
    property string rangeError: qsTr("A data fica fora do que é possível aqui.")
    readonly property string problem: problemOf(root.text)

    signal changed(string value)

    placeholder: qsTr("dd/mm/aaaa")
    inputMethodHints: Qt.ImhDate
    leadingIcon: "calendar"
    error: root.problem
    maximumLength: 10
    onValueChanged: {
        if (root.value !== root.valueOf(root.text))
            root.text = root.value === "" ? "" : "%3/%2/%1".arg(root.value.slice(0, 4)).arg(root.value.slice(5, 7)).arg(root.value.slice(8, 10));
    }
    onEdited: {
        root.spread();
        root.value = root.valueOf(root.text);
        root.changed(root.value);
    }

    function valueOf(text: string): string {
        return problemOf(text) === "" ? iso(text) : "";
    }

    function problemOf(text: string): string {
        if (text.length < 10)
            return "";
        const day = iso(text);
        if (day === "")
            return qsTr("Esta data não existe no calendário.");
        if (root.from !== "" && day < root.from || root.until !== "" && day > root.until)
            return root.rangeError;
        return "";
    }

    // Puts the slashes where the digits say, unless the user is deleting.
    function spread() {
        const digits = root.text.replace(/\D/g, "").slice(0, 8);
        let shaped = digits.slice(0, 2);
        if (digits.length > 2 || digits.length === 2 && root.text.endsWith("/"))
            shaped += "/" + digits.slice(2, 4);
        if (digits.length > 4 || digits.length === 4 && root.text.endsWith("/"))
            shaped += "/" + digits.slice(4);
        if (shaped !== root.text && root.cursorPosition === root.text.length)
            root.text = shaped;
    }

    function iso(text: string): string {
        const match = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(text);
        if (!match)
            return "";
        const day = Number(match[1]);
        const month = Number(match[2]);
        const year = Number(match[3]);
        const date = new Date(Date.UTC(year, month - 1, day)); // runs over into another month when there is no such day
        date.setUTCFullYear(year);
        return date.getUTCMonth() === month - 1 ? "%1-%2-%3".arg(match[3]).arg(match[2]).arg(match[1]) : "";
    }
}
