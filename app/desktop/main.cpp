// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QFile>
#include <QImage>
#include <QQuickWindow>
#include <algorithm>
#include <cstdio>
#include <string_view>

#include "base/clock.h"
#include "calm.h"
#include "desktop/desktop.h"
#include "desktop/wording.h"
#include "options.h"
#include "self_test.h"
#include "shell.h"
#include "single_instance.h"

namespace {

using namespace voither;

int fail(const QString& why)
{
    std::fprintf(stderr, "voither: %s\n", qPrintable(why));
    return 1;
}

/// What is asked for is words on the terminal.
bool wantsWordsOnly(int argc, char** argv)
{
    return std::any_of(argv + 1, argv + argc, [](std::string_view argument) {
        return argument == "--help" || argument == "-h" || argument == "--help-all" || argument == "--version"
            || argument == "-v";
    });
}

/// Qt takes --session for its own, which here names a session of care: it is taken out before Qt looks.
QStringList takeSession(int& argc, char** argv)
{
    QStringList taken;
    int kept = 0;
    for (int i = 0; i < argc; ++i) {
        const std::string_view argument(argv[i]);
        if (argument == "--session" && i + 1 < argc) {
            taken = {QStringLiteral("--session"), QString::fromLocal8Bit(argv[++i])};
        } else if (argument.starts_with("--session=")) {
            taken = {QString::fromLocal8Bit(argv[i])};
        } else {
            argv[kept++] = argv[i];
        }
    }
    argc = kept;
    argv[argc] = nullptr;
    return taken;
}

/// Opens the site with the passphrase in the file; an empty sentence when it is open.
QString unlock(ui::Desktop& desktop, const QString& passphraseFile, const QQuickWindow& window)
{
    QFile file(passphraseFile);
    if (!file.open(QIODevice::ReadOnly)) {
        return passphraseFile + ": " + file.errorString();
    }
    QString passphrase = QString::fromUtf8(file.readLine(4096));
    while (passphrase.endsWith(QLatin1Char('\n')) || passphrase.endsWith(QLatin1Char('\r'))) {
        passphrase.chop(1);
    }
    desktop.unlock(desktop.logins().value(0), passphrase);
    passphrase.fill(QLatin1Char('\0'));
    app::waitUntilCalm(desktop, window);
    return desktop.state() == ui::Desktop::Open ? QString() : desktop.refusal();
}

int grab(ui::Desktop& desktop, QQuickWindow& window, const QString& file)
{
    if (!app::waitUntilCalm(desktop, window)) {
        return fail(QStringLiteral("the page does not come to rest"));
    }
    return window.grabWindow().save(file, "PNG") ? 0 : fail(file);
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication::setOrganizationName("Voither");
    QCoreApplication::setApplicationName("voither");
    QCoreApplication::setApplicationVersion(VOITHER_VERSION);
    if (argc > 1 && wantsWordsOnly(argc, argv)) { // there may be no display
        const QCoreApplication terminal(argc, argv);
        return app::parseOptions(QCoreApplication::arguments()) ? 0 : 2;
    }
    qputenv("QT_QUICK_CONTROLS_STYLE", "Basic"); // of file dialogs; everything else is the project's own
    const QStringList session = takeSession(argc, argv);
    QApplication application(argc, argv); // Qt Charts needs widgets' application
    const auto options = app::parseOptions(QCoreApplication::arguments() + session);
    if (!options) {
        return 2;
    }
    const bool interactive = options->grab.isEmpty() && !options->selfTest;
    app::SingleInstance instance(QString::fromStdString(options->data.string()));
    if (interactive && !instance.claim()) {
        return 0;
    }
    const app::Warnings warnings;
    const base::SystemClock clock;
    ui::Desktop desktop(options->data, clock);
    desktop.preferences()->override(options->language, options->theme);

    const app::Shell shell(desktop);
    QQuickWindow* window = shell.window();
    if (window == nullptr) {
        return fail(QStringLiteral("the window could not be made"));
    }
    if (options->size.isValid()) {
        window->resize(options->size);
    }
    QObject::connect(&instance, &app::SingleInstance::wanted, window, [window] {
        window->show();
        window->raise();
        window->requestActivate();
    });
    if (options->passphraseFile) {
        if (const QString refusal = unlock(desktop, *options->passphraseFile, *window); !refusal.isEmpty()) {
            return fail(refusal);
        }
    }
    QString nothing; // why the page was not opened
    QObject::connect(&desktop, &ui::Desktop::nothingToOpen, window, [&nothing](const QString& why) { nothing = why; });
    if (!options->page.isEmpty()) {
        desktop.openPageOf(options->page, options->person, options->session);
    }
    if (options->selfTest) {
        const int missing = app::openEveryPage(desktop, *window);
        return missing == 0 && app::Warnings::count() == 0 ? 0 : 1;
    }
    if (options->grab.isEmpty()) {
        return QApplication::exec();
    }
    app::waitUntilCalm(desktop, *window);
    return nothing.isEmpty() ? grab(desktop, *window, options->grab) : fail(nothing);
}
