// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace voither::ui {

/// "hoje", "ontem", "há 12 dias"; the date itself where it is 100 days ago or more.
QString relativeDay(QDate day, QDate today);

} // namespace voither::ui
