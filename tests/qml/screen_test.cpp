// SPDX-License-Identifier: GPL-3.0-or-later
// A QtQuickTest program for screens: `site.desktop` has a real site open. Somebody with 40 measured sessions
// (`site.typical`), somebody with 500 and a long name (`site.overfull`), and somebody with none (`site.empty`).
#include <QApplication>
#include <QFile>
#include <QLocale>
#include <QQmlContext>
#include <QQmlEngine>
#include <QQuickStyle>
#include <QQuickWindow>
#include <QSettings>
#include <QtQuickTest>
#include <memory>

#include "desktop/desktop.h"
#include "site_people.h"
#include "threaded_site.h"

namespace {

using namespace voither;

class TestSite : public QObject {
    Q_OBJECT
    Q_PROPERTY(voither::ui::Desktop* desktop READ desktop CONSTANT)
    Q_PROPERTY(QString typical MEMBER m_typical CONSTANT)
    Q_PROPERTY(QString overfull MEMBER m_overfull CONSTANT)
    Q_PROPERTY(QString empty MEMBER m_empty CONSTANT)

public:
    TestSite()
    {
        const auto site = m_folder.open();
        m_typical = add(*site, "2023-0077", "Camila dos Santos Ribeiro", 40, 3);
        m_overfull = add(*site, "2019-0003",
                         "Maria Aparecida Conceição dos Santos de Albuquerque Cavalcanti e Vasconcelos Filha", 500, 8);
        m_empty = add(*site, "2026-0001", "Davi Lopes", 0, 0);
    }

    ui::Desktop* desktop()
    {
        if (!m_desktop) {
            m_desktop = std::make_unique<ui::Desktop>(m_folder.path(), m_folder.clock);
            m_desktop->unlock("ana", QString::fromUtf8(test::sitePassphrase.data()));
            test::ThreadedSite::waitFor([this] { return m_desktop->state() == ui::Desktop::Open; });
            QQmlEngine::setObjectOwnership(m_desktop.get(), QQmlEngine::CppOwnership);
        }
        return m_desktop.get();
    }

    /// Whether the login opens the site with the passphrase.
    Q_INVOKABLE bool opens(const QString& login, const QString& passphrase) const
    {
        return vault::Vault::unlock(m_folder.path(), login.toStdString(), passphrase.toStdString(), m_folder.clock)
            .has_value();
    }
    Q_INVOKABLE QString outside(const QString& name) const
    {
        return QString::fromStdString(m_folder.outside(name.toStdString()).string());
    }
    Q_INVOKABLE QString contentOf(const QString& path) const
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
    /// Keeps a picture for a person to look at when VOITHER_SCREEN_DIR names a folder.
    Q_INVOKABLE void keep(const QString& name, QQuickWindow* window) const
    {
        if (const QByteArray folder = qgetenv("VOITHER_SCREEN_DIR"); !folder.isEmpty()) {
            window->grabWindow().save(QString::fromUtf8(folder) + '/' + name + ".png");
        }
    }

private:
    static QString add(site::Site& site, const std::string& record, const std::string& name, std::size_t sessions,
                       std::size_t interventions)
    {
        const auto person = test::addPersonInCare(site, record, name, sessions, interventions);
        return QString::fromStdString(person.toString());
    }

    test::SiteFolder m_folder;
    std::unique_ptr<ui::Desktop> m_desktop;
    QString m_typical;
    QString m_overfull;
    QString m_empty;
};

class Setup : public QObject {
    Q_OBJECT

public slots:
    void qmlEngineAvailable(QQmlEngine* engine)
    {
        engine->addImportPath(QStringLiteral("qrc:/qt/qml"));
        if (!m_site) {
            m_site = std::make_unique<TestSite>();
        }
        engine->rootContext()->setContextProperty(QStringLiteral("site"), m_site.get());
    }
    void cleanupTestCase() { m_site.reset(); }

private:
    std::unique_ptr<TestSite> m_site;
};

} // namespace

int main(int argc, char** argv)
{
    // Preferences of a test are nobody's.
    const test::TemporaryFolder preferences;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope,
                       QString::fromStdString(preferences.path().string()));
    QCoreApplication::setOrganizationName(QStringLiteral("Voither"));
    QCoreApplication::setApplicationName(QStringLiteral("voither"));
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    QLocale::setDefault(QLocale(QStringLiteral("pt_BR")));
    // Qt Charts needs one with widgets.
    const QApplication application(argc, argv);
    Setup setup;
    return quick_test_main_with_setup(argc, argv, "voither", QUICK_TEST_SOURCE_DIR, &setup);
}

#include "screen_test.moc"
