// SPDX-License-Identifier: GPL-3.0-or-later
// The whole matrix of who gets which protection: account's policy, what was wished for a domain and for a
// person, the state of the keys, the technology, Bcc, and whom the user named. The expected results are
// written from the rules in docs/sending.md, not from the code.
#include "tests/outgoing/plan_words.h"

#include <QTest>

using namespace sealpost;
using namespace sealpost::outgoing;
using namespace sealpost::test;

namespace {

constexpr const char* xenia = "xenia@far.example";
constexpr const char* bob = "bob@example.org";

/// What plan() makes of it, in a word for each recipient: "pgp", "smime", "clear", or the refusals.
std::string outcome_of(const std::string& header, const Choices& choices, const FakeDirectory& directory) {
    const auto outcome = plan(draft_of(message(header)), choices, directory, now);
    if (!outcome.accepted()) {
        std::string text;
        for (const Refusal& refusal : outcome.refusals())
            text += (text.empty() ? "" : " ") + refusal.address.local_part() + ":" +
                    std::string(name_of(refusal.reason));
        return text;
    }
    std::map<std::string, std::string> found;
    for (const PlannedCopy& copy : outcome.plan().copies())
        for (const mime::AddrSpec& to : copy.recipients) {
            std::string word = copy.engine ? std::string(name_of(*copy.engine)) : "clear";
            const auto wanted = copy.engine ? Protection::signed_and_encrypted : Protection::is_signed;
            if (copy.protection != wanted) word += "-" + std::string(name_of(copy.protection));
            if (!found.emplace(to.local_part(), word).second) word = "two-copies";
        }
    std::string text;
    for (const auto& [who, word] : found) text += (text.empty() ? "" : " ") + who + ":" + word;
    return text;
}

keys::Key altered(char digit, Technology technology, const std::string& how) {
    keys::Key key = usable_key(xenia, digit, technology);
    if (how == "expired") {
        key.state = keys::KeyState::expired;
        key.expires = now - std::chrono::hours(1);
        for (auto& subkey : key.subkeys) subkey.expires = key.expires;
    } else if (how == "revoked") {
        key.state = keys::KeyState::revoked;
        key.revoked = crypto::Revocation{};
    } else if (how == "weak") {
        key.algorithm_class = crypto::PublicKeyAlgorithm::rsa;
        key.bits = 1024;
        for (auto& subkey : key.subkeys) {
            subkey.algorithm = crypto::PublicKeyAlgorithm::rsa;
            subkey.bits = 1024;
        }
    } else if (how == "cannot-encrypt") {
        for (auto& subkey : key.subkeys) subkey.can_encrypt = false;
    }
    return key;
}

/// Alice with both technologies, and Xenia with keys in that state.
FakeDirectory directory_with(const std::string& state) {
    FakeDirectory directory = alice_only();
    if (state != "smime without own")
        directory.add_own("alice@example.org", usable_key("alice@example.org", 'F', Technology::smime));
    directory.add(bob, usable_key(bob, 'B'), Level::accepted);
    const auto pgp = [&](const std::string& how, Level level) {
        directory.add(xenia, altered('C', Technology::openpgp, how), level);
    };
    if (state == "accepted") pgp("", Level::accepted);
    if (state == "verified") pgp("", Level::verified);
    if (state == "first-use") pgp("", Level::first_use);
    if (state == "offered") pgp("", Level::offered);
    if (state == "unknown") pgp("", Level::none);
    if (state == "rejected") pgp("", Level::rejected);
    if (state == "conflict") {
        pgp("", Level::accepted);
        directory.add(xenia, usable_key(xenia, 'D'), Level::conflict);
    }
    for (const char* how : {"expired", "revoked", "weak", "cannot-encrypt"})
        if (state == how) pgp(how, Level::accepted);
    if (state == "smime" || state == "smime without own" || state == "both" || state == "expired, smime" ||
        state == "conflict, smime")
        directory.add(xenia, usable_key(xenia, 'E', Technology::smime), Level::ca);
    if (state == "both") pgp("", Level::accepted);
    if (state == "expired, smime") pgp("expired", Level::accepted);
    if (state == "conflict, smime") {
        pgp("", Level::accepted);
        directory.add(xenia, usable_key(xenia, 'D'), Level::conflict);
    }
    return directory;
}

std::optional<people::Policy> wish(const std::string& word) { return people::parse_policy(word); }

Overrides overrides(const std::string& domain, const std::string& person) {
    Overrides result;
    if (domain != "-") result.domains["far.example"] = {.policy = wish(domain)};
    if (person != "-") result.people[address(xenia)] = {.policy = wish(person)};
    return result;
}

// Wishes for the domain and for the person, and what then holds under each policy of the account.
struct RuleRow {
    const char* domain;
    const char* person;
    const char* require;
    const char* prefer;
    const char* sign_only;
    const char* no_mixed;
};
constexpr RuleRow rules[] = {
    {"-", "-", "require", "prefer", "sign-only", "require"},
    {"-", "require", "require", "require", "require", "require"},
    {"-", "prefer", "prefer", "prefer", "prefer", "prefer"},
    {"-", "sign-only", "sign-only", "sign-only", "sign-only", "sign-only"},
    {"require", "-", "require", "require", "require", "require"},
    {"require", "require", "require", "require", "require", "require"},
    {"require", "prefer", "prefer", "prefer", "prefer", "prefer"},
    {"require", "sign-only", "sign-only", "sign-only", "sign-only", "sign-only"},
    {"prefer", "-", "prefer", "prefer", "prefer", "prefer"},
    {"prefer", "require", "require", "require", "require", "require"},
    {"prefer", "prefer", "prefer", "prefer", "prefer", "prefer"},
    {"prefer", "sign-only", "sign-only", "sign-only", "sign-only", "sign-only"},
    {"sign-only", "-", "sign-only", "sign-only", "sign-only", "sign-only"},
    {"sign-only", "require", "require", "require", "require", "require"},
    {"sign-only", "prefer", "prefer", "prefer", "prefer", "prefer"},
    {"sign-only", "sign-only", "sign-only", "sign-only", "sign-only", "sign-only"},
};

// A state of the keys, and what becomes of the only recipient under each rule; then, where the user named
// them for a copy in the clear.
struct StateRow {
    const char* state;
    const char* require;
    const char* prefer;
    const char* sign_only;
    const char* require_named;
    const char* prefer_named;
    const char* sign_only_named;
};
constexpr StateRow states[] = {
    {"none", "no-key", "clear", "clear", "clear", "clear", "clear"},
    {"accepted", "pgp", "pgp", "clear", "pgp", "pgp", "clear"},
    {"verified", "pgp", "pgp", "clear", "pgp", "pgp", "clear"},
    {"first-use", "pgp", "pgp", "clear", "pgp", "pgp", "clear"},
    {"smime", "smime", "smime", "clear", "smime", "smime", "clear"},
    {"both", "pgp", "pgp", "clear", "pgp", "pgp", "clear"},
    {"expired, smime", "smime", "smime", "clear", "smime", "smime", "clear"},
    {"smime without own", "own", "own", "clear", "clear", "clear", "clear"},
    {"unknown", "not-accepted", "not-accepted", "clear", "clear", "clear", "clear"},
    {"offered", "not-accepted", "not-accepted", "clear", "clear", "clear", "clear"},
    {"expired", "expired", "expired", "clear", "clear", "clear", "clear"},
    {"revoked", "revoked", "revoked", "clear", "clear", "clear", "clear"},
    {"weak", "weak", "weak", "clear", "clear", "clear", "clear"},
    {"cannot-encrypt", "no-encryption-subkey", "no-encryption-subkey", "clear", "clear", "clear", "clear"},
    {"rejected", "rejected", "rejected", "clear", "clear", "clear", "clear"},
    {"conflict", "conflict", "conflict", "conflict", "conflict", "conflict", "conflict"},
    // The technologies do not conflict with each other; in the clear nothing goes to somebody whose key
    // changed.
    {"conflict, smime", "smime", "smime", "conflict", "smime", "smime", "conflict"},
};

std::string expected_for(const std::string& rule, const StateRow& row, bool named) {
    std::string word = rule == "require"  ? (named ? row.require_named : row.require)
                       : rule == "prefer" ? (named ? row.prefer_named : row.prefer)
                                          : (named ? row.sign_only_named : row.sign_only);
    return word == "own" ? "alice:no-own-key" : "xenia:" + word;
}

} // namespace

