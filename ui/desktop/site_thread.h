// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QThread>
#include <QtQml/qqmlregistration.h>
#include <functional>
#include <memory>
#include <type_traits>
#include <utility>

#include "base/clock.h"
#include "site/site.h"

namespace voither::ui {

/// The one thread that owns the open site. Screens queue work for it and get the result in their own, the
/// interface's, thread; a screen that is gone by then gets nothing. While no site is open all work is refused with
/// Locked.
class SiteThread : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the desktop has one")
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged)

public:
    using Opening = std::function<base::Result<std::unique_ptr<site::Site>>()>;

    explicit SiteThread(QObject* parent = nullptr);
    /// Waits for the work at hand, and closes the site.
    ~SiteThread() override;

    bool isBusy() const { return m_pending > 0; }

    /// Runs `work(site::Site&) -> base::Result<T>` there, then `then(base::Result<T>)` here if `receiver` still lives.
    template <class Work, class Then>
    void ask(QObject* receiver, Work work, Then then)
    {
        using Answer = std::invoke_result_t<Work&, site::Site&>;
        post([this, receiver = QPointer<QObject>(receiver), work = std::move(work), then = std::move(then)]() mutable {
            auto answer = std::make_shared<Answer>(m_site ? work(*m_site) : Answer(locked()));
            answerHere([receiver, answer, then = std::move(then)]() mutable {
                if (receiver) {
                    then(std::move(*answer));
                }
            });
        });
    }

    /// The same for work that writes: says changed() when it was not refused, so that other screens read anew.
    template <class Work, class Then>
    void change(QObject* receiver, Work work, Then then)
    {
        QPointer<QObject> alive(receiver);
        ask(this, std::move(work), [this, alive, then = std::move(then)](auto answer) mutable {
            const bool done = answer.has_value();
            if (alive) {
                then(std::move(answer));
            }
            if (done) {
                emit changed();
            }
        });
    }

    /// Makes or opens a site there, in place of the one that is open.
    template <class Then>
    void open(Opening opening, Then then)
    {
        emit closing();
        post([this, opening = std::move(opening), then = std::move(then)]() mutable {
            m_site.reset();
            auto opened = opening();
            auto answer = std::make_shared<base::Result<>>();
            if (opened) {
                m_site = std::move(*opened);
            } else {
                *answer = tl::unexpected(opened.error());
            }
            answerHere([answer, then = std::move(then)]() mutable { then(std::move(*answer)); });
        });
    }

    /// Closes the site after the work at hand: its keys are wiped.
    void close();

signals:
    void busyChanged();
    /// The site is about to close: work that is asked for while this is said still finds it open.
    void closing();
    /// Something was written.
    void changed();

private:
    static tl::unexpected<base::Error> locked();
    void post(std::function<void()> work);
    void answerHere(std::function<void()> answer);

    QThread m_thread;
    QObject* m_context; // lives there
    std::unique_ptr<site::Site> m_site;
    int m_pending = 0;
};

} // namespace voither::ui
