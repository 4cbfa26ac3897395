// SPDX-License-Identifier: GPL-3.0-or-later
// A back-up is made, put away, and taken back on another machine.
#include "app/own_key.h"
#include "gui/backup/backup_offer.h"
#include "gui/backup/backup_page.h"
#include "gui/backup/restore_page.h"
#include "gui/common/banner.h"
#include "tests/gui/support/gui_window.h"
#include "tests/support/secret_service_session.h"

#include <QAbstractButton>
#include <QFileDialog>
#include <QJsonArray>
#include <QSignalSpy>

using namespace sealpost;
using namespace sealpost::test;

class BackupPageTest : public QObject {
    Q_OBJECT
    SystemClock clock_;

    template <class Page>
    struct Scene {
        Scene(const Person& person, const Clock& clock) : desktop(homes_of(person), clock) {
            page.resize(1024, 640);
            page.show();
            page.begin();
        }
        template <class Widget>
        Widget* wait_for(const char* name) {
            QWidget* found = nullptr;
            const bool came = QTest::qWaitFor(
                [&] { return (found = find_visible(QString::fromLatin1(name))) != nullptr; }, patience);
            if (!came) throw std::runtime_error(std::string(name) + " does not appear");
            return static_cast<Widget*>(found);
        }
        void click(const char* name) {
            auto* button = wait_for<QAbstractButton>(name);
            QVERIFY2(QTest::qWaitFor([&] { return button->isEnabled(); }, patience), name);
            button->click();
        }
        void fill(const char* name, const QString& text) {
            auto* field = wait_for<QLineEdit>(name);
            field->setFocus();
            field->selectAll();
            QTest::keyClicks(field, text);
        }
        void choose(const char* dialog, const std::filesystem::path& path) {
            auto* chooser = wait_for<QFileDialog>(dialog);
            emit chooser->fileSelected(QString::fromStdString(path.native()));
            chooser->close();
        }
        gui::Desktop desktop;
        Page page{desktop, nullptr};
        QSignalSpy finished{&page, &Page::finished};
    };

