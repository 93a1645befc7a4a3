// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/paper.h"

namespace voither::ui {

/// The recovery code as one sheet of A4.
class RecoverySheet : public voither::ui::Paper { // moc wants the whole name
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString siteName MEMBER m_siteName NOTIFY changed)
    Q_PROPERTY(QString cnes MEMBER m_cnes NOTIFY changed)
    /// In groups, as it is typed.
    Q_PROPERTY(QString code MEMBER m_code NOTIFY changed)

public:
    using Paper::Paper;
    ~RecoverySheet() override;

signals:
    void changed();

protected:
    QString title() const override;
    QString fileName() const override;
    bool isEmpty() const override { return m_code.isEmpty(); }
    void draw(QPagedPaintDevice& device) const override;

private:
    QString m_siteName;
    QString m_cnes;
    QString m_code;
};

} // namespace voither::ui
