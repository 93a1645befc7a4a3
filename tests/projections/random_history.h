// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <random>
#include <vector>

#include "store/open_site.h"

namespace voither::test {

/// Appends one valid event after another, drawn from a seed: registrations, updates, consents, sessions, transcripts,
/// corrections, measurements and new measurements, notes, interventions, erasures, and events of a newer program.
class RandomHistory {
public:
    RandomHistory(OpenSite& site, unsigned seed);

    void step();
    const std::vector<base::PersonId>& people() const { return m_people; }

private:
    struct Session {
        base::SessionId id;
        base::PersonId person;
        base::Instant time;
        std::int64_t segments = 0;
    };

    std::size_t below(std::size_t bound);
    double real(double least, double most);
    base::PersonId somebody();
    Session& someSession();

    void registerPerson();
    void updatePerson();
    void erasePerson();
    void consent();
    void holdSession();
    void attachAudio();
    void attachTranscript();
    void editTranscript();
    void measure();
    void writeNote();
    void intervene();
    void record();
    void appendUnknown();

    OpenSite& m_site;
    std::mt19937 m_random;
    int m_registered = 0;
    std::vector<base::PersonId> m_people;
    std::vector<Session> m_sessions;
};

} // namespace voither::test
