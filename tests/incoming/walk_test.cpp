// SPDX-License-Identifier: GPL-3.0-or-later
// What the walk does with the facts of an engine: bounds, integrity, content that stays out of sight. The
// engine is a stub, so that every combination can be had.
#include "core/base/limits.h"
#include "core/incoming/extract.h"
#include "tests/incoming/mail_maker.h"
#include "tests/incoming/stub_decryptor.h"

#include <QtTest>

using namespace sealpost;
using namespace sealpost::incoming;
using sealpost::test::MailMaker;

namespace {

const std::string header = "From: alice@example.org\nTo: bob@example.net\nSubject: Outer\n"
                           "Date: Fri, 02 Jan 2026 12:00:00 +0000\n";

std::string sealed(std::string_view word, const std::string& plaintext) {
    return MailMaker::encrypted_part(std::string(word) + "\n" + plaintext);
}

std::string signed_entity(const std::string& content, std::string_view signature) {
    return MailMaker::multipart(
        "signed", {content, "Content-Type: application/pgp-signature\n\n" + std::string(signature) + "\n"},
        "; protocol=\"application/pgp-signature\"");
}

/// CMS enveloped-data as far as the walk looks at it, then what the stub reads.
std::string enveloped(std::string_view word, const std::string& plaintext) {
    return "Content-Type: application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m\n\n" +
           std::string(word) + "\n" + plaintext;
}

} // namespace

class WalkTest final : public QObject {
    Q_OBJECT

  private slots:
    void init();
    void takesNothingFromACarelessEngine();
    void stopsAtTheLimitOfLayers();
    void stopsAtTheLimitOfErrantLayers();
    void numbersPartsByTheirPlace();
    void givesAMessageInsideAStatusOfItsOwn_data();
    void givesAMessageInsideAStatusOfItsOwn();
    void givesOnlySoManyMessagesInsideAStatus();
    void showsKeysAsOffered_data();
    void showsKeysAsOffered();
    void judgesUnauthenticatedEncryptionByTheSignatureInside_data();
    void judgesUnauthenticatedEncryptionByTheSignatureInside();
    void doesNotLetAnErrantSignatureAuthenticate();
    void writesTheMessageWithItsProtectedHeader();
    void writesOneErrantPart();
    void refusesToWriteWhatIsNotEncrypted();
    void leavesOutALegacyDisplayOnlyUnderEveryCondition_data();
    void leavesOutALegacyDisplayOnlyUnderEveryCondition();
    void readsGarbageWithoutHarm_data();
    void readsGarbageWithoutHarm();

  private:
    test::StubDecryptor openpgp_;
    test::StubDecryptor smime_{crypto::Technology::smime};
    test::Reader reader_;
    NoPrompts nobody_;
};

void WalkTest::init() {
    openpgp_ = test::StubDecryptor();
    reader_ = test::Reader();
    reader_.openpgp = &openpgp_;
    reader_.smime = &smime_;
    reader_.now = parse_rfc3339("2026-01-02T12:00:00Z").value();
    reader_.set_level("alice@example.org", std::string(40, 'A'), crypto::Level::verified);
}

void WalkTest::takesNothingFromACarelessEngine() {
    const MessageSummary summary = reader_.read(header + sealed("closed", MailMaker::text_part("canary\n")));
    QCOMPARE(summary.encryption.state, EncryptionState::failed);
    QCOMPARE(summary.encryption.reason.value(), crypto::DecryptFailure::integrity);
    QVERIFY(test::everything_shown(summary).find("canary") == std::string::npos);
}

void WalkTest::stopsAtTheLimitOfLayers() {
    std::string message = MailMaker::text_part("core\n");
    for (int i = 0; i < 30; ++i) message = sealed("open", message);
    const OpenedTree tree = reader_.open(header + message);
    QCOMPARE(tree.envelope_layers, limits::crypto_layers);
    QCOMPARE(openpgp_.calls, limits::crypto_layers);
    QVERIFY(tree.limit_exceeded);
}

void WalkTest::stopsAtTheLimitOfErrantLayers() {
    std::vector<std::string> parts;
    for (int i = 0; i < 100; ++i) parts.push_back(sealed("open", MailMaker::text_part("x\n")));
    const MessageSummary summary = reader_.read(header + MailMaker::multipart("mixed", parts));
    QCOMPARE(openpgp_.calls, limits::errant_layers);
    QVERIFY(summary.has(Warning::limit_exceeded));
    QCOMPARE(summary.parts.back().encryption.value().reason.value(), crypto::DecryptFailure::limit);
}

