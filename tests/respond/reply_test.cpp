// SPDX-License-Identifier: GPL-3.0-or-later
// Whom a reply goes to, what it quotes, and what of it stays confidential. The engine is a stub.
#include "core/outgoing/draft.h"
#include "core/respond/reply.h"
#include "tests/incoming/mail_maker.h"
#include "tests/incoming/stub_decryptor.h"

#include <QtTest>

using namespace sealpost;
using namespace sealpost::respond;
using sealpost::test::MailMaker;

namespace {

const std::string date = "Date: Fri, 02 Jan 2026 12:00:00 +0000\n";
const std::string outside =
    "From: alice@example.org\nTo: bob@example.net\nSubject: [...]\n" + date + "Message-ID: <1@example.org>\n";
const std::string inside = "From: Alice <alice@example.org>\nTo: Bob <bob@example.net>, carol@example.org\n"
                           "Cc: dora@example.org\nSubject: The deal\n" +
                           date + "Message-ID: <1@example.org>\nReferences: <0@example.org>\n";
const std::string cipher = "; hp=\"cipher\"";
const std::string clear = "; hp=\"clear\"";

std::string sealed(std::string_view word, const std::string& plaintext) {
    return MailMaker::encrypted_part(std::string(word) + "\n" + plaintext);
}

std::string enveloped(std::string_view word, const std::string& plaintext) {
    return "Content-Type: application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m\n\n" +
           std::string(word) + "\n" + plaintext;
}

std::string signed_entity(const std::string& content) {
    return MailMaker::multipart("signed", {content, "Content-Type: application/pgp-signature\n\ngood\n"},
                                "; protocol=\"application/pgp-signature\"");
}

QByteArray addresses(const std::vector<mime::Mailbox>& mailboxes) {
    QByteArrayList list;
    for (const auto& mailbox : mailboxes) list << QByteArray::fromStdString(mailbox.address.to_string());
    return list.join(' ');
}

} // namespace

class ReplyTest final : public QObject {
    Q_OBJECT

  private slots:
    void initTestCase();
    void goesToWhomTheAuthorNamed_data();
    void goesToWhomTheAuthorNamed();
    void refusesToTellEverybody_data();
    void refusesToTellEverybody();
    void quotesWhatTheSummarySpeaksFor_data();
    void quotesWhatTheSummarySpeaksFor();
    void keepsConfidentialWhatWas_data();
    void keepsConfidentialWhatWas();
    void refersToWhatStandsInside();
    void isADraftThatCanBeSealed();

  private:
    std::variant<Reply, Obstacle> reply(const std::string& message, Audience audience = Audience::everybody,
                                        bool despite = false) const {
        NoPrompts nobody;
        const auto tree = reader_.open(message);
        return make_reply({.tree = tree,
                           .summary = incoming::summarise(tree, reader_.facts(), {nobody}),
                           .audience = audience,
                           .my_addresses = reader_.facts().my_addresses,
                           .despite_obstacles = despite});
    }

    test::StubDecryptor openpgp_;
    test::StubDecryptor smime_{crypto::Technology::smime};
    test::Reader reader_;
};

void ReplyTest::initTestCase() {
    reader_.openpgp = &openpgp_;
    reader_.smime = &smime_;
    reader_.now = parse_rfc3339("2026-01-02T12:00:00Z").value();
    reader_.set_level("alice@example.org", std::string(40, 'A'), crypto::Level::verified);
}

