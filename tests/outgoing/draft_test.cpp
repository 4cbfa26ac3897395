// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/base/limits.h"
#include "core/mime/signable.h"
#include "core/outgoing/draft.h"
#include "tests/outgoing/fake_directory.h"
#include "tests/support/qt_error.h"

#include <QRegularExpression>
#include <QTest>

using namespace sealpost;
using namespace sealpost::outgoing;
using namespace sealpost::test;

namespace {

std::string names(const Draft& draft) {
    std::string result;
    for (const mime::FieldLine& field : draft.fields()) result += field.name() + " ";
    return result;
}

std::string value(const Draft& draft, std::string_view name) {
    for (const mime::FieldLine& field : draft.fields())
        if (field.name() == name) return mime::unfold(field.raw());
    return "(absent)";
}

std::string recipients(const Draft& draft) {
    std::string result;
    for (const Recipient& recipient : draft.recipients())
        result += (recipient.bcc ? "bcc:" : "") + recipient.address.to_string() + " ";
    return result;
}

std::string bytes_of(const mime::Entity& entity) { return read_all(*entity.open(), SIZE_MAX); }

Draft parse(const std::string& message, DraftRequest request = {}) {
    request.message = std::make_shared<StringSource>(message);
    request.now = parse_rfc3339(plan_time).value();
    return Draft::parse(request);
}

/// "code detail field address" of the Error.
std::string refusal(const std::string& message, const DraftRequest& request = {}) {
    try {
        parse(message, request);
    } catch (const Error& error) {
        std::string text(name_of(error.code()));
        for (const char* fact : {"detail", "field", "address"})
            if (!error.fact(fact).empty()) text += " " + error.fact(fact);
        return text;
    }
    return "accepted";
}

} // namespace

class DraftTest : public QObject {
    Q_OBJECT
  private slots:
    void readsLineEndsOfAnyKind_data();
    void readsLineEndsOfAnyKind();
    void completesDateAndMessageId();
    void keepsGivenDateAndMessageId();
    void drawsAMessageIdForEachDraft();
    void refusesABadDraft_data();
    void refusesABadDraft();
    void refusesTooManyRecipients();
    void keepsOnlyWhatGoesAlong();
    void keepsOrderAndUserDefinedFields();
    void bccStandsApart();
    void takesRecipientsFromOutside();
    void writesToWhereNobodyIsNamed();
    void takesFromFromOutside();
    void acceptsAnUnfinishedDraftToKeep();
    void readsAddressesOfEveryShape_data();
    void readsAddressesOfEveryShape();
    void rawUmlautsBecomeEncodedWords();
    void bodySurvivesTransport();
    void wrapsALayerSoThatItStaysUntouched();
};

void DraftTest::readsLineEndsOfAnyKind_data() {
    QTest::addColumn<QByteArray>("message");
    const QByteArray lf = "From: a@example.org\nTo: b@example.org\nSubject: one\n two\n\nfirst\nsecond\n";
    QTest::newRow("LF") << lf;
    QTest::newRow("CRLF") << QByteArray(lf).replace("\n", "\r\n");
    QTest::newRow("mbox line") << QByteArray("From a@example.org Tue Nov 24 09:00:00 2026\n" + lf);
}

void DraftTest::readsLineEndsOfAnyKind() {
    QFETCH(QByteArray, message);
    const Draft draft = parse(message.toStdString());
    QVERIFY(draft.from().address == address("a@example.org"));
    QCOMPARE(recipients(draft), std::string("b@example.org "));
    QCOMPARE(value(draft, "Subject"), std::string("one two"));
    QVERIFY(bytes_of(draft.body()).ends_with("\r\n\r\nfirst\r\nsecond\r\n"));
}

void DraftTest::completesDateAndMessageId() {
    const Draft draft = parse("From: a@b\xC3\xBC"
                              "cher.example\nTo: b@example.org\n\nx\n");
    QCOMPARE(value(draft, "Date"), std::string("Tue, 24 Nov 2026 09:00:00 +0000"));
    const QString id = QString::fromStdString(value(draft, "Message-ID"));
    QCOMPARE(id.toStdString(), draft.message_id().to_string());
    const QRegularExpression form("^<([0-9A-Za-z._-]+)@xn--bcher-kva\\.example>$");
    const auto match = form.match(id);
    QVERIFY2(match.hasMatch(), qPrintable(id));
    // 128 bits take at least 22 characters of base64.
    QVERIFY(match.captured(1).size() >= 22);
}

