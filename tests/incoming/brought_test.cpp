// SPDX-License-Identifier: GPL-3.0-or-later
// What is taken from a message about keys, and from which messages nothing is taken.
#include "core/incoming/brought.h"
#include "pgp/engine.h"
#include "tests/incoming/mail_maker.h"

#include <QTest>

#include <functional>

using namespace sealpost;
using namespace sealpost::incoming;
using sealpost::test::MailMaker;
using sealpost::test::Reader;

namespace {

constexpr const char* alice = MailMaker::alice;
constexpr const char* bob = MailMaker::bob;
constexpr const char* mallory = MailMaker::mallory;

/// A field for the address; its key is the word, in Base64.
std::string autocrypt(const std::string& address, const char* base64 = "S0VZ",
                      const char* name = "Autocrypt") {
    return std::string(name) + ": addr=" + address + "; prefer-encrypt=mutual; keydata=" + base64 + "\n";
}
std::string gossip(const std::string& address) { return autocrypt(address, "S0VZ", "Autocrypt-Gossip"); }
std::string keys_part(const char* type, const char* content = "KEYS") {
    return std::string("Content-Type: application/") + type + "\nContent-Transfer-Encoding: 8bit\n\n" +
           content;
}

struct Case {
    const char* name;
    std::function<std::string(const MailMaker&)> make;
    /// "-" for nothing at all; else "autocrypt", "gossip:ADDRESS", "attached:pgp", "good", "untrusted",
    /// "no-autocrypt" (the message does not count), in this order.
    const char* expected;
};

const std::vector<Case>& cases() {
    static const std::vector<Case> all{
        {"a plain message", [](const MailMaker& m) { return m.header() + MailMaker::text_part("Hi\n"); }, ""},
        {"Autocrypt",
         [](const MailMaker& m) { return m.header() + autocrypt(alice) + MailMaker::text_part("Hi\n"); },
         "autocrypt"},
        {"Autocrypt for another address",
         [](const MailMaker& m) { return m.header() + autocrypt(mallory) + MailMaker::text_part("Hi\n"); },
         ""},
        {"Autocrypt whose address differs in its case alone",
         [](const MailMaker& m) {
             return m.header() + autocrypt("Alice@EXAMPLE.org") + MailMaker::text_part("Hi\n");
         },
         "autocrypt"},
        {"ten Autocrypt fields",
         [](const MailMaker& m) {
             std::string fields;
             for (int i = 0; i < 10; ++i) fields += autocrypt(alice, "S0VZ");
             return m.header() + fields + MailMaker::text_part("Hi\n");
         },
         ""},
        {"one valid field among others",
         [](const MailMaker& m) {
             return m.header() + autocrypt(mallory) + autocrypt(alice) + autocrypt(alice, "S0V!") +
                    MailMaker::text_part("Hi\n");
         },
         "autocrypt"},
        {"a broken key",
         [](const MailMaker& m) {
             return m.header() + autocrypt(alice, "S0V$$") + MailMaker::text_part("Hi\n");
         },
         ""},
        {"two From addresses",
         [](const MailMaker& m) {
             return m.header("x", std::string(alice) + ", " + mallory) + autocrypt(alice) +
                    MailMaker::text_part("Hi\n");
         },
         "-"},
        {"two From fields",
         [](const MailMaker& m) {
             return "From: " + std::string(alice) + "\n" + m.header() + autocrypt(alice) +
                    MailMaker::text_part("Hi\n");
         },
         "-"},
        {"an empty group as From",
         [](const MailMaker& m) {
             return m.header("x", "nobody:;") + autocrypt(alice) + MailMaker::text_part("Hi\n");
         },
         "-"},
        {"a delivery report",
         [](const MailMaker& m) {
             return m.header() + autocrypt(alice) +
                    MailMaker::multipart("report",
                                         {MailMaker::text_part("No such user\n"), keys_part("pgp-keys")});
         },
         "attached:pgp no-autocrypt"},
        {"attached keys and certificates",
         [](const MailMaker& m) {
             return m.header() +
                    MailMaker::multipart("mixed", {MailMaker::text_part("Hi\n"), keys_part("pgp-keys"),
                                                   keys_part("pkix-cert"), keys_part("zip")});
         },
         "attached:pgp attached:smime"},
        {"keys in Base64",
         [](const MailMaker& m) {
             return m.header() +
                    "Content-Type: application/pgp-keys\nContent-Transfer-Encoding: base64\n\nS0VZUw==\n";
         },
         "attached:pgp"},
        {"certificates alone",
         [](const MailMaker& m) { return m.header() + keys_part("pkcs7-mime; smime-type=certs-only"); },
         "attached:smime"},
        {"a key in an attached message",
         [](const MailMaker& m) {
             return m.header() +
                    MailMaker::multipart("mixed",
                                         {MailMaker::text_part("Hi\n"),
                                          "Content-Type: message/rfc822\n\nFrom: " + std::string(mallory) +
                                              "\n" + autocrypt(mallory) + keys_part("pgp-keys")});
         },
         ""},
        {"a key in an errant layer",
         [](const MailMaker& m) {
             return m.header() + MailMaker::multipart("mixed", {MailMaker::text_part("Hi\n"),
                                                                m.signed_part(keys_part("pgp-keys"), alice)});
         },
         ""},
        {"twenty attached keys",
         [](const MailMaker& m) {
             return m.header() +
                    MailMaker::multipart("mixed", std::vector<std::string>(20, keys_part("pgp-keys")));
         },
         "attached:pgp attached:pgp attached:pgp attached:pgp attached:pgp attached:pgp attached:pgp "
         "attached:pgp "
         "attached:pgp attached:pgp"},
        {"a good signature",
         [](const MailMaker& m) { return m.header() + m.signed_part(MailMaker::text_part("Hi\n"), alice); },
         "good"},
        {"a signature by a key that was not accepted",
         [](const MailMaker& m) {
             return m.header("x", mallory) + autocrypt(mallory) +
                    m.signed_part(MailMaker::text_part("Hi\n"), mallory);
         },
         "autocrypt untrusted"},
        {"a signature by somebody else's key",
         [](const MailMaker& m) {
             return m.header("x", mallory) + m.signed_part(MailMaker::text_part("Hi\n"), alice);
         },
         ""},
        {"a bad signature",
         [](const MailMaker& m) {
             std::string part = m.signed_part(MailMaker::text_part("Hi there\n"), alice);
             part.replace(part.find("Hi there"), 8, "Ho there");
             return m.header() + autocrypt(alice) + part;
         },
         "-"},
        {"a signature that is none",
         [](const MailMaker& m) {
             return m.header() + autocrypt(alice) +
                    MailMaker::multipart("signed",
                                         {MailMaker::text_part("Hi\n"),
                                          "Content-Type: application/pgp-signature\n\nnothing\n"},
                                         "; protocol=\"application/pgp-signature\"");
         },
         "-"},
        {"gossip inside encryption",
         [](const MailMaker& m) {
             return m.header() + autocrypt(alice) +
                    MailMaker::encrypted_part(m.encrypt(
                        gossip(bob) + gossip(mallory) + gossip(bob) + MailMaker::text_part("Hi\n"), alice));
         },
         "autocrypt gossip:bob@example.net good"},
        {"gossip outside encryption",
         [](const MailMaker& m) { return m.header() + gossip(bob) + MailMaker::text_part("Hi\n"); }, ""},
        {"gossip in a signed message",
         [](const MailMaker& m) {
             return m.header() + m.signed_part(gossip(bob) + MailMaker::text_part("Hi\n"), alice);
         },
         "good"},
        {"a protected field counts before the outer one",
         [](const MailMaker& m) {
             return m.header() + autocrypt(alice, "T1VU") +
                    MailMaker::encrypted_part(m.encrypt(m.header() + autocrypt(alice) +
                                                            MailMaker::text_part("Hi\n", "; hp=\"cipher\""),
                                                        alice));
         },
         "autocrypt good"},
        {"another From inside, without a signature",
         [](const MailMaker& m) {
             return m.header() + autocrypt(alice) +
                    MailMaker::encrypted_part(m.encrypt(m.header("x", mallory) + autocrypt(mallory) +
                                                        MailMaker::text_part("Hi\n", "; hp=\"cipher\"")));
         },
         "-"},
        {"encrypted to somebody else",
         [](const MailMaker& m) {
             const test::TemporaryGnupgHome stranger;
             stranger.generate("Stranger <stranger@example.org>");
             const auto sealed = stranger.gpg(
                 {"--armor", "--trust-model", "always", "--recipient", "stranger@example.org", "--encrypt"},
                 "Content-Type: text/plain\n\nHi\n");
             return m.header() + autocrypt(alice) + MailMaker::encrypted_part(sealed.out);
         },
         "-"},
        {"too many parts",
         [](const MailMaker& m) {
             std::string deep = MailMaker::text_part("Hi\n");
             for (int i = 0; i < 80; ++i) deep = MailMaker::multipart("mixed", {deep});
             return m.header() + autocrypt(alice) + deep;
         },
         "-"},
        {"no message", [](const MailMaker&) { return std::string("nothing of the kind\n"); }, "-"},
    };
    return all;
}

std::string words(const std::optional<people::MailBrought>& brought) {
    if (!brought) return "-";
    std::string text;
    const auto add = [&](const std::string& word) { text += (text.empty() ? "" : " ") + word; };
    if (brought->autocrypt) add(brought->autocrypt->key_data == "KEY" ? "autocrypt" : "outer");
    for (const auto& header : brought->gossip) add("gossip:" + header.address.to_string());
    for (const auto& attached : brought->attached) {
        add("attached:" + std::string(crypto::name_of(attached.technology)));
        if (attached.bytes != "KEYS") add("(" + attached.bytes + ")");
    }
    for (const auto& signature : brought->signatures) add(signature.good ? "good" : "untrusted");
    if (!brought->counts_for_autocrypt) add("no-autocrypt");
    return text;
}

} // namespace

