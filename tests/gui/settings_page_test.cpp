// SPDX-License-Identifier: GPL-3.0-or-later
// The settings over a real home: what they show is what the command line shows, and what they change is
// there.
#include "gui/settings/finding_text.h"
#include "gui/settings/settings_page.h"
#include "tests/gui/outbox_bench.h"
#include "tests/gui/support/page_check.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QSpinBox>
#include <set>

using namespace sealpost;
using namespace sealpost::test;
using gui::SettingsSection;

class SettingsPageTest : public QObject {
    Q_OBJECT
    std::unique_ptr<OutboxBench> bench_;
    SystemClock clock_;
    std::unique_ptr<gui::Desktop> desktop_;
    std::unique_ptr<gui::SettingsPage> page_;

    void open(SettingsSection section) {
        desktop_ = std::make_unique<gui::Desktop>(homes_of(bench_->ada()), clock_);
        page_ = std::make_unique<gui::SettingsPage>(*desktop_);
        page_->resize(860, 600);
        page_->show();
        page_->open(section);
        wait();
    }
    void wait() {
        QTRY_VERIFY_WITH_TIMEOUT(desktop_->work().pending() + desktop_->lookups().pending() == 0, patience);
        QCoreApplication::processEvents();
    }
    template <class Widget>
    Widget* find(const char* name) {
        return page_->findChild<Widget*>(QString::fromLatin1(name));
    }
    void click(const char* name) {
        auto* const button = button_of(name, *page_);
        QVERIFY2(button && button->isVisible() && button->isEnabled(), name);
        button->click();
        wait();
    }
    /// As a person does: the box says that it was activated.
    void choose(const char* name, const QString& value) {
        auto* const box = find<QComboBox>(name);
        QVERIFY2(box && box->isVisible(), name);
        const int row = box->findData(value);
        QVERIFY2(row >= 0, qPrintable(value));
        box->setCurrentIndex(row);
        emit box->activated(row);
        wait();
    }
    std::string setting(const std::string& name) {
        const Said said = bench_->ada().run({"config", "get", name, "--json"});
        return said.json().value("value").toString().toStdString();
    }

  private slots:
    void init() {
        bench_ = std::make_unique<OutboxBench>();
        bench_->use(1, 1);
    }
    void cleanup() {
        page_.reset();
        desktop_.reset();
        bench_.reset();
    }

    void hasASectionForEachWithIconAndWord() {
        open(SettingsSection::accounts);
        auto* const list = find<QListWidget>("settingsSections");
        QCOMPARE(list->count(), gui::settings_sections);
        for (int row = 0; row < list->count(); ++row) {
            list->setCurrentRow(row);
            wait();
            QVERIFY(!list->item(row)->text().isEmpty());
            QVERIFY(!list->item(row)->icon().isNull());
            QCOMPARE(unnamed_controls(*page_), QStringList());
            QTRY_COMPARE(cut_texts(*page_).join(QLatin1Char(0x0a)), QString());
        }
    }

    void showsTheAccountAndChangesItsPolicy() {
        open(SettingsSection::accounts);
        QTRY_VERIFY_WITH_TIMEOUT(find_visible("settingsAccountServers", page_.get()), patience);
        QVERIFY(find<QLabel>("settingsAccountServers")->text().contains("localhost:1"));
        QCOMPARE(find<QComboBox>("settingsAccountPolicy")->currentData().toString(),
                 QStringLiteral("require"));
        const QSignalSpy changed(desktop_.get(), &gui::Desktop::accountsChanged);
        choose("settingsAccountPolicy", "prefer");
        QCOMPARE(setting("ada@example.org.policy"), std::string("prefer"));
        choose("settingsAccountSent", "none");
        QCOMPARE(setting("ada@example.org.sent"), std::string("none"));
        QCOMPARE(changed.count(), 2);
    }

    void saysWhyThePasswordIsNotChangedHere() {
        open(SettingsSection::accounts);
        auto* const button = button_of("settingsAccountPassword", *page_);
        QTRY_VERIFY_WITH_TIMEOUT(button->isVisible(), patience);
        QVERIFY(!button->isEnabled());
        QVERIFY(!button->accessibleDescription().isEmpty());
    }