class PolicyMatrixTest : public QObject {
    Q_OBJECT
  private slots:
    void oneRecipient_data();
    void oneRecipient();
    void besideASealedCopy_data();
    void besideASealedCopy();
    void theTechnology_data();
    void theTechnology();
    void demandedTechnologyIsNoReasonForTheClear();
    void anotherDomainsWishesDoNotHold();
    void withoutASignatureOnlyForThoseWhomTheUserNamed();
    void tellsWhoDecided();
};

void PolicyMatrixTest::oneRecipient_data() {
    QTest::addColumn<int>("account");
    QTest::addColumn<QString>("domain");
    QTest::addColumn<QString>("person");
    QTest::addColumn<QString>("rule");
    for (const RuleRow& row : rules) {
        const std::pair<AccountPolicy, const char*> columns[] = {{AccountPolicy::require, row.require},
                                                                 {AccountPolicy::prefer, row.prefer},
                                                                 {AccountPolicy::sign_only, row.sign_only},
                                                                 {AccountPolicy::no_mixed, row.no_mixed}};
        for (const auto& [account, rule] : columns)
            QTest::addRow("account %s, domain %s, person %s", std::string(name_of(account)).c_str(),
                          row.domain, row.person)
                << static_cast<int>(account) << row.domain << row.person << rule;
    }
}