void WalkTest::numbersPartsByTheirPlace() {
    const std::string inner =
        MailMaker::multipart("mixed", {MailMaker::text_part("a\n"), MailMaker::text_part("b\n")});
    const OpenedTree tree = reader_.open(header + sealed("open", signed_entity(inner, "good")));
    QCOMPARE(tree.payload().path, std::string("1.1.1"));
    QVERIFY(tree.find("1.1.1.2") != nullptr);
    QCOMPARE(tree.find("1.1.1.2")->part->path, std::string("1.1.2"));
    QVERIFY(tree.find("1.2") == nullptr);
}

void WalkTest::givesAMessageInsideAStatusOfItsOwn_data() {
    QTest::addColumn<QByteArray>("inner");
    QTest::addColumn<int>("protection");
    QTest::addColumn<QString>("subject");
    const auto row = [](const char* name, const std::string& inner, Protection protection,
                        const char* subject = "Inside") {
        QTest::newRow(name) << QByteArray::fromStdString(inner) << static_cast<int>(protection) << subject;
    };
    const std::string inside = test::with_subject(header, "Inside");
    const std::string text = MailMaker::text_part("x\n");
    row("plain", inside + text, Protection::unprotected);
    row("signed", inside + signed_entity(text, "good"), Protection::signed_only);
    row("signed by nobody", inside + signed_entity(text, "bad"), Protection::unprotected);
    row("sealed", inside + sealed("open", signed_entity(text, "good")), Protection::signed_and_encrypted);
    row("with protected fields",
        inside + sealed("open", test::with_subject(header, "Protected") +
                                    MailMaker::text_part("x\n", "; hp=\"cipher\"")),
        Protection::encrypted, "Protected");
    row("a signed part in it", inside + MailMaker::multipart("mixed", {text, signed_entity(text, "good")}),
        Protection::unprotected);
    row("unobtrusive",
        inside +
            MailMaker::multipart("mixed", {"Sig: t=p; b=Z29vZA==\n" + test::with_subject(header, "Inside") +
                                           MailMaker::text_part("x\n", "; hp=\"clear\"")}),
        Protection::signed_only);
    row("from somebody else", "From: eve@example.com\nSubject: Inside\n" + signed_entity(text, "good"),
        Protection::unprotected);
}

void WalkTest::givesAMessageInsideAStatusOfItsOwn() {
    QFETCH(QByteArray, inner);
    QFETCH(int, protection);
    QFETCH(QString, subject);
    const std::string message =
        header + MailMaker::multipart("mixed", {MailMaker::text_part("see below\n"),
                                                "Content-Type: message/rfc822\n\n" + inner.toStdString()});
    const MessageSummary summary = reader_.read(message);
    QCOMPARE(summary.summary, Protection::unprotected);
    QVERIFY(summary.signatures.empty());
    QCOMPARE(QString::fromStdString(summary.header("Subject")->value), "Outer");
    const auto part = std::find_if(summary.parts.begin(), summary.parts.end(),
                                   [](const PartSummary& one) { return one.message.has_value(); });
    QVERIFY(part != summary.parts.end());
    QCOMPARE(part->path, std::string("1.2"));
    QCOMPARE(static_cast<int>(part->message->summary), protection);
    QCOMPARE(QString::fromStdString(part->message->header("Subject")->value), subject);
    for (const PartSummary& one : summary.parts)
        if (!one.signatures.empty() || one.encryption) QVERIFY(one.errant);
}

void WalkTest::givesOnlySoManyMessagesInsideAStatus() {
    std::vector<std::string> parts;
    for (int i = 0; i < 100; ++i)
        parts.push_back("Content-Type: message/rfc822\n\n" + header + MailMaker::text_part("x\n"));
    const MessageSummary summary = reader_.read(header + MailMaker::multipart("mixed", parts));
    QCOMPARE(std::count_if(summary.parts.begin(), summary.parts.end(),
                           [](const PartSummary& part) { return part.message.has_value(); }),
             limits::nested_messages);
    QVERIFY(summary.has(Warning::limit_exceeded));
}

