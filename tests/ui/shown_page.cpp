// SPDX-License-Identifier: GPL-3.0-or-later
#include "shown_page.h"

#include <QQmlEngine>
#include <QtTest>
#include <functional>

namespace voither::test {

namespace {

constexpr int patience = 60'000;

} // namespace

ShownPage::ShownPage(const SiteFolder& folder, const QString& page, const QString& person, const QString& session,
                     int segment)
    : m_desktop(folder.path(), folder.clock)
{
    m_desktop.unlock({}, QString::fromUtf8(sitePassphrase.data(), qsizetype(sitePassphrase.size())));
    if (!QTest::qWaitFor([this] { return m_desktop.state() == ui::Desktop::Open; }, patience)) {
        qFatal("the site was not opened");
    }
    m_desktop.openPage(page, person, session, segment);
    m_view.engine()->addImportPath("qrc:/qt/qml");
    QObject::connect(m_view.engine(), &QQmlEngine::warnings, &m_view, [this](const QList<QQmlError>& warnings) {
        for (const QQmlError& warning : warnings) {
            m_warnings.append(warning.toString());
        }
    });
    m_view.setInitialProperties({{"desktop", QVariant::fromValue(&m_desktop)}});
    m_view.setResizeMode(QQuickView::SizeRootObjectToView);
    m_view.resize(1158, 740);
    m_view.setSource(m_desktop.pageUrl());
    m_view.show();
    m_view.requestActivate();
    if (!QTest::qWaitForWindowActive(&m_view)) {
        qFatal("the window was not active");
    }
    if (!QTest::qWaitFor([this] { return root() && root()->property("ready").toBool(); }, patience)) {
        qFatal("the page was not ready: %s", qPrintable(m_warnings.join('\n')));
    }
    root()->forceActiveFocus();
}

void ShownPage::press(int key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(&m_view, Qt::Key(key), modifiers);
}

void ShownPage::type(const QString& text)
{
    for (const QChar character : text) {
        QTest::keyClick(&m_view, character.toLatin1());
    }
}

bool ShownPage::shows(const QString& words) const
{
    const std::function<bool(const QQuickItem&)> isWithin = [&](const QQuickItem& item) {
        if (!item.isVisible()) {
            return false;
        }
        const auto parts = item.childItems();
        return item.property("text").toString().contains(words)
            || std::any_of(parts.begin(), parts.end(), [&](const QQuickItem* part) { return isWithin(*part); });
    };
    return isWithin(*root());
}

} // namespace voither::test
