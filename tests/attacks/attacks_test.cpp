// SPDX-License-Identifier: GPL-3.0-or-later
// Forged messages, made anew in each run with gpg and openssl. For every one of them: the attacker's words
// are not shown as Alice's, and nothing decrypted stands under a status that does not cover it.
#include "core/respond/reply.h"
#include "tests/attacks/attack.h"
#include "tests/attacks/smime_workshop.h"

#include <QtTest>
#include <algorithm>

using namespace sealpost;
using namespace sealpost::incoming;
using namespace sealpost::test;

namespace {

struct Row {
    QByteArray name;
    const Workshop* workshop = nullptr;
    Attack attack;
};

bool has_words(const std::string& text, const char* words) { return text.find(words) != std::string::npos; }

/// What stands under the status of the message: its fields and its text.
std::string under_the_status(const MessageSummary& summary) {
    std::string all = summary.body.text.value_or("");
    for (const ShownField& field : summary.headers) all += "\n" + field.value;
    return all;
}

bool is_by_alice(const std::vector<SignatureSummary>& signatures) {
    return std::any_of(signatures.begin(), signatures.end(), [](const SignatureSummary& signature) {
        if (signature.verdict != crypto::Verdict::good || !signature.signer) return false;
        const auto& addresses = signature.signer->addresses;
        return std::find(addresses.begin(), addresses.end(), Workshop::alice) != addresses.end();
    });
}

QByteArray words(const std::vector<Warning>& warnings) {
    QByteArrayList list;
    for (const Warning warning : warnings) list << QByteArray(name_of(warning).data());
    return list.join(' ');
}

} // namespace

class AttacksTest final : public QObject {
    Q_OBJECT

  private slots:
    void initTestCase();
    void isWhatAnHonestMessageIs_data();
    void isWhatAnHonestMessageIs();
    void doesNotShowWhatTheAttackerWanted_data();
    void doesNotShowWhatTheAttackerWanted();

  private:
    void add(const Workshop& workshop, const std::vector<Attack>& attacks);

    std::unique_ptr<Workshop> pgp_;
    std::unique_ptr<Workshop> smime_;
    std::vector<Row> rows_;
};

void AttacksTest::initTestCase() {
    pgp_ = pgp_workshop();
    smime_ = std::make_unique<SmimeWorkshop>();
    for (const Workshop* workshop : {pgp_.get(), smime_.get()})
        for (const auto& attacks : {structure_attacks(), identity_attacks(), header_attacks(),
                                    exfiltration_attacks(), cms_attacks(), openpgp_attacks()})
            add(*workshop, attacks);
}

void AttacksTest::add(const Workshop& workshop, const std::vector<Attack>& attacks) {
    const Against own = workshop.pgp() ? Against::openpgp : Against::smime;
    for (const Attack& attack : attacks)
        if (attack.against == Against::both || attack.against == own)
            rows_.push_back(
                {QByteArray(workshop.pgp() ? "pgp: " : "smime: ") + attack.name, &workshop, attack});
}

/// The messages that the forged ones imitate are good, or no forgery would prove anything.
void AttacksTest::isWhatAnHonestMessageIs_data() {
    QTest::addColumn<bool>("pgp");
    QTest::addColumn<QByteArray>("from");
    for (const bool pgp : {true, false})
        for (const char* from : {Workshop::alice, Workshop::mallory})
            QTest::newRow(QByteArray(pgp ? "pgp " : "smime ") + from) << pgp << QByteArray(from);
}

void AttacksTest::isWhatAnHonestMessageIs() {
    QFETCH(bool, pgp);
    QFETCH(QByteArray, from);
    const Workshop& w = pgp ? *pgp_ : *smime_;
    const Reader reader = w.reader();
    const std::string who = from.toStdString();
    const MessageSummary plain = reader.read(w.header(who) + w.signed_part(genuine_text(), who));
    QCOMPARE(plain.summary, Protection::signed_only);
    QVERIFY(has_words(*plain.body.text, genuine));
    const MessageSummary sealed = reader.read(w.header(who) + w.sealed_part(secret_text(), who));
    QCOMPARE(sealed.summary, Protection::signed_and_encrypted);
    QVERIFY(has_words(*sealed.body.text, secret));
    const MessageSummary encrypted = reader.read(w.header(who) + w.encrypted_part(secret_text()));
    QCOMPARE(encrypted.summary, Protection::encrypted);
    QVERIFY(has_words(*encrypted.body.text, secret));
}