void WalkTest::showsKeysAsOffered_data() {
    QTest::addColumn<QByteArray>("part");
    QTest::addColumn<QString>("offers");
    const QByteArray armor =
        "-----BEGIN PGP PUBLIC KEY BLOCK-----\n\nabc\n-----END PGP PUBLIC KEY BLOCK-----\n";
    QTest::newRow("pgp-keys") << QByteArray("Content-Type: application/pgp-keys\n\n" + armor) << "pgp";
    QTest::newRow("a key in a file") << QByteArray("Content-Type: application/octet-stream; name=a.asc\n\n" +
                                                   armor)
                                     << "pgp";
    QTest::newRow("another file") << QByteArray("Content-Type: application/octet-stream; name=a.asc\n\nx\n")
                                  << "";
    QTest::newRow("certs-only")
        << QByteArray("Content-Type: application/pkcs7-mime; smime-type=certs-only; name=smime.p7m\n\nx\n")
        << "smime";
    QTest::newRow("p7c") << QByteArray("Content-Type: application/x-pkcs7-mime; name=smime.p7c\n\nx\n")
                         << "smime";
    QTest::newRow("certificate") << QByteArray("Content-Type: application/pkix-cert\n\nx\n") << "smime";
    QTest::newRow("text") << QByteArray("Content-Type: text/plain\n\nx\n") << "";
}

void WalkTest::showsKeysAsOffered() {
    QFETCH(QByteArray, part);
    QFETCH(QString, offers);
    const MessageSummary summary = reader_.read(
        header + MailMaker::multipart("mixed", {MailMaker::text_part("x\n"), part.toStdString()}));
    const auto& found = summary.parts.back().offers;
    QCOMPARE(found ? QString::fromUtf8(crypto::name_of(*found).data()) : QString(), offers);
    QCOMPARE(summary.summary, Protection::unprotected);
}

void WalkTest::judgesUnauthenticatedEncryptionByTheSignatureInside_data() {
    QTest::addColumn<QString>("signature");
    QTest::addColumn<bool>("opened");
    QTest::addColumn<bool>("authenticated");
    QTest::newRow("good inside") << "good" << true << true;
    QTest::newRow("bad inside") << "bad" << false << false;
    QTest::newRow("none inside") << "" << true << false;
    QTest::newRow("one that cannot be read any more") << "cut" << false << false;
}

void WalkTest::judgesUnauthenticatedEncryptionByTheSignatureInside() {
    QFETCH(QString, signature);
    QFETCH(bool, opened);
    QFETCH(bool, authenticated);
    const std::string text = MailMaker::text_part("canary\n");
    const std::string content = signature.isEmpty()  ? text
                                : signature == "cut" ? MailMaker::multipart("signed", {text})
                                                     : signed_entity(text, signature.toStdString());
    const MessageSummary summary = reader_.read(header + enveloped("weak", content));
    QCOMPARE(summary.encryption.state, opened ? EncryptionState::decrypted : EncryptionState::failed);
    QCOMPARE(summary.body.text.has_value(), opened);
    QCOMPARE(test::everything_shown(summary).find("canary") != std::string::npos, opened);
    if (opened) {
        QCOMPARE(summary.encryption.authenticated.value(), authenticated);
        QCOMPARE(summary.has(Warning::encryption_not_authenticated), !authenticated);
    } else {
        QCOMPARE(summary.encryption.reason.value(), crypto::DecryptFailure::integrity);
        QCOMPARE(summary.summary, Protection::unprotected);
    }
}

void WalkTest::doesNotLetAnErrantSignatureAuthenticate() {
    const std::string content = MailMaker::multipart(
        "mixed", {MailMaker::text_part("more\n"), signed_entity(MailMaker::text_part("x\n"), "good")});
    const MessageSummary summary = reader_.read(header + enveloped("weak", content));
    QCOMPARE(summary.encryption.authenticated.value(), false);
    QCOMPARE(summary.summary, Protection::encrypted);
}

void WalkTest::writesTheMessageWithItsProtectedHeader() {
    const std::string content = "From: alice@example.org\nSubject: Inner\nHP-Outer: Subject: Outer\n" +
                                MailMaker::text_part("hello\n", "; hp=\"cipher\"");
    const OpenedTree tree = reader_.open(header + sealed("open", content));
    const MessageSummary summary = summarise(tree, reader_.facts(), {nobody_});
    StringSink sink;
    extract_message(tree, summary, sink, {nobody_});
    const QString written = QString::fromStdString(sink.bytes());
    QVERIFY(written.contains("Subject: Inner\n"));
    QVERIFY(!written.contains("Outer"));
    QVERIFY(written.contains("MIME-Version: 1.0\n"));
    QVERIFY(written.endsWith("\n\nhello\n"));
}

