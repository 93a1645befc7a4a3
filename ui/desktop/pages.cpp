// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/pages.h"

#include <algorithm>
#include <array>

namespace voither::ui {

std::span<const PageInfo> pages()
{
    static constexpr std::array list{
        PageInfo{"home", "home/HomePage", PageSubject::None, true},
        PageInfo{"people", "people/PeoplePage", PageSubject::None, true},
        PageInfo{"register", "people/PersonFormPage", PageSubject::None, true},
        PageInfo{"edit", "people/PersonFormPage", PageSubject::Person, true},
        PageInfo{"person", "person/PersonPage", PageSubject::Person, true},
        PageInfo{"trajectory", "person/PersonPage", PageSubject::Person, true},
        PageInfo{"import", "intake/ImportPage", PageSubject::Person, true},
        PageInfo{"record", "record/RecordPage", PageSubject::Person, true},
        PageInfo{"review", "review/ReviewPage", PageSubject::Session, true},
        PageInfo{"settings", "settings/SettingsPage", PageSubject::None, true},
        PageInfo{"transcription", "settings/SettingsPage", PageSubject::None, true},
        PageInfo{"gallery", "gallery/GalleryPage", PageSubject::None, false},
    };
    return list;
}

const PageInfo* findPage(const QString& name)
{
    const auto found = std::find_if(pages().begin(), pages().end(),
                                    [&name](const PageInfo& page) { return name == QLatin1String(page.name); });
    return found == pages().end() ? nullptr : &*found;
}

} // namespace voither::ui
