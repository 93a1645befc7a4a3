// SPDX-License-Identifier: GPL-3.0-or-later
#include "self_test.h"

#include <QQuickItem>
#include <QtGlobal>
#include <algorithm>
#include <atomic>
#include <cstdio>
#include <utility>

#include "calm.h"
#include "desktop/pages.h"

namespace voither::app {

namespace {

std::atomic<int> warnings = 0;
QtMessageHandler former = nullptr;

void countWarning(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    if (type != QtDebugMsg && type != QtInfoMsg) {
        ++warnings;
    }
    former(type, context, message);
}

bool scrolls(const QQuickItem& item, const char* content, double extent)
{
    const QVariant whole = item.property(content);
    return item.inherits("QQuickFlickable") && whole.isValid() && whole.toDouble() > extent;
}

/// Whether the middle of a control can be seen: inside the window and all that clips it, by scrolling where that is
/// possible.
bool canBeReached(const QQuickItem& control, const QQuickWindow& window)
{
    const QPointF middle(control.width() / 2, control.height() / 2);
    bool across = false; // some ancestor scrolls to it
    bool down = false;
    for (const QQuickItem* around = control.parentItem(); around != nullptr; around = around->parentItem()) {
        const QPointF at = control.mapToItem(around, middle);
        across = across || scrolls(*around, "contentWidth", around->width());
        down = down || scrolls(*around, "contentHeight", around->height());
        if (around->clip()
            && ((!across && (at.x() < 0 || at.x() > around->width()))
                || (!down && (at.y() < 0 || at.y() > around->height())))) {
            return false;
        }
    }
    const QPointF at = control.mapToScene(middle);
    return (across || (at.x() >= 0 && at.x() <= window.width()))
        && (down || (at.y() >= 0 && at.y() <= window.height()));
}

/// Whether two parts of a layout lie on each other.
bool isHeaped(const QQuickItem& layout)
{
    constexpr double seam = 1; // pixels by which neighbours may meet
    QList<QRectF> places;
    for (const QQuickItem* child : layout.childItems()) {
        const QRectF place(child->x() + seam, child->y() + seam, child->width() - 2 * seam, child->height() - 2 * seam);
        if (child->isVisible() && !place.isEmpty()) {
            const auto meets = [&place](const QRectF& other) { return other.intersects(place); };
            if (std::any_of(places.begin(), places.end(), meets)) {
                return true;
            }
            places.append(place);
        }
    }
    return false;
}

/// Faults below `item`: controls that no mouse can reach, layouts whose parts lie on each other. They are told by their
/// kind and icon: names may be people's.
int countFaults(const QQuickItem& item, const QQuickWindow& window, const char* page)
{
    if (!item.isVisible() || item.opacity() <= 0) {
        return 0;
    }
    int found = 0;
    if (item.inherits("QQuickLayout") && isHeaped(item)) {
        ++found;
        std::fprintf(stderr, "page %s: the parts of a %s lie on each other at %.0f, %.0f\n", page,
                     item.metaObject()->className(), item.mapToScene({}).x(), item.mapToScene({}).y());
    }
    const QVariant focusPolicy = item.property("focusPolicy");
    if (focusPolicy.isValid() && focusPolicy.toInt() != Qt::NoFocus && item.width() > 0
        && !canBeReached(item, window)) {
        ++found;
        std::fprintf(stderr, "page %s: %s %s is out of reach\n", page, item.metaObject()->className(),
                     qPrintable(item.property("iconName").toString()));
    }
    for (const QQuickItem* child : item.childItems()) {
        found += countFaults(*child, window, page);
    }
    return found;
}

/// One page; false when it does not come to rest or is not the one that was asked for.
bool open(ui::Desktop& desktop, QQuickWindow& window, const ui::PageInfo& page)
{
    const QString name = QString::fromLatin1(page.name);
    desktop.openPageOf(name, {}, {});
    if (waitUntilCalm(desktop, window) && desktop.page() == name) {
        return true;
    }
    std::fprintf(stderr, "page %s was not shown\n", page.name);
    return false;
}

} // namespace

Warnings::Warnings()
{
    former = qInstallMessageHandler(countWarning);
}

Warnings::~Warnings()
{
    qInstallMessageHandler(former);
}

int Warnings::count()
{
    return warnings;
}

int openEveryPage(ui::Desktop& desktop, QQuickWindow& window)
{
    int missing = 0;
    for (const char* language : {"pt-BR", "en", "es"}) {
        for (const auto& [theme, textScale] :
             {std::pair{"light", 1.0}, std::pair{"dark", ui::Preferences::largestText}}) {
            desktop.preferences()->override(language, theme, textScale);
            for (const ui::PageInfo& page : ui::pages()) {
                if (!page.needsSite || desktop.state() == ui::Desktop::Open) {
                    missing += open(desktop, window, page) ? 0 : 1;
                    missing += countFaults(*window.contentItem(), window, page.name);
                }
            }
        }
    }
    return missing;
}

} // namespace voither::app
