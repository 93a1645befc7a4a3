// SPDX-License-Identifier: GPL-3.0-or-later
#include "idle_watch.h"

#include <QCoreApplication>
#include <QEvent>

namespace voither::app {

IdleWatch::IdleWatch(ui::Desktop& desktop)
    : m_desktop(desktop)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool IdleWatch::eventFilter(QObject* object, QEvent* event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
        m_desktop.stir();
        break;
    default:
        break;
    }
    return QObject::eventFilter(object, event);
}

} // namespace voither::app
