// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/session_analysis.h"

#include "site/analysis.h"

namespace voither::ui {

namespace {

struct Analysed {
    site::SessionMaterial material;
    extraction::Measurement measurement;
};

base::Result<Analysed> measure(site::SessionMaterial& material, const base::Progress& progress)
{
    auto measurement = site::analyse(material, {}, progress);
    if (!measurement) {
        return tl::unexpected(measurement.error());
    }
    return Analysed{std::move(material), std::move(*measurement)};
}

} // namespace

void SessionAnalysis::start(SiteThread& site, const base::SessionId& session, Then then)
{
    if (m_running) {
        return;
    }
    m_running = true;
    m_cancelled = false;
    m_then = std::move(then);
    const int number = ++m_number;
    const auto store = [this, number, &site](base::Result<Analysed> analysed) {
        if (number != m_number) {
            return;
        }
        if (!analysed) {
            finish(tl::unexpected(analysed.error()));
            return;
        }
        auto result = std::make_shared<Analysed>(std::move(*analysed));
        site.change(
            this,
            [result](site::Site& open) { return site::storeMeasurement(open, result->material, result->measurement); },
            [this, number](const base::Result<>& stored) {
                if (number == m_number) {
                    finish(stored);
                }
            });
    };
    site.ask(
        this, [session](site::Site& open) { return site::loadSession(open, session); },
        [this, number, store](base::Result<site::SessionMaterial> material) {
            if (number != m_number) {
                return;
            }
            if (!material || m_cancelled) {
                finish(material ? base::Result<>(base::failure(base::ErrorCode::Cancelled))
                                : tl::unexpected(material.error()));
                return;
            }
            auto taken = std::make_shared<site::SessionMaterial>(std::move(*material));
            m_job.start([taken](const base::Progress& progress) { return measure(*taken, progress); }, store);
        });
}

void SessionAnalysis::cancel()
{
    m_cancelled = true;
    m_job.cancel();
}

void SessionAnalysis::forget()
{
    if (m_running) {
        cancel();
        m_running = false;
        m_then = nullptr;
        ++m_number;
    }
}

void SessionAnalysis::finish(const base::Result<>& stored)
{
    m_running = false;
    if (const Then then = std::exchange(m_then, nullptr)) {
        then(stored);
    }
}

} // namespace voither::ui
