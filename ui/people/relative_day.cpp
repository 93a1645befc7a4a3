// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/relative_day.h"

#include <QCoreApplication>
#include <QLocale>

namespace voither::ui {

QString relativeDay(QDate day, QDate today)
{
    constexpr qint64 mostDays = 99;
    const qint64 ago = day.daysTo(today);
    if (ago == 0) {
        return QCoreApplication::translate("RelativeDay", "hoje");
    }
    if (ago == 1) {
        return QCoreApplication::translate("RelativeDay", "ontem");
    }
    if (ago < 0 || ago > mostDays) {
        return QLocale().toString(day, QLocale::ShortFormat);
    }
    return QCoreApplication::translate("RelativeDay", "há %n dia(s)", nullptr, static_cast<int>(ago));
}

} // namespace voither::ui