void DraftTest::keepsGivenDateAndMessageId() {
    const Draft draft = parse("From: a@example.org\nTo: b@example.org\nmessage-id: <7@old.example>\n"
                              "Date: Thu, 1 Jan 1970 00:00:00 +0100\n\nx\n");
    QCOMPARE(value(draft, "message-id"), std::string("<7@old.example>"));
    QCOMPARE(draft.message_id().to_string(), std::string("<7@old.example>"));
    QCOMPARE(value(draft, "Date"), std::string("Thu, 1 Jan 1970 00:00:00 +0100"));
    QCOMPARE(names(draft), std::string("From To message-id Date "));
}

void DraftTest::drawsAMessageIdForEachDraft() {
    const std::string message = "From: a@example.org\nTo: b@example.org\n\nx\n";
    QVERIFY(parse(message).message_id() != parse(message).message_id());
}

void DraftTest::refusesABadDraft_data() {
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QByteArray>("refused");
    const auto row = [](const char* name, const QByteArray& message, const char* refused) {
        QTest::newRow(name) << message << QByteArray(refused);
    };
    row("empty", "", "not-a-message");
    row("prose", "Hello Bob,\nhow are you?\n", "not-a-message");
    row("no From", "To: b@example.org\n\nx\n", "bad-draft no-from");
    row("empty From", "From: \nTo: b@example.org\n\nx\n", "bad-draft no-from");
    row("empty group as From", "From: nobody:;\nTo: b@example.org\n\nx\n", "bad-draft no-from");
    row("two From mailboxes", "From: a@example.org, c@example.org\nTo: b@example.org\n\nx\n",
        "bad-draft several-from");
    row("two From fields", "From: a@example.org\nFrom: a@example.org\nTo: b@example.org\n\nx\n",
        "bad-draft several-from");
    row("From is no address", "From: alice\nTo: b@example.org\n\nx\n", "bad-draft bad-address From alice");
    row("no recipient", "From: a@example.org\nSubject: x\n\nx\n", "bad-draft no-recipient");
    row("empty group", "From: a@example.org\nTo: undisclosed-recipients:;\n\nx\n", "bad-draft no-recipient");
    row("recipient is no address", "From: a@example.org\nTo: b@example.org, bob at example\n\nx\n",
        "bad-draft bad-address To bob at example");
    row("Bcc is no address", "From: a@example.org\nTo: b@example.org\nBcc: @example.org\n\nx\n",
        "bad-draft bad-address Bcc @example.org");
    row("two Subjects", "From: a@example.org\nTo: b@example.org\nSubject: x\nSubject: y\n\nx\n",
        "bad-draft duplicate-field Subject");
    row("two TLS-Required",
        "From: a@example.org\nTo: b@example.org\nTLS-Required: No\nTLS-Required: No\n\nx\n",
        "bad-draft duplicate-field TLS-Required");
    row("line break in an encoded display name",
        "From: =?utf-8?q?Al=0D=0ABcc:_eve=40example.org?= <a@example.org>\nTo: b@example.org\n\nx\n",
        "bad-draft header-injection From");
    row("line feed in an encoded Subject",
        "From: a@example.org\nTo: b@example.org\nSubject: =?utf-8?b?YQpCY2M6IGVAZXhhbXBsZS5vcmc=?=\n\nx\n",
        "bad-draft header-injection Subject");
    row("NUL in a user-defined field",
        "From: a@example.org\nTo: b@example.org\nX-A: =?utf-8?q?a=00b?=\n\nx\n",
        "bad-draft header-injection X-A");
    row("bare CR", "From: a@example.org\nTo: b@example.org\nSubject: x\rBcc: eve@example.org\n\nx\n",
        "bad-draft header-injection");
    row("a line that is no field", "From: a@example.org\nTo: b@example.org\nhello there\nSubject: x\n\nx\n",
        "bad-draft malformed-header");
    row("Message-ID is none", "From: a@example.org\nTo: b@example.org\nMessage-ID: 7\n\nx\n",
        "bad-draft bad-message-id Message-ID");
}

void DraftTest::refusesABadDraft() {
    QFETCH(QByteArray, message);
    QFETCH(QByteArray, refused);
    QCOMPARE(refusal(message.toStdString()), refused.toStdString());
}

void DraftTest::refusesTooManyRecipients() {
    std::string message = "From: a@example.org\nBcc: ";
    for (std::size_t i = 0; i <= limits::recipients; ++i)
        message += "r" + std::to_string(i) + "@example.org,\n ";
    message += "last@example.org\n\nx\n";
    QCOMPARE(refusal(message), std::string("bad-draft too-many-recipients"));
}