class BroughtTest final : public QObject {
    Q_OBJECT
    std::unique_ptr<MailMaker> maker_;
    std::unique_ptr<pgp::Engine> engine_;
    Reader reader_;

    std::optional<people::MailBrought> brought(const std::string& message, const Reader& reader) const {
        NoPrompts nobody;
        const Operation operation{.prompts = nobody};
        const auto tree = reader.open(message);
        return what_it_brings(tree, summarise(tree, reader.facts(), operation), reader.now, operation);
    }

  private slots:
    void initTestCase() {
        pgp::initialize();
        maker_ = std::make_unique<MailMaker>();
        engine_ = std::make_unique<pgp::Engine>(pgp::EngineConfig{maker_->home().path()});
        reader_.openpgp = engine_.get();
        reader_.set_level(alice, maker_->fingerprint(alice), crypto::Level::accepted);
        reader_.now = SystemClock().now();
    }

    void takes_data() {
        QTest::addColumn<int>("index");
        for (std::size_t i = 0; i < cases().size(); ++i)
            QTest::newRow(cases()[i].name) << static_cast<int>(i);
    }
    void takes() {
        QFETCH(int, index);
        const Case& one = cases()[static_cast<std::size_t>(index)];
        QCOMPARE(words(brought(one.make(*maker_), reader_)), std::string(one.expected));
    }

