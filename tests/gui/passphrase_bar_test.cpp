// SPDX-License-Identifier: GPL-3.0-or-later
// The bar that asks for passphrases: one question after the other, in the window.
#include "gui/desktop/new_passphrase.h"
#include "gui/desktop/passphrase_bar.h"
#include "gui/desktop/strength.h"
#include "tests/gui/support/watched_application.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>
#include <future>

using namespace sealpost;
using namespace sealpost::gui;

class PassphraseBarTest : public QObject {
    Q_OBJECT
    struct Scene {
        Scene() {
            auto* column = new QVBoxLayout(&window);
            column->addWidget(bar);
            column->addWidget(elsewhere);
            window.show();
            window.activateWindow();
            elsewhere->setFocus();
        }
        QuestionPointer ask(Prompt prompt) {
            auto question = std::make_shared<Question>(std::move(prompt));
            emit prompter.asked(question);
            return question;
        }
        template <class Widget>
        Widget* find(const char* name) const {
            return window.findChild<Widget*>(QString::fromLatin1(name));
        }
        Prompter prompter;
        QWidget window;
        QLineEdit* elsewhere = new QLineEdit;
        PassphraseBar* bar = new PassphraseBar(prompter, &window);
    };
    static std::optional<std::string> answer_of(Question& question) {
        // Settled already: nobody waits.
        std::stop_source stop;
        stop.request_stop();
        const auto secret = question.wait(stop.get_token());
        return secret ? std::optional(std::string(secret->reveal())) : std::nullopt;
    }
    static bool is_declined(Question& question) {
        try {
            answer_of(question);
            return false;
        } catch (const Error& error) {
            return error.code() == ErrorCode::cancelled;
        }
    }

  private slots:
    void isHiddenWhileNothingIsAsked() {
        const Scene scene;
        QVERIFY(!scene.bar->isVisible());
    }
    void handsOverWhatWasTyped() {
        Scene scene;
        const auto question = scene.ask({.subject = "Ada <ada@example.org>"});
        QVERIFY(scene.bar->isVisible());
        auto* field = scene.find<QLineEdit>("passphraseField");
        QVERIFY(field->hasFocus() || scene.window.focusWidget() == field);
        QVERIFY(!scene.find<QPushButton>("passphraseUnlock")->isEnabled());
        field->insert(QStringLiteral("öffne dich"));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(answer_of(*question), std::optional<std::string>("öffne dich"));
        QVERIFY(field->text().isEmpty());
        QVERIFY(!scene.bar->isVisible());
        QVERIFY(scene.window.focusWidget() == scene.elsewhere);
    }
    void asksOneAfterTheOther() {
        Scene scene;
        const auto first = scene.ask({.subject = "Ada"});
        const auto second =
            scene.ask({.purpose = PromptPurpose::account_password, .subject = "ada@example.org"});
        auto* field = scene.find<QLineEdit>("passphraseField");
        QTest::keyClicks(field, QStringLiteral("one"));
        QTest::mouseClick(scene.find<QPushButton>("passphraseUnlock"), Qt::LeftButton);
        QVERIFY(scene.bar->isVisible());
        QVERIFY(field->text().isEmpty());
        QTest::keyClicks(field, QStringLiteral("two"));
        QTest::mouseClick(scene.find<QPushButton>("passphraseUnlock"), Qt::LeftButton);
        QCOMPARE(answer_of(*first), std::optional<std::string>("one"));
        QCOMPARE(answer_of(*second), std::optional<std::string>("two"));
        QVERIFY(!scene.bar->isVisible());
    }
    void cancelAndEscapeDecline() {
        Scene scene;
        const auto first = scene.ask({});
        const auto second = scene.ask({});
        QTest::mouseClick(scene.find<QPushButton>("passphraseCancel"), Qt::LeftButton);
        QTest::keyClick(scene.find<QLineEdit>("passphraseField"), Qt::Key_Escape);
        QVERIFY(is_declined(*first));
        QVERIFY(is_declined(*second));
        QVERIFY(!scene.bar->isVisible());
    }
    void disappearsWithTheJobThatAsked() {
        Scene scene;
        const auto first = scene.ask({.subject = "Ada"});
        const auto second = scene.ask({.subject = "Bob"});
        emit scene.prompter.withdrawn(first);
        QVERIFY(scene.bar->isVisible());
        emit scene.prompter.withdrawn(second);
        QVERIFY(!scene.bar->isVisible());
    }
    void aNewPassphraseIsTypedTwice() {
        Scene scene;
        const auto question = scene.ask({.purpose = PromptPurpose::new_passphrase, .subject = "Ada"});
        QVERIFY(!scene.find<QLineEdit>("passphraseField")->isVisible());
        auto* unlock = scene.find<QPushButton>("passphraseUnlock");
        auto* difference = scene.find<QLabel>("passphraseNewDifference");
        QTest::keyClicks(scene.find<QLineEdit>("passphraseNewField"), QStringLiteral("four words of mine"));
        QTest::keyClicks(scene.find<QLineEdit>("passphraseNewAgain"), QStringLiteral("four wards"));
        QVERIFY(difference->isVisible());
        QVERIFY(!difference->text().isEmpty());
        QVERIFY(!unlock->isEnabled());
        scene.find<QLineEdit>("passphraseNewAgain")->clear();
        QTest::keyClicks(scene.find<QLineEdit>("passphraseNewAgain"), QStringLiteral("four words of mine"));
        QVERIFY(!difference->isVisible());
        QVERIFY(unlock->isEnabled());
        QTest::mouseClick(unlock, Qt::LeftButton);
        QCOMPARE(answer_of(*question), std::optional<std::string>("four words of mine"));
        QVERIFY(scene.find<QLineEdit>("passphraseNewAgain")->text().isEmpty());
    }
    void declinesWhatIsLeftWhenTheWindowGoes() {
        QuestionPointer question;
        {
            Scene scene;
            question = scene.ask({});
        }
        QVERIFY(is_declined(*question));
    }
    void estimatesStrength_data() {
        QTest::addColumn<QString>("passphrase");
        QTest::addColumn<int>("strength");
        const auto add = [](const char* text, Strength strength) {
            QTest::newRow(text) << QString::fromLatin1(text) << static_cast<int>(strength);
        };
        add("", Strength::none);
        add("secret", Strength::weak);
        add("aaaaaaaaaaaaaaaaaaaaaaaaaaaa", Strength::weak);
        add("1234567890123456789", Strength::weak);
        add("kj3Fm9x!", Strength::fair);
        add("correct horse battery staple", Strength::strong);
    }
    void estimatesStrength() {
        QFETCH(const QString, passphrase);
        QTEST(static_cast<int>(strength_of(passphrase)), "strength");
    }
};

SEALPOST_GUI_MAIN(PassphraseBarTest)
#include "passphrase_bar_test.moc"
