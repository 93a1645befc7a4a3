// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/pages.h"

#include <algorithm>
#include <array>

namespace voither::ui {

std::span<const PageInfo> pages()
{
    static constexpr std::array list{
        PageInfo{"home", "home/HomePage", PageSubject::None, true},
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