void ReplyTest::goesToWhomTheAuthorNamed_data() {
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<bool>("all");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QByteArray>("cc");
    const auto row = [](const char* name, const std::string& message, bool all, const char* to,
                        const char* cc = "") {
        QTest::newRow(name) << QByteArray::fromStdString(message) << all << QByteArray(to) << QByteArray(cc);
    };
    const std::string text = MailMaker::text_part("hello\n");
    const std::string hidden = sealed("open", inside + MailMaker::text_part("hello\n", cipher));
    row("plain", outside + text, false, "alice@example.org");
    row("plain, all", "Cc: eve@example.com\n" + outside + text, true, "alice@example.org", "eve@example.com");
    row("Reply-To", "Reply-To: desk@example.org\n" + outside + text, false, "desk@example.org");
    row("sealed", outside + hidden, false, "alice@example.org");
    row("sealed, all", outside + hidden, true, "alice@example.org", "carol@example.org dora@example.org");
    row("sealed, Reply-To added outside", "Reply-To: eve@example.com\n" + outside + hidden, false,
        "alice@example.org");
    row("sealed, Cc added outside", "Cc: eve@example.com\n" + outside + hidden, true, "alice@example.org",
        "carol@example.org dora@example.org");
    row("signed, Cc added outside",
        "Cc: eve@example.com\nReply-To: eve@example.com\n" + outside +
            signed_entity(inside + MailMaker::text_part("hello\n", clear)),
        true, "alice@example.org", "carol@example.org dora@example.org");
    row("an inner From that nobody signed",
        "From: mallory@example.com\nTo: bob@example.net\nSubject: x\n" + date + hidden, false,
        "mallory@example.com");
    row("a message of my own", "From: bob@example.net\nTo: alice@example.org\nSubject: x\n\nx\n", false,
        "alice@example.org");
    row("a field twice",
        outside + sealed("open", "Cc: bob@example.net, alice@example.org\n" + outside +
                                     MailMaker::text_part("x\n", cipher)),
        true, "alice@example.org", "");
}

void ReplyTest::goesToWhomTheAuthorNamed() {
    QFETCH(QByteArray, message);
    QFETCH(bool, all);
    QFETCH(QByteArray, to);
    QFETCH(QByteArray, cc);
    const auto made = reply(message.toStdString(), all ? Audience::everybody : Audience::sender);
    const auto* found = std::get_if<Reply>(&made);
    QVERIFY(found != nullptr);
    QCOMPARE(addresses(found->to), to);
    QCOMPARE(addresses(found->cc), cc);
    QCOMPARE(QByteArray::fromStdString(found->from.value().to_string()), QByteArray("bob@example.net"));
}

void ReplyTest::refusesToTellEverybody_data() {
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QByteArray>("obstacle");
    const std::string to_carol = "From: alice@example.org\nTo: carol@example.org\nSubject: x\n" + date;
    const std::string text = MailMaker::text_part("hello\n");
    const auto row = [](const char* name, const std::string& message, const char* obstacle) {
        QTest::newRow(name) << QByteArray::fromStdString(message) << QByteArray(obstacle);
    };
    row("a blind copy", outside + sealed("open", to_carol + MailMaker::text_part("x\n", cipher)),
        "not-addressed-to-you");
    row("an old signed message passed on",
        outside + signed_entity(to_carol + MailMaker::text_part("x\n", clear)), "not-addressed-to-you");
    row("a plain message to others", to_carol + text, "not-addressed-to-you");
    row("sealed, recipients only outside", "Cc: eve@example.com\n" + outside + sealed("open", text),
        "recipients-not-protected");
    row("nobody", "Subject: x\n\nx\n", "no-recipient");
    row("From is no address", "From: nobody\nTo: bob@example.net\n\nx\n", "no-recipient");
}

void ReplyTest::refusesToTellEverybody() {
    QFETCH(QByteArray, message);
    QFETCH(QByteArray, obstacle);
    const auto made = reply(message.toStdString());
    QVERIFY(std::holds_alternative<Obstacle>(made));
    QCOMPARE(QByteArray(name_of(std::get<Obstacle>(made)).data()), obstacle);
    const bool nobody = obstacle == "no-recipient";
    QCOMPARE(std::holds_alternative<Reply>(reply(message.toStdString(), Audience::sender)), !nobody);
    QCOMPARE(std::holds_alternative<Reply>(reply(message.toStdString(), Audience::everybody, true)), !nobody);
}

void ReplyTest::quotesWhatTheSummarySpeaksFor_data() {
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QByteArray>("quote");
    const auto row = [](const char* name, const std::string& message, const char* quote) {
        QTest::newRow(name) << QByteArray::fromStdString(message) << QByteArray(quote);
    };
    const std::string secret = sealed("open", MailMaker::text_part("secret\n"));
    row("plain", outside + MailMaker::text_part("hello\n\n> older\n"), "> hello\n>\n>> older\n");
    row("sealed", outside + secret, "> secret\n");
    row("unproven", outside + enveloped("weak", MailMaker::text_part("secret\n")), "(nothing)");
    row("proven", outside + enveloped("open", MailMaker::text_part("secret\n")), "> secret\n");
    row("beside plain text",
        outside + MailMaker::multipart("mixed", {MailMaker::text_part("lunch?\n"), secret}), "> lunch?\n");
    row("before plain text",
        outside + MailMaker::multipart("mixed", {secret, MailMaker::text_part("lunch?\n")}), "> lunch?\n");
    row("in a sealed message, beside its text",
        outside + sealed("open", MailMaker::multipart("mixed", {MailMaker::text_part("lunch?\n"), secret})),
        "> lunch?\n");
    row("in an attached message",
        outside + MailMaker::multipart("mixed", {MailMaker::text_part("lunch?\n"),
                                                 "Content-Type: message/rfc822\n\n" + outside + secret}),
        "> lunch?\n");
    row("legacy display",
        outside + sealed("open", inside + MailMaker::text_part("Subject: The deal\n\nhello\n",
                                                               cipher + "; hp-legacy-display=\"1\"")),
        "> hello\n");
}

