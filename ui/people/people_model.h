// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QTimer>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>
#include <optional>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "desktop/site_thread.h"
#include "projections/overview.h"
#include "site/standings.h"

namespace voither::ui {

/// Everybody at the site, as one searches, filters and sorts. Names come in one reading; the courses come for the rows
/// that are looked at, and for all rows once one filters or sorts by them. Reads itself anew whenever something was
/// written, without moving rows that stay.
class PeopleModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(voither::ui::SiteThread* site READ site WRITE setSite NOTIFY siteChanged REQUIRED)
    /// Name, record number, CPF or CNS.
    Q_PROPERTY(QString search READ search WRITE setSearch NOTIFY filterChanged)
    /// Only who had a session with whoever opened the site.
    Q_PROPERTY(bool mine READ mine WRITE setMine NOTIFY filterChanged)
    Q_PROPERTY(bool withoutContact READ withoutContact WRITE setWithoutContact NOTIFY filterChanged)
    Q_PROPERTY(Course course READ course WRITE setCourse NOTIFY filterChanged)
    /// An ICD-11 code; empty for all.
    Q_PROPERTY(QString diagnosis READ diagnosis WRITE setDiagnosis NOTIFY filterChanged)
    /// The name of a role.
    Q_PROPERTY(QString sortRole READ sortRole NOTIFY sortChanged)
    Q_PROPERTY(bool sortDescending READ sortDescending NOTIFY sortChanged)

    Q_PROPERTY(int count READ count NOTIFY shown)
    /// Of everybody, whatever is filtered.
    Q_PROPERTY(int total READ total NOTIFY shown)
    Q_PROPERTY(bool filtered READ isFiltered NOTIFY filterChanged)
    /// The twelve most frequent diagnoses: {code, text, count}.
    Q_PROPERTY(QVariantList diagnoses READ diagnoses NOTIFY shown)
    Q_PROPERTY(bool loading READ isLoading NOTIFY shown)
    /// Whether courses of rows that are looked at are still on their way.
    Q_PROPERTY(bool reading READ isReading NOTIFY readingChanged)
    Q_PROPERTY(QString error READ error NOTIFY shown)

public:
    enum Course { AnyCourse, ReliableChange, FewData };
    Q_ENUM(Course)
    enum Role {
        NameRole = Qt::UserRole,
        RecordNumberRole,
        DiagnosisRole,
        ReferenceRole,
        LastRole,
        ValenceRole,
        SituationRole,
        SituationToneRole,
        PersonRole
    };

    explicit PeopleModel(QObject* parent = nullptr);

    SiteThread* site() const { return m_site; }
    void setSite(SiteThread* site);
    QString search() const { return m_search; }
    void setSearch(const QString& text);
    bool mine() const { return m_mine; }
    void setMine(bool mine);
    bool withoutContact() const { return m_withoutContact; }
    void setWithoutContact(bool without);
    Course course() const { return m_course; }
    void setCourse(Course course);
    QString diagnosis() const { return m_diagnosis; }
    void setDiagnosis(const QString& code);
    QString sortRole() const { return m_sortRole; }
    bool sortDescending() const { return m_sortDescending; }

    int count() const { return static_cast<int>(m_shown.size()); }
    int total() const { return static_cast<int>(m_people.size()); }
    bool isFiltered() const;
    QVariantList diagnoses() const;
    bool isLoading() const { return m_loading; }
    bool isReading() const { return m_asking || m_fetch.isActive(); }
    QString error() const { return m_error; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

public slots:
    /// By the name of a role.
    void sortBy(const QString& role, bool descending);
    QString personAt(int row) const;
    void clearFilters();

signals:
    void siteChanged();
    void filterChanged();
    void sortChanged();
    void shown();
    void readingChanged();

private:
    using Ids = std::unordered_set<base::Uuid>;
    struct Known {
        site::Standing standing;
        int reading = 0; // of the list at which it was read
    };
    struct Everybody {
        std::vector<projections::PersonLine> people;
        std::unordered_map<base::Uuid, QString> professionals;
        Ids mine;
        base::Instant now;
    };

    static base::Result<Everybody> readEverybody(site::Site& site);
    void load();
    void find();
    void arrange();
    bool passes(const projections::PersonLine& person) const;
    std::vector<std::size_t> arranged() const;
    std::vector<int> referenceRanks() const;
    bool needsAllStandings() const;
    void fetch();
    std::vector<base::PersonId> nextToFetch();
    void learn(const std::vector<base::PersonId>& people, const std::vector<site::Standing>& standings);
    const site::Standing* standingOf(const projections::PersonLine& person) const;
    std::optional<int> daysSince(const projections::PersonLine& person) const;
    bool isWithoutContact(const projections::PersonLine& person) const;
    int situationRank(const projections::PersonLine& person) const;
    QString situation(const projections::PersonLine& person) const;
    QString situationTone(const projections::PersonLine& person) const;
    QString reference(const projections::PersonLine& person) const;
    QVariant valence(const projections::PersonLine& person) const;

    SiteThread* m_site = nullptr;
    std::vector<projections::PersonLine> m_people; // by name
    std::unordered_map<base::Uuid, QString> m_professionals;
    Ids m_mineIds;
    std::optional<Ids> m_found; // by the search
    base::Instant m_now;
    int m_reading = 0;
    std::unordered_map<base::Uuid, Known> m_standings;
    mutable std::vector<base::PersonId> m_wanted; // rows that were drawn without a standing
    mutable QTimer m_fetch;
    bool m_asking = false;
    std::vector<std::size_t> m_shown; // indexes of m_people

    QString m_search;
    int m_searching = 0; // the number of the newest search
    bool m_mine = false;
    bool m_withoutContact = false;
    Course m_course = AnyCourse;
    QString m_diagnosis;
    QString m_sortRole = QStringLiteral("name");
    bool m_sortDescending = false;
    bool m_loading = true;
    QString m_error;
};

} // namespace voither::ui