void DraftTest::keepsOnlyWhatGoesAlong() {
    const Draft draft =
        parse("Return-Path: <x@example.org>\nReceived: from a by b\nDKIM-Signature: v=1\n"
              "ARC-Seal: i=1\nResent-To: eve@example.org\nResent-Bcc: eve@example.org\n"
              "From: a@example.org\nTo: b@example.org\nBcc: c@example.org\nAutocrypt: addr=a@example.org\n"
              "Autocrypt-Gossip: addr=b@example.org\nHP-Outer: Subject: [...]\nSig: t=p\nUser-Agent: x\n"
              "X-Mailer: x\nX-Mozilla-Status: 0001\nStatus: RO\nFcc: /home/a/Sent\nMIME-Version: 1.0\n"
              "Content-Type: text/plain\nContent-Transfer-Encoding: 7bit\nX-Sealpost-Draft-Auth: x\n"
              "Date: Tue, 24 Nov 2026 09:00:00 +0000\nMessage-ID: <1@example.org>\nCc: \n\nx\n");
    QCOMPARE(names(draft), std::string("From To Date Message-ID "));
}

void DraftTest::keepsOrderAndUserDefinedFields() {
    const Draft draft =
        parse("X-First: 1\nFrom: a@example.org\nSubject:\nTo: b@example.org\nReferences: <1@x> <2@x>\n"
              "In-Reply-To: <2@x>\nReply-To: r@example.org\nComments: c\nKeywords: k\n"
              "Date: Tue, 24 Nov 2026 09:00:00 +0000\nMessage-ID: <1@example.org>\nX-Last: 2\n\nx\n");
    QCOMPARE(names(draft), std::string("X-First From Subject To References In-Reply-To Reply-To Comments "
                                       "Keywords Date Message-ID X-Last "));
}

void DraftTest::bccStandsApart() {
    const Draft draft = parse("From: a@example.org\nTo: b@example.org\nBcc: \"Carol C.\" <c@example.org>,"
                              " b@example.org\n\nx\n");
    QCOMPARE(recipients(draft), std::string("b@example.org bcc:c@example.org "));
    QVERIFY(draft.bcc_field().has_value());
    QCOMPARE(mime::unfold(draft.bcc_field()->raw()),
             std::string("\"Carol C.\" <c@example.org>, b@example.org"));
    QCOMPARE(value(draft, "Bcc"), std::string("(absent)"));
    QCOMPARE(draft.visible_recipients().size(), std::size_t{1});
    QCOMPARE(draft.bcc_recipients().size(), std::size_t{1});
}

void DraftTest::takesRecipientsFromOutside() {
    const Draft draft = parse("From: a@example.org\nTo: b@example.org\nBcc: c@example.org\n\nx\n",
                              {.recipients = {"d@example.org", "C <c@example.org>", "d@EXAMPLE.org"}});
    QCOMPARE(recipients(draft), std::string("d@example.org bcc:c@example.org "));
    QCOMPARE(value(draft, "To"), std::string("b@example.org"));
    QCOMPARE(refusal("From: a@example.org\n\nx\n", {.recipients = {"nobody"}}),
             std::string("bad-draft bad-address recipient nobody"));
    QCOMPARE(refusal("From: a@example.org\n\nx\n", {.recipients = {"b@example.org\nBcc: e@example.org"}}),
             std::string("bad-draft bad-address recipient b@example.org\nBcc: e@example.org"));
}

void DraftTest::writesToWhereNobodyIsNamed() {
    const Draft draft =
        parse("From: a@example.org\n\nx\n", {.recipients = {"Dora <d@example.org>", "e@example.org"}});
    QCOMPARE(recipients(draft), std::string("d@example.org e@example.org "));
    QCOMPARE(value(draft, "To"), std::string("Dora <d@example.org>, e@example.org"));
}

void DraftTest::takesFromFromOutside() {
    const Draft draft = parse("Subject: x\nTo: b@example.org\n\nx\n", {.from = "Alice <a@example.org>"});
    QVERIFY(draft.from().address == address("a@example.org"));
    QCOMPARE(value(draft, "From"), std::string("Alice <a@example.org>"));
    const Draft replaced =
        parse("From: other@example.net\nTo: b@example.org\n\nx\n", {.from = "a@example.org"});
    QCOMPARE(value(replaced, "From"), std::string("a@example.org"));
    QVERIFY(replaced.message_id().to_string().ends_with("@example.org>"));
    QCOMPARE(refusal("To: b@example.org\n\nx\n", {.from = "Al\r\nBcc: e@example.org <a@example.org>"}),
             std::string("bad-draft bad-address From Al\r\nBcc: e@example.org <a@example.org>"));
}

