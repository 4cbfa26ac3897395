// SPDX-License-Identifier: GPL-3.0-or-later
// Messages made by gpg, and what is said of them (protocols: RFC 9787, RFC 9788).
#include "core/base/clock.h"
#include "core/incoming/extract.h"
#include "core/incoming/summary.h"
#include "pgp/engine.h"
#include "tests/incoming/cases.h"

#include <QtTest>
#include <algorithm>
#include <memory>

using namespace sealpost;
using namespace sealpost::incoming;
using sealpost::test::Case;
using sealpost::test::MailMaker;
using sealpost::test::Reader;

namespace {

using V = crypto::Verdict;
using E = EncryptionState;
constexpr const char* alice = MailMaker::alice;
constexpr const char* mallory = MailMaker::mallory;

std::vector<Case> cases() {
    std::vector<Case> all;
    for (auto part :
         {test::envelope_cases(), test::header_cases(), test::errant_cases(), test::damaged_cases()})
        all.insert(all.end(), std::make_move_iterator(part.begin()), std::make_move_iterator(part.end()));
    return all;
}

QString text(const std::optional<std::string>& value) {
    return value ? QString::fromStdString(*value) : QStringLiteral("(none)");
}

template <typename Values>
QString names(const Values& values) {
    QStringList list;
    for (const auto value : values) list << QString::fromStdString(std::string(name_of(value)));
    return list.join(", ");
}

} // namespace

class MessageTest final : public QObject {
    Q_OBJECT

  private slots:
    void initTestCase();
    void saysWhatIsTrue_data();
    void saysWhatIsTrue();
    void givesErrantPartsAStatusOfTheirOwn();
    void keepsExfiltrationPartsApart();
    void showsTheOuterFromWhereNoSignatureCoversTheInnerOne();
    void saysLockedWhereNobodyCanBeAsked();
    void leavesErrantLayersClosedOnRequest();
    void stopsWhenAsked();
    void doesNotGuessWithoutAnEngine();
    void bringsUpNothingFromAFlippedByteAnywhere();
    void countsOnlyUserIdsThatStand();

  private:
    std::unique_ptr<MailMaker> maker_;
    std::unique_ptr<pgp::Engine> engine_;
    Reader reader_;
};

void MessageTest::initTestCase() {
    pgp::initialize();
    maker_ = std::make_unique<MailMaker>();
    engine_ = std::make_unique<pgp::Engine>(pgp::EngineConfig{maker_->home().path()});
    reader_.openpgp = engine_.get();
    reader_.set_level(alice, maker_->fingerprint(alice), crypto::Level::accepted);
    reader_.now = SystemClock().now();
}

void MessageTest::saysWhatIsTrue_data() {
    QTest::addColumn<int>("index");
    int index = 0;
    for (const Case& one : cases()) QTest::newRow(one.name) << index++;
}

void MessageTest::saysWhatIsTrue() {
    QFETCH(int, index);
    const Case expected = cases()[static_cast<std::size_t>(index)];
    reader_.now = SystemClock().now();
    const MessageSummary summary = reader_.read(expected.make(*maker_));

    QCOMPARE(names(std::vector{summary.summary}), names(std::vector{expected.summary}));
    QCOMPARE(names(std::vector{summary.encryption.state}), names(std::vector{expected.encryption}));
    if (expected.reason)
        QCOMPARE(names(std::vector{summary.encryption.reason.value()}), names(std::vector{*expected.reason}));
    std::vector<V> verdicts;
    for (const auto& signature : summary.signatures) verdicts.push_back(signature.verdict);
    QCOMPARE(names(verdicts), names(expected.verdicts));
    for (const auto& signature : summary.signatures)
        QCOMPARE(signature.verdict == V::good, signature.reason == crypto::VerdictReason::none);
    for (const Warning warning : expected.warnings)
        QVERIFY2(summary.has(warning), qPrintable("missing: " + names(std::vector{warning})));
    if (expected.body) QCOMPARE(text(summary.body.text).trimmed(), text(expected.body).trimmed());
    if (expected.nowhere != nullptr)
        QVERIFY(!QString::fromStdString(test::everything_shown(summary)).contains(expected.nowhere));
    const ShownField* subject = summary.header("Subject");
    if (expected.subject) {
        QVERIFY(subject != nullptr);
        QCOMPARE(QString::fromStdString(subject->value), text(expected.subject));
    }
    if (expected.subject_protection)
        QCOMPARE(names(std::vector{subject->protection}), names(std::vector{*expected.subject_protection}));
}

