// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>
#include <string>
#include <string_view>

#include "base/clock.h"
#include "base/error.h"
#include "base/messages.h"

/// Core's values as screens show them.
namespace voither::ui {

QString toQString(std::string_view utf8);

/// The language of the interface, as the default locale says.
base::UiLanguage uiLanguage();

/// What happened and what to do, as one text.
QString describe(const base::Error& error);

/// Local time.
QDateTime toQDateTime(base::Instant instant);
QDate toQDate(base::Date date);
base::Date toDate(QDate date);

/// 21/11/2026 as the default locale orders it, always with four digits of the year.
QString shortDate(QDate date);
/// The same and the time of day: 21/11/2026 14:30.
QString shortDateTime(const QDateTime& at);

} // namespace voither::ui
