// SPDX-License-Identifier: GPL-3.0-or-later
#include "projections/likeness.h"

#include <QString>
#include <algorithm>

#include "projections/fold.h"

namespace voither::projections {

namespace {

constexpr double likeName = 0.88;               // without a birth date to go by: one slip in eight letters
constexpr double likeNameOfSameBirthDate = 0.6; // names of strangers rarely come so near
constexpr std::size_t mostLikenesses = 5;

QString sortedWords(std::string_view text)
{
    QString joined;
    for (const std::string& word : foldedWords(text)) {
        joined += (joined.isEmpty() ? QString() : QStringLiteral(" ")) + QString::fromStdString(word);
    }
    return joined;
}

/// Insertions, deletions, substitutions and exchanges of neighbours.
qsizetype distance(const QString& a, const QString& b)
{
    const auto width = static_cast<std::size_t>(b.size()) + 1;
    std::vector<qsizetype> before(width);
    std::vector<qsizetype> last(width);
    std::vector<qsizetype> row(width);
    for (std::size_t j = 0; j < width; ++j) {
        last[j] = static_cast<qsizetype>(j);
    }
    for (qsizetype i = 1; i <= a.size(); ++i) {
        row[0] = i;
        for (std::size_t j = 1; j < width; ++j) {
            const auto at = static_cast<qsizetype>(j);
            const bool same = a[i - 1] == b[at - 1];
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + (same ? 0 : 1)});
            if (i > 1 && j > 1 && a[i - 1] == b[at - 2] && a[i - 2] == b[at - 1]) {
                row[j] = std::min(row[j], before[j - 2] + 1);
            }
        }
        before.swap(last);
        last.swap(row);
    }
    return last.back();
}

double likeness(const QString& one, const QString& other, double atLeast)
{
    const auto longer = std::max(one.size(), other.size());
    if (longer == 0) {
        return 0;
    }
    const auto share = [longer](qsizetype edits) {
        return 1 - static_cast<double>(edits) / static_cast<double>(longer);
    };
    // The difference of lengths is the least that the distance can be.
    return share(std::abs(one.size() - other.size())) < atLeast ? 0 : share(distance(one, other));
}

struct Candidate {
    base::PersonId person;
    double name = 0;
    std::string sealedBirthDate;
};

base::Result<std::vector<Candidate>> candidates(store::Database& database, const QString& name)
{
    std::vector<Candidate> found;
    const auto read =
        database.each("SELECT id, coalesce(name, ''), coalesce(social_name, ''), encrypted_birth_date FROM patients",
                      [&](const store::Statement& row) {
                          const double nearest =
                              std::max(likeness(name, sortedWords(row.text(1)), likeNameOfSameBirthDate),
                                       likeness(name, sortedWords(row.text(2)), likeNameOfSameBirthDate));
                          if (nearest >= likeNameOfSameBirthDate) {
                              found.push_back({row.id<base::PersonId>(0), nearest, row.string(3)});
                          }
                      });
    if (!read) {
        return tl::unexpected(read.error());
    }
    std::sort(found.begin(), found.end(), [](const Candidate& a, const Candidate& b) { return a.name > b.name; });
    return found;
}

} // namespace

double nameLikeness(std::string_view one, std::string_view other)
{
    return likeness(sortedWords(one), sortedWords(other), 0);
}

base::Result<std::vector<Likeness>> peopleLike(store::Database& database, const events::PersonalCipher& cipher,
                                               std::string_view name, std::string_view birthDate)
{
    const auto near = candidates(database, sortedWords(name));
    if (!near) {
        return tl::unexpected(near.error());
    }
    std::vector<Likeness> likenesses;
    for (const Candidate& candidate : *near) {
        base::Result<std::string> born;
        if (!candidate.sealedBirthDate.empty()) {
            born = cipher.open(candidate.person, "birth_date", candidate.sealedBirthDate);
            if (!born) {
                return tl::unexpected(born.error());
            }
        }
        const bool bothKnown = !birthDate.empty() && !born->empty();
        const bool same = bothKnown && *born == birthDate;
        if (bothKnown ? !same : candidate.name < likeName) {
            continue;
        }
        const auto entry = findPerson(database, candidate.person);
        if (!entry) {
            return tl::unexpected(entry.error());
        }
        likenesses.push_back({**entry, candidate.name, same});
    }
    std::stable_sort(likenesses.begin(), likenesses.end(),
                     [](const Likeness& a, const Likeness& b) { return a.birthDate > b.birthDate; });
    likenesses.resize(std::min(likenesses.size(), mostLikenesses));
    return likenesses;
}

} // namespace voither::projections
