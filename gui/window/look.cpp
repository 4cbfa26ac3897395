// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/look.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QStyleFactory>
#include <QTranslator>

// Of a static library: named here, so that they are linked.
static void link_translations() { Q_INIT_RESOURCE(translations); }

namespace sealpost::gui {

namespace {

struct Grounds {
    QRgb window, base, alternate, button, text, quiet, accent, on_accent, link;
};

QPalette palette_of(const Grounds& grounds) {
    QPalette palette{QColor(grounds.button), QColor(grounds.window)};
    palette.setColor(QPalette::Window, QColor(grounds.window));
    palette.setColor(QPalette::Base, QColor(grounds.base));
    palette.setColor(QPalette::AlternateBase, QColor(grounds.alternate));
    palette.setColor(QPalette::ToolTipBase, QColor(grounds.base));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText,
                            QPalette::BrightText})
        palette.setColor(role, QColor(grounds.text));
    palette.setColor(QPalette::Highlight, QColor(grounds.accent));
    palette.setColor(QPalette::HighlightedText, QColor(grounds.on_accent));
    palette.setColor(QPalette::Link, QColor(grounds.link));
    palette.setColor(QPalette::LinkVisited, QColor(grounds.link));
    palette.setColor(QPalette::PlaceholderText, QColor(grounds.quiet));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(grounds.quiet));
    return palette;
}

void install(const QString& name, const QString& folder, QObject* owner) {
    auto* translator = new QTranslator(owner);
    if (translator->load(name, folder))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

} // namespace

QPalette light_palette() {
    return palette_of({.window = 0xfff7f7f5,
                       .base = 0xffffffff,
                       .alternate = 0xffeeeeea,
                       .button = 0xffececea,
                       .text = 0xff1d2226,
                       .quiet = 0xff666c70,
                       .accent = 0xff1d5c63,
                       .on_accent = 0xffffffff,
                       .link = 0xff1a5f8f});
}

QPalette dark_palette() {
    return palette_of({.window = 0xff202427,
                       .base = 0xff17191b,
                       .alternate = 0xff2a2f33,
                       .button = 0xff343a3f,
                       .text = 0xffe8eaeb,
                       .quiet = 0xff9aa1a6,
                       .accent = 0xff3f8f8a,
                       .on_accent = 0xff0b1414,
                       .link = 0xff8fc1ee});
}

void apply_look(QApplication& application, Look look) {
    // What the desktop says stands in the first palette alone; later it is our own.
    const char* const first = "sealpostSystemIsDark";
    if (!application.property(first).isValid())
        application.setProperty(first, application.palette().color(QPalette::Window).lightness() < 128);
    const bool dark_system = application.property(first).toBool();
    application.setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    const bool dark = look == Look::dark || (look == Look::system && dark_system);
    QApplication::setPalette(dark ? dark_palette() : light_palette());
}

void apply_language(const QString& language, QObject* owner) {
    link_translations();
    QString code = language.isEmpty() ? QLocale::system().name().section(QLatin1Char('_'), 0, 0) : language;
    if (!known_languages().contains(code)) code = QStringLiteral("en");
    if (!language.isEmpty()) QLocale::setDefault(QLocale(code));
    install(QStringLiteral("qtbase_") + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath), owner);
    // English too: its plural forms.
    install(QStringLiteral("sealpost_") + code, QStringLiteral(":/translations"), owner);
}

} // namespace sealpost::gui