    /// The code.
    QString back_up(const Person& person, const std::filesystem::path& to) {
        Scene<gui::BackupPage> scene(person, clock_);
        scene.click("backupBegin");
        scene.click("backupShow");
        const QString code = scene.wait_for<QLabel>("backupSheetCode")->text();
        scene.click("backupSave");
        scene.choose("backupSaveDialog", to);
        scene.wait_for<QLabel>("backupSaved");
        scene.fill("backupCode", code.toLower());
        scene.click("backupClose");
        [&] { QTRY_COMPARE_WITH_TIMEOUT(scene.finished.size(), 1, patience); }();
        return code;
    }
    static gui::BackupFacts facts_of(const Person& person, const Clock& clock) {
        gui::Desktop desktop(homes_of(person), clock);
        std::optional<gui::BackupFacts> facts;
        desktop.work().run(
            &desktop, [](app::Home& home, const Operation&) { return gui::look_at_backup(home); },
            [&](const gui::Outcome<gui::BackupFacts>& outcome) {
                facts = std::holds_alternative<Error>(outcome) ? gui::BackupFacts{}
                                                               : std::get<gui::BackupFacts>(outcome);
            });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(facts.has_value(), patience); }();
        return facts.value_or(gui::BackupFacts{});
    }

  private slots:
    void comesBackOnAnotherMachine() {
        const WithoutBus alone;
        const Person ada;
        const std::string key = ada.make_key();
        QVERIFY(!facts_of(ada, clock_).backed_up);
        const auto file = ada.work() / "ada.backup";
        const QString code = back_up(ada, file);
        QVERIFY(std::filesystem::exists(file));
        QVERIFY(facts_of(ada, clock_).backed_up);

        const Person elsewhere;
        Scene<gui::RestorePage> scene(elsewhere, clock_);
        scene.fill("restoreFile", QString::fromStdString(file.native()));
        scene.fill("restoreCode", code);
        scene.click("restoreBegin");
        QVERIFY(scene.wait_for<QLabel>("restoreResult")->text().contains(QStringLiteral("1 ")));
        scene.click("restoreClose");
        QCOMPARE(scene.finished.size(), 1);
        const Said keys = elsewhere.run({"keys", "list", "--json"});
        QCOMPARE(keys.first_key().value("fingerprint").toString().toStdString(), key);
    }
    void thePassphraseThatWasKeptComesBackToo() {
        if (const auto missing = SecretServiceSession::missing()) QSKIP(missing->c_str());
        const Person ada;
        const auto file = ada.work() / "ada.backup";
        QString code;
        {
            const SecretServiceSession secrets;
            gui::Desktop desktop(homes_of(ada), clock_);
            std::optional<bool> made;
            desktop.work().run(
                &desktop,
                [](app::Home& home, const Operation& operation) {
                    app::make_own_key(home, {.address = mime::AddrSpec::demand("ada@example.org")},
                                      operation);
                },
                [&](const gui::Outcome<gui::Done>& outcome) {
                    made = std::holds_alternative<gui::Done>(outcome);
                });
            QTRY_VERIFY_WITH_TIMEOUT(made.has_value(), patience);
            QVERIFY(*made);
            code = back_up(ada, file);
        }
        const WithoutBus alone;
        const Person elsewhere;
        Scene<gui::RestorePage> scene(elsewhere, clock_);
        scene.fill("restoreFile", QString::fromStdString(file.native()));
        scene.fill("restoreCode", code);
        scene.click("restoreBegin");
        // Nothing keeps it here: it is shown. The key opens with it.
        const QString shown = scene.wait_for<QLabel>("restorePassphrases")->text();
        const std::string passphrase = shown.mid(shown.indexOf(QLatin1Char('\n')) + 1).toStdString();
        const auto tried = elsewhere.gnupg().gpg({"--pinentry-mode", "loopback", "--passphrase", passphrase,
                                                  "--export-secret-keys", "ada@example.org"});
        QVERIFY2(tried.exit_code == 0 && !tried.out.empty(), tried.err.c_str());
    }
    void aCodeWithASlipIsToldWhereItIs() {
        const WithoutBus alone;
        const Person ada;
        Scene<gui::RestorePage> scene(ada, clock_);
        auto other = QString::fromUtf8(upkeep::BackupCode::make().text().reveal().data(), 41);
        other[14] = other[14] == QLatin1Char('7') ? QLatin1Char('8') : QLatin1Char('7');
        scene.fill("restoreCode", other);
        QVERIFY(scene.wait_for<QLabel>("restoreCodeFault")->text().contains(QStringLiteral("3")));
        QVERIFY(!scene.wait_for<QWidget>("restoreBegin")->isEnabled());
    }
    void theCodeOfAnotherBackupIsSaidInPlace() {
        const WithoutBus alone;
        const Person ada;
        ada.make_key();
        const auto file = ada.work() / "ada.backup";
        back_up(ada, file);
        Scene<gui::RestorePage> scene(ada, clock_);
        scene.fill("restoreFile", QString::fromStdString(file.native()));
        const auto other = upkeep::BackupCode::make();
        scene.fill("restoreCode", QString::fromLatin1(other.text().reveal().data(), 41));
        scene.click("restoreBegin");
        scene.wait_for<QLabel>("restoreCodeFault");
        QVERIFY(!scene.wait_for<QLineEdit>("restoreCode")->text().isEmpty());
    }
    void countsOnlyWithTheCodeTypedBack() {
        const WithoutBus alone;
        const Person ada;
        ada.make_key();
        Scene<gui::BackupPage> scene(ada, clock_);
        scene.click("backupBegin");
        scene.click("backupSave");
        scene.choose("backupSaveDialog", ada.work() / "ada.backup");
        scene.wait_for<QLabel>("backupSaved");
        QVERIFY(!scene.wait_for<QWidget>("backupClose")->isEnabled());
        const auto other = upkeep::BackupCode::make();
        scene.fill("backupCode", QString::fromLatin1(other.text().reveal().data(), 41));
        QVERIFY(!scene.wait_for<QWidget>("backupClose")->isEnabled());
        QVERIFY(!scene.wait_for<QLabel>("backupReason")->text().isEmpty());
        scene.click("backupGiveUp");
        QCOMPARE(scene.finished.size(), 1);
        QVERIFY(!facts_of(ada, clock_).backed_up);
    }
    void printsASheetToAFile() {
        const WithoutBus alone;
        const Person ada;
        ada.make_key();
        Scene<gui::BackupPage> scene(ada, clock_);
        scene.click("backupBegin");
        scene.click("backupShow");
        const std::string code = scene.wait_for<QLabel>("backupSheetCode")->text().toStdString();
        scene.click("backupPrint");
        scene.choose("backupSheetDialog", ada.work() / "sheet.txt");
        scene.wait_for<QWidget>("backupOpenSheet");
        QVERIFY(contains(file_bytes(ada.work() / "sheet.txt"), code));
        scene.click("backupPrint");
        scene.choose("backupSheetDialog", ada.work() / "sheet.pdf");
        QTRY_VERIFY_WITH_TIMEOUT(std::filesystem::exists(ada.work() / "sheet.pdf"), patience);
        QVERIFY(file_bytes(ada.work() / "sheet.pdf").starts_with("%PDF"));
    }
    void tabReachesEveryControl() {
        const WithoutBus alone;
        const Person ada;
        const auto visited = [](QWidget& page) {
            page.activateWindow();
            QStringList names;
            for (int i = 0; i < 20; ++i) {
                QTest::keyClick(page.window(), Qt::Key_Tab);
                if (QWidget* widget = page.focusWidget()) names << widget->objectName();
            }
            return names;
        };
        Scene<gui::BackupPage> scene(ada, clock_);
        const auto intro = visited(scene.page);
        for (const char* name : {"backupBegin", "backupLater"})
            QVERIFY2(intro.contains(QString::fromLatin1(name)), name);
        scene.click("backupBegin");
        scene.wait_for<QWidget>("backupShow");
        const auto sheet = visited(scene.page);
        for (const char* name : {"backupShow", "backupPrint", "backupSave", "backupCode", "backupGiveUp"})
            QVERIFY2(sheet.contains(QString::fromLatin1(name)), name);
        Scene<gui::RestorePage> restore(ada, clock_);
        const auto form = visited(restore.page);
        for (const char* name : {"restoreFile", "restoreChoose", "restoreCode", "restoreLater"})
            QVERIFY2(form.contains(QString::fromLatin1(name)), name);
    }
};

SEALPOST_GUI_MAIN(BackupPageTest)
#include "backup_page_test.moc"
