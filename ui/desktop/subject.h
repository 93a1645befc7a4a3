// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "desktop/pages.h"
#include "site/site.h"

namespace voither::ui {

/// Of whom and of what a page speaks.
struct Subject {
    base::PersonId person;
    base::SessionId session; // null where the page needs none
};

/// By record number and by the session's number or id. With neither, a session page is about the newest session that
/// waits for its review. An empty record number is the person with most sessions, an empty session the newest that was
/// measured. PersonUnknown, SessionUnknown.
base::Result<Subject> findSubject(site::Site& site, PageSubject subject, const std::string& recordNumber,
                                  const std::string& session);

} // namespace voither::ui
