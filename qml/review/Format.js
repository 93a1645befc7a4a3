// SPDX-License-Identifier: GPL-3.0-or-later
.pragma library

// "08:52", or "1:08:52" from an hour on.
function clock(seconds) {
    const whole = Math.max(0, Math.floor(seconds));
    const two = number => String(number).padStart(2, "0");
    const minutes = Math.floor(whole / 60) % 60;
    const hours = Math.floor(whole / 3600);
    return (hours > 0 ? hours + ":" : "") + two(minutes) + ":" + two(whole % 60);
}

// A number as the user's locale writes it, with a true minus sign.
function number(value, decimals) {
    return Number(value).toLocaleString(Qt.locale(), "f", decimals).replace("-", "−");
}

// The same with its sign always.
function change(value, decimals) {
    const text = number(value, decimals);
    return value > 0 && !text.startsWith("+") ? "+" + text : text;
}