void PolicyMatrixTest::oneRecipient() {
    QFETCH(int, account);
    QFETCH(QString, domain);
    QFETCH(QString, person);
    QFETCH(QString, rule);
    for (const StateRow& row : states)
        for (const bool named : {false, true})
            for (const char* field : {"To", "Cc", "Bcc"}) {
                Choices choices{.policy = static_cast<AccountPolicy>(account),
                                .overrides = overrides(domain.toStdString(), person.toStdString())};
                if (named) choices.allow_plaintext.push_back(address(xenia));
                const std::string result =
                    outcome_of(std::string(field) + ": " + xenia + "\n", choices, directory_with(row.state));
                const std::string expected = expected_for(rule.toStdString(), row, named);
                QVERIFY2(result == expected, (std::string(row.state) + (named ? ", named" : "") + ", " +
                                              field + ": " + result + ", not " + expected)
                                                 .c_str());
            }
}

void PolicyMatrixTest::besideASealedCopy_data() {
    QTest::addColumn<QStringList>("rules");
    QTest::addColumn<QString>("expected");
    // Xenia has no key, Bob has one. In order: the account's policy, what was wished for Xenia's domain and
    // for Xenia, whether the user named her, what was wished for Bob.
    const auto row = [](const char* what, const char* expected) {
        QTest::newRow(what) << QString(what).split(' ') << expected;
    };
    const char* mixed = "bob:pgp xenia:clear";
    const char* forbidden = "xenia:mixed-not-allowed";
    // Named for this message, or by a rule for that very address:
    row("require - - named -", mixed);
    row("require - sign-only - -", mixed);
    row("require - prefer - -", mixed);
    // Otherwise what must be sealed for Bob lies open for nobody.
    row("require - - - -", "xenia:no-key");
    row("require prefer - - -", "xenia:no-key");
    row("require sign-only - - -", forbidden);
    row("require sign-only - named -", mixed);
    row("prefer - - - require", "xenia:no-key");
    row("prefer - - named require", mixed);
    row("sign-only - - - require", forbidden);
    // What need not be sealed may lie open.
    row("prefer - - - -", mixed);
    row("sign-only - - - prefer", mixed);
    row("prefer sign-only - - -", mixed);
    row("prefer - require - -", "xenia:no-key");
    row("sign-only - - - -", "bob:clear xenia:clear");
    // No mixture at all.
    row("no-mixed - - named -", forbidden);
    row("no-mixed - sign-only - -", forbidden);
    row("no-mixed - prefer - -", forbidden);
    row("no-mixed sign-only - - -", forbidden);
}

void PolicyMatrixTest::besideASealedCopy() {
    QFETCH(QStringList, rules);
    QFETCH(QString, expected);
    const auto word = [&](int at) { return rules[at].toStdString(); };
    Choices choices{.policy = parse_account_policy(word(0)).value(),
                    .overrides = overrides(word(1), word(2))};
    if (word(3) == "named") choices.allow_plaintext.push_back(address(xenia));
    if (word(4) != "-") choices.overrides.people[address(bob)] = {.policy = wish(word(4))};
    for (const char* fields : {"To: %b, %x\n", "To: %x\nBcc: %b\n", "To: %b\nBcc: %x\n", "Bcc: %b, %x\n"}) {
        const QString header = QString(fields).replace("%b", bob).replace("%x", xenia);
        QCOMPARE(outcome_of(header.toStdString(), choices, directory_with("none")), expected.toStdString());
    }
}

void PolicyMatrixTest::theTechnology_data() {
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("person");
    QTest::addColumn<QString>("domain");
    QTest::addColumn<QString>("last_used");
    QTest::addColumn<QString>("preferred");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const char* state, const char* of_message, const char* person,
                        const char* domain, const char* last_used, const char* preferred,
                        const char* expected) {
        QTest::newRow(name) << state << of_message << person << domain << last_used << preferred
                            << QString("xenia:") + expected;
    };
    row("without a wish PGP", "both", "auto", "-", "-", "-", "-", "pgp");
    row("what the user prefers", "both", "auto", "-", "-", "-", "smime", "smime");
    row("what the person used before what the user prefers", "both", "auto", "-", "-", "pgp", "smime", "pgp");
    row("what the person used", "both", "auto", "-", "-", "smime", "-", "smime");
    row("the domain's before what was used", "both", "auto", "-", "pgp", "smime", "smime", "pgp");
    row("the person's before the domain's", "both", "auto", "smime", "pgp", "pgp", "pgp", "smime");
    row("the message's before the person's", "both", "pgp", "smime", "smime", "smime", "smime", "pgp");
    row("used, but not to be had", "accepted", "auto", "-", "-", "smime", "smime", "pgp");
    row("preferred, but ended", "expired, smime", "auto", "-", "-", "pgp", "pgp", "smime");
    row("demanded for the person, not there", "accepted", "auto", "smime", "-", "-", "-", "no-key");
    row("demanded for the domain, not there", "accepted", "auto", "-", "smime", "-", "-", "no-key");
    row("demanded for the message, ended", "expired, smime", "pgp", "-", "-", "-", "-", "expired");
}

