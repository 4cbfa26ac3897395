// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/discovery/wkd_address.h"
#include "core/discovery/wkd_folder.h"
#include "gui/desktop/desktop.h"
#include "gui/text/person_text.h"
#include "gui/write/remedy_panel.h"
#include "tests/gui/support/gui_window.h"
#include "tests/support/https_server.h"

#include <QAbstractButton>
#include <QFileDialog>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace sealpost;
using namespace sealpost::gui;
using sealpost::test::Person;

namespace {

const QString ada_address = QStringLiteral("ada@example.org");
const QString bob_address = QStringLiteral("bob@example.org");
const QString bob_name = QStringLiteral("Bob");

mime::AddrSpec address(const QString& text) { return mime::AddrSpec::parse(text.toStdString()).value(); }

} // namespace

class RemedyPanelTest : public QObject {
    Q_OBJECT
    SystemClock clock_;
    std::unique_ptr<test::TemporaryGnupgHome> theirs_;
    std::string bobs_;
    std::unique_ptr<Person> ada_;
    std::unique_ptr<Desktop> desktop_;
    std::unique_ptr<RemedyPanel> panel_;

    outgoing::Refusal no_key() const { return {.address = address(bob_address)}; }
    QAbstractButton* button(const char* name) const {
        auto* found = panel_->findChild<QAbstractButton*>(QString::fromLatin1(name));
        return found && found->isVisible() ? found : nullptr;
    }
    void click(const char* name) {
        if (!QTest::qWaitFor([&] { return button(name) != nullptr; }, test::patience)) qFatal("no %s", name);
        QTest::mouseClick(button(name), Qt::LeftButton);
    }
    QString headline() const { return panel_->findChild<QLabel*>(QStringLiteral("remedyHeadline"))->text(); }
    void allow(const test::HttpsServer& server) const {
        QCOMPARE(ada_->run({"config", "set", "lookup.wkd.url", server.url()}).exit_code, 0);
        QCOMPARE(ada_->run({"config", "set", "lookup.wkd.ca-file", server.pki().ca().native()}).exit_code, 0);
    }
    /// What the command line plans now.
    bool is_sealed() const {
        return ada_->run({"plan"}, test::message("ada@example.org", "bob@example.org")).exit_code == 0;
    }

  private slots:
    void initTestCase() {
        theirs_ = std::make_unique<test::TemporaryGnupgHome>();
        bobs_ = theirs_->generate("Bob <bob@example.org>");
    }
    void init() {
        ada_ = std::make_unique<Person>("ada@example.org");
        ada_->make_key();
        desktop_ = std::make_unique<Desktop>(test::homes_of(*ada_), clock_);
        panel_ = std::make_unique<RemedyPanel>(*desktop_);
        panel_->resize(700, 300);
    }
    void cleanup() {
        panel_.reset();
        desktop_.reset();
    }

    void namesThePersonAndWhatCanBeDone() {
        panel_->show_for(no_key(), bob_name, ada_address);
        QVERIFY(panel_->isVisible());
        QVERIFY(headline().contains(bob_name));
        for (const char* name :
             {"remedyFind", "remedyImport", "remedyInvite", "remedyLeaveOut", "remedySendInClear"})
            QVERIFY2(button(name), name);
        QVERIFY(button("remedySendInClear")->text().contains(bob_name));
        QCOMPARE(panel_->tab_stops().size(), std::size_t(5));

        QSignalSpy left_out(panel_.get(), &RemedyPanel::leaveOut);
        QSignalSpy in_clear(panel_.get(), &RemedyPanel::sendInClear);
        click("remedyLeaveOut");
        click("remedySendInClear");
        QCOMPARE(left_out.first().first().toString(), bob_address);
        QCOMPARE(in_clear.first().first().toString(), bob_address);

        panel_->clear();
        QVERIFY(!panel_->isVisible());
        QVERIFY(panel_->address().isEmpty());
    }

    void asksBeforeItAsksAServerAndThenFinds() {
        const test::HttpsServer server;
        allow(server);
        const auto places = discovery::wkd_places(address(bob_address));
        server.folder().write(std::string(discovery::wkd_folder.substr(1)) + places.advanced,
                              theirs_->gpg({"--export", bobs_}).out);
        panel_->show_for(no_key(), bob_name, ada_address);
        click("remedyFind");
        QTRY_VERIFY_WITH_TIMEOUT(button("remedyAllow"), test::patience);
        QVERIFY2(!test::contains(server.log(), ".well-known"), "nothing is asked without leave");
        QVERIFY(headline().contains(QStringLiteral("example.org")));
        QSignalSpy mended(panel_.get(), &RemedyPanel::mended);
        QSignalSpy changed(desktop_.get(), &Desktop::peopleChanged);
        click("remedyAllow");
        QTRY_COMPARE_WITH_TIMEOUT(mended.count(), 1, test::patience);
        QCOMPARE(mended.first().first().toString(), bob_address);
        QCOMPARE(changed.count(), 1);
        QVERIFY(headline().contains(QStringLiteral("found")));
        QVERIFY(is_sealed());
    }

    void saysThatThereIsNoneAndWhatElseCanBeDone() {
        const test::HttpsServer server;
        allow(server);
        QCOMPARE(ada_->run({"config", "set", "lookup.wkd", "on"}).exit_code, 0);
        panel_->show_for(no_key(), bob_name, ada_address);
        click("remedyFind");
        QVERIFY(button("remedyCancel"));
        QTRY_VERIFY_WITH_TIMEOUT(button("remedyInvite"), test::patience);
        QVERIFY(headline().contains(QStringLiteral("no key")));
        QVERIFY(!button("remedyFind"));
    }

