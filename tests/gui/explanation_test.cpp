// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/text/explanation.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace sealpost;
using namespace sealpost::gui;

namespace {

/// name_of() gives "internal" for what is no code.
std::vector<ErrorCode> all_codes() {
    std::vector<ErrorCode> codes{ErrorCode::internal};
    for (int i = 1; name_of(static_cast<ErrorCode>(i)) != "internal"; ++i)
        codes.push_back(static_cast<ErrorCode>(i));
    return codes;
}

/// Words that need knowledge: they may stand in the details alone.
const QRegularExpression& knowledge() {
    static const QRegularExpression words(
        QStringLiteral(
            "\\b(open-?pgp|pgp|s/?mime|imaps?|smtps?|tls|ssl|starttls|requiretls|smtputf8|sasl|mime|"
            "fingerprints?|keyrings?|certificates?|ciphers?|ciphertext|revocation|revoked|subkeys?|"
            "user ids?|digest|plaintext|uid|rfc \\d+|sha-?\\d+|x\\.?509)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    return words;
}

struct Case {
    const char* name;
    ErrorCode code;
    Facts facts;
};

/// Every fact that core, the engines and the use cases tell apart.
std::vector<Case> told_apart() {
    using enum ErrorCode;
    return {
        {"io", io, {{"path", "/home/a/x.eml"}, {"detail", "Input/output error"}}},
        {"disk full", disk_full, {{"path", "/home/a/x.eml"}}},
        {"folder for a file", is_a_directory, {{"path", "/home/a"}}},
        {"config", unreadable_config, {{"path", "/home/a/config.toml"}, {"line", "7"}}},
        {"library", engine_missing, {{"library", "libssl.so.3"}}},
        {"gpg failed", engine_failed, {{"engine", "gpg"}, {"step", "sign"}}},
        {"large file", limit, {{"path", "/home/a/big.iso"}}},
        {"qr code", limit, {{"detail", "qr-code"}}},
        {"newer state", state_corrupt, {{"path", "/s"}, {"detail", "newer-version"}}},
        {"state key", state_corrupt, {{"path", "/s"}, {"detail", "state-key"}}},
        {"state key away", not_available, {{"place", "secret-service"}}},
        {"folder made anew", not_found, {{"folder", "INBOX"}, {"detail", "uidvalidity"}}},
        {"no folder", not_found, {{"folder", "Archive"}}},
        {"no attachment", not_found, {{"attachment", "a.pdf"}}},
        {"no draft", not_found, {{"draft", "17"}}},
        {"no item", not_found, {{"item", "17"}}},
        {"no message", not_found, {{"uid", "17"}}},
        {"no part", not_found, {{"part", "1.2"}}},
        {"no person", not_found, {{"person", "bob@example.org"}}},
        {"no key for", not_found, {{"key-for", "bob@example.org"}}},
        {"no address in key", not_found, {{"address", "bob@example.org"}}},
        {"no authority", not_found, {{"authority", "own"}}},
        {"not issued", not_found, {{"key", "AB"}, {"detail", "not-issued"}}},
        {"no key", not_found, {{"key", "AB"}}},
        {"no file", not_found, {{"path", "/home/a/x.eml"}}},
        {"authority there", already_exists, {{"authority", "Me"}}},
        {"address there", already_exists, {{"address", "bob@example.org"}}},
        {"taken", already_exists, {{"taken", "bob@example.org"}, {"account", "al@example.org"}}},
        {"account there", already_exists, {{"account", "al@example.org"}}},
        {"file there", already_exists, {{"path", "/home/a/x.eml"}}},
        {"extend certificate", not_for_certificates, {{"operation", "extend"}}},
        {"address of certificate", not_for_certificates, {{"operation", "add-address"}}},
        {"revoke certificate", not_for_certificates, {{"operation", "revoke"}}},
        {"expiry", usage, {{"detail", "expires"}}},
        {"quote", usage, {{"detail", "quote"}}},
        {"unknown setting", usage, {{"detail", "unknown-setting"}, {"key", "x.y"}}},
        {"setting", usage, {{"key", "x.y"}, {"value", "maybe"}, {"allowed", "on, off"}}},
        {"only address", usage, {{"address", "bob@example.org"}}},
        {"no from", bad_draft, {{"detail", "no-from"}}},
        {"several from", bad_draft, {{"detail", "several-from"}}},
        {"no recipient", bad_draft, {{"detail", "no-recipient"}}},
        {"too many", bad_draft, {{"detail", "too-many-recipients"}}},
        {"contradiction", bad_draft, {{"detail", "tls-optional"}, {"field", "TLS-Required"}}},
        {"changed", bad_draft, {{"detail", "attachment-changed"}, {"attachment", "a.pdf"}}},
        {"missing", bad_draft, {{"detail", "attachment-missing"}, {"attachment", "a.pdf"}}},
        {"not authentic", bad_draft, {{"detail", "not-authentic"}, {"draft", "17"}}},
        {"injection", bad_draft, {{"detail", "header-injection"}, {"field", "Subject"}}},
        {"field", bad_draft, {{"detail", "duplicate-field"}, {"field", "Subject"}}},
        {"bad address", bad_address, {{"address", "bob@@example.org"}, {"field", "To"}}},
        {"no identity", no_account, {{"account", "al@example.org"}, {"detail", "identity"}}},
        {"no imap", no_account, {{"account", "al@example.org"}, {"detail", "imap"}}},
        {"no smtp", no_account, {{"account", "al@example.org"}, {"detail", "smtp"}}},
        {"no account", no_account, {{"account", "al@example.org"}}},
        {"signers", ambiguous, {{"detail", "signer"}}},
        {"keys", ambiguous, {{"key", "AB"}}},
        {"setting off", policy_refused, {{"setting", "lookup.wkd"}}},
        {"not an authority", unreadable_key, {{"detail", "not-an-authority"}, {"subject", "Bob"}}},
        {"pbmac1", unreadable_key, {{"detail", "pbmac1"}}},
        {"large key", unreadable_key, {{"detail", "too-large"}}},
        {"key file", unreadable_key, {{"path", "/home/a/key.asc"}}},
        {"expired", unusable_key, {{"key", "AB"}, {"reason", "expired"}, {"since", "2026-11-24T09:00:00Z"}}},
        {"revoked", unusable_key, {{"key", "AB"}, {"reason", "revoked"}}},
        {"cannot encrypt", unusable_key, {{"key", "AB"}, {"reason", "no-encryption-subkey"}}},
        {"gone", unusable_key, {{"key", "AB"}, {"reason", "no-key"}}},
        {"future", unusable_key, {{"key", "AB"}, {"reason", "not-yet-valid"}}},
        {"public half", no_secret_key, {{"key", "AB"}}},
        {"command", locked, {{"what", "command"}, {"command", "pass"}, {"detail", "exit 1"}}},
        {"command away", locked, {{"what", "command"}, {"command", "pass"}, {"detail", "not-found"}}},
        {"command slow", locked, {{"what", "command"}, {"command", "pass"}, {"detail", "timeout"}}},
        {"store locked", locked, {{"what", "secret-service"}}},
        {"password", locked, {{"what", "account-password"}, {"account", "al@example.org"}}},
        {"export", locked, {{"detail", "export"}, {"subject", "Al"}}},
        {"import", locked, {{"detail", "import"}}},
        {"new passphrase", locked, {{"detail", "no-new-passphrase"}}},
        {"import passphrase", bad_passphrase, {{"detail", "import"}}},
        {"to http", server_protocol, {{"server", "mail.example.org"}, {"detail", "redirect-scheme"}}},
        {"to others", server_protocol, {{"server", "mail.example.org"}, {"detail", "redirect-elsewhere"}}},
        {"large answer", server_protocol, {{"server", "mail.example.org"}, {"detail", "too-large"}}},
        {"letters", server_refused, {{"server", "mail.example.org"}, {"detail", "smtputf8"}}},
        {"letters of", server_refused, {{"detail", "smtputf8"}, {"addresses", "b\xc3\xb6@example.org"}}},
        {"recipient", server_refused, {{"server", "mail.example.org"}, {"address", "bob@example.org"}}},
        {"token", auth_refused, {{"server", "mail.example.org"}, {"mechanism", "XOAUTH2"}}},
        {"sizes", message_too_large, {{"size", "30000000"}, {"limit", "20000000"}}},
        {"code needed", locked, {{"what", "backup-code"}}},
        {"code group", bad_passphrase, {{"what", "backup-code"}, {"detail", "group"}, {"group", "3"}}},
        {"code length", bad_passphrase, {{"what", "backup-code"}, {"groups", "9"}, {"characters", "5"}}},
        {"other code", bad_passphrase, {{"what", "backup"}, {"detail", "other-code"}}},
        {"half a back-up", integrity, {{"what", "backup"}, {"detail", "truncated"}}},
        {"changed back-up", integrity, {{"what", "backup"}, {"detail", "changed"}}},
        {"large back-up", limit, {{"what", "backup"}, {"detail", "size"}}},
        {"no back-up", malformed, {{"what", "backup"}, {"detail", "no-backup"}}},
        {"newer back-up", malformed, {{"what", "backup"}, {"detail", "newer"}}},
        {"strange back-up", malformed, {{"what", "backup"}, {"detail", "packets"}}},
    };
}

QString pair_of(const Explanation& words) { return words.headline + QLatin1Char('\n') + words.advice; }

} // namespace

class ExplanationTest : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase();
    void everyCodeHasWordsOfItsOwn();
    void everyFactThatIsToldApartHasWordsOfItsOwn();
    void namesWhatItIsAbout_data();
    void namesWhatItIsAbout();
    void wordsAreWholeAndPlain_data();
    void wordsAreWholeAndPlain();
    void detailsHaveTheServersWordsAndTheCode();
    void saysThatThePasswordStayedHere_data();
    void saysThatThePasswordStayedHere();
    void warnsOfASecondCopyWhereTheServerMayHaveTheMessage();
    void valuesFromOutsideAreHarmless();
    void aValueIsNoPlaceholder();
    void hintsGiveABetterRemedy_data();
    void hintsGiveABetterRemedy();
    void aBannerIsCautionWhereThePersonCanMendIt_data();
    void aBannerIsCautionWhereThePersonCanMendIt();
    void aStopOfOnesOwnIsNoAlarm();
};

void ExplanationTest::initTestCase() {
    qputenv("TZ", "UTC");
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QCOMPARE(name_of(all_codes().back()), std::string_view("cancelled"));
}

void ExplanationTest::everyCodeHasWordsOfItsOwn() {
    QSet<QString> headlines;
    QSet<QString> pairs;
    for (const ErrorCode code : all_codes()) {
        const Explanation words = explain(Error(code));
        const QByteArray name(name_of(code).data());
        QVERIFY2(!words.headline.isEmpty(), name);
        QVERIFY2(!words.advice.isEmpty(), name);
        QVERIFY2(!headlines.contains(words.headline), name + ": " + words.headline.toUtf8());
        QVERIFY2(!pairs.contains(pair_of(words)), name);
        headlines.insert(words.headline);
        pairs.insert(pair_of(words));
    }
}

void ExplanationTest::everyFactThatIsToldApartHasWordsOfItsOwn() {
    QMap<QString, QByteArray> seen;
    for (const ErrorCode code : all_codes())
        seen.insert(explain(Error(code)).headline, QByteArray(name_of(code).data()));
    for (const Case& one : told_apart()) {
        const QString headline = explain(Error(one.code, one.facts)).headline;
        QVERIFY2(!seen.contains(headline),
                 QByteArray(one.name) + " and " + seen.value(headline) + ": " + headline.toUtf8());
        seen.insert(headline, one.name);
    }
}

void ExplanationTest::namesWhatItIsAbout_data() {
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("fact");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("named");
    for (const ErrorCode code : {ErrorCode::unreachable,
                                 ErrorCode::connection_lost,
                                 ErrorCode::server_silent,
                                 ErrorCode::server_protocol,
                                 ErrorCode::server_busy,
                                 ErrorCode::server_refused,
                                 ErrorCode::auth_refused,
                                 ErrorCode::auth_unavailable,
                                 ErrorCode::message_too_large,
                                 ErrorCode::requiretls_missing,
                                 ErrorCode::tls_expired,
                                 ErrorCode::tls_not_yet_valid,
                                 ErrorCode::tls_name,
                                 ErrorCode::tls_self_signed,
                                 ErrorCode::tls_unknown_authority,
                                 ErrorCode::tls_weak,
                                 ErrorCode::tls_version,
                                 ErrorCode::tls_cipher,
                                 ErrorCode::tls_failed,
                                 ErrorCode::starttls_missing,
                                 ErrorCode::starttls_injection,
                                 ErrorCode::latch,
                                 ErrorCode::pin,
                                 ErrorCode::auth_in_clear})
        QTest::addRow("%s", name_of(code).data()) << int(code) << "server"
                                                  << "mail.example.org:993"
                                                  << "mail.example.org:993";
    for (const ErrorCode code : {ErrorCode::io, ErrorCode::disk_full, ErrorCode::is_a_directory,
                                 ErrorCode::not_found, ErrorCode::already_exists, ErrorCode::unreadable_key})
        QTest::addRow("%s", name_of(code).data()) << int(code) << "path"
                                                  << "/home/al/letter.eml"
                                                  << "letter.eml";
    QTest::addRow("bad-address") << int(ErrorCode::bad_address) << "address"
                                 << "bob@@example"
                                 << "bob@@example";
    QTest::addRow("no-account") << int(ErrorCode::no_account) << "account"
                                << "al@example.org"
                                << "al@example.org";
    QTest::addRow("locked") << int(ErrorCode::locked) << "account"
                            << "al@example.org"
                            << "al@example.org";
    QTest::addRow("config line") << int(ErrorCode::unreadable_config) << "line"
                                 << "71"
                                 << "71";
}

void ExplanationTest::namesWhatItIsAbout() {
    QFETCH(int, code);
    QFETCH(QString, fact);
    QFETCH(QString, value);
    QFETCH(QString, named);
    const Error error(static_cast<ErrorCode>(code), {{fact.toStdString(), value.toStdString()}});
    const Explanation words = explain(error);
    QVERIFY2(words.headline.contains(named), qPrintable(words.headline));
    QVERIFY2(words.details.contains(value), qPrintable(words.details));
}

void ExplanationTest::wordsAreWholeAndPlain_data() {
    QTest::addColumn<QString>("headline");
    QTest::addColumn<QString>("advice");
    const auto row = [](const char* name, const Error& error) {
        const Explanation words = explain(error);
        QTest::newRow(name) << words.headline << words.advice;
    };
    for (const ErrorCode code : all_codes()) row(name_of(code).data(), Error(code));
    for (const Case& one : told_apart()) row(one.name, Error(one.code, one.facts));
}

void ExplanationTest::wordsAreWholeAndPlain() {
    QFETCH(QString, headline);
    QFETCH(QString, advice);
    for (const QString& text : {headline, advice}) {
        QVERIFY2(!text.contains(knowledge()), qPrintable(text));
        QVERIFY2(!text.contains(QRegularExpression(QStringLiteral("%\\d|%n|  "))), qPrintable(text));
        QVERIFY2(!text.contains(QLatin1Char('`')) && !text.contains(QStringLiteral("--")), qPrintable(text));
    }
    QVERIFY2(!headline.endsWith(QLatin1Char('.')), qPrintable(headline));
    QVERIFY2(advice.endsWith(QLatin1Char('.')) || advice.contains(QLatin1Char(':')), qPrintable(advice));
}

void ExplanationTest::detailsHaveTheServersWordsAndTheCode() {
    const Explanation words = explain(Error(
        ErrorCode::server_refused, {{"server", "mail.example.org"}, {"reply", "550 5.7.1 no relaying"}}));
    QVERIFY(words.details.contains(QStringLiteral("550 5.7.1 no relaying")));
    QVERIFY(words.details.contains(QStringLiteral("server-refused")));
    QVERIFY(!words.headline.contains(QStringLiteral("550")));
}

void ExplanationTest::saysThatThePasswordStayedHere_data() {
    QTest::addColumn<int>("code");
    for (const ErrorCode code : {ErrorCode::tls_expired, ErrorCode::tls_name, ErrorCode::tls_self_signed,
                                 ErrorCode::tls_unknown_authority, ErrorCode::tls_weak,
                                 ErrorCode::tls_version, ErrorCode::tls_cipher, ErrorCode::tls_failed,
                                 ErrorCode::starttls_missing, ErrorCode::starttls_injection, ErrorCode::latch,
                                 ErrorCode::pin, ErrorCode::auth_in_clear, ErrorCode::auth_unavailable})
        QTest::newRow(name_of(code).data()) << int(code);
}

void ExplanationTest::saysThatThePasswordStayedHere() {
    QFETCH(int, code);
    const QString advice = explain(Error(static_cast<ErrorCode>(code))).advice;
    QVERIFY2(advice.contains(QRegularExpression(QStringLiteral("was not sent|Nothing was sent"))),
             qPrintable(advice));
}

void ExplanationTest::warnsOfASecondCopyWhereTheServerMayHaveTheMessage() {
    for (const ErrorCode code : {ErrorCode::connection_lost, ErrorCode::server_silent}) {
        const QString cut = explain(Error(code, {{"stage", "message"}})).advice;
        const QString before = explain(Error(code, {{"stage", "connect"}})).advice;
        QVERIFY(cut != before);
        QVERIFY2(cut.contains(QStringLiteral("sent mail")), qPrintable(cut));
        QVERIFY2(!before.contains(QStringLiteral("sent mail")), qPrintable(before));
    }
}

void ExplanationTest::valuesFromOutsideAreHarmless() {
    const std::string evil = "a\xe2\x80\xae"
                             "b\nc\x1b[2J\xff";
    for (const Case& one : told_apart()) {
        Facts facts = one.facts;
        for (auto& [name, value] : facts)
            if (name != "detail" && name != "what" && name != "operation" && name != "reason") value = evil;
        const Explanation words = explain(Error(one.code, facts));
        for (const QString& text : {words.headline, words.advice})
            for (const QChar c : text) QVERIFY2(c.isPrint() && c != QChar(0x202e), one.name);
        QCOMPARE(words.details.count(QLatin1Char('\n')), static_cast<qsizetype>(facts.size()));
        QVERIFY(!words.details.contains(QChar(0x202e)));
    }
}

void ExplanationTest::aValueIsNoPlaceholder() {
    const QString headline = explain(Error(ErrorCode::already_exists,
                                           {{"taken", "%2@example.org"}, {"account", "al@example.org"}}))
                                 .headline;
    QVERIFY2(headline.contains(QStringLiteral("%2@example.org")), qPrintable(headline));
    QCOMPARE(headline.count(QStringLiteral("al@example.org")), 1);
}

void ExplanationTest::hintsGiveABetterRemedy_data() {
    QTest::addColumn<QString>("hint");
    for (const char* hint : {"install-gnupg", "start-agent", "allow-loopback", "gpg-conf", "old-digest",
                             "free-space", "allow-lookup", "make-key", "revocation-list", "request",
                             "other-address", "restore-again", "choose-home"})
        QTest::newRow(hint) << hint;
}

void ExplanationTest::hintsGiveABetterRemedy() {
    QFETCH(QString, hint);
    const Explanation plain = explain(Error(ErrorCode::engine_failed, {}));
    const Explanation hinted = explain(Error(ErrorCode::engine_failed, {}, hint.toStdString()));
    QCOMPARE(hinted.headline, plain.headline);
    QVERIFY(!hinted.advice.isEmpty());
    QVERIFY(hinted.advice != plain.advice);
    QVERIFY2(!hinted.advice.contains(knowledge()), qPrintable(hinted.advice));
}

void ExplanationTest::aBannerIsCautionWhereThePersonCanMendIt_data() {
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("tone");
    for (const ErrorCode code :
         {ErrorCode::disk_full, ErrorCode::bad_passphrase, ErrorCode::locked, ErrorCode::auth_refused,
          ErrorCode::unreachable, ErrorCode::bad_address, ErrorCode::no_account, ErrorCode::server_busy})
        QTest::newRow(name_of(code).data()) << int(code) << int(Tone::caution);
    for (const ErrorCode code : {ErrorCode::internal, ErrorCode::planned_keys_mismatch, ErrorCode::integrity,
                                 ErrorCode::state_corrupt, ErrorCode::pin, ErrorCode::latch,
                                 ErrorCode::tls_name, ErrorCode::starttls_injection})
        QTest::newRow(name_of(code).data()) << int(code) << int(Tone::danger);
}

void ExplanationTest::aBannerIsCautionWhereThePersonCanMendIt() {
    QFETCH(int, code);
    QFETCH(int, tone);
    const Error error(static_cast<ErrorCode>(code));
    const BannerText banner = banner_of(error);
    QCOMPARE(int(banner.tone), tone);
    QVERIFY(banner.shape != Shape::none);
    QCOMPARE(banner.headline, explain(error).headline);
    QCOMPARE(banner.explanation, explain(error).advice);
}

void ExplanationTest::aStopOfOnesOwnIsNoAlarm() {
    const BannerText banner = banner_of(Error(ErrorCode::cancelled));
    QVERIFY(banner.tone == Tone::note || banner.tone == Tone::neutral);
    QVERIFY(banner.shape != Shape::warning);
}

QTEST_GUILESS_MAIN(ExplanationTest)
#include "explanation_test.moc"
