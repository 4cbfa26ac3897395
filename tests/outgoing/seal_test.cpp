// SPDX-License-Identifier: GPL-3.0-or-later
// What is sealed, read with gpg in the recipients' own homes.
#include "core/base/text.h"
#include "core/mime/scanner.h"
#include "core/outgoing/seal.h"
#include "core/outgoing/view.h"
#include "tests/outgoing/correspondents.h"
#include "tests/support/qt_error.h"

#include <QTest>

#include <memory>

using namespace sealpost;
using namespace sealpost::outgoing;
using namespace sealpost::test;

namespace {

mime::PartTree scanned(const std::string& message) {
    ViewSource source(message);
    return mime::scan_entity(source);
}

std::string content_type(const std::string& message) { return scanned(message).root.type.media_type(); }

std::string names(const mime::HeaderBlock& fields) {
    std::string result;
    for (const mime::HeaderField& field : fields) result += field.name + " ";
    return result;
}

std::string part(const std::string& message, std::string_view path) {
    const mime::PartTree tree = scanned(message);
    const mime::Part* found = tree.find(path);
    return found ? message.substr(found->whole.begin, found->whole.size()) : "(absent)";
}

std::vector<std::string> sorted(std::vector<std::string> list) {
    std::sort(list.begin(), list.end());
    return list;
}

} // namespace

class SealTest : public QObject {
    Q_OBJECT
    std::unique_ptr<Correspondents> people_;
    NoPrompts nobody_;

  private slots:
    void initTestCase() {
        pgp::initialize();
        people_ = std::make_unique<Correspondents>();
    }
    void oneCopyIsSignedAndEncryptedInOnePass();
    void headerOutsideIsBaseline();
    void bccCopiesShareNothingButTheMessage();
    void severalCopiesCarryOneSignature();
    void sentCopyHoldsBccForTheSenderAlone();
    void unsignedCopyCarriesNoSignature();
    void clearCopyIsSignedOverItsFields();
    void clearCopyStandsBesideASealedOne();
    void draftForSelfIsNeverSigned();
    void signedMessageVerifies();
    void autocryptFieldLetsAStrangerAnswer();
    void refusesWithoutAnEngine();
    void cancelledYieldsNothing();
    void viewShowsWhatIsSeenOutside();
};

void SealTest::oneCopyIsSignedAndEncryptedInOnePass() {
    const SealedMessage sealed = people_->seal(rich_draft("To: bob@example.org\n"));
    QCOMPARE(sealed.copies.size(), std::size_t{1});
    QVERIFY(!sealed.sent);
    const SealedForSubmission& copy = sealed.copies.front();
    QVERIFY(copy.envelope().mail_from == address("alice@example.org"));
    QCOMPARE(copy.envelope().rcpt_to.size(), std::size_t{1});
    QCOMPARE(copy.message_id().to_string(), std::string("<draft-1@example.org>"));
    QVERIFY(!copy.copy().cipher.empty());
    const std::string message = bytes_of(copy);
    QCOMPARE(message.size(), copy.size());

    for (const char* reader : {"bob", "alice"}) {
        const GpgOpened opened = people_->open(reader, message);
        QCOMPARE(opened.exit_code, 0);
        QCOMPARE(opened.signer, people_->fingerprint("alice"));
        QCOMPARE(opened.recipients, sorted({people_->encryption_id("alice"), people_->encryption_id("bob")}));
        const mime::PartTree payload = scanned(opened.plaintext);
        QCOMPARE(payload.root.type.media_type(), std::string("multipart/mixed"));
        QCOMPARE(payload.root.type.parameter("hp"), std::string("cipher"));
        QCOMPARE(payload.root.fields.value("Subject"), std::string("Der Kanarienvogel f\xC3\xBCr dich"));
        QCOMPARE(payload.root.fields.value("Keywords"), std::string("Kanarienvogel"));
        QCOMPARE(payload.root.fields.count("HP-Outer"), std::size_t{7});
    }
    QVERIFY(people_->open("carol", message).exit_code != 0);
}