    void aSearchGoesOnWhileOneTypesAndCanBeCancelled() {
        QCOMPARE(ada_->run({"config", "set", "lookup.wkd", "on"}).exit_code, 0);
        panel_->show_for(no_key(), bob_name, ada_address);
        click("remedyFind");
        panel_->show_for(no_key(), bob_name, ada_address);
        QVERIFY2(button("remedyCancel"), "the same refusal once more is no reason to begin anew");
        click("remedyCancel");
        QVERIFY(button("remedyFind"));
    }

    void importsAKeyAndAsksTheOneQuestion() {
        const auto file = ada_->work().write("bob.asc", theirs_->export_public(bobs_));
        panel_->show_for(no_key(), bob_name, ada_address);
        click("remedyImport");
        auto* dialog = panel_->findChild<QFileDialog*>(QStringLiteral("remedyImportDialog"));
        QVERIFY(dialog);
        QSignalSpy mended(panel_.get(), &RemedyPanel::mended);
        emit dialog->fileSelected(QString::fromStdString(file.native()));
        dialog->close();
        QTRY_VERIFY_WITH_TIMEOUT(button("remedyAccept"), test::patience);
        QVERIFY(!is_sealed());
        QCOMPARE(button("remedyAccept")->text(), trust_question(bob_name).yes);
        QCOMPARE(button("remedyReject")->text(), trust_question(bob_name).no);
        click("remedyAccept");
        QTRY_COMPARE_WITH_TIMEOUT(mended.count(), 2, test::patience);
        QVERIFY(is_sealed());
    }

    void saysThatTheFileHasOtherPeoplesKeys() {
        test::TemporaryGnupgHome other;
        const auto file =
            ada_->work().write("eve.asc", other.export_public(other.generate("Eve <eve@example.org>")));
        panel_->show_for(no_key(), bob_name, ada_address);
        click("remedyImport");
        auto* dialog = panel_->findChild<QFileDialog*>(QStringLiteral("remedyImportDialog"));
        emit dialog->fileSelected(QString::fromStdString(file.native()));
        dialog->close();
        QTRY_VERIFY_WITH_TIMEOUT(headline().contains(QStringLiteral("no key for Bob")), test::patience);
        QVERIFY(button("remedyImport"));
    }

    void takesAFileThatIsNone() {
        const auto file = ada_->work().write("noise.asc", "this is no key\n");
        panel_->show_for(no_key(), bob_name, ada_address);
        const QString before = headline();
        click("remedyImport");
        auto* dialog = panel_->findChild<QFileDialog*>(QStringLiteral("remedyImportDialog"));
        emit dialog->fileSelected(QString::fromStdString(file.native()));
        dialog->close();
        QTRY_VERIFY_WITH_TIMEOUT(headline() != before, test::patience);
        QVERIFY(!headline().isEmpty());
        QVERIFY(button("remedyImport"));
    }

    void acceptsAKeyThatWaits() {
        QCOMPARE(ada_->run({"keys", "import", "-"}, theirs_->export_public(bobs_)).exit_code, 0);
        panel_->show_for({.address = address(bob_address),
                          .reason = outgoing::RefusalReason::not_accepted,
                          .facts = {{"fingerprint", bobs_}}},
                         bob_name, ada_address);
        QSignalSpy mended(panel_.get(), &RemedyPanel::mended);
        QSignalSpy person(desktop_.get(), &Desktop::personWanted);
        click("remedyCompare");
        QCOMPARE(person.first().first().toString(), bob_address);
        click("remedyAccept");
        QTRY_COMPARE_WITH_TIMEOUT(mended.count(), 1, test::patience);
        QVERIFY(is_sealed());
    }

    void invitesWithoutEncryptionAfterOneHasReadIt() {
        QCOMPARE(ada_->run({"account", "add", "ada@example.org", "--smtp", "localhost:465",
                            "--password-command", "false", "--no-test"})
                     .exit_code,
                 0);
        panel_->show_for(no_key(), bob_name, ada_address);
        click("remedyInvite");
        QTRY_VERIFY_WITH_TIMEOUT(button("remedyInviteSend"), test::patience);
        const QString letter = panel_->findChild<QLabel*>(QStringLiteral("remedyLetterText"))->text();
        QVERIFY(letter.contains(ada_address));
        QVERIFY(!letter.contains(QLatin1Char('%')));
        QSignalSpy outbox(desktop_.get(), &Desktop::outboxChanged);
        click("remedyInviteSend");
        QTRY_COMPARE_WITH_TIMEOUT(outbox.count(), 1, test::patience);
        QVERIFY(headline().contains(QStringLiteral("asked")));
        const auto listed = ada_->run({"outbox", "list", "--json"});
        QVERIFY2(test::contains(listed.out, "bob@example.org"), listed.out.c_str());
    }

    void speaksOfOnesOwnKeyAsOnesOwn() {
        panel_->show_for({.address = address(ada_address),
                          .reason = outgoing::RefusalReason::expired,
                          .facts = {{"since", "2026-01-01T00:00:00Z"}}},
                         ada_address, ada_address);
        QVERIFY(headline().contains(QStringLiteral("own key")));
        QVERIFY(button("remedyExtendOwnKey"));
        QVERIFY(!button("remedyLeaveOut"));
    }
};

SEALPOST_GUI_MAIN(RemedyPanelTest)
#include "remedy_panel_test.moc"
