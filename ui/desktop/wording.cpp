// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/wording.h"

#include <QLocale>

namespace voither::ui {

QString toQString(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

base::UiLanguage uiLanguage()
{
    switch (QLocale().language()) {
    case QLocale::English:
        return base::UiLanguage::English;
    case QLocale::Spanish:
        return base::UiLanguage::Spanish;
    default:
        return base::UiLanguage::Portuguese;
    }
}

QString describe(const base::Error& error)
{
    const auto message = base::describe(error, uiLanguage());
    return toQString(message.todo.empty() ? message.what : message.what + ' ' + message.todo);
}

QDateTime toQDateTime(base::Instant instant)
{
    const auto milliseconds = std::chrono::duration_cast<std::chrono::milliseconds>(instant.time_since_epoch());
    return QDateTime::fromMSecsSinceEpoch(milliseconds.count());
}

QDate toQDate(base::Date date)
{
    return {static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month())),
            static_cast<int>(static_cast<unsigned>(date.day()))};
}

base::Date toDate(QDate date)
{
    return base::Date(std::chrono::year(date.year()), std::chrono::month(static_cast<unsigned>(date.month())),
                      std::chrono::day(static_cast<unsigned>(date.day())));
}

QString shortDate(QDate date)
{
    QString format = QLocale().dateFormat(QLocale::ShortFormat);
    if (!format.contains(QLatin1String("yyyy"))) {
        format.replace(QLatin1String("yy"), QLatin1String("yyyy"));
    }
    return QLocale().toString(date, format);
}

QString shortDateTime(const QDateTime& at)
{
    return shortDate(at.date()) + at.time().toString(QStringLiteral(" HH:mm"));
}

} // namespace voither::ui
