// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include "site/site.h"

namespace voither::ui {

/// Whom a recording is about.
struct RecordSubject {
    QString name; // as the person is called; else the number of the record
    int sessionNumber = 0;
    QDate consentDate; // invalid without a consent that holds
};

/// PersonUnknown.
base::Result<RecordSubject> readSubject(site::Site& site, const base::PersonId& person);

} // namespace voither::ui
