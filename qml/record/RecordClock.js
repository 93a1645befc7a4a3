// SPDX-License-Identifier: GPL-3.0-or-later
.pragma library

// Seconds as a clock shows them: 31:24, or 1:02:05.
function clock(seconds) {
    const whole = Math.floor(seconds);
    const two = number => String(number).padStart(2, "0");
    const hours = Math.floor(whole / 3600);
    const rest = two(Math.floor(whole / 60) % 60) + ":" + two(whole % 60);
    return hours > 0 ? hours + ":" + rest : rest;
}
