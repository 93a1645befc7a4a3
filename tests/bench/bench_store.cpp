// SPDX-License-Identifier: GPL-3.0-or-later
// What appending and rebuilding cost: bench_store [EVENTS]. Prints one figure a line.
#include <chrono>
#include <cstdio>
#include <cstdlib>

#include "events/batch.h"
#include "projections/columns.h"
#include "store/open_site.h"
#include "support/temporary_folder.h"

using namespace voither;
using namespace voither::test;

namespace {

double now()
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

events::DimensionsMeasured measurement(const base::PersonId& person, const base::SessionId& session, base::Instant time)
{
    events::DimensionsMeasured m;
    m.person = person;
    m.session = session;
    m.time = time;
    for (const auto& column : projections::measuredColumns()) {
        m.columns[column] = {1.23456789, 0.123456, 100, {}};
    }
    m.processingVersion = std::string("1");
    m.document = std::string(R"({"evidence":[]})");
    return m;
}

events::SessionHeld session(const base::PersonId& person, base::Instant time)
{
    events::SessionHeld s;
    s.session = base::SessionId::generate(time);
    s.person = person;
    s.sessionDatetime = time;
    return s;
}

/// `count` sessions of 1,000 people, each person's in order of time, in batches.
void fill(OpenSite& site, int count)
{
    std::vector<base::PersonId> people;
    for (int i = 0; i < 1000; ++i) {
        events::PersonRegistered p;
        p.person = base::PersonId::generate(site.clock.now());
        p.details.name = "Pessoa " + std::to_string(i);
        must(site.append(p));
        people.push_back(p.person);
    }
    for (int done = 0; done < count;) {
        auto batch = site.batch();
        for (int i = 0; i < 5000 && done < count; ++i, ++done) {
            site.clock.advance(std::chrono::seconds(1));
            must(batch.add(session(people[static_cast<std::size_t>(done) % people.size()], site.clock.now())));
        }
        must(batch.commit());
    }
}

} // namespace

int main(int argc, char** argv)
{
    const int count = argc > 1 ? std::atoi(argv[1]) : 100'000;
    const TemporaryFolder folder;
    OpenSite site(folder.path());

    events::PersonRegistered p;
    p.person = base::PersonId::generate(site.clock.now());
    must(site.append(p));
    double spent = 0;
    double longest = 0;
    for (int i = 0; i < 500; ++i) {
        const auto held = session(p.person, site.clock.now());
        must(site.append(held));
        const auto measured = measurement(p.person, held.session, held.sessionDatetime);
        const double start = now();
        must(site.append(measured));
        spent += now() - start;
        longest = std::max(longest, now() - start);
        site.clock.advance(std::chrono::hours(20));
    }
    std::printf("append a measurement with its projections: mean %.2f ms, longest %.2f ms\n", spent / 500 * 1e3,
                longest * 1e3);

    double start = now();
    fill(site, count);
    std::printf("append %d sessions in batches: %.0f events/s\n", count, count / (now() - start));
    start = now();
    const auto rebuilt = must(projections::rebuild(*site.database, *site.vault));
    std::printf("rebuild %lld events: %.0f events/s\n", static_cast<long long>(rebuilt),
                static_cast<double>(rebuilt) / (now() - start));
    return 0;
}
