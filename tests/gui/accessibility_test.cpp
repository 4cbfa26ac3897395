// SPDX-License-Identifier: GPL-3.0-or-later
// Every page, in English, in German and in a language that is 40 % longer, in the smallest window and with
// all that is folded away opened: each control has a name, Tab reaches it, no text is cut.
#include "tests/gui/support/page_check.h"
#include "tests/gui/support/pseudo_translator.h"
#include "tests/gui/support/scenes.h"

#include "gui/common/controls.h"

using namespace sealpost;
using namespace sealpost::test;

class AccessibilityTest : public QObject {
    Q_OBJECT
    std::unique_ptr<SceneWorld> world_;
    std::unique_ptr<QTranslator> translator_;

    void speak(const QString& language) {
        translator_ = translator_of(language);
        if (translator_) QCoreApplication::installTranslator(translator_.get());
    }

  private slots:
    void initTestCase() {
        if (const std::string missing = MailServer::missing(); !missing.empty()) QSKIP(missing.c_str());
        world_ = std::make_unique<SceneWorld>();
    }
    void cleanup() { translator_.reset(); }

    void everyPage_data() {
        QTest::addColumn<int>("scene");
        QTest::addColumn<QString>("language");
        for (std::size_t i = 0; i < scenes().size(); ++i)
            for (const char* language : {"en", "de", "pseudo"})
                QTest::addRow("%s %s", qPrintable(scenes()[i].name), language)
                    << static_cast<int>(i) << language;
    }
    void everyPage() {
        QFETCH(int, scene);
        QFETCH(QString, language);
        speak(language);
        const Scene& shown = scenes()[static_cast<std::size_t>(scene)];
        GuiWindow gui(shown.newcomer ? world_->nora() : world_->ada());
        shown.show(gui);
        for (auto* fold : gui.window().findChildren<gui::Fold*>())
            if (fold->isVisible()) fold->set_open(true);
        gui.wait_until_idle();
        QStringList faults = unnamed_controls(gui.window()) + cut_texts(gui.window());
        // The order of Tab is the same in each language.
        if (language == QLatin1String("en")) faults += unreached_controls(gui.window());
        QVERIFY2(faults.isEmpty(), qPrintable(QLatin1Char('\n') + faults.join(QLatin1Char('\n'))));
    }
};

SEALPOST_GUI_MAIN(AccessibilityTest)
#include "accessibility_test.moc"
