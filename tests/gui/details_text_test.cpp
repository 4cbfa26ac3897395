// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/status_causes.h"

#include <QLocale>
#include <QSet>
#include <QTest>

using namespace sealpost;
using namespace sealpost::test;

namespace {

QString text_of(const std::vector<DetailRow>& rows) {
    QString text;
    for (const DetailRow& row : rows) {
        if (row.title.isEmpty() || row.text.isEmpty()) return {};
        text += row.title + QLatin1Char('=') + row.text + QLatin1Char('\n');
    }
    return text;
}

} // namespace

class DetailsTextTest : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase();
    void everyWarningHasASentenceOfItsOwn();
    void damagedMessagesSayWhatTheyAre();
    void detailsNameTheKeyAndItsHistory();
    void detailsOfAnUnknownKeyClaimNothing();
    void detailsShowInsideAndOutside();
    void detailsTellOfPartsAndWarnings();
};

void DetailsTextTest::initTestCase() {
    qputenv("TZ", "UTC");
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void DetailsTextTest::everyWarningHasASentenceOfItsOwn() {
    QSet<QString> seen;
    for (const Warning warning : all_warnings()) {
        const QString sentence = sentence_of(warning);
        QVERIFY2(sentence.endsWith(QLatin1Char('.')), name_of(warning).data());
        QVERIFY2(!seen.contains(sentence), name_of(warning).data());
        seen.insert(sentence);
    }
}

void DetailsTextTest::damagedMessagesSayWhatTheyAre() {
    QSet<QString> headlines;
    for (const auto& [name, summary] : all_causes()) headlines.insert(status_of(summary, bob).headline);
    for (const ErrorCode code :
         {ErrorCode::not_a_message, ErrorCode::limit, ErrorCode::io, ErrorCode::internal}) {
        const BannerText text = status_of_damaged(Error(code));
        QVERIFY(!text.headline.isEmpty() && !text.explanation.isEmpty());
        QVERIFY2(!headlines.contains(text.headline), qPrintable(text.headline));
        QVERIFY(is_alarm(text.tone));
        QVERIFY(!all_of(text).contains(about_signatures()));
        headlines.insert(text.headline);
    }
}

void DetailsTextTest::detailsNameTheKeyAndItsHistory() {
    MessageSummary summary = everyday();
    summary.signatures.front().signed_at = parse_rfc3339("2026-11-24T09:05:00Z");
    summary.signatures.front().hash = "SHA512";
    const auto fingerprint = crypto::Fingerprint::parse(std::string(40, 'B')).value();
    people::KnownKey key{.fingerprint = fingerprint, .since = *parse_rfc3339("2025-03-02T10:00:00Z")};
    key.arrival = crypto::Level::offered;
    key.source = people::Origin::autocrypt;
    key.decision = people::Decision{.level = crypto::Level::verified,
                                    .source = people::Origin::in_person,
                                    .at = *parse_rfc3339("2025-04-05T10:00:00Z")};
    people::KnownKey other = key;
    other.fingerprint = crypto::Fingerprint::parse(std::string(40, 'C')).value();
    other.since = *parse_rfc3339("1999-01-01T10:00:00Z");
    const QString text = text_of(details_of(summary, {other, key}));
    QVERIFY2(text.contains(QStringLiteral("BBBB BBBB BBBB BBBB BBBB BBBB BBBB BBBB BBBB BBBB")),
             qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("Bob <bob@example.org>")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("2 March 2025")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("5 April 2025")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("Compared by you")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("24 November 2026, 09:05")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("SHA512")), qPrintable(text));
    QVERIFY2(!text.contains(QStringLiteral("1999")), qPrintable(text));
}

void DetailsTextTest::detailsOfAnUnknownKeyClaimNothing() {
    const auto unknown = signature(Verdict::unknown_signer, VerdictReason::key_not_at_hand);
    const QString text = text_of(details_of(with(plain(), unknown), {}));
    QVERIFY2(text.contains(QStringLiteral("0123456789ABCDEF")), qPrintable(text));
    // A claimed key id is no fingerprint.
    QVERIFY2(!text.contains(QStringLiteral("Fingerprint")), qPrintable(text));
    QVERIFY(details_of(plain(), {}).empty());
}

void DetailsTextTest::detailsShowInsideAndOutside() {
    MessageSummary summary = everyday();
    summary.header_scheme = HeaderScheme::hp_cipher;
    summary.headers.push_back({.name = "Subject",
                               .value = "The merger",
                               .raw = "",
                               .protection = Protection::signed_and_encrypted,
                               .outer = "[...]",
                               .inner = {}});
    const QString text = text_of(details_of(summary, {}));
    QVERIFY2(text.contains(QStringLiteral("The merger")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("[...]")), qPrintable(text));
}

void DetailsTextTest::detailsTellOfPartsAndWarnings() {
    MessageSummary summary = with(plain(), {Warning::errant_encryption});
    PartSummary part{.path = "2", .type = "multipart/encrypted", .name = "sealed.asc", .errant = true};
    part.encryption = failed(DecryptFailure::no_secret_key).encryption;
    summary.parts.push_back(part);
    const QString text = text_of(details_of(summary, {}));
    QVERIFY2(text.contains(QStringLiteral("sealed.asc")), qPrintable(text));
    QVERIFY2(text.contains(sentence_of(*part.encryption)), qPrintable(text));
    QVERIFY2(text.contains(sentence_of(Warning::errant_encryption)), qPrintable(text));
}

QTEST_GUILESS_MAIN(DetailsTextTest)
#include "details_text_test.moc"