void AttacksTest::doesNotShowWhatTheAttackerWanted_data() {
    QTest::addColumn<int>("index");
    int index = 0;
    for (const Row& row : rows_) QTest::newRow(row.name) << index++;
}

void AttacksTest::doesNotShowWhatTheAttackerWanted() {
    QFETCH(int, index);
    const auto& [name, workshop, attack] = rows_[static_cast<std::size_t>(index)];
    const Reader reader = workshop->reader();
    const OpenedTree tree = reader.open(attack.make(*workshop));
    NoPrompts nobody;
    const MessageSummary summary = summarise(tree, reader.facts(), {nobody});
    const QByteArray wanted = QByteArray("the attacker wanted: ") + attack.wanted;

    // Whose words are shown as whose.
    const std::string shown = under_the_status(summary);
    if (includes_signed(summary.summary) && is_by_alice(summary.signatures))
        QVERIFY2(!has_words(shown, forged), wanted);
    if (includes_signed(summary.summary) && has_words(shown, forged)) {
        const auto from = mime::parse_address_list(summary.header("From")->raw);
        QVERIFY2(from.size() == 1 && from.front().address.to_string() == Workshop::mallory, wanted);
    }
    for (const PartSummary& part : summary.parts) {
        const std::string text = part.text.value_or("") + part.name;
        if (includes_signed(part.protection) && is_by_alice(part.signatures))
            QVERIFY2(!has_words(text, forged), wanted);
        if (part.message && includes_signed(part.message->summary) && is_by_alice(part.message->signatures))
            for (const ShownField& field : part.message->headers)
                QVERIFY2(!has_words(field.value, forged), wanted);
        // What was decrypted stands alone, under its own status.
        if (!has_words(text, secret)) continue;
        QVERIFY2(includes_encrypted(part.protection), wanted);
        QVERIFY2(!has_words(text, "evil.example"), wanted);
        QVERIFY2(!has_words(text, "lunch?"), wanted);
    }
    if (has_words(shown, secret)) {
        QVERIFY2(includes_encrypted(summary.summary), wanted);
        QVERIFY2(!has_words(shown, "evil.example"), wanted);
        QVERIFY2(!has_words(shown, "lunch?"), wanted);
    }
    if (!includes_encrypted(summary.summary) && summary.encryption.state == EncryptionState::failed)
        QVERIFY2(!has_words(everything_shown(summary), secret), wanted);

    // What Bob's reply would give away: nothing but what stands under the status, and no secret of an
    // encryption that Mallory only put beside his question.
    const auto made =
        respond::make_reply({.tree = tree, .summary = summary, .my_addresses = reader.facts().my_addresses});
    if (const auto* reply = std::get_if<respond::Reply>(&made)) {
        const std::string quote = reply->quote.value_or("");
        if (has_words(quote, secret)) QVERIFY2(has_words(summary.body.text.value_or(""), secret), wanted);
        if (has_words(quote, secret)) QVERIFY2(includes_encrypted(summary.summary), wanted);
        if (summary.has(Warning::encryption_not_authenticated)) QVERIFY2(!reply->quote, wanted);
        for (const auto& mailbox : reply->to)
            QVERIFY2(mailbox.address.to_string().find(forged) == std::string::npos, wanted);
    }

    // What is said instead.
    QVERIFY2(summary.summary == attack.summary,
             wanted + "; it is " + QByteArray(name_of(summary.summary).data()));
    if (attack.encryption) QCOMPARE(summary.encryption.state, *attack.encryption);
    for (const Warning warning : attack.warnings)
        QVERIFY2(summary.has(warning), "there is only: " + words(summary.warnings));
}

QTEST_GUILESS_MAIN(AttacksTest)
#include "attacks_test.moc"
