// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/application.h"

#include "core/base/clock.h"
#include "core/base/folders.h"
#include "gui/settings/preferences.h"
#include "gui/version.h"
#include "gui/window/home_maker.h"
#include "gui/window/look.h"
#include "gui/window/main_window.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QTimer>
#include <cstdio>

namespace sealpost::gui {

namespace {

struct Options {
    std::optional<std::filesystem::path> home{};
    std::optional<std::filesystem::path> gnupg_home{};
    QStringList arguments{};
};

std::optional<std::filesystem::path> folder_in(const QString& value) {
    if (value.isEmpty()) return std::nullopt;
    return std::filesystem::absolute(value.toStdString());
}

Options parse(const QApplication& application) {
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("Application", "Write, send and read protected mail."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption home(
        QStringLiteral("home"),
        QCoreApplication::translate("Application", "Keep everything of Sealpost below DIR."),
        QStringLiteral("DIR"));
    const QCommandLineOption gnupg(QStringLiteral("gnupg-home"),
                                   QCoreApplication::translate("Application", "Use the GnuPG folder DIR."),
                                   QStringLiteral("DIR"));
    parser.addOptions({home, gnupg});
    parser.addPositionalArgument(
        QStringLiteral("FILE"),
        QCoreApplication::translate("Application", "A message to open, or a mailto: link."),
        QStringLiteral("[FILE]"));
    parser.process(application);
    return {.home = folder_in(parser.value(home)),
            .gnupg_home = folder_in(parser.value(gnupg)),
            .arguments = parser.positionalArguments()};
}

Preferences preferences_of(const Options& options, const app::Environment& environment) {
    try {
        return load_preferences(find_folders({.home = options.home, .environment = environment}).config);
    } catch (const Error&) {
        // Without a home folder the pages say what is wrong.
        return {};
    }
}

} // namespace

int run_application(int argc, char** argv, const app::Environment& environment) {
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("Sealpost"));
    QApplication::setDesktopFileName(QStringLiteral("sealpost"));
    QApplication::setApplicationVersion(QString::fromLatin1(version));
    QApplication::setQuitOnLastWindowClosed(false);
    const Options options = parse(application);
    const Preferences preferences = preferences_of(options, environment);
    apply_language(preferences.language, &application);
    apply_look(application, preferences.look);

    const SystemClock clock;
    const auto state_key_in_file = [](const std::filesystem::path& file) {
        std::fprintf(stderr,
                     "sealpost-gui: no Secret Service answers: the key of Sealpost's state lies in %s\n",
                     file.c_str());
    };
    Desktop desktop(home_maker({.environment = environment,
                                .home = options.home,
                                .gnupg_home = options.gnupg_home,
                                .state_key_in_file = state_key_in_file}),
                    clock);
    MainWindow window(desktop);
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/sealpost/sealpost.svg")));
    QObject::connect(&window, &MainWindow::finished, &application, &QCoreApplication::quit,
                     Qt::QueuedConnection);
    QObject::connect(&window, &MainWindow::ready, &window, [&window, arguments = options.arguments] {
        for (const QString& argument : arguments) window.open_argument(argument);
    });
    QObject::connect(&window, &MainWindow::lookChanged, &window,
                     [&application](Look look) { apply_look(application, look); });
    window.show();
    QTimer::singleShot(0, &window, &MainWindow::begin);
    return QApplication::exec();
}

} // namespace sealpost::gui
