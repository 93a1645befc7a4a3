// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QQuickItem>
#include <QQuickView>
#include <QStringList>

#include "desktop/desktop.h"
#include "site/site_folder.h"

namespace voither::test {

/// One page of a site in a window, opened and ready, driven by keys. Ends the program when it does not come up.
class ShownPage {
public:
    ShownPage(const SiteFolder& folder, const QString& page, const QString& person, const QString& session,
              int segment = -1);

    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString& text);

    QQuickItem* root() const { return m_view.rootObject(); }
    QQuickWindow& window() { return m_view; }
    ui::Desktop& desktop() { return m_desktop; }
    QStringList warnings() const { return m_warnings; }
    /// Whether these words stand on the page where somebody sees them.
    bool shows(const QString& words) const;

private:
    ui::Desktop m_desktop;
    QQuickView m_view;
    QStringList m_warnings;
};

} // namespace voither::test