    void takesNothingWithoutAnEngine() {
        Reader blind = reader_;
        blind.openpgp = nullptr;
        const auto message =
            maker_->header() + autocrypt(alice) + maker_->signed_part(MailMaker::text_part("Hi\n"), alice);
        QCOMPARE(words(brought(message, blind)), std::string("-"));
    }

    void datesAMessage_data() {
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<int>("hours"); // before now
        QTest::newRow("past") << QByteArray(("Date: " + maker_->date(-5) + "\n").c_str()) << 5;
        QTest::newRow("future") << QByteArray(("Date: " + maker_->date(5) + "\n").c_str()) << 0;
        QTest::newRow("none") << QByteArray() << 0;
        QTest::newRow("unreadable") << QByteArray("Date: yesterday\n") << 0;
    }
    void datesAMessage() {
        QFETCH(QByteArray, field);
        QFETCH(int, hours);
        const auto found =
            brought("From: " + std::string(alice) + "\n" + field.toStdString() + "\nHi\n", reader_);
        QVERIFY(found.has_value());
        QVERIFY(std::chrono::abs(found->effective - (reader_.now - std::chrono::hours(hours))) <
                std::chrono::minutes(5));
        QVERIFY(found->effective <= reader_.now);
    }

    void namesTheRecipients() {
        const auto found =
            brought(maker_->header() + "Cc: " + mallory + "\n" + MailMaker::text_part("Hi\n"), reader_);
        QCOMPARE(found->recipients.size(), std::size_t{2});
        QCOMPARE(found->from.to_string(), std::string(alice));
    }
};

QTEST_GUILESS_MAIN(BroughtTest)
#include "brought_test.moc"
