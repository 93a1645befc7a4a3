// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QQmlEngine>
#include <QQuickWindow>

#include "desktop/desktop.h"

namespace voither::app {

/// Collects every warning of Qt and QML from its making on, and prints it as it comes.
class Warnings {
public:
    Warnings();
    ~Warnings();
    Warnings(const Warnings&) = delete;
    Warnings& operator=(const Warnings&) = delete;
    static int count();
};

/// Opens every page in every language and theme, the dark one with the largest text. Gives the number of pages that
/// could not be shown and of controls that could not be reached.
int openEveryPage(ui::Desktop& desktop, QQuickWindow& window);

} // namespace voither::app
