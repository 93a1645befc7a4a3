// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/people_model.h"

#include <QLocale>
#include <algorithm>
#include <limits>
#include <map>

#include "desktop/wording.h"
#include "people/diagnoses.h"
#include "people/relative_day.h"
#include "projections/counts.h"
#include "projections/people.h"

namespace voither::ui {

namespace {

constexpr int longAgo = 30; // days without a session
constexpr std::size_t mostAtOnce = 100;
constexpr int never = 1'000'000; // more days than anybody has lived

/// Numbers within texts compare as numbers: "2019-9" before "2019-10".
int compareNumbered(const std::string& a, const std::string& b)
{
    const auto digits = [](const std::string& text, std::size_t at) {
        std::size_t end = at;
        while (end < text.size() && text[end] >= '0' && text[end] <= '9') {
            ++end;
        }
        return end - at;
    };
    std::size_t i = 0;
    std::size_t j = 0;
    while (i < a.size() && j < b.size()) {
        const std::size_t n = digits(a, i);
        const std::size_t m = digits(b, j);
        if (n > 0 && m > 0) {
            const std::size_t zerosA = std::min(n - 1, a.find_first_not_of('0', i) - i);
            const std::size_t zerosB = std::min(m - 1, b.find_first_not_of('0', j) - j);
            if (n - zerosA != m - zerosB) {
                return n - zerosA < m - zerosB ? -1 : 1;
            }
            if (const int order = a.compare(i + zerosA, n - zerosA, b, j + zerosB, m - zerosB); order != 0) {
                return order;
            }
            i += n;
            j += m;
        } else if (a[i] != b[j]) {
            return a[i] < b[j] ? -1 : 1;
        } else {
            ++i;
            ++j;
        }
    }
    return static_cast<int>(a.size() - i) - static_cast<int>(b.size() - j);
}

} // namespace

PeopleModel::PeopleModel(QObject* parent)
    : QAbstractListModel(parent)
{
    m_fetch.setSingleShot(true);
    m_fetch.setInterval(0);
    connect(&m_fetch, &QTimer::timeout, this, &PeopleModel::fetch);
}

void PeopleModel::setSite(SiteThread* site)
{
    if (site == m_site) {
        return;
    }
    m_site = site;
    connect(site, &SiteThread::changed, this, &PeopleModel::load);
    emit siteChanged();
    load();
}

base::Result<PeopleModel::Everybody> PeopleModel::readEverybody(site::Site& site)
{
    Everybody all;
    auto people = projections::allPeople(site.database());
    if (!people) {
        return tl::unexpected(people.error());
    }
    all.people = std::move(*people);
    const auto users = projections::users(site.database());
    if (!users) {
        return tl::unexpected(users.error());
    }
    for (const auto& user : *users) {
        all.professionals[user.id.uuid()] = toQString(user.name);
    }
    const auto mine = projections::peopleSeenBy(site.database(), site.vault().user().id);
    if (!mine) {
        return tl::unexpected(mine.error());
    }
    for (const base::PersonId& person : *mine) {
        all.mine.insert(person.uuid());
    }
    all.now = site.clock().now();
    return all;
}

void PeopleModel::load()
{
    m_site->ask(this, &PeopleModel::readEverybody, [this](base::Result<Everybody> all) {
        m_loading = false;
        m_error = all ? QString() : describe(all.error());
        if (all) {
            m_people = std::move(all->people);
            m_professionals = std::move(all->professionals);
            m_mineIds = std::move(all->mine);
            m_now = all->now;
            ++m_reading;
        } else {
            m_people.clear();
        }
        arrange();
        if (!m_search.isEmpty()) {
            find(); // somebody new may be found
        }
    });
}

void PeopleModel::setSearch(const QString& text)
{
    if (text == m_search) {
        return;
    }
    m_search = text;
    emit filterChanged();
    find();
}

void PeopleModel::find()
{
    const int number = ++m_searching;
    if (m_search.trimmed().isEmpty()) {
        m_found.reset();
        arrange();
        return;
    }
    m_site->ask(
        this,
        [text = m_search.trimmed().toStdString()](site::Site& site) {
            return projections::findPeople(site.database(), site.vault(), text);
        },
        [this, number](const base::Result<std::vector<base::PersonId>>& found) {
            if (number != m_searching) {
                return; // something else is wanted by now
            }
            m_found.emplace();
            m_error = found ? QString() : describe(found.error());
            for (const base::PersonId& person : found ? *found : std::vector<base::PersonId>()) {
                m_found->insert(person.uuid());
            }
            arrange();
        });
}

void PeopleModel::setMine(bool mine)
{
    if (mine != m_mine) {
        m_mine = mine;
        emit filterChanged();
        arrange();
    }
}

void PeopleModel::setWithoutContact(bool without)
{
    if (without != m_withoutContact) {
        m_withoutContact = without;
        emit filterChanged();
        arrange();
    }
}

void PeopleModel::setCourse(Course course)
{
    if (course != m_course) {
        m_course = course;
        emit filterChanged();
        arrange();
    }
}

void PeopleModel::setDiagnosis(const QString& code)
{
    if (code != m_diagnosis) {
        m_diagnosis = code;
        emit filterChanged();
        arrange();
    }
}

void PeopleModel::clearFilters()
{
    m_mine = false;
    m_withoutContact = false;
    m_course = AnyCourse;
    m_diagnosis.clear();
    m_search.clear();
    emit filterChanged();
    find();
}

bool PeopleModel::isFiltered() const
{
    return m_mine || m_withoutContact || m_course != AnyCourse || !m_diagnosis.isEmpty() || !m_search.isEmpty();
}

void PeopleModel::sortBy(const QString& role, bool descending)
{
    m_sortRole = role;
    m_sortDescending = descending;
    emit sortChanged();
    arrange();
}

bool PeopleModel::needsAllStandings() const
{
    return m_course != AnyCourse || m_sortRole == QLatin1String("situation");
}

bool PeopleModel::passes(const projections::PersonLine& person) const
{
    if ((m_mine && !m_mineIds.contains(person.id.uuid())) || (m_found && !m_found->contains(person.id.uuid()))
        || (m_withoutContact && !isWithoutContact(person))
        || (!m_diagnosis.isEmpty() && toQString(person.primaryDiagnosisIcd11) != m_diagnosis)) {
        return false;
    }
    if (m_course == AnyCourse) {
        return true;
    }
    const site::Standing* standing = standingOf(person);
    if (standing == nullptr) {
        return false; // it comes when it is known
    }
    return m_course == FewData ? !standing->change : standing->change && standing->change->reliable();
}

/// Of each of m_people: the place of its professional by name.
std::vector<int> PeopleModel::referenceRanks() const
{
    QStringList names;
    for (const auto& [id, name] : m_professionals) {
        names.append(name);
    }
    std::sort(names.begin(), names.end(),
              [](const QString& a, const QString& b) { return a.localeAwareCompare(b) < 0; });
    std::unordered_map<base::Uuid, int> places;
    for (const auto& [id, name] : m_professionals) {
        places[id] = static_cast<int>(names.indexOf(name));
    }
    std::vector<int> ranks;
    for (const auto& person : m_people) {
        const auto place = places.find(person.lastTherapist.uuid());
        ranks.push_back(place == places.end() ? never : place->second);
    }
    return ranks;
}

std::vector<std::size_t> PeopleModel::arranged() const
{
    std::vector<std::size_t> rows;
    for (std::size_t i = 0; i < m_people.size(); ++i) {
        if (passes(m_people[i])) {
            rows.push_back(i);
        }
    }
    const auto sortWith = [&](const auto& compare) {
        std::stable_sort(rows.begin(), rows.end(), [&](std::size_t a, std::size_t b) {
            return m_sortDescending ? compare(b, a) < 0 : compare(a, b) < 0;
        });
    };
    const auto byRank = [&](const std::vector<int>& ranks) {
        sortWith([&ranks](std::size_t a, std::size_t b) { return ranks[a] - ranks[b]; });
    };
    if (m_sortRole == QLatin1String("name")) {
        if (m_sortDescending) {
            std::reverse(rows.begin(), rows.end());
        }
    } else if (m_sortRole == QLatin1String("recordNumber")) {
        sortWith([&](std::size_t a, std::size_t b) {
            return compareNumbered(m_people[a].recordNumber, m_people[b].recordNumber);
        });
    } else if (m_sortRole == QLatin1String("diagnosis")) {
        sortWith([&](std::size_t a, std::size_t b) {
            return m_people[a].primaryDiagnosisIcd11.compare(m_people[b].primaryDiagnosisIcd11);
        });
    } else if (m_sortRole == QLatin1String("reference")) {
        byRank(referenceRanks());
    } else if (m_sortRole == QLatin1String("last")) {
        std::vector<int> ranks;
        for (const auto& person : m_people) {
            ranks.push_back(daysSince(person).value_or(never));
        }
        byRank(ranks);
    } else if (m_sortRole == QLatin1String("situation")) {
        std::vector<int> ranks;
        for (const auto& person : m_people) {
            ranks.push_back(situationRank(person));
        }
        byRank(ranks);
    }
    return rows;
}

void PeopleModel::arrange()
{
    auto rows = arranged();
    // Rows that stay where they are keep the place that one has scrolled to.
    const bool same = rows == m_shown;
    if (same) {
        if (!m_shown.empty()) {
            emit dataChanged(index(0), index(count() - 1));
        }
    } else {
        beginResetModel();
        m_shown = std::move(rows);
        endResetModel();
    }
    emit shown();
    if (needsAllStandings()) {
        m_fetch.start();
        emit readingChanged();
    }
}

std::vector<base::PersonId> PeopleModel::nextToFetch()
{
    std::vector<base::PersonId> next;
    Ids taken;
    const auto want = [&](const base::PersonId& person) {
        const auto known = m_standings.find(person.uuid());
        const bool current = known != m_standings.end() && known->second.reading == m_reading;
        if (next.size() < mostAtOnce && !current && taken.insert(person.uuid()).second) {
            next.push_back(person);
        }
    };
    // What was drawn last is what is seen now.
    for (auto person = m_wanted.rbegin(); person != m_wanted.rend(); ++person) {
        want(*person);
    }
    m_wanted.clear();
    if (needsAllStandings()) {
        for (const projections::PersonLine& person : m_people) {
            want(person.id);
        }
    }
    return next;
}

void PeopleModel::fetch()
{
    if (m_asking) {
        return;
    }
    const auto people = nextToFetch();
    if (people.empty()) {
        emit readingChanged();
        return;
    }
    m_asking = true;
    emit readingChanged();
    m_site->ask(
        this, [people](site::Site& site) { return site::standingsOf(site, people); },
        [this, people](const base::Result<std::vector<site::Standing>>& standings) {
            m_asking = false;
            if (standings) {
                learn(people, *standings);
            } else {
                m_error = describe(standings.error());
                emit shown();
            }
            emit readingChanged();
        });
}

void PeopleModel::learn(const std::vector<base::PersonId>& people, const std::vector<site::Standing>& standings)
{
    for (std::size_t i = 0; i < people.size(); ++i) {
        m_standings[people[i].uuid()] = {standings[i], m_reading};
    }
    const bool more = needsAllStandings() && people.size() == mostAtOnce;
    if (more || !m_wanted.empty()) {
        m_fetch.start();
    }
    if (needsAllStandings()) {
        if (!more) {
            arrange(); // once, when all are known
        }
    } else if (!m_shown.empty()) {
        emit dataChanged(index(0), index(count() - 1), {ValenceRole, SituationRole, SituationToneRole});
    }
}

const site::Standing* PeopleModel::standingOf(const projections::PersonLine& person) const
{
    const auto known = m_standings.find(person.id.uuid());
    if (known == m_standings.end() || known->second.reading != m_reading) {
        m_wanted.push_back(person.id);
        if (!m_fetch.isActive()) {
            m_fetch.start();
        }
    }
    return known == m_standings.end() ? nullptr : &known->second.standing;
}

std::optional<int> PeopleModel::daysSince(const projections::PersonLine& person) const
{
    if (!person.lastSession) {
        return {};
    }
    return static_cast<int>(toQDateTime(*person.lastSession).date().daysTo(toQDateTime(m_now).date()));
}

bool PeopleModel::isWithoutContact(const projections::PersonLine& person) const
{
    const auto days = daysSince(person);
    return days && *days > longAgo;
}

/// What asks for somebody's attention comes first.
int PeopleModel::situationRank(const projections::PersonLine& person) const
{
    if (!person.lastSession) {
        return 5;
    }
    if (isWithoutContact(person)) {
        return -*daysSince(person); // the longest first
    }
    const site::Standing* standing = standingOf(person);
    if (standing == nullptr || !standing->change) {
        return 4;
    }
    switch (standing->change->direction()) {
    case trajectory::Direction::Lower:
        return 1;
    case trajectory::Direction::Higher:
        return 2;
    default:
        return 3;
    }
}

QString PeopleModel::situation(const projections::PersonLine& person) const
{
    if (!person.lastSession) {
        return tr("sem sessões");
    }
    if (isWithoutContact(person)) {
        return tr("%n dia(s) sem contato", nullptr, *daysSince(person));
    }
    const site::Standing* standing = standingOf(person);
    if (standing == nullptr) {
        return {};
    }
    if (!standing->change) {
        return tr("poucos dados");
    }
    switch (standing->change->direction()) {
    case trajectory::Direction::Higher:
        return tr("mudança confiável ↑");
    case trajectory::Direction::Lower:
        return tr("mudança confiável ↓");
    default:
        return tr("sem mudança confiável");
    }
}

QString PeopleModel::situationTone(const projections::PersonLine& person) const
{
    if (isWithoutContact(person)) {
        return QStringLiteral("bad");
    }
    const site::Standing* standing = person.lastSession ? standingOf(person) : nullptr;
    // No direction is better than the other: both have one tone.
    return standing != nullptr && standing->change && standing->change->reliable() ? QStringLiteral("accent")
                                                                                   : QStringLiteral("neutral");
}

QString PeopleModel::reference(const projections::PersonLine& person) const
{
    const auto found = m_professionals.find(person.lastTherapist.uuid());
    return found == m_professionals.end() ? QString() : found->second;
}

QVariant PeopleModel::valence(const projections::PersonLine& person) const
{
    const site::Standing* standing = standingOf(person);
    QVariantList values;
    if (standing != nullptr) {
        for (const auto& week : standing->weeks) {
            values.append(week ? QVariant(*week) : QVariant(std::numeric_limits<double>::quiet_NaN()));
        }
    }
    return values;
}

QVariantList PeopleModel::diagnoses() const
{
    std::map<std::string, int> counted;
    for (const projections::PersonLine& person : m_people) {
        if (!person.primaryDiagnosisIcd11.empty()) {
            ++counted[person.primaryDiagnosisIcd11];
        }
    }
    std::vector<std::pair<std::string, int>> sorted(counted.begin(), counted.end());
    std::stable_sort(sorted.begin(), sorted.end(), [](const auto& a, const auto& b) { return a.second > b.second; });
    constexpr std::size_t most = 12;
    sorted.resize(std::min(sorted.size(), most));
    QVariantList list;
    for (const auto& [code, number] : sorted) {
        list.append(QVariantMap{{QStringLiteral("code"), toQString(code)},
                                {QStringLiteral("text"), diagnosisText(toQString(code))},
                                {QStringLiteral("count"), number}});
    }
    return list;
}

int PeopleModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant PeopleModel::data(const QModelIndex& index, int role) const
{
    const auto& person = m_people.at(m_shown.at(static_cast<std::size_t>(index.row())));
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return person.calledName.empty() ? tr("Sem nome") : toQString(person.calledName);
    case RecordNumberRole:
        return toQString(person.recordNumber);
    case DiagnosisRole:
        return diagnosisText(toQString(person.primaryDiagnosisIcd11));
    case ReferenceRole:
        return reference(person);
    case LastRole:
        return person.lastSession ? relativeDay(toQDateTime(*person.lastSession).date(), toQDateTime(m_now).date())
                                  : QString();
    case ValenceRole:
        return valence(person);
    case SituationRole:
        return situation(person);
    case SituationToneRole:
        return situationTone(person);
    case PersonRole:
        return toQString(person.id.toString());
    default:
        return {};
    }
}

QHash<int, QByteArray> PeopleModel::roleNames() const
{
    return {{NameRole, "name"},           {RecordNumberRole, "recordNumber"},
            {DiagnosisRole, "diagnosis"}, {ReferenceRole, "reference"},
            {LastRole, "last"},           {ValenceRole, "valence"},
            {SituationRole, "situation"}, {SituationToneRole, "situationTone"},
            {PersonRole, "person"}};
}

QString PeopleModel::personAt(int row) const
{
    return row >= 0 && row < count() ? data(index(row), PersonRole).toString() : QString();
}

} // namespace voither::ui
