// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QRect>
#include <QSettings>
#include <QtQml/qqmlregistration.h>

namespace voither::ui {

/// How this computer's user likes the program; nothing of a site or a person. Kept in the system's place for settings.
class Preferences : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the desktop has one")
    /// "pt-BR", "en" or "es".
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged)
    /// "light", "dark" or "system".
    Q_PROPERTY(QString theme READ theme WRITE setTheme NOTIFY themeChanged)
    Q_PROPERTY(bool dark READ isDark NOTIFY themeChanged)
    /// 1 to 2.
    Q_PROPERTY(double textScale READ textScale WRITE setTextScale NOTIFY textScaleChanged)
    Q_PROPERTY(bool reducedMotion READ reducedMotion WRITE setReducedMotion NOTIFY reducedMotionChanged)
    /// Minutes without a key or a move after which the program locks itself; 1 to 60.
    Q_PROPERTY(int idleMinutes READ idleMinutes WRITE setIdleMinutes NOTIFY idleMinutesChanged)
    Q_PROPERTY(bool intendedUseAccepted READ intendedUseAccepted WRITE acceptIntendedUse NOTIFY intendedUseChanged)

public:
    static constexpr double largestText = 2; // times the text of the design

    explicit Preferences(QObject* parent = nullptr);

    QString language() const;
    void setLanguage(const QString& tag);
    QString theme() const;
    void setTheme(const QString& theme);
    bool isDark() const;
    double textScale() const;
    void setTextScale(double scale);
    bool reducedMotion() const;
    void setReducedMotion(bool reduced);
    int idleMinutes() const;
    void setIdleMinutes(int minutes);
    bool intendedUseAccepted() const;
    void acceptIntendedUse(bool accepted);

    /// Where the window was; null before the first time.
    Q_INVOKABLE QRect window() const;
    Q_INVOKABLE void setWindow(const QRect& window);

    /// For this run only: nothing is kept. Empty and 0 leave what is.
    void override(const QString& language, const QString& theme, double textScale = 0);

signals:
    void languageChanged();
    void themeChanged();
    void textScaleChanged();
    void reducedMotionChanged();
    void idleMinutesChanged();
    void intendedUseChanged();

private:
    QSettings m_settings;
    QString m_language;
    QString m_theme;
    double m_textScale = 1;
};

} // namespace voither::ui