    void saysWhatIsWrongWithAServer() {
        open(SettingsSection::accounts);
        QTRY_VERIFY_WITH_TIMEOUT(find_visible("settingsAccountTest", page_.get()), patience);
        click("settingsAccountTest");
        QVERIFY(!said_by("settingsAccountBanner", *page_).isEmpty());
        QVERIFY(find<gui::Banner>("settingsAccountBanner")->text().tone != gui::Tone::good);
        QVERIFY(button_of("settingsAccountTest", *page_)->isEnabled());
    }

    void asksInPlaceBeforeAnAccountGoes() {
        open(SettingsSection::accounts);
        QTRY_VERIFY_WITH_TIMEOUT(find_visible("settingsAccountRemove", page_.get()), patience);
        click("settingsAccountRemove");
        click("settingsAccountRemoveKeep");
        QCOMPARE(bench_->ada().run({"account", "show", "ada@example.org"}).exit_code, 0);
        click("settingsAccountRemove");
        click("settingsAccountRemoveSure");
        QVERIFY(bench_->ada().run({"account", "show", "ada@example.org"}).exit_code != 0);
        QTRY_VERIFY_WITH_TIMEOUT(!find_visible("settingsAccountRemove", page_.get()), patience);
    }

    void addsAnAccountByTheFirstStart() {
        open(SettingsSection::accounts);
        const QSignalSpy wanted(desktop_.get(), &gui::Desktop::firstStartWanted);
        click("settingsAccountAdd");
        QCOMPARE(wanted.count(), 1);
    }

    void testsAndPinsARealServer() {
        if (const std::string missing = MailServer::missing(); !missing.empty()) QSKIP(missing.c_str());
        const MailServer server;
        bench_->use(server);
        open(SettingsSection::accounts);
        QTRY_VERIFY_WITH_TIMEOUT(find_visible("settingsAccountTest", page_.get()), patience);
        click("settingsAccountTest");
        QTRY_COMPARE_WITH_TIMEOUT(find<gui::Banner>("settingsAccountBanner")->text().tone, gui::Tone::good,
                                  patience);
        click("settingsPinLine");
        QTRY_VERIFY_WITH_TIMEOUT(find_visible("settingsPinnedIncoming", page_.get()), patience);
        QVERIFY(!find_visible("settingsUnpinIncoming", page_.get()));
        click("settingsPinLook");
        QTRY_VERIFY_WITH_TIMEOUT(find_visible("settingsPinIncoming", page_.get()), patience);
        click("settingsPinIncoming");
        QTRY_VERIFY_WITH_TIMEOUT(find_visible("settingsUnpinIncoming", page_.get()), patience);
        click("settingsUnpinIncoming");
        QTRY_VERIFY_WITH_TIMEOUT(!find_visible("settingsUnpinIncoming", page_.get()), patience);
        click("settingsPinForget");
        QVERIFY(find<gui::Banner>("settingsPinBanner")->text().tone == gui::Tone::note);
    }

    void switchesLookUps() {
        open(SettingsSection::lookups);
        auto* const box = find<QCheckBox>("settingsLookupProviders");
        const bool before = setting("lookup.wkd") == "on";
        QCOMPARE(box->isChecked(), before);
        const QSignalSpy changed(desktop_.get(), &gui::Desktop::peopleChanged);
        click("settingsLookupProviders");
        QCOMPARE(setting("lookup.wkd"), std::string(before ? "off" : "on"));
        QCOMPARE(changed.count(), 1);
    }