void SealTest::headerOutsideIsBaseline() {
    const SealedMessage sealed =
        people_->seal(rich_draft("To: Bob <bob@example.org>\nBcc: carol@example.org\n"));
    for (const SealedForSubmission& copy : sealed.copies) {
        const mime::PartTree tree = scanned(bytes_of(copy));
        QCOMPARE(
            names(tree.root.fields),
            std::string("From To Subject Date Message-ID In-Reply-To Autocrypt MIME-Version Content-Type "));
        QCOMPARE(tree.root.fields.value("Subject"), std::string("[...]"));
        QCOMPARE(tree.root.fields.value("To"), std::string("Bob <bob@example.org>"));
        QCOMPARE(tree.root.type.parameter("protocol"), std::string("application/pgp-encrypted"));
        QCOMPARE(tree.root.children.size(), std::size_t{2});
        QCOMPARE(tree.root.children[0].type.media_type(), std::string("application/pgp-encrypted"));
        QCOMPARE(tree.root.children[1].type.media_type(), std::string("application/octet-stream"));
    }
}

void SealTest::bccCopiesShareNothingButTheMessage() {
    const SealedMessage sealed =
        people_->seal(rich_draft("To: bob@example.org\nBcc: carol@example.org, dave@example.org\n"));
    QCOMPARE(sealed.copies.size(), std::size_t{3});
    const std::vector<std::vector<std::string>> readers{{"alice", "bob"}, {"carol"}, {"dave"}};
    for (std::size_t i = 0; i < 3; ++i) {
        const SealedForSubmission& copy = sealed.copies[i];
        const std::string message = bytes_of(copy);
        QCOMPARE(copy.copy().bcc, i > 0);
        QCOMPARE(copy.envelope().rcpt_to.size(), std::size_t{1});
        std::vector<std::string> ids;
        for (const std::string& reader : readers[i]) ids.push_back(people_->encryption_id(reader));
        const GpgOpened opened = people_->open(readers[i].back(), message);
        QCOMPARE(opened.recipients, sorted(ids));
        // Neither outside nor inside does a copy name somebody who is hidden, its own reader included.
        for (const std::string& bytes : {message, opened.plaintext})
            for (const char* hidden : {"carol", "dave", "Bcc:"}) // no Base64 holds a colon
                QVERIFY2(bytes.find(hidden) == std::string::npos, hidden);
        QVERIFY(message.find("draft-1@example.org") != std::string::npos);
    }
}

void SealTest::severalCopiesCarryOneSignature() {
    const SealedMessage sealed = people_->seal(rich_draft("To: bob@example.org\nBcc: carol@example.org\n"));
    const GpgOpened first = people_->open("bob", bytes_of(sealed.copies[0]));
    const GpgOpened second = people_->open("carol", bytes_of(sealed.copies[1]));
    QCOMPARE(first.exit_code, 0);
    QCOMPARE(first.plaintext, second.plaintext);
    QCOMPARE(first.signer, std::string());
    QCOMPARE(content_type(first.plaintext), std::string("multipart/signed"));
    QCOMPARE(people_->verify("bob", first.plaintext), people_->fingerprint("alice"));
    const mime::PartTree payload = scanned(part(first.plaintext, "1.1"));
    QCOMPARE(payload.root.type.parameter("hp"), std::string("cipher"));
    QCOMPARE(payload.root.fields.value("Subject"), std::string("Der Kanarienvogel f\xC3\xBCr dich"));
}

void SealTest::sentCopyHoldsBccForTheSenderAlone() {
    const SealedMessage sealed = people_->seal(
        rich_draft("To: bob@example.org\nBcc: Carol <carol@example.org>\n"), {.sent_copy = SentCopy::make});
    QVERIFY(sealed.sent.has_value());
    const std::string message = bytes_of(*sealed.sent);
    const mime::PartTree outside = scanned(message);
    QCOMPARE(outside.root.fields.count("Bcc"), std::size_t{0});
    QVERIFY(message.find("carol") == std::string::npos);
    const GpgOpened opened = people_->open("alice", message);
    QCOMPARE(opened.exit_code, 0);
    QCOMPARE(opened.signer, people_->fingerprint("alice"));
    QCOMPARE(opened.recipients, std::vector<std::string>{people_->encryption_id("alice")});
    const mime::PartTree payload = scanned(opened.plaintext);
    QCOMPARE(payload.root.fields.value("Bcc"), std::string("Carol <carol@example.org>"));
    for (const mime::HeaderField* outer : payload.root.fields.find_all("HP-Outer"))
        QVERIFY(outer->raw.find("Bcc") == std::string::npos);
}

