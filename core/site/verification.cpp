// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/verification.h"

#include "projections/rebuild.h"
#include "projections/schema.h"
#include "projections/sessions.h"
#include "site/objects.h"
#include "store/integrity.h"

namespace voither::site {

namespace {

using base::Result;

/// Reports a part of the work under its own stage.
base::Progress as(const base::Progress& progress, std::string_view stage)
{
    return {[&progress, stage](std::string_view, double fraction) { progress.at(stage, fraction); }, progress.stop};
}

void add(Verification& verification, const store::Findings& found)
{
    for (const store::Fault& fault : found.faults) {
        verification.findings.push_back(
            {fault.kind, fault.position > 0 ? std::to_string(fault.position) : std::string(), fault.detail});
    }
}

Result<> checkDatabase(Site& site, Verification& verification, const base::Progress& progress)
{
    const auto pages = store::checkPages(site.database(), as(progress, "pages"));
    if (!pages) {
        return tl::unexpected(pages.error());
    }
    add(verification, *pages);
    return {};
}

Result<> checkLog(Site& site, Verification& verification, const base::Progress& progress)
{
    const auto chain = store::checkChain(site.log(), as(progress, "chain"));
    if (!chain) {
        return tl::unexpected(chain.error());
    }
    add(verification, *chain);
    verification.events = chain->events;
    return {};
}

Result<> checkObject(Site& site, const projections::AudioObject& recording, Verification& verification,
                     const base::Progress& progress)
{
    const auto summary = summaryOf(recording);
    if (!summary) {
        return tl::unexpected(summary.error());
    }
    ++verification.objects;
    for (const base::Error& error : site.vault().verifyObject(recording.person, *summary, progress)) {
        if (error.code == base::ErrorCode::Cancelled) {
            return tl::unexpected(error);
        }
        const bool missing = error.code == base::ErrorCode::FileNotFound;
        const std::string detail = std::string(base::name(error.code)) + (error.place.empty() ? "" : ", " + error.place)
            + (error.detail.empty() ? "" : ": " + error.detail);
        verification.findings.push_back({missing ? "object_missing" : "object", recording.object.toString(), detail});
    }
    return {};
}

Result<> checkObjects(Site& site, Verification& verification, const base::Progress& progress)
{
    const auto recordings = projections::allAudio(site.database());
    if (!recordings) {
        return tl::unexpected(recordings.error());
    }
    for (std::size_t i = 0; i < recordings->size(); ++i) {
        progress.at("objects", static_cast<double>(i) / static_cast<double>(recordings->size()));
        if (auto checked = checkObject(site, (*recordings)[i], verification, {{}, progress.stop}); !checked) {
            return checked;
        }
    }
    const auto nobodys = leftovers(site);
    if (!nobodys) {
        return tl::unexpected(nobodys.error());
    }
    for (const base::ObjectId& object : *nobodys) {
        verification.findings.push_back({"leftover", object.toString(), {}});
    }
    progress.at("objects", 1);
    return {};
}

Result<> checkTables(Site& site, Verification& verification, const base::Progress& progress)
{
    const auto differences = projections::compareWithLog(site.database(), site.vault(), as(progress, "tables"));
    if (!differences) {
        return tl::unexpected(differences.error());
    }
    verification.tables = projections::tables().size();
    for (const projections::TableDifference& difference : *differences) {
        verification.findings.push_back({"table", difference.table, difference.detail});
    }
    return {};
}

} // namespace

std::string Finding::text(base::UiLanguage language) const
{
    return base::say(language, "verification." + kind, {{"place", place}, {"detail", detail}});
}

Result<Verification> verify(Site& site, const base::Progress& progress)
{
    Verification verification;
    for (const auto check : {checkDatabase, checkLog, checkObjects, checkTables}) {
        const auto checked = check(site, verification, progress);
        // Where the database cannot be read, the other parts still are checked.
        if (!checked && checked.error().code == base::ErrorCode::DatabaseDamaged) {
            verification.findings.push_back({"structure", {}, checked.error().detail});
        } else if (!checked) {
            return tl::unexpected(checked.error());
        }
    }
    return verification;
}

} // namespace voither::site
