// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/preferences.h"

#include <QGuiApplication>
#include <QPalette>
#include <algorithm>

#include "base/messages.h"
#include "desktop/wording.h"

namespace voither::ui {

namespace {

bool isKnownTag(const QString& tag)
{
    return std::any_of(std::begin(base::allUiLanguages), std::end(base::allUiLanguages),
                       [&tag](base::UiLanguage language) { return toQString(base::tag(language)) == tag; });
}

} // namespace

Preferences::Preferences(QObject* parent)
    : QObject(parent)
    , m_language(m_settings.value("language").toString())
    , m_theme(m_settings.value("theme", "system").toString())
    , m_textScale(std::clamp(m_settings.value("textScale", 1.0).toDouble(), 1.0, largestText))
{
    if (!isKnownTag(m_language)) {
        m_language = toQString(base::tag(base::systemLanguage()));
    }
}

QString Preferences::language() const
{
    return m_language;
}

void Preferences::setLanguage(const QString& tag)
{
    if (tag == m_language || !isKnownTag(tag)) {
        return;
    }
    m_language = tag;
    m_settings.setValue("language", tag);
    emit languageChanged();
}

QString Preferences::theme() const
{
    return m_theme;
}

void Preferences::setTheme(const QString& theme)
{
    if (theme == m_theme) {
        return;
    }
    m_theme = theme;
    m_settings.setValue("theme", theme);
    emit themeChanged();
}

bool Preferences::isDark() const
{
    if (m_theme == "dark" || m_theme == "light") {
        return m_theme == "dark";
    }
    return QGuiApplication::palette().color(QPalette::Window).lightness() < 128;
}

double Preferences::textScale() const
{
    return m_textScale;
}

void Preferences::setTextScale(double scale)
{
    m_textScale = std::clamp(scale, 1.0, largestText);
    m_settings.setValue("textScale", m_textScale);
    emit textScaleChanged();
}

bool Preferences::reducedMotion() const
{
    return m_settings.value("reducedMotion", false).toBool();
}

void Preferences::setReducedMotion(bool reduced)
{
    m_settings.setValue("reducedMotion", reduced);
    emit reducedMotionChanged();
}

int Preferences::idleMinutes() const
{
    return std::clamp(m_settings.value("idleMinutes", 10).toInt(), 1, 60);
}

void Preferences::setIdleMinutes(int minutes)
{
    m_settings.setValue("idleMinutes", std::clamp(minutes, 1, 60));
    emit idleMinutesChanged();
}

bool Preferences::intendedUseAccepted() const
{
    return m_settings.value("intendedUseAccepted", false).toBool();
}

void Preferences::acceptIntendedUse(bool accepted)
{
    m_settings.setValue("intendedUseAccepted", accepted);
    emit intendedUseChanged();
}

QRect Preferences::window() const
{
    return m_settings.value("window").toRect();
}

void Preferences::setWindow(const QRect& window)
{
    m_settings.setValue("window", window);
}

void Preferences::override(const QString& language, const QString& theme, double textScale)
{
    if (isKnownTag(language) && language != m_language) {
        m_language = language;
        emit languageChanged();
    }
    if (!theme.isEmpty() && theme != m_theme) {
        m_theme = theme;
        emit themeChanged();
    }
    if (textScale > 0) {
        m_textScale = std::clamp(textScale, 1.0, largestText);
        emit textScaleChanged();
    }
}

} // namespace voither::ui