void MessageTest::givesErrantPartsAStatusOfTheirOwn() {
    const MailMaker& m = *maker_;
    const std::string message =
        m.header() +
        MailMaker::multipart("mixed",
                             {MailMaker::text_part("open\n"),
                              m.signed_part(MailMaker::text_part("signed words\n"), alice),
                              MailMaker::encrypted_part(m.encrypt(MailMaker::text_part("secret words\n")))});
    const MessageSummary summary = reader_.read(message);
    const auto part = [&](std::string_view path) {
        const auto found = std::find_if(summary.parts.begin(), summary.parts.end(),
                                        [&](const PartSummary& one) { return one.path == path; });
        return found == summary.parts.end() ? PartSummary{} : *found;
    };
    QVERIFY(!part("1.1").errant);
    QCOMPARE(part("1.1").protection, Protection::unprotected);
    QVERIFY(part("1.2").errant);
    QCOMPARE(text(part("1.2").text).trimmed(), "signed words");
    QCOMPARE(part("1.2").protection, Protection::signed_only);
    QCOMPARE(part("1.2").signatures.at(0).verdict, V::good);
    QCOMPARE(text(part("1.3").text).trimmed(), "secret words");
    QCOMPARE(part("1.3").protection, Protection::encrypted);
    QCOMPARE(part("1.3").encryption.value().state, E::decrypted);
}

void MessageTest::keepsExfiltrationPartsApart() {
    const MailMaker& m = *maker_;
    const MessageSummary summary = reader_.read(
        m.header() +
        MailMaker::multipart("mixed", {MailMaker::html_part("<img src=\"http://evil.example/"),
                                       MailMaker::encrypted_part(m.encrypt(MailMaker::text_part("secret\n"))),
                                       MailMaker::html_part("\">")}));
    QVERIFY(summary.body.text.value_or("").find("secret") == std::string::npos);
    int carriers = 0;
    for (const PartSummary& part : summary.parts) {
        if (part.text.value_or("").find("secret") == std::string::npos) continue;
        ++carriers;
        QVERIFY(part.errant);
        QVERIFY(part.text->find("evil") == std::string::npos);
    }
    QCOMPARE(carriers, 1);
}

void MessageTest::showsTheOuterFromWhereNoSignatureCoversTheInnerOne() {
    const MailMaker& m = *maker_;
    const std::string inner = m.header("x", alice) + MailMaker::text_part("secret\n", "; hp=\"cipher\"");
    const MessageSummary unsigned_one =
        reader_.read(m.header("...", mallory) + MailMaker::encrypted_part(m.encrypt(inner)));
    QVERIFY(unsigned_one.has(Warning::from_mismatch));
    QCOMPARE(QString::fromStdString(unsigned_one.header("From")->value), mallory);
    QCOMPARE(text(unsigned_one.header("From")->inner), alice);
    QCOMPARE(unsigned_one.header("From")->protection, Protection::unprotected);

    const MessageSummary signed_one =
        reader_.read(m.header("...", mallory) + MailMaker::encrypted_part(m.encrypt(inner, alice)));
    QVERIFY(signed_one.has(Warning::from_mismatch));
    QCOMPARE(QString::fromStdString(signed_one.header("From")->value), alice);
    QCOMPARE(signed_one.summary, Protection::signed_and_encrypted);
}

void MessageTest::saysLockedWhereNobodyCanBeAsked() {
    test::TemporaryGnupgHome home;
    const std::string key = home.generate("Locked <locked@example.net>", "a passphrase");
    const std::string armored = home.gpg({"--armor", "--trust-model", "always", "-r", key, "--encrypt"},
                                         MailMaker::text_part("secret\n"))
                                    .out;
    // Generating has left the passphrase with the agent.
    test::run_process({"gpgconf", "--kill", "gpg-agent"}, {.env = {{"GNUPGHOME", home.path().string()}}});
    pgp::Engine engine(pgp::EngineConfig{home.path()});
    Reader reader = reader_;
    reader.openpgp = &engine;
    const MessageSummary summary = reader.read(maker_->header() + MailMaker::encrypted_part(armored));
    QCOMPARE(summary.encryption.state, E::failed);
    QCOMPARE(summary.encryption.reason.value(), crypto::DecryptFailure::locked);
    QCOMPARE(error_for(summary.encryption).code(), ErrorCode::locked);
    QVERIFY(!summary.body.text);
}

