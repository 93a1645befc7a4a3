// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace voither::ui {

/// What is typed when a site is made, checked as it is typed. An error is empty until its field was finished once.
class FirstUseController : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString siteName MEMBER m_siteName NOTIFY edited)
    Q_PROPERTY(QString cnes MEMBER m_cnes NOTIFY edited)
    Q_PROPERTY(QString userName MEMBER m_userName NOTIFY edited)
    Q_PROPERTY(QString login MEMBER m_login NOTIFY edited)
    Q_PROPERTY(QString passphrase MEMBER m_passphrase NOTIFY edited)
    Q_PROPERTY(QString repeated MEMBER m_repeated NOTIFY edited)
    /// Nothing of what was typed so far, or why the site's number cannot be right.
    Q_PROPERTY(QString cnesError READ cnesError NOTIFY edited)
    Q_PROPERTY(QString repeatedError READ repeatedError NOTIFY edited)
    /// 0 to 4: what guessing the passphrase would cost (zxcvbn's guesses, Wheeler 2016, USENIX Security).
    Q_PROPERTY(int strength READ strength NOTIFY edited)
    Q_PROPERTY(QString strengthText READ strengthText NOTIFY edited)
    Q_PROPERTY(bool siteComplete READ siteComplete NOTIFY edited)
    Q_PROPERTY(bool passphraseComplete READ passphraseComplete NOTIFY edited)

public:
    using QObject::QObject;
    ~FirstUseController() override;

    QString cnesError() const;
    QString repeatedError() const;
    int strength() const;
    QString strengthText() const;
    bool siteComplete() const;
    bool passphraseComplete() const;

    /// The passphrases are needed no longer.
    Q_INVOKABLE void forgetPassphrase();

signals:
    void edited();

private:
    bool passphraseAccepted() const;

    QString m_siteName;
    QString m_cnes;
    QString m_userName;
    QString m_login;
    QString m_passphrase;
    QString m_repeated;
};

} // namespace voither::ui
