// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QQmlApplicationEngine>
#include <QQuickWindow>

#include "desktop/desktop.h"
#include "idle_watch.h"
#include "language.h"

namespace voither::app {

/// The window on a desktop, in the language of its preferences.
class Shell {
public:
    explicit Shell(ui::Desktop& desktop);

    /// Null when the window could not be made.
    QQuickWindow* window() const;

private:
    Language m_language;
    IdleWatch m_idle;
    QQmlApplicationEngine m_engine;
};

} // namespace voither::app
