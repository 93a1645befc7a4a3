// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/demonstration_site.h"

#include "base/file.h"
#include "base/resources.h"
#include "demonstration/dialogue.h"
#include "demonstration/plan.h"
#include "demonstration/speech.h"
#include "extraction/measurement.h"
#include "site/analysis.h"
#include "site/intake.h"

namespace voither::site {

namespace {

using base::ErrorCode;
using base::failure;
using base::Result;

/// A folder beside the site for sound on its way into it; what is spoken there is the project's own writing.
class Studio {
public:
    explicit Studio(std::filesystem::path folder)
        : m_folder(std::move(folder))
        , m_temporary(false)
    {
        std::filesystem::create_directories(m_folder, m_problem);
    }
    Studio()
        : m_folder(std::filesystem::temp_directory_path(m_problem)
                   / ("voither-" + base::Uuid::generate(base::SystemClock().now()).toString()))
        , m_temporary(true)
    {
        std::filesystem::create_directories(m_folder, m_problem);
    }
    ~Studio()
    {
        if (m_temporary) {
            std::filesystem::remove_all(m_folder, m_problem);
        }
    }
    Studio(const Studio&) = delete;
    Studio& operator=(const Studio&) = delete;

    std::filesystem::path file(const std::string& name) const { return m_folder / name; }

private:
    std::error_code m_problem; // a folder that cannot be made is refused by the first file in it
    std::filesystem::path m_folder;
    bool m_temporary;
};

/// Writes one site out of a plan.
class Filling {
public:
    Filling(Site& site, const extraction::Extractor& extractor, const DemonstrationRequest& request,
            const base::Progress& progress)
        : m_site(site)
        , m_extractor(extractor)
        , m_options(request.plan)
        , m_progress(progress)
        , m_studio(request.recordings ? std::make_unique<Studio>(*request.recordings) : std::make_unique<Studio>())
    {
    }

    Result<DemonstrationSummary> fill();

private:
    Result<> addUsers();
    Result<> addRecord(const demonstration::Record& record);
    Result<> addPerson(events::Batch& batch, const demonstration::Person& person, const base::PersonId& id);
    Result<> addSession(events::Batch& batch, const demonstration::Session& session, const base::PersonId& id);
    Result<> addIntervention(events::Batch& batch, const demonstration::Intervention& intervention,
                             const base::PersonId& id);
    Result<> addSpoken(const demonstration::Session& session, const demonstration::Person& person);
    base::UserId user(std::size_t professional) const { return m_users.at(professional % m_users.size()); }
    static base::Instant morningOf(base::Date date) { return std::chrono::sys_days(date) + std::chrono::hours(11); }

