// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>
#include <atomic>
#include <functional>
#include <memory>
#include <stop_token>
#include <thread>
#include <type_traits>

#include "base/progress.h"

namespace voither::ui {

/// Long work on a thread of its own, as a screen shows it: where it is, how long it will take, and cancel. One piece
/// of work at a time; destroying it cancels and waits.
class Job : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("its screen's controller has one")
    Q_PROPERTY(bool running READ isRunning NOTIFY runningChanged)
    Q_PROPERTY(QString stage READ stage NOTIFY advanced)
    /// Of the stage at hand, 0 to 1.
    Q_PROPERTY(double fraction READ fraction NOTIFY advanced)
    /// Of the stage at hand; -1 while nothing can be said.
    Q_PROPERTY(int secondsLeft READ secondsLeft NOTIFY advanced)

public:
    explicit Job(QObject* parent = nullptr)
        : QObject(parent)
    {
    }
    ~Job() override;

    bool isRunning() const { return m_running; }
    QString stage() const { return m_stage; }
    double fraction() const { return m_fraction; }
    int secondsLeft() const;

    /// Runs `work(const base::Progress&) -> T` there, then `then(T)` here.
    template <class Work, class Then>
    void start(Work work, Then then)
    {
        using Answer = std::invoke_result_t<Work&, const base::Progress&>;
        begin([this, work = std::move(work), then = std::move(then)](const base::Progress& progress) mutable {
            auto answer = std::make_shared<Answer>(work(progress));
            QMetaObject::invokeMethod(
                this,
                [this, answer, then = std::move(then)]() mutable {
                    end();
                    then(std::move(*answer));
                },
                Qt::QueuedConnection);
        });
    }

public slots:
    /// The work ends soon with Cancelled.
    void cancel() { m_thread.request_stop(); }

signals:
    void runningChanged();
    void advanced();

private:
    void begin(std::function<void(const base::Progress&)> work);
    void end();
    void advance(const QString& stage, double fraction);

    std::jthread m_thread;
    std::atomic<bool> m_reported = false; // a report waits to be shown
    QElapsedTimer m_stageClock;
    QString m_stage;
    double m_fraction = 0;
    bool m_running = false;
};

} // namespace voither::ui