void DraftTest::acceptsAnUnfinishedDraftToKeep() {
    const DraftRequest keep{.use = DraftUse::keep};
    QVERIFY(parse("From: a@example.org\nSubject: x\n\nx\n", keep).recipients().empty());
    QCOMPARE(recipients(parse("From: a@example.org\nTo: b@example.org, carol\n\nx\n", keep)),
             std::string("b@example.org "));
    QCOMPARE(refusal("Subject: x\n\nx\n", keep), std::string("bad-draft no-from"));
}

void DraftTest::readsAddressesOfEveryShape_data() {
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QByteArray>("recipient");
    QTest::newRow("quoted local part")
        << QByteArray("\"John Doe\"@example.org") << QByteArray("\"John Doe\"@example.org");
    QTest::newRow("quoted without need")
        << QByteArray("\"john\"@example.org") << QByteArray("john@example.org");
    QTest::newRow("at sign in quotes")
        << QByteArray("\"a@b\"@example.org") << QByteArray("\"a@b\"@example.org");
    QTest::newRow("comma in the name")
        << QByteArray("\"Doe, Jane\" <jane@example.org>") << QByteArray("jane@example.org");
    QTest::newRow("encoded name") << QByteArray("=?utf-8?q?J=C3=BCrgen?= <j@example.org>")
                                  << QByteArray("j@example.org");
    QTest::newRow("encoded name that is an address")
        << QByteArray("=?utf-8?q?eve=40example=2Enet=3E=2C?= <j@example.org>") << QByteArray("j@example.org");
    QTest::newRow("group") << QByteArray("friends: j@example.org;") << QByteArray("j@example.org");
    QTest::newRow("folded") << QByteArray("Jane\n <jane@example.org>") << QByteArray("jane@example.org");
}

void DraftTest::readsAddressesOfEveryShape() {
    QFETCH(QByteArray, to);
    QFETCH(QByteArray, recipient);
    const Draft draft = parse("From: a@example.org\nTo: " + to.toStdString() + "\n\nx\n");
    QCOMPARE(draft.recipients().size(), std::size_t{1});
    QCOMPARE(draft.recipients().front().address.to_string(), recipient.toStdString());
}

void DraftTest::rawUmlautsBecomeEncodedWords() {
    const Draft draft = parse("From: J\xC3\xBCrgen <a@example.org>\nTo: b@example.org\n"
                              "Subject: Gr\xC3\xBC\xC3\x9F"
                              "e\n\nx\n");
    for (const mime::FieldLine& field : draft.fields())
        for (const char c : field.to_wire()) QVERIFY(static_cast<unsigned char>(c) < 0x80);
    QCOMPARE(mime::decode_words(value(draft, "Subject")), std::string("Gr\xC3\xBC\xC3\x9F"
                                                                      "e"));
    QCOMPARE(draft.from().display_name, std::string("J\xC3\xBCrgen"));
}

void DraftTest::bodySurvivesTransport() {
    const Draft draft = parse("From: a@example.org\nTo: b@example.org\nMIME-Version: 1.0\n"
                              "Content-Type: text/plain; charset=utf-8; format=flowed\n"
                              "Content-Transfer-Encoding: 8bit\n\n"
                              "From here on\ntrailing \n-- \n.\n" +
                              std::string(1200, 'x') + "\xC3\xBC\n");
    QVERIFY(mime::survives_transport(*draft.body().open()));
}

void DraftTest::wrapsALayerSoThatItStaysUntouched() {
    const std::string layer = "--b\nContent-Type: application/pgp-encrypted\n\nVersion: 1\n\n--b\n"
                              "Content-Type: application/octet-stream\n\n-----BEGIN PGP MESSAGE-----\n\n"
                              "x\n-----END PGP MESSAGE-----\n--b--\n";
    const Draft draft = parse("From: a@example.org\nTo: b@example.org\nContent-Type: multipart/encrypted;"
                              " protocol=\"application/pgp-encrypted\"; boundary=b\n\n" +
                              layer);
    QCOMPARE(draft.body().type().media_type(), std::string("multipart/mixed"));
    QVERIFY(bytes_of(draft.body().with_parameter("hp", "cipher")).find("hp=\"cipher\"") != std::string::npos);
}

QTEST_GUILESS_MAIN(DraftTest)
#include "draft_test.moc"
