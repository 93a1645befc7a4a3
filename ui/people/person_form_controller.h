// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>
#include <QVariantList>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>
#include <optional>

#include "desktop/site_thread.h"
#include "projections/people.h"

namespace voither::ui {

/// The registration of somebody new, or the correction of somebody's: what stands in the fields, what is wrong with
/// it, and who is already there and alike. Nothing is written before save().
class PersonFormController : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(voither::ui::SiteThread* site READ site WRITE setSite NOTIFY siteChanged REQUIRED)
    /// Whose registration is corrected; empty for somebody new.
    Q_PROPERTY(QString person MEMBER m_person NOTIFY siteChanged REQUIRED)

    Q_PROPERTY(QString name MEMBER m_name NOTIFY edited)
    Q_PROPERTY(QString socialName MEMBER m_socialName NOTIFY edited)
    Q_PROPERTY(QString recordNumber MEMBER m_recordNumber NOTIFY edited)
    /// 2026-03-04, or empty.
    Q_PROPERTY(QString birthDate MEMBER m_birthDate NOTIFY edited)
    Q_PROPERTY(QString cpf MEMBER m_cpf NOTIFY edited)
    Q_PROPERTY(QString cns MEMBER m_cns NOTIFY edited)
    Q_PROPERTY(QString phone MEMBER m_phone NOTIFY edited)
    /// An ICD-11 code.
    Q_PROPERTY(QString diagnosis MEMBER m_diagnosis NOTIFY edited)
    /// "female", "male", "non-binary", "other", or empty.
    Q_PROPERTY(QString gender MEMBER m_gender NOTIFY edited)
    /// Consents given with the registration; somebody known has them on the person's page.
    Q_PROPERTY(bool recordingConsent MEMBER m_recordingConsent NOTIFY edited)
    Q_PROPERTY(bool researchConsent MEMBER m_researchConsent NOTIFY edited)
    Q_PROPERTY(QString consentDate MEMBER m_consentDate NOTIFY edited)
    Q_PROPERTY(bool guardian MEMBER m_guardian NOTIFY edited)

    /// What is wrong, by the name of the field; "form" for what belongs to none.
    Q_PROPERTY(QVariant errors READ errorsByField NOTIFY checked)
    /// What a field says below itself while nothing is wrong.
    Q_PROPERTY(QVariant hints READ hintsByField NOTIFY checked)
    /// Usual diagnoses that what is typed may mean: {code, text}.
    Q_PROPERTY(QVariantList suggestions READ suggestions NOTIFY checked)
    /// People who may be the same: {person, name, facts}.
    Q_PROPERTY(QVariantList alike READ alike NOTIFY alikeChanged)
    /// The user said that it is none of them.
    Q_PROPERTY(bool nobodyAlike MEMBER m_nobodyAlike NOTIFY alikeChanged)
    Q_PROPERTY(bool ready READ isReady NOTIFY readyChanged)
    Q_PROPERTY(bool saving READ isSaving NOTIFY savingChanged)
    Q_PROPERTY(bool changed READ isChanged NOTIFY checked)

public:
    explicit PersonFormController(QObject* parent = nullptr);

    SiteThread* site() const { return m_site; }
    void setSite(SiteThread* site);
    QVariantMap errors() const { return m_errors; }
    QVariantMap hints() const { return m_hints; }
    // The linter of Qt 6.4 takes members of a QVariantMap for misspelt properties.
    QVariant errorsByField() const { return m_errors; }
    QVariant hintsByField() const { return m_hints; }
    QVariantList suggestions() const { return m_suggestions; }
    QVariantList alike() const { return m_alike; }
    bool isReady() const { return m_ready; }
    bool isSaving() const { return m_saving; }
    bool isChanged() const;

    /// With dots and hyphen as far as there are digits.
    Q_INVOKABLE static QString shapeCpf(const QString& text);
    Q_INVOKABLE static QString shapeCns(const QString& text);
    Q_INVOKABLE static QString shapePhone(const QString& text);

public slots:
    /// Refused at the fields, or saved() comes.
    void save();

signals:
    void siteChanged();
    void edited();
    void checked();
    void alikeChanged();
    void readyChanged();
    void savingChanged();
    void saved(const QString& person);

private:
    void load();
    void show(const projections::PersonCard& card);
    void check(bool complete);
    void checkNumber(const QString& field, const QString& text, int digits, bool complete);
    void lookForTaken(const QString& field, const QString& digits);
    void lookForAlike();
    void setAlike(const std::vector<std::pair<projections::PersonEntry, bool>>& people);
    events::PersonDetails details() const;
    events::PersonDetails changes(std::vector<std::string>& cleared) const;
    void saveNew();
    void saveChanges();
    void finish(const base::Result<base::PersonId>& person);
    void refuse(const base::Error& error);

    SiteThread* m_site = nullptr;
    QString m_person;
    QString m_name;
    QString m_socialName;
    QString m_recordNumber;
    QString m_birthDate;
    QString m_cpf;
    QString m_cns;
    QString m_phone;
    QString m_diagnosis;
    QString m_gender;
    bool m_recordingConsent = false;
    bool m_researchConsent = false;
    QString m_consentDate;
    bool m_guardian = false;

    std::optional<projections::PersonCard> m_card; // as it was read
    QVariantMap m_errors;
    QVariantMap m_refusals; // that the site gave, until the field is changed
    QVariantMap m_refusedText;
    QVariantMap m_hints;
    QVariantMap m_taken; // field -> {text, sentence} of a number that is somebody else's
    QVariantList m_suggestions;
    QVariantList m_alike;
    bool m_nobodyAlike = false;
    QTimer m_alikeWait;
    int m_alikeNumber = 0;
    QString m_alikeKey;      // the name and birth date last looked for
    bool m_complete = false; // from the first save() on everything is checked
    bool m_ready = false;
    bool m_saving = false;
};

} // namespace voither::ui
