// SPDX-License-Identifier: GPL-3.0-or-later
// usage: gui_screenshots FOLDER [SCENE…]
// Takes a picture of every page, light, dark, in German and in the pseudo language (script/screenshots).
#include "tests/gui/support/pseudo_translator.h"
#include "tests/gui/support/scenes.h"

#include "gui/window/look.h"

#include <cstdio>

using namespace sealpost;
using namespace sealpost::test;

namespace {

struct Manner {
    const char* name;
    gui::Look look;
    const char* language;
};
constexpr Manner manners[] = {{"light", gui::Look::light, "en"},
                              {"dark", gui::Look::dark, "en"},
                              {"german", gui::Look::light, "de"},
                              {"pseudo", gui::Look::light, "pseudo"}};

} // namespace

int main(int argc, char** argv) {
    prepare_gui_test();
    WatchedApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2) return 2;
    const QDir folder(arguments[1]);
    if (!folder.mkpath(QStringLiteral("."))) return 1;
    try {
        const SceneWorld world;
        for (const Manner& manner : manners) {
            gui::apply_look(application, manner.look);
            const auto translator = translator_of(QString::fromLatin1(manner.language));
            if (translator) QCoreApplication::installTranslator(translator.get());
            for (const Scene& scene : scenes()) {
                if (arguments.size() > 2 && !arguments.mid(2).contains(scene.name)) continue;
                GuiWindow gui(scene.newcomer ? world.nora() : world.ada(), {}, {1120, 720});
                scene.show(gui);
                const QString file =
                    folder.filePath(QStringLiteral("%1-%2.png").arg(scene.name, manner.name));
                if (!gui.window().grab().save(file)) return 1;
                std::printf("%s\n", qPrintable(file));
            }
        }
    } catch (const std::exception& error) {
        std::fprintf(stderr, "screenshots: error: %s\n", error.what());
        return 1;
    }
    return 0;
}