void SealTest::unsignedCopyCarriesNoSignature() {
    const SealedMessage sealed =
        people_->seal(rich_draft("To: bob@example.org\nBcc: carol@example.org\n"), {.sign = false});
    for (std::size_t i = 0; i < 2; ++i) {
        const GpgOpened opened = people_->open(i == 0 ? "bob" : "carol", bytes_of(sealed.copies[i]));
        QCOMPARE(opened.exit_code, 0);
        QCOMPARE(opened.signer, std::string());
        QCOMPARE(content_type(opened.plaintext), std::string("multipart/mixed"));
        QVERIFY(sealed.copies[i].copy().protection == Protection::encrypted);
    }
}

void SealTest::clearCopyIsSignedOverItsFields() {
    const SealedMessage sealed = people_->seal(rich_draft("To: bob@example.org\nBcc: carol@example.org\n"),
                                               {.policy = AccountPolicy::sign_only});
    QCOMPARE(sealed.copies.size(), std::size_t{2});
    const std::string message = bytes_of(sealed.copies[0]);
    QCOMPARE(message, bytes_of(sealed.copies[1]));
    QCOMPARE(people_->verify("bob", message), people_->fingerprint("alice"));
    const mime::PartTree tree = scanned(message);
    QVERIFY(tree.root.type.parameter("micalg").starts_with("pgp-sha"));
    QCOMPARE(tree.root.type.parameter("protocol"), std::string("application/pgp-signature"));
    QCOMPARE(tree.root.fields.value("Subject"), std::string("Der Kanarienvogel f\xC3\xBCr dich"));
    const mime::Part* payload = tree.find("1.1");
    QVERIFY(payload);
    QCOMPARE(payload->type.parameter("hp"), std::string("clear"));
    QCOMPARE(payload->fields.value("Subject"), std::string("Der Kanarienvogel f\xC3\xBCr dich"));
    QVERIFY(message.find("carol") == std::string::npos);
}

void SealTest::clearCopyStandsBesideASealedOne() {
    const SealedMessage sealed = people_->seal(rich_draft("To: bob@example.org, nokey@example.org\n"),
                                               {.allow_plaintext = {address("nokey@example.org")}});
    QCOMPARE(sealed.copies.size(), std::size_t{2});
    QCOMPARE(content_type(bytes_of(sealed.copies[0])), std::string("multipart/encrypted"));
    QCOMPARE(content_type(bytes_of(sealed.copies[1])), std::string("multipart/signed"));
    QVERIFY(!sealed.copies[1].copy().engine);
    QCOMPARE(sealed.copies[1].envelope().rcpt_to.front().to_string(), std::string("nokey@example.org"));
    // One OpenPGP copy to deliver: the one in the clear does not count.
    QCOMPARE(people_->open("bob", bytes_of(sealed.copies[0])).signer, people_->fingerprint("alice"));
}

void SealTest::draftForSelfIsNeverSigned() {
    const Draft draft =
        Draft::parse({.message = std::make_shared<StringSource>(rich_draft("Bcc: carol, bob@x\n")),
                      .use = DraftUse::keep});
    const auto own = choose_own_key({.address = draft.from().address,
                                     .engine = EngineChoice::pgp,
                                     .sign = false,
                                     .encrypt = true,
                                     .now = SystemClock().now()},
                                    people_->directory());
    const SealedForSelf sealed =
        seal_draft(draft, std::get<OwnKey>(own), {.pgp = &people_->engine()}, {.prompts = nobody_});
    const GpgOpened opened = people_->open("alice", bytes_of(sealed));
    QCOMPARE(opened.exit_code, 0);
    QCOMPARE(opened.signer, std::string());
    QCOMPARE(opened.recipients, std::vector<std::string>{people_->encryption_id("alice")});
    QCOMPARE(scanned(opened.plaintext).root.fields.value("Bcc"), std::string("carol, bob@x"));
}

