// SPDX-License-Identifier: GPL-3.0-or-later
// The real view of a message over the homes of a person of the tests: what it says of messages of every kind,
// and what can be done with them.
#include "core/base/file.h"
#include "gui/common/controls.h"
#include "tests/gui/message_window.h"

#include <QFileDialog>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace sealpost;
using namespace sealpost::test;
using gui::Banner;
using gui::MessageSource;

namespace {

std::string autocrypt_of(const Person& person, const std::string& fingerprint) {
    const auto exported =
        person.gnupg().gpg({"--export-options", "export-minimal", "--export", fingerprint}).out;
    return "Autocrypt: addr=" + person.address() +
           "; keydata=" + QByteArray::fromStdString(exported).toBase64().toStdString() + "\n";
}

const std::string with_attachments =
    "From: Bob <bob@example.org>\nTo: ada@example.org\nSubject: Files\nDate: Tue, 24 Nov 2026 10:00:00 "
    "+0000\n"
    "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n"
    "--b\nContent-Type: text/plain\n\nSee the files.\n"
    "--b\nContent-Type: application/pdf\nContent-Disposition: attachment; filename=\"../../report.pdf\"\n"
    "Content-Transfer-Encoding: base64\n\naGVsbG8=\n"
    "--b\nContent-Type: application/octet-stream\nContent-Disposition: attachment; "
    "filename=\"bill.pdf.exe\"\n\nMZ\n"
    "--b\nContent-Type: message/rfc822\n\nFrom: Carl <carl@example.org>\nTo: bob@example.org\nSubject: "
    "Inner\n\n"
    "inner words\n--b--\n";

} // namespace

class MessageViewTest : public MessageWindow {
    Q_OBJECT

  private slots:
    void initTestCase() { make_persons(); }
    void init() { over(*ada_); }
    void cleanup() {
        view_.reset();
        desktop_.reset();
    }

    void saysThatNoMessageIsChosen() {
        QVERIFY(shows("mailEmpty"));
        QVERIFY(!shows("mailStatus"));
        show("From: a@example.org\nSubject: x\n\nwords\n");
        QVERIFY(shows("mailStatus"));
        view_->clear();
        QVERIFY(shows("mailEmpty"));
        QVERIFY(text().isEmpty());
    }