void WalkTest::writesOneErrantPart() {
    const std::string message =
        header + MailMaker::multipart(
                     "mixed", {MailMaker::text_part("x\n"), sealed("open", MailMaker::text_part("inner\n"))});
    const OpenedTree tree = reader_.open(message);
    StringSink sink;
    extract_part(tree, "1.2", sink, {nobody_});
    QCOMPARE(QString::fromStdString(sink.bytes()).trimmed(),
             QString::fromStdString(MailMaker::text_part("inner\n")).trimmed());
    StringSink nothing;
    QVERIFY_EXCEPTION_THROWN(extract_part(tree, "1.1", nothing, {nobody_}), Error);
    QVERIFY(!nothing.committed());
}

void WalkTest::refusesToWriteWhatIsNotEncrypted() {
    const auto code = [&](const std::string& message) {
        const OpenedTree tree = reader_.open(message);
        StringSink sink;
        try {
            extract_message(tree, summarise(tree, reader_.facts(), {nobody_}), sink, {nobody_});
        } catch (const Error& error) {
            return sink.committed() ? ErrorCode::internal : error.code();
        }
        return ErrorCode::internal;
    };
    QCOMPARE(code(header + MailMaker::text_part("x\n")), ErrorCode::not_encrypted);
    QCOMPARE(code(header + signed_entity(MailMaker::text_part("x\n"), "good")), ErrorCode::not_encrypted);
    QCOMPARE(code(header + sealed("closed", "x")), ErrorCode::integrity);
}

void WalkTest::leavesOutALegacyDisplayOnlyUnderEveryCondition_data() {
    QTest::addColumn<QString>("hp");
    QTest::addColumn<QString>("mark");
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("encrypted");
    QTest::addColumn<bool>("removed");
    const QString mark = "; hp-legacy-display=\"1\"";
    QTest::newRow("all") << "cipher" << mark << "Subject: Inner" << true << true;
    QTest::newRow("hp=clear") << "clear" << mark << "Subject: Inner" << true << false;
    QTest::newRow("no mark") << "cipher"
                             << ""
                             << "Subject: Inner" << true << false;
    QTest::newRow("no copy") << "cipher" << mark << "Subject: Do not pay" << true << false;
    QTest::newRow("only signed") << "cipher" << mark << "Subject: Inner" << false << false;
}

void WalkTest::leavesOutALegacyDisplayOnlyUnderEveryCondition() {
    QFETCH(QString, hp);
    QFETCH(QString, mark);
    QFETCH(QString, line);
    QFETCH(bool, encrypted);
    QFETCH(bool, removed);
    const std::string content =
        "From: alice@example.org\nSubject: Inner\n" +
        MailMaker::text_part(line.toStdString() + "\n\nhello\n",
                             "; hp=\"" + hp.toStdString() + "\"" + mark.toStdString());
    const MessageSummary summary =
        reader_.read(header + (encrypted ? sealed("open", content) : signed_entity(content, "good")));
    QCOMPARE(summary.has(Warning::legacy_display_removed), removed);
    QCOMPARE(summary.body.text.value().find(line.toStdString()) == std::string::npos, removed);
}

void WalkTest::readsGarbageWithoutHarm_data() {
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("one byte") << QByteArray("x");
    QTest::newRow("zeros") << QByteArray(5000, '\0');
    QTest::newRow("header only") << QByteArray(
        "From: a@b.example\nContent-Type: multipart/signed; boundary=x\n");
    QTest::newRow("signed without a signature")
        << QByteArray("From: a@b.example\nContent-Type: multipart/signed; boundary=x;"
                      " protocol=\"application/pgp-signature\"\n\n--x\n\nhello\n--x--\n");
    QTest::newRow("encrypted without parts") << QByteArray(
        "Content-Type: multipart/encrypted; boundary=x; protocol=\"application/pgp-encrypted\"\n\n");
    QTest::newRow("rfc822 without a message") << QByteArray("Content-Type: message/rfc822\n\n");
    QTest::newRow("related without parts")
        << QByteArray("Content-Type: multipart/related; boundary=x\n\nhello\n");
}

void WalkTest::readsGarbageWithoutHarm() {
    QFETCH(QByteArray, message);
    const MessageSummary summary = reader_.read(message.toStdString());
    QCOMPARE(summary.summary, Protection::unprotected);
    QVERIFY(summary.signatures.empty() || summary.signatures.front().verdict != crypto::Verdict::good);
}

QTEST_GUILESS_MAIN(WalkTest)
#include "walk_test.moc"