void SealTest::signedMessageVerifies() {
    const Draft draft = draft_of(rich_draft("To: bob@example.org\nBcc: carol@example.org\n"));
    const auto own = choose_own_key(
        {.address = draft.from().address, .sign = true, .encrypt = false, .now = SystemClock().now()},
        people_->directory());
    const SignedMessage message = sign_message(draft, std::get<OwnKey>(own), SignStyle::multipart,
                                               {.pgp = &people_->engine()}, {.prompts = nobody_});
    const std::string bytes = read_all(*message.open(), SIZE_MAX);
    QCOMPARE(people_->verify("bob", bytes), people_->fingerprint("alice"));
    QVERIFY(bytes.find("carol") == std::string::npos);
    std::string tampered = bytes;
    tampered.replace(tampered.rfind("Kanarien"), 1, "k");
    QCOMPARE(people_->verify("bob", tampered), std::string());
}

void SealTest::autocryptFieldLetsAStrangerAnswer() {
    const SealedMessage sealed = people_->seal(rich_draft("To: bob@example.org\n"));
    const mime::PartTree tree = scanned(bytes_of(sealed.copies.front()));
    const std::string field = tree.root.fields.find("Autocrypt")->unfolded();
    const std::string_view begin = "addr=alice@example.org; keydata=";
    QVERIFY(field.starts_with(begin));
    const auto key = from_base64(std::string_view(field).substr(begin.size()));
    QVERIFY(key.has_value());
    const TemporaryGnupgHome stranger;
    stranger.import(*key);
    const auto answer = stranger.gpg(
        {"--armor", "--trust-model", "always", "--encrypt", "--recipient", people_->fingerprint("alice")},
        "an answer");
    QCOMPARE(answer.exit_code, 0);
    QCOMPARE(people_->open_armor("alice", answer.out).plaintext, std::string("an answer"));

    const SealedMessage without = people_->seal(rich_draft("To: bob@example.org\n"), {.autocrypt = false});
    QVERIFY(bytes_of(without.copies.front()).find("Autocrypt") == std::string::npos);
}

void SealTest::refusesWithoutAnEngine() {
    const auto outcome =
        plan(draft_of(rich_draft("To: bob@example.org\n")), {}, people_->directory(), SystemClock().now());
    SEALPOST_THROWS(seal(outcome.plan(), {}, {.prompts = nobody_}), ErrorCode::engine_missing);
}

void SealTest::cancelledYieldsNothing() {
    const auto outcome =
        plan(draft_of(rich_draft("To: bob@example.org\n")), {}, people_->directory(), SystemClock().now());
    std::stop_source stop;
    stop.request_stop();
    SEALPOST_THROWS(
        seal(outcome.plan(), {.pgp = &people_->engine()}, {.prompts = nobody_, .stop = stop.get_token()}),
        ErrorCode::cancelled);
}

void SealTest::viewShowsWhatIsSeenOutside() {
    const std::string text = rich_draft("To: bob@example.org, nokey@example.org\nBcc: carol@example.org\n");
    const Choices choices{.allow_plaintext = {address("nokey@example.org")}};
    const auto outcome = plan(draft_of(text), choices, people_->directory(), SystemClock().now());
    const auto seen = view(outcome.plan());
    const SealedMessage sealed = people_->seal(text, choices);
    QCOMPARE(seen.size(), sealed.copies.size());
    for (std::size_t i = 0; i < seen.size(); ++i) {
        QVERIFY(seen[i].rcpt_to == sealed.copies[i].envelope().rcpt_to);
        const mime::PartTree tree = scanned(bytes_of(sealed.copies[i]));
        QCOMPARE(seen[i].headers.size(), tree.root.fields.size());
        std::size_t at = 0;
        for (const mime::HeaderField& field : tree.root.fields) {
            QCOMPARE(seen[i].headers[at].name, field.name);
            if (field.name != "Content-Type") QCOMPARE(seen[i].headers[at].value, field.unfolded());
            ++at;
        }
        const auto real = static_cast<double>(sealed.copies[i].size());
        QVERIFY2(std::abs(static_cast<double>(seen[i].bytes) - real) < 700,
                 qPrintable(QString("%1 estimated, %2 real").arg(seen[i].bytes).arg(real)));
    }
}

QTEST_GUILESS_MAIN(SealTest)
#include "seal_test.moc"
