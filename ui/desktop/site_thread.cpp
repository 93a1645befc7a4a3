// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/site_thread.h"

namespace voither::ui {

SiteThread::SiteThread(QObject* parent)
    : QObject(parent)
    , m_context(new QObject)
{
    m_context->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_context, &QObject::deleteLater);
    m_thread.setObjectName("voither.site");
    m_thread.start();
}

SiteThread::~SiteThread()
{
    emit closing();
    // A thread that is told to quit may leave queued work undone, and the site must end where it was opened.
    QMetaObject::invokeMethod(
        m_context, [this] { m_site.reset(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void SiteThread::close()
{
    emit closing();
    QMetaObject::invokeMethod(
        m_context, [this] { m_site.reset(); }, Qt::QueuedConnection);
}

tl::unexpected<base::Error> SiteThread::locked()
{
    return base::failure(base::ErrorCode::Locked);
}

void SiteThread::post(std::function<void()> work)
{
    if (++m_pending == 1) {
        emit busyChanged();
    }
    QMetaObject::invokeMethod(m_context, std::move(work), Qt::QueuedConnection);
}

void SiteThread::answerHere(std::function<void()> answer)
{
    QMetaObject::invokeMethod(
        this,
        [this, answer = std::move(answer)] {
            answer();
            if (--m_pending == 0) {
                emit busyChanged();
            }
        },
        Qt::QueuedConnection);
}

} // namespace voither::ui
