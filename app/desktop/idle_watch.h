// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "desktop/desktop.h"

namespace voither::app {

/// Tells the desktop of every keystroke and move of the pointer, so that it locks itself when none comes.
class IdleWatch : public QObject {
public:
    explicit IdleWatch(ui::Desktop& desktop);
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    ui::Desktop& m_desktop;
};

} // namespace voither::app