    Site& m_site;
    const extraction::Extractor& m_extractor;
    demonstration::Options m_options;
    const base::Progress& m_progress;
    std::unique_ptr<Studio> m_studio;
    std::vector<base::UserId> m_users;
    DemonstrationSummary m_summary;
};

Result<> add(events::Batch& batch, base::Instant when, const events::Payload& payload)
{
    const auto added = batch.addAt(when, payload);
    return added ? Result<>() : tl::unexpected(added.error());
}

Result<> commit(events::Batch& batch)
{
    const auto end = batch.commit();
    return end ? Result<>() : tl::unexpected(end.error());
}

Result<> Filling::addUsers()
{
    events::Batch batch = m_site.batch();
    for (const demonstration::Professional& professional : demonstration::site(m_options).professionals) {
        const base::UserId id(base::Uuid::fromName("demonstration user " + professional.userName));
        m_users.push_back(id);
        const events::UserAdded added{
            .user = id, .name = professional.name, .role = "clinician", .occupation = professional.cbo, .council = {}};
        if (auto done = add(batch, m_site.clock().now(), added); !done) {
            return done;
        }
    }
    return commit(batch);
}

Result<> Filling::addPerson(events::Batch& batch, const demonstration::Person& person, const base::PersonId& id)
{
    const auto personal = [](const std::string& text) {
        return text.empty() ? events::Personal() : events::Personal(text);
    };
    events::PersonDetails details;
    details.recordNumber = personal(person.record);
    details.name = personal(person.name);
    details.socialName = personal(person.socialName);
    details.cpf = personal(person.cpf);
    details.cns = personal(person.cns);
    details.birthDate = personal(base::toIso8601(person.birthDate));
    details.gender = person.gender;
    details.educationLevel = person.educationLevel;
    details.primaryDiagnosisIcd11 = std::string(person.primary.icd11);
    details.primaryDiagnosisIcd10 = std::string(person.primary.icd10);
    details.secondaryDiagnoses.emplace();
    for (const demonstration::Diagnosis& diagnosis : person.secondary) {
        details.secondaryDiagnoses->emplace_back(diagnosis.icd11);
    }
    const base::Instant when = morningOf(person.registered);
    if (auto added = add(batch, when, events::PersonRegistered{id, details}); !added) {
        return added;
    }
    const std::string givenBy = person.guardian.empty() ? "self" : "guardian";
    if (person.recordingConsent) {
        const events::ConsentRecorded consent{.person = id,
                                              .kind = events::ConsentKind::Recording,
                                              .date = *person.recordingConsent,
                                              .givenBy = givenBy,
                                              .remarks = personal(person.guardian)};
        if (auto added = add(batch, morningOf(*person.recordingConsent), consent); !added) {
            return added;
        }
    }
    if (!person.researchConsent) {
        return {};
    }
    return add(batch, when,
               events::ConsentRecorded{.person = id,
                                       .kind = events::ConsentKind::Research,
                                       .date = person.registered,
                                       .givenBy = givenBy,
                                       .remarks = {}});
}

Result<> Filling::addSession(events::Batch& batch, const demonstration::Session& session, const base::PersonId& id)
{
    const base::SessionId sessionId = base::SessionId::generate(session.start);
    const events::SessionHeld held{.session = sessionId,
                                   .person = id,
                                   .therapist = user(session.professional),
                                   .sessionType = std::string(session.type),
                                   .setting = std::string(session.setting),
                                   .sessionDatetime = session.start,
                                   .durationMinutes = session.durationMinutes};
    if (auto added = add(batch, session.start, held); !added) {
        return added;
    }
    ++m_summary.sessions;
    if (!session.measured) {
        return {};
    }
    events::DimensionsMeasured measured;
    measured.session = sessionId;
    measured.person = id;
    measured.time = session.start;
    measured.confidenceScore = session.confidence;
    measured.processingVersion = demonstration::processingVersion;
    measured.language = "pt-BR";
    measured.patientWords = static_cast<std::int64_t>(session.patientWords);
    for (std::size_t i = 0; i < demonstration::columnCount; ++i) {
        const demonstration::Value& value = session.values[i];
        measured.columns[std::string(extraction::columns()[i].name)] = {
            value.value, value.value ? std::optional(value.standardError) : std::nullopt,
            static_cast<std::int64_t>(value.n), std::string(value.abstained)};
    }
    return add(batch, session.start + std::chrono::hours(1), measured);
}

Result<> Filling::addIntervention(events::Batch& batch, const demonstration::Intervention& intervention,
                                  const base::PersonId& id)
{
    const events::InterventionRecorded recorded{.intervention = base::Uuid::generate(intervention.prescribedAt),
                                                .person = id,
                                                .session = {},
                                                .interventionType = std::string(intervention.type),
                                                .interventionDetails = events::Personal(intervention.details),
                                                .prescribedBy = user(intervention.prescribedBy),
                                                .prescribedAt = intervention.prescribedAt,
                                                .adherenceScore = {},
                                                .patientFeedback = {}};
    return add(batch, intervention.prescribedAt, recorded);
}

/// The written session spoken by two voices, imported and analysed as any recording is.
Result<> Filling::addSpoken(const demonstration::Session& session, const demonstration::Person& person)
{
    auto dialogue = demonstration::readDialogue(base::resourceDir(), session.sample);
    if (!dialogue) {
        return tl::unexpected(dialogue.error());
    }
    demonstration::SpeechOptions voices;
    voices.patientVoice = person.gender == "female" ? "pt-br+f4" : "pt-br+m3";
    const auto wav = m_studio->file(session.sample + ".wav");
    const auto vtt = m_studio->file(session.sample + ".vtt");
    std::error_code ignored;
    std::filesystem::remove(wav, ignored);
    if (auto spoken = demonstration::speakDialogue(*dialogue, wav, voices, m_progress); !spoken) {
        return spoken;
    }
    if (auto written = base::replaceFile(vtt, base::asBytes(demonstration::toWebVtt(*dialogue))); !written) {
        return written;
    }
    ImportRequest request;
    request.recordNumber = person.record;
    request.audio = wav;
    request.transcript = vtt;
    request.heldAt = session.start;
    const auto imported = importSession(m_site, request, m_progress);
    if (!imported) {
        return tl::unexpected(imported.error());
    }
    auto material = loadSession(m_site, imported->session);
    if (!material) {
        return tl::unexpected(material.error());
    }
    const auto measurement = analyse(*material, m_extractor, {}, m_progress);
    if (!measurement) {
        return tl::unexpected(measurement.error());
    }
    ++m_summary.sessions;
    ++m_summary.spoken;
    return storeMeasurement(m_site, *material, *measurement);
}

Result<> Filling::addRecord(const demonstration::Record& record)
{
    const base::PersonId id = base::PersonId::generate(morningOf(record.person.registered));
    events::Batch batch = m_site.batch();
    if (auto added = addPerson(batch, record.person, id); !added) {
        return added;
    }
    // The history tells what happened in the order in which it was written.
    auto intervention = record.interventions.begin();
    const auto addInterventionsBefore = [&](base::Instant time) -> Result<> {
        for (; intervention != record.interventions.end() && intervention->prescribedAt < time; ++intervention) {
            if (auto added = addIntervention(batch, *intervention, id); !added) {
                return added;
            }
        }
        return {};
    };
    for (const demonstration::Session& session : record.sessions) {
        if (!session.held) {
            continue;
        }
        if (auto added = addInterventionsBefore(session.start); !added) {
            return added;
        }
        if (session.sample.empty()) {
            if (auto added = addSession(batch, session, id); !added) {
                return added;
            }
            continue;
        }
        // A spoken session makes events of its own, in their place among the others.
        if (auto committed = commit(batch); !committed) {
            return committed;
        }
        if (auto spoken = addSpoken(session, record.person); !spoken) {
            return spoken;
        }
    }
    if (auto added = addInterventionsBefore(base::Instant::max()); !added) {
        return added;
    }
    ++m_summary.people;
    return commit(batch);
}

Result<DemonstrationSummary> Filling::fill()
{
    if (auto users = addUsers(); !users) {
        return tl::unexpected(users.error());
    }
    for (std::size_t i = 0; i < m_options.people; ++i) {
        if (m_progress.cancelled()) {
            return failure(ErrorCode::Cancelled);
        }
        m_progress.at("people", static_cast<double>(i) / static_cast<double>(m_options.people));
        if (auto added = addRecord(demonstration::record(m_options, i)); !added) {
            return tl::unexpected(added.error());
        }
    }
    m_progress.at("people", 1);
    return m_summary;
}

} // namespace

Result<DemonstrationSummary> fillDemonstration(Site& site, const extraction::Extractor& extractor,
                                               const DemonstrationRequest& request, const base::Progress& progress)
{
    if (!site.details().demonstration) {
        return failure(ErrorCode::InvalidArgument, site.folder().string(), {}, "demonstration");
    }
    return Filling(site, extractor, request, progress).fill();
}

} // namespace voither::site