void PolicyMatrixTest::theTechnology() {
    QFETCH(QString, state);
    QFETCH(QString, message);
    QFETCH(QString, person);
    QFETCH(QString, domain);
    QFETCH(QString, last_used);
    QFETCH(QString, preferred);
    QFETCH(QString, expected);
    const auto technology = [](const QString& word) { return crypto::parse_technology(word.toStdString()); };
    Choices choices{.engine = parse_engine_choice(message.toStdString()).value()};
    if (person != "-") choices.overrides.people[address(xenia)] = {.engine = technology(person)};
    if (domain != "-") choices.overrides.domains["far.example"] = {.engine = technology(domain)};
    if (last_used != "-") choices.last_used.emplace(address(xenia), technology(last_used).value());
    choices.preferred = technology(preferred);
    for (const char* field : {"To: ", "Bcc: "})
        QCOMPARE(outcome_of(field + std::string(xenia) + "\n", choices, directory_with(state.toStdString())),
                 expected.toStdString());
}

void PolicyMatrixTest::demandedTechnologyIsNoReasonForTheClear() {
    const std::string to = std::string("To: ") + xenia + "\n";
    Choices choices{.policy = AccountPolicy::prefer, .engine = EngineChoice::smime};
    QCOMPARE(outcome_of(to, choices, directory_with("accepted")), std::string("xenia:no-key"));
    QCOMPARE(outcome_of(to, choices, directory_with("offered")), std::string("xenia:no-key"));
    QCOMPARE(outcome_of(to, choices, directory_with("none")), std::string("xenia:clear"));
}

void PolicyMatrixTest::anotherDomainsWishesDoNotHold() {
    Choices choices{.overrides = {.domains = {{"example", {.policy = people::Policy::sign_only}},
                                              {"sub.far.example", {.policy = people::Policy::sign_only}},
                                              {"ar.example", {.policy = people::Policy::sign_only}}}}};
    QCOMPARE(outcome_of(std::string("To: ") + xenia + "\n", choices, directory_with("none")),
             std::string("xenia:no-key"));
    choices.overrides.domains["far.example"] = {.policy = people::Policy::sign_only};
    QCOMPARE(outcome_of("To: xenia@FAR.Example\n", choices, directory_with("none")),
             std::string("xenia:clear"));
}

void PolicyMatrixTest::withoutASignatureOnlyForThoseWhomTheUserNamed() {
    const std::string to = std::string("To: ") + xenia + "\n";
    for (const auto policy : {AccountPolicy::prefer, AccountPolicy::sign_only}) {
        Choices choices{.policy = policy, .sign = false};
        QCOMPARE(outcome_of(to, choices, directory_with("none")), std::string("xenia:unsigned-not-allowed"));
        choices.allow_plaintext.push_back(address(xenia));
        QCOMPARE(outcome_of(to, choices, directory_with("none")), std::string("xenia:clear-none"));
    }
}

void PolicyMatrixTest::tellsWhoDecided() {
    const Choices choices{
        .policy = AccountPolicy::prefer,
        .allow_plaintext = {address("named@example.org")},
        .overrides = {.people = {{address("list@example.org"), {.policy = people::Policy::sign_only}}},
                      .domains = {{"far.example", {.policy = people::Policy::sign_only}}}}};
    const auto outcome =
        plan(draft_of(message("To: bob@example.org, list@example.org\nCc: xenia@far.example\n"
                              "Bcc: named@example.org, nokey@example.org\n")),
             choices, directory_with("none"), now);
    const Lines expected{"list@example.org person sign-only", "xenia@far.example domain sign-only",
                         "named@example.org named", "nokey@example.org account prefer"};
    QCOMPARE(describe(outcome.plan().in_the_clear()), expected);
    std::vector<std::string> in_copies;
    for (const PlannedCopy& copy : outcome.plan().copies())
        if (!copy.engine)
            for (const auto& to : copy.recipients) in_copies.push_back(to.to_string());
    QCOMPARE(in_copies.size(), expected.size());
}

QTEST_GUILESS_MAIN(PolicyMatrixTest)
#include "policy_matrix_test.moc"