void ReplyTest::quotesWhatTheSummarySpeaksFor() {
    QFETCH(QByteArray, message);
    QFETCH(QByteArray, quote);
    const auto made = reply(message.toStdString(), Audience::sender);
    const auto& found = std::get<Reply>(made);
    QCOMPARE(QByteArray::fromStdString(found.quote.value_or("(nothing)")), quote);
}

void ReplyTest::keepsConfidentialWhatWas_data() {
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QByteArray>("confidential");
    const auto row = [](const char* name, const std::string& message, const char* confidential) {
        QTest::newRow(name) << QByteArray::fromStdString(message) << QByteArray(confidential);
    };
    const std::string hidden = sealed("open", inside + MailMaker::text_part("hello\n", cipher));
    row("plain", outside + MailMaker::text_part("hello\n"), "");
    row("signed", outside + signed_entity(inside + MailMaker::text_part("hello\n", clear)), "");
    row("hidden subject and names, recipients that stood only inside", outside + hidden,
        "cc, references, subject, to;names");
    row("everything stands outside", inside + hidden, "");
    row("hidden Message-ID",
        "From: Alice <alice@example.org>\nTo: bob@example.net\nSubject: The deal\n" + date +
            "Message-ID: <other@example.org>\nReferences: <0@example.org>\n" +
            sealed("open", "From: Alice <alice@example.org>\nTo: bob@example.net\nSubject: The deal\n" +
                               date + "Message-ID: <1@example.org>\n" + MailMaker::text_part("x\n", cipher)),
        "in-reply-to, references");
    row("the older form",
        outside +
            sealed("open", "Subject: The deal\n" + MailMaker::text_part("x\n", "; protected-headers=\"v1\"")),
        "subject");
}

void ReplyTest::keepsConfidentialWhatWas() {
    QFETCH(QByteArray, message);
    QFETCH(QByteArray, confidential);
    const auto made = reply(message.toStdString());
    const auto& found = std::get<Reply>(made);
    QCOMPARE(QByteArray::fromStdString(found.confidential.to_text()), confidential);
}

void ReplyTest::refersToWhatStandsInside() {
    const auto made = reply("Message-ID: <forged@example.com>\nReferences: <forged@example.com>\n"
                            "From: alice@example.org\nTo: bob@example.net\nSubject: [...]\n" +
                            date + sealed("open", inside + MailMaker::text_part("hello\n", cipher)));
    const auto& found = std::get<Reply>(made);
    QCOMPARE(QString::fromStdString(found.subject), "Re: The deal");
    QCOMPARE(QString::fromStdString(found.in_reply_to), "<1@example.org>");
    QCOMPARE(found.references, (std::vector<std::string>{"<0@example.org>", "<1@example.org>"}));
}

void ReplyTest::isADraftThatCanBeSealed() {
    const auto made = reply(outside + sealed("open", inside + MailMaker::text_part("Gr\xc3\xbc\xc3\x9f"
                                                                                   "e\n",
                                                                                   cipher)));
    const std::string message = to_message(std::get<Reply>(made), "Alice wrote:");
    const auto draft = outgoing::Draft::parse({.message = std::make_shared<StringSource>(message),
                                               .now = parse_rfc3339("2026-01-02T12:00:00Z").value()});
    QCOMPARE(draft.recipients().size(), std::size_t{3});
    QVERIFY(draft.confidential() == std::get<Reply>(made).confidential);
    const auto shown = reader_.read(message);
    QCOMPARE(QString::fromStdString(shown.body.text.value()), QString::fromUtf8("Alice wrote:\n> Grüße\n\n"));
}

QTEST_GUILESS_MAIN(ReplyTest)
#include "reply_test.moc"
