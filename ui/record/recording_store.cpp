// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/recording_store.h"

namespace voither::ui {

RecordingStore::RecordingStore(SiteThread& site, QObject* parent)
    : QObject(parent)
    , m_site(site)
{
}

void RecordingStore::store(const events::RecordingStarted& recording, Then then)
{
    using Finish = std::shared_ptr<site::RecordingFinish>;
    m_site.ask(
        this,
        [recording](site::Site& site) -> base::Result<Finish> {
            auto finish = site::RecordingFinish::begin(site, recording);
            return finish ? base::Result<Finish>(std::move(*finish)) : tl::unexpected(finish.error());
        },
        [this, then = std::move(then)](const base::Result<Finish>& begun) {
            if (!begun) {
                then(tl::unexpected(begun.error()));
                return;
            }
            m_job.start([finish = *begun](const base::Progress& progress) { return finish->take(progress); },
                        [this, then, finish = *begun](const base::Result<>& taken) {
                            if (!taken) {
                                then(tl::unexpected(taken.error()));
                                return;
                            }
                            m_site.change(
                                this, [finish](site::Site& site) { return finish->commit(site); }, then);
                        });
        });
}

void RecordingStore::storeLeft(std::function<bool()> begun, Then each, std::function<void()> over)
{
    m_site.ask(
        this, [](site::Site& site) { return projections::openRecordings(site.database()); },
        [this, begun = std::move(begun), each = std::move(each),
         over = std::move(over)](const base::Result<std::vector<events::RecordingStarted>>& open) {
            if (open && !open->empty() && begun()) {
                m_left = *open;
                storeNextLeft(each, over);
            }
        });
}

void RecordingStore::storeNextLeft(const Then& each, const std::function<void()>& over)
{
    if (m_left.empty()) {
        over();
        return;
    }
    const events::RecordingStarted next = m_left.front();
    m_left.erase(m_left.begin());
    store(next, [this, each, over](const base::Result<site::FinishedRecording>& done) {
        each(done);
        if (!done) {
            m_left.clear();
        }
        storeNextLeft(each, over);
    });
}

} // namespace voither::ui