    void showsAPlainMessage() {
        QSignalSpy opened(view_.get(), &gui::MessageView::opened);
        show("From: Eve <eve@example.net>\nTo: ada@example.org\nSubject: Hello\n\nplain words\n");
        QCOMPARE(text(), QStringLiteral("plain words"));
        QCOMPARE(status().tone, gui::Tone::neutral);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.front().at(0).toString(), QStringLiteral("Hello"));
        QCOMPARE(opened.front().at(1).toString(), QStringLiteral("Eve <eve@example.net>"));
        QCOMPARE(opened.front().at(3).toBool(), false);
        QVERIFY(!shows("mailKeyOffer"));
    }

    void oneClickTakesTheKeyThatAMailBrings() {
        const Person ada("ada@example.org");
        const std::string own = ada.make_key();
        over(ada);
        const std::string mail = "From: Bob <bob@example.org>\nTo: ada@example.org\nSubject: My key\n"
                                 "Date: Tue, 24 Nov 2026 10:00:00 +0000\n" +
                                 autocrypt_of(*bob_, bobs_key_) + "\nHere it is.\n";
        show(mail);
        QCOMPARE(headline("mailKeyOffer"), QStringLiteral("Bob sent you a key."));
        QSignalSpy changed(desktop_.get(), &gui::Desktop::peopleChanged);
        click("mailKeyOfferUse");
        QCOMPARE(changed.size(), 1);
        QVERIFY(!shows("mailKeyOfferUse"));
        QVERIFY(headline("mailKeyOffer").contains(QStringLiteral("from now on")));
        QCOMPARE(ada.run({"encrypt"}, message("ada@example.org", "bob@example.org")).exit_code, 0);
        show(mail);
        QVERIFY(!shows("mailKeyOffer"));
    }

    void offersTheKeyOnlyOnceItIsTheSenders() {
        show("From: Eve <eve@example.net>\nTo: ada@example.org\nSubject: x\nDate: Tue, 24 Nov 2026 10:00:00 "
             "+0000\n" +
             autocrypt_of(*bob_, bobs_key_) + "\nA key of somebody else.\n");
        QVERIFY(!shows("mailKeyOffer"));
    }

    void statusChangesWhenTheSignersKeyIsTaken() {
        show(sealed_by_bob());
        QCOMPARE(text(), QStringLiteral("the words of Bob"));
        const gui::BannerText before = status();
        QVERIFY(before.tone != gui::Tone::good);
        QVERIFY(shows("mailKeyOfferUse"));
        click("mailKeyOfferUse");
        QTRY_COMPARE(status().tone, gui::Tone::good);
        QVERIFY(status().headline != before.headline);
        QVERIFY(status().headline.contains(QStringLiteral("Bob")));
        QCOMPARE(view_->findChild<QLabel*>(QStringLiteral("mailSubject"))->text(),
                 QStringLiteral("Secret plan"));
    }

    void saysThatASealedMessageIsDamaged() {
        std::string mail = sealed_by_bob();
        const auto end = mail.find("-----END PGP MESSAGE-----");
        QVERIFY(end != std::string::npos);
        for (std::size_t i = end - 200; i < end - 196; ++i) mail[i] = mail[i] == 'A' ? 'B' : 'A';
        show(mail);
        QVERIFY(!status().headline.isEmpty());
        QVERIFY(status().tone == gui::Tone::caution || status().tone == gui::Tone::danger);
        QVERIFY(text().isEmpty());
        QVERIFY(!view_->findChild<QPushButton*>(QStringLiteral("mailReply"))->isEnabled());
        QVERIFY(!view_->findChild<QPushButton*>(QStringLiteral("mailReply"))->toolTip().isEmpty());
    }

    void saysThatSomethingIsNoMessage() {
        show(std::string("\0\1\2 nothing like a header\n", 26));
        QVERIFY(!status().headline.isEmpty());
        QVERIFY(shows("mailSaveMessage"));
    }

    void detailsSayMore() {
        show(sealed_by_bob());
        auto* details = view_->findChild<gui::Fold*>(QStringLiteral("mailDetails"));
        QVERIFY(!shows("mailDetail0"));
        details->line()->click();
        QTRY_VERIFY(shows("mailDetail0"));
        QVERIFY(!view_->findChild<QLabel*>(QStringLiteral("mailDetail0"))->text().isEmpty());
    }

    void onlyTheMessageChosenLastIsShown() {
        view_->show_message({.bytes = std::make_shared<StringSource>(sealed_by_bob())});
        view_->show_message(
            {.bytes = std::make_shared<StringSource>("From: a@example.org\nSubject: last\n\nlast words\n")});
        wait_until_idle();
        QCOMPARE(text(), QStringLiteral("last words"));
        view_->show_message({.bytes = std::make_shared<StringSource>(sealed_by_bob())});
        view_->clear();
        wait_until_idle();
        QVERIFY(shows("mailEmpty"));
    }

    void replyIsWrittenWithWhatMustStayHidden() {
        QSignalSpy wanted(desktop_.get(), &gui::Desktop::writingWanted);
        show(sealed_by_bob());
        click("mailReply");
        QCOMPARE(wanted.size(), 1);
        const auto request = wanted.front().front().value<gui::ComposeRequest>();
        QVERIFY(contains(request.draft, "To: Bob <bob@example.org>"));
        QVERIFY(contains(request.draft, "Subject: Re: Secret plan"));
        QVERIFY(contains(request.draft, "X-Sealpost-Confidential:"));
        QVERIFY(contains(request.draft, "> the words of Bob"));
        QVERIFY(contains(request.draft, "Bob wrote:"));
    }

    void replyToAllStopsWhereTheListIsInDoubt() {
        QSignalSpy wanted(desktop_.get(), &gui::Desktop::writingWanted);
        show(
            "From: Bob <bob@example.org>\nTo: list@example.org\nCc: carl@example.org\nSubject: x\n\nwords\n");
        click("mailReplyAll");
        QCOMPARE(wanted.size(), 0);
        QVERIFY(shows("mailReplyObstacle"));
        QVERIFY(view_->findChild<Banner*>(QStringLiteral("mailReplyObstacle"))
                    ->text()
                    .explanation.contains(QStringLiteral("carl@example.org")));
        click("mailReplyAllAnyway");
        QCOMPARE(wanted.size(), 1);
        QVERIFY(contains(wanted.front().front().value<gui::ComposeRequest>().draft, "carl@example.org"));
    }

    void saysThatThereIsNobodyToAnswer() {
        show("Subject: x\nTo: ada@example.org\n\nwords\n");
        click("mailReply");
        QVERIFY(shows("mailReplyObstacle"));
        QVERIFY(!shows("mailReplyAllAnyway"));
    }

    void forwardsTextWithWhatItWas() {
        QSignalSpy wanted(desktop_.get(), &gui::Desktop::writingWanted);
        show(sealed_by_bob());
        click("mailForward");
        QCOMPARE(wanted.size(), 1);
        const std::string draft = wanted.front().front().value<gui::ComposeRequest>().draft;
        QVERIFY(contains(draft, "Subject: Fwd: Secret plan"));
        QVERIFY(contains(draft, "X-Sealpost-Confidential: subject"));
        QVERIFY(contains(draft, "the words of Bob"));
        QVERIFY(contains(draft, "From: Bob <bob@example.org>"));
    }

    void forwardsAttachmentsAsAWhole() {
        QSignalSpy wanted(desktop_.get(), &gui::Desktop::writingWanted);
        show(with_attachments);
        click("mailForward");
        QCOMPARE(wanted.size(), 1);
        const std::string draft = wanted.front().front().value<gui::ComposeRequest>().draft;
        QVERIFY(contains(draft, "message/rfc822"));
        QVERIFY(contains(draft, "bill.pdf.exe"));
    }

    void savesAnAttachment() {
        show(with_attachments);
        QVERIFY(shows("mailAttachments"));
        QVERIFY(view_->findChild<QLabel*>(QStringLiteral("mailAttachmentName0"))
                    ->text()
                    .startsWith(QStringLiteral("report.pdf")));
        click("mailAttachmentSave0");
        auto* dialog = view_->findChild<QFileDialog*>(QStringLiteral("mailAttachmentSaveDialog"));
        QVERIFY(dialog);
        const TemporaryFolder folder;
        const auto file = folder / "saved.pdf";
        emit dialog->fileSelected(QString::fromStdString(file.native()));
        dialog->close();
        wait_until_idle();
        QCOMPARE(file_bytes(file), std::string("hello"));
        QVERIFY(view_->findChild<QLabel*>(QStringLiteral("mailAttachmentNote0"))
                    ->text()
                    .contains(QStringLiteral("saved.pdf")));
    }

    void savesAllBesideWhatIsThere() {
        show(with_attachments);
        click("mailAttachmentsSaveAll");
        auto* dialog = view_->findChild<QFileDialog*>(QStringLiteral("mailAttachmentsFolderDialog"));
        QVERIFY(dialog);
        const TemporaryFolder folder;
        folder.write("report.pdf", "mine");
        emit dialog->fileSelected(QString::fromStdString(folder.path().native()));
        dialog->close();
        wait_until_idle();
        QCOMPARE(file_bytes(folder / "report.pdf"), std::string("mine"));
        QCOMPARE(file_bytes(folder / "report (2).pdf"), std::string("hello"));
        QVERIFY(std::filesystem::exists(folder / "bill.pdf.exe"));
    }

    void warnsBeforeAProgramIsOpened() {
        show(with_attachments);
        QVERIFY(!shows("mailAttachmentWarning1"));
        click("mailAttachmentOpen1");
        QVERIFY(shows("mailAttachmentWarning1"));
        QVERIFY(shows("mailAttachmentOpenAnyway1"));
        click("mailAttachmentLeave1");
        QVERIFY(!shows("mailAttachmentWarning1"));
    }

    void aMessageInsideHasItsOwnStatus() {
        QSignalSpy opened(view_.get(), &gui::MessageView::opened);
        show(with_attachments);
        QVERIFY(!view_->findChild<QLabel*>(QStringLiteral("mailAttachmentProtection2"))->text().isEmpty());
        click("mailAttachmentShow2");
        QTRY_COMPARE(text(), QStringLiteral("inner words"));
        QVERIFY(shows("mailWithin"));
        QCOMPARE(opened.size(), 1);
        click("mailBack");
        QTRY_COMPARE(text(), QStringLiteral("See the files."));
        QVERIFY(!shows("mailWithin"));
    }

    void aPartThatIsShownIsNotTakenForTheMessage() {
        show("From: Bob <bob@example.org>\nTo: ada@example.org\nSubject: two\nMIME-Version: 1.0\n"
             "Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\nfirst\n"
             "--b\nContent-Type: text/plain\n\nsecond\n--b--\n");
        QCOMPARE(text(), QStringLiteral("first"));
        const QString whole = status().headline;
        click("mailAttachmentShow0");
        QTRY_COMPARE(text(), QStringLiteral("second"));
        QVERIFY(status().headline != whole);
        click("mailLeavePart");
        QCOMPARE(text(), QStringLiteral("first"));
        QCOMPARE(status().headline, whole);
    }

    void choosesBetweenBothForms() {
        show(
            "From: Bob <bob@example.org>\nTo: ada@example.org\nSubject: two\nMIME-Version: 1.0\n"
            "Content-Type: multipart/alternative; boundary=b\n\n--b\nContent-Type: text/plain\n\nplain form\n"
            "--b\nContent-Type: text/html\n\n<p>rich form<img "
            "src='https://example.net/spy.png'></p>\n--b--\n");
        QVERIFY(text().startsWith(QStringLiteral("rich form")));
        QVERIFY(view_->findChild<QLabel*>(QStringLiteral("mailTextNote"))->text().contains(QLatin1Char('1')));
        click("mailForm");
        QTRY_COMPARE(text(), QStringLiteral("plain form"));
    }
};

SEALPOST_GUI_MAIN(MessageViewTest)
#include "message_view_test.moc"
