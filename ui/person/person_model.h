// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>
#include <optional>

#include "desktop/site_thread.h"
#include "projections/people.h"

namespace voither::ui {

/// Who a page is about: what stands in its head, and the consents. Identifiers come masked; reveal() reads them for
/// this object only. Reads itself anew whenever something was written.
class PersonModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(voither::ui::SiteThread* site READ site WRITE setSite NOTIFY siteChanged REQUIRED)
    Q_PROPERTY(QString person MEMBER m_person NOTIFY siteChanged REQUIRED)

    Q_PROPERTY(QString name READ name NOTIFY loaded)
    /// Age and record number.
    Q_PROPERTY(QString facts READ facts NOTIFY loaded)
    /// Diagnosis and the professional of the last session.
    Q_PROPERTY(QString details READ details NOTIFY loaded)
    /// {label, masked, value}; the values are empty until they are revealed.
    Q_PROPERTY(QVariantList identifiers READ identifiers NOTIFY identifiersChanged)
    Q_PROPERTY(bool revealed READ isRevealed NOTIFY identifiersChanged)
    Q_PROPERTY(int sessions READ sessions NOTIFY loaded)
    Q_PROPERTY(bool recordingConsent READ recordingConsent NOTIFY loaded)
    Q_PROPERTY(bool researchConsent READ researchConsent NOTIFY loaded)
    /// "desde 12/03/2026", of the consent to record that holds.
    Q_PROPERTY(QString consentSince READ consentSince NOTIFY loaded)
    Q_PROPERTY(bool loading READ isLoading NOTIFY loaded)
    /// Why there is nothing to show.
    Q_PROPERTY(QString error READ error NOTIFY loaded)
    /// Why the last consent was not written.
    Q_PROPERTY(QString refusal READ refusal NOTIFY refusalChanged)
    Q_PROPERTY(bool saving READ isSaving NOTIFY savingChanged)

public:
    enum Consent { Recording, Research };
    Q_ENUM(Consent)

    using QObject::QObject;

    SiteThread* site() const { return m_site; }
    void setSite(SiteThread* site);
    QString name() const;
    QString facts() const;
    QString details() const;
    QVariantList identifiers() const;
    bool isRevealed() const { return m_revealed; }
    int sessions() const { return m_entry ? static_cast<int>(m_entry->sessions) : 0; }
    bool recordingConsent() const { return m_entry && m_entry->consentDate; }
    bool researchConsent() const { return m_entry && m_entry->consentResearch; }
    QString consentSince() const;
    bool isLoading() const { return m_loading; }
    QString error() const { return m_error; }
    QString refusal() const { return m_refusal; }
    bool isSaving() const { return m_saving; }

public slots:
    void reveal();
    void hide();
    /// `date` is 2026-03-04; consented() or refusal says how it ended.
    void recordConsent(Consent kind, const QString& date, bool guardian);
    void withdrawConsent(Consent kind, const QString& date);
    void forgetRefusal();

signals:
    void siteChanged();
    void loaded();
    void identifiersChanged();
    void refusalChanged();
    void savingChanged();
    void consented();

private:
    /// What is kept of a card: nothing of an identifier but its last digits.
    struct Head {
        projections::PersonEntry entry;
        std::string cpfEnd;
        std::string cnsEnd;
        std::string phoneEnd;
        int age = -1;
        std::string diagnosisIcd10;
        std::string reference;
    };
    struct Documents {
        QString cpf;
        QString cns;
        QString phone;
        QString birthDate;
    };

    base::PersonId id() const;
    static base::Result<Head> readHead(site::Site& site, const base::PersonId& person);
    void load();
    void answered(const base::Result<>& written);

    SiteThread* m_site = nullptr;
    QString m_person;
    std::optional<projections::PersonEntry> m_entry;
    Head m_head;
    Documents m_documents;
    bool m_revealed = false;
    bool m_loading = true;
    bool m_saving = false;
    QString m_error;
    QString m_refusal;
};

} // namespace voither::ui
