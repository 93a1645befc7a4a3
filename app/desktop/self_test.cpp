// SPDX-License-Identifier: GPL-3.0-or-later
#include "self_test.h"

#include <QtGlobal>
#include <atomic>
#include <cstdio>

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
        for (const char* theme : {"light", "dark"}) {
            desktop.preferences()->override(language, theme);
            for (const ui::PageInfo& page : ui::pages()) {
                if (!page.needsSite || desktop.state() == ui::Desktop::Open) {
                    missing += open(desktop, window, page) ? 0 : 1;
                }
            }
        }
    }
    return missing;
}

} // namespace voither::app
