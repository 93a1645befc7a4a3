// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <optional>
#include <string>
#include <vector>

#include "base/messages.h"
#include "charts/theme.h"
#include "trajectory/course.h"

namespace voither::charts {

/// An intervention or event: a dotted upright line with its label.
struct Mark {
    base::Instant time;
    std::string label; // UTF-8
};

/// What stands around the charts of one person.
struct Heading {
    std::string person; // as it may be shown: a name or a record number
    std::string site;
    std::string processingVersion;
    bool demonstration = false; // a mark on the picture says that the data are synthetic
};

/// One column's chart.
struct ChartContent {
    Heading heading;
    trajectory::Course course;
    std::vector<Mark> marks;
    std::optional<base::Date> since = {}; // the Monday from which on is drawn; nothing means everything
};

/// All columns of one person, in the order in which they are shown.
struct OverviewContent {
    Heading heading;
    std::vector<trajectory::Course> courses;
};

struct Style {
    Theme theme = Theme::Light;
    base::UiLanguage language = base::UiLanguage::Portuguese;
    bool paper = false; // nothing is printed behind the cards
};

/// The column's name in the language; `shortTitle` fits a small card.
std::string title(std::string_view column, base::UiLanguage language);
std::string shortTitle(std::string_view column, base::UiLanguage language);

} // namespace voither::charts