    void givesASettingBackThatCannotBeKept() {
        open(SettingsSection::lookups);
        auto* const box = find<QComboBox>("settingsStateKey");
        QCOMPARE(box->currentData().toString(), QStringLiteral("file"));
        // No Secret Service answers here.
        choose("settingsStateKey", "secret-service");
        QVERIFY(!said_by("settingsLookupsBanner", *page_).isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(box->currentData().toString(), QStringLiteral("file"), patience);
    }

    void keepsHowLongSendingCanBeUndone() {
        open(SettingsSection::sending);
        find<QSpinBox>("settingsUndo")->setValue(20);
        QTRY_COMPARE_WITH_TIMEOUT(setting("undo.seconds"), std::string("20"), patience);
        choose("settingsHeaders", "shy");
        QCOMPARE(setting("ada@example.org.headers"), std::string("shy"));
        click("settingsReports");
        QCOMPARE(setting("ada@example.org.notify"), std::string("failure,delay"));
        click("settingsSendingDetailsLine");
        choose("settingsTechnology", "pgp");
        QCOMPARE(setting("ada@example.org.engine"), std::string("pgp"));
        click("settingsRequireTls");
        QCOMPARE(setting("ada@example.org.require-tls"), std::string("on"));
    }

    void keepsLanguageAndLookInAFileOfTheWindow() {
        open(SettingsSection::language);
        QSignalSpy language(page_.get(), &gui::SettingsPage::languageChanged);
        QSignalSpy look(page_.get(), &gui::SettingsPage::lookChanged);
        choose("settingsLanguageChoice", "de");
        QTRY_COMPARE_WITH_TIMEOUT(language.count(), 1, patience);
        QCOMPARE(language.first().first().toString(), QStringLiteral("de"));
        page_->open(SettingsSection::look);
        wait();
        choose("settingsLookChoice", "dark");
        QTRY_COMPARE_WITH_TIMEOUT(look.count(), 1, patience);
        page_.reset();
        open(SettingsSection::language);
        QTRY_COMPARE_WITH_TIMEOUT(find<QComboBox>("settingsLanguageChoice")->currentData().toString(),
                                  QStringLiteral("de"), patience);
        page_->open(SettingsSection::look);
        wait();
        QCOMPARE(find<QComboBox>("settingsLookChoice")->currentData().toString(), QStringLiteral("dark"));
    }

    void tellsThatNoBackupWasMade() {
        open(SettingsSection::backup);
        QTRY_VERIFY_WITH_TIMEOUT(!said_by("settingsBackupState", *page_).isEmpty(), patience);
        QCOMPARE(find<gui::Banner>("settingsBackupState")->text().tone, gui::Tone::caution);
        const QSignalSpy begin(desktop_.get(), &gui::Desktop::backupWanted);
        const QSignalSpy restore(desktop_.get(), &gui::Desktop::restoreWanted);
        click("settingsBackupBegin");
        click("settingsBackupRestore");
        QCOMPARE(begin.count(), 1);
        QCOMPARE(restore.count(), 1);
    }

    void tellsWhatIsNotInOrder() {
        open(SettingsSection::about);
        QTRY_VERIFY_WITH_TIMEOUT(find_visible("settingsFinding0", page_.get()), patience);
        QVERIFY(find<QLabel>("settingsVersions")->text().contains("GnuPG 2."));
        const QSignalSpy begin(desktop_.get(), &gui::Desktop::backupWanted);
        bool offered = false;
        for (auto* button : page_->findChildren<QAbstractButton*>())
            if (button->objectName().startsWith("settingsFindingRemedy") && !offered) {
                button->click();
                offered = begin.count() > 0;
            }
        QVERIFY(offered);
    }

    void hasWordsOfItsOwnForEachFinding() {
        std::set<QString> headlines;
        for (const auto id : upkeep::all_findings())
            for (const auto severity : {upkeep::Severity::info, upkeep::Severity::error}) {
                const auto text = gui::text_of({.id = id,
                                                .severity = severity,
                                                .subject = "gnupg",
                                                .address = "bob@example.org",
                                                .detail = "CVE-2026-1"});
                QVERIFY2(!text.headline.isEmpty(), upkeep::name_of(id).data());
                QVERIFY2(!text.explanation.isEmpty(), upkeep::name_of(id).data());
                QVERIFY(text.shape != gui::Shape::none);
                if (severity == upkeep::Severity::error) QVERIFY(headlines.insert(text.headline).second);
            }
    }

    void leadsTabFromTheSectionsThroughWhatIsShown() {
        open(SettingsSection::sending);
        auto* const list = find<QListWidget>("settingsSections");
        QStringList names;
        QWidget* at = list;
        do {
            if (at->isVisible() && at->isEnabled() && (at->focusPolicy() & Qt::TabFocus) &&
                !at->objectName().startsWith("qt_"))
                names << at->objectName();
            at = at->nextInFocusChain();
        } while (at != list);
        QCOMPARE(names, (QStringList{"settingsSections", "settingsUndo", "settingsHeaders", "settingsReports",
                                     "settingsSendingDetailsLine"}));
    }
};

SEALPOST_GUI_MAIN(SettingsPageTest)
#include "settings_page_test.moc"
