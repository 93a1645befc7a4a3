// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include "desktop/site_thread.h"
#include "settings/secret.h"

namespace voither::ui {

/// One's own passphrase, and the site's recovery code.
class AccessController : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(voither::ui::SiteThread* site MEMBER m_site NOTIFY siteChanged REQUIRED)
    Q_PROPERTY(bool working READ isWorking NOTIFY workingChanged)
    /// Why the last change was refused; empty when it was not.
    Q_PROPERTY(QString refusal READ refusal NOTIFY workingChanged)
    /// The new one, until it is forgotten; shown once.
    Q_PROPERTY(QString recoveryCode READ recoveryCode NOTIFY recoveryCodeChanged)

public:
    using QObject::QObject;
    ~AccessController() override { forgetRecoveryCode(); }

    bool isWorking() const { return m_working; }
    QString refusal() const { return m_refusal; }
    QString recoveryCode() const { return m_recoveryCode; }

    /// Why a passphrase cannot be used; empty for one that can, and for none.
    Q_INVOKABLE QString passphraseError(const QString& passphrase) const { return ui::passphraseError(passphrase); }

public slots:
    void changePassphrase(const QString& current, const QString& next);
    /// The former code opens nothing any more.
    void renewRecoveryCode();
    void forgetRecoveryCode();
    void forgetRefusal();

signals:
    void siteChanged();
    void workingChanged();
    void recoveryCodeChanged();
    void passphraseChanged();

private:
    void begin();
    void end(const QString& refusal);

    SiteThread* m_site = nullptr;
    bool m_working = false;
    QString m_refusal;
    QString m_recoveryCode;
};

} // namespace voither::ui
