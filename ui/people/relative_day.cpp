// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/relative_day.h"

#include <QCoreApplication>

#include "desktop/wording.h"

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
        return shortDate(day);
    }
    const int days = static_cast<int>(ago); // lupdate overlooks a text with a cast behind it
    return QCoreApplication::translate("RelativeDay", "há %n dia(s)", nullptr, days);
}

} // namespace voither::ui