void MessageTest::leavesErrantLayersClosedOnRequest() {
    const MailMaker& m = *maker_;
    const std::string message =
        m.header() +
        MailMaker::multipart("mixed", {MailMaker::encrypted_part(m.encrypt(MailMaker::text_part("one\n"))),
                                       MailMaker::encrypted_part(m.encrypt(MailMaker::text_part("two\n")))});
    const OpenedTree closed = reader_.open(message, {ErrantLayers::leave, {}});
    QVERIFY(!closed.find("1.1")->layer->opened);
    QVERIFY(!closed.find("1.1")->layer->encryption);
    const OpenedTree one = reader_.open(message, {ErrantLayers::open_one, "1.2"});
    QVERIFY(!one.find("1.1")->layer->opened);
    QVERIFY(one.find("1.2")->layer->opened);
}

void MessageTest::stopsWhenAsked() {
    const MailMaker& m = *maker_;
    const std::string message =
        m.header() + MailMaker::encrypted_part(m.encrypt(MailMaker::text_part("one\n")));
    std::stop_source stop;
    stop.request_stop();
    NoPrompts nobody;
    try {
        incoming::open(std::make_shared<StringSource>(message), {engine_.get(), nullptr}, {},
                       {nobody, stop.get_token(), {}});
        QFAIL("not cancelled");
    } catch (const Error& error) {
        QCOMPARE(error.code(), ErrorCode::cancelled);
    }
}

void MessageTest::doesNotGuessWithoutAnEngine() {
    const MailMaker& m = *maker_;
    Reader reader = reader_;
    reader.openpgp = nullptr;
    const MessageSummary signed_one =
        reader.read(m.header() + m.signed_part(MailMaker::text_part("hello\n"), alice));
    QCOMPARE(signed_one.summary, Protection::unprotected);
    QCOMPARE(signed_one.signatures.at(0).verdict, V::error);
    const MessageSummary sealed =
        reader.read(m.header() + MailMaker::encrypted_part(m.encrypt(MailMaker::text_part("secret\n"))));
    QCOMPARE(sealed.encryption.state, E::failed);
    QCOMPARE(sealed.encryption.reason.value(), crypto::DecryptFailure::unsupported);
    QVERIFY(!sealed.body.text);
}

void MessageTest::bringsUpNothingFromAFlippedByteAnywhere() {
    const MailMaker& m = *maker_;
    const std::string words = "canarywords";
    const std::string armored = m.encrypt(MailMaker::text_part(words + std::string(400, 'y') + "\n"), alice);
    const std::string message = m.header() + MailMaker::encrypted_part(armored);
    const std::size_t begin = message.find("-----BEGIN PGP MESSAGE-----") + 29;
    const std::size_t end = message.find("-----END PGP MESSAGE-----") - 8;
    for (std::size_t at = begin; at < end; at += 41) {
        if (message[at] == '\n') continue;
        std::string changed = message;
        changed[at] = changed[at] == 'A' ? 'B' : 'A';
        const MessageSummary summary = reader_.read(changed);
        QCOMPARE(summary.summary, Protection::unprotected);
        QVERIFY(test::everything_shown(summary).find(words) == std::string::npos);
    }
}

void MessageTest::countsOnlyUserIdsThatStand() {
    const MailMaker m;
    const std::string& key = m.fingerprint(alice);
    QCOMPARE(m.home().gpg({"--quick-add-uid", key, "Old <old@example.org>"}).exit_code, 0);
    pgp::Engine engine(pgp::EngineConfig{m.home().path()});
    Reader reader = reader_;
    reader.openpgp = &engine;
    reader.set_level("old@example.org", key, crypto::Level::accepted);
    const std::string message =
        m.header("x", "old@example.org") + m.signed_part(MailMaker::text_part("hello\n"), alice);
    reader.now = SystemClock().now();
    QCOMPARE(reader.read(message).summary, Protection::signed_only);

    QCOMPARE(m.home().gpg({"--quick-revoke-uid", key, "Old <old@example.org>"}).exit_code, 0);
    const MessageSummary revoked = reader.read(message);
    QCOMPARE(revoked.summary, Protection::unprotected);
    QCOMPARE(revoked.signatures.at(0).verdict, V::address_mismatch);
}

QTEST_GUILESS_MAIN(MessageTest)
#include "message_test.moc"
