// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace voither::ui {

/// What a kind of intervention is called; the kind itself where it has no words.
QString interventionName(const QString& type);

} // namespace voither::ui
