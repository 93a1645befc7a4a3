// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <span>

namespace voither::ui {

/// What a page must be given before it can be opened.
enum class PageSubject { None, Person, Session };

/// A place in the program, by the name that `--page` takes.
struct PageInfo {
    const char* name;
    const char* component; // below the QML module, without ".qml"
    PageSubject subject;
    bool needsSite; // nothing to show before a site is open
};

/// Every page, in the order of the rail.
std::span<const PageInfo> pages();
/// Nothing for a name that no page has.
const PageInfo* findPage(const QString& name);

} // namespace voither::ui
