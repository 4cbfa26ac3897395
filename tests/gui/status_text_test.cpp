// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/status_causes.h"

#include <QLocale>
#include <QSet>
#include <QTest>

using namespace sealpost;
using namespace sealpost::test;

class StatusTextTest : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase();
    void differentCausesNeverShareAHeadline();
    void everyMessageHasOneWholePlainSentence_data();
    void everyMessageHasOneWholePlainSentence();
    void theGoodEverydayCaseIsCalm_data();
    void theGoodEverydayCaseIsCalm();
    void onlyAGoodSignatureLooksGood_data();
    void onlyAGoodSignatureLooksGood();
    void whatCouldNotBeOpenedSaysNothingOfSignatures_data();
    void whatCouldNotBeOpenedSaysNothingOfSignatures();
    void anUnprotectedMessageIsNeutral();
    void dangerIsSaidOfForgeries_data();
    void dangerIsSaidOfForgeries();
    void aNewKeyIsADecisionAndNoDanger();
    void aSignatureThatOnlyNamesAnUnknownKindRefutesNothing();
    void theGravestOfSeveralFaultsIsSaid();
    void aFaultyEncryptedMessageIsStillSaidToBeEncrypted();
    void anOuterSignatureNeverSpeaksForTheText();
    void aPartNeverLiftsTheMessage();
    void aForgedAddressIsNotHiddenByAGoodSignature();
    void whoHasNoNameIsTheSender();
    void aNameCannotPlayTricks();
    void marksDifferByWordAndShape();
};

void StatusTextTest::initTestCase() {
    qputenv("TZ", "UTC");
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void StatusTextTest::differentCausesNeverShareAHeadline() {
    QMap<QString, QByteArray> seen;
    for (const auto& [name, summary] : all_causes()) {
        const QString headline = status_of(summary, bob).headline;
        QVERIFY2(!seen.contains(headline), name + " and " + seen.value(headline) + ": " + headline.toUtf8());
        seen.insert(headline, name);
    }
}

void StatusTextTest::everyMessageHasOneWholePlainSentence_data() {
    QTest::addColumn<int>("index");
    const Causes causes = all_causes();
    for (std::size_t i = 0; i < causes.size(); ++i) QTest::newRow(causes[i].first.constData()) << int(i);
}

void StatusTextTest::everyMessageHasOneWholePlainSentence() {
    static const QRegularExpression knowledge(
        QStringLiteral("\\b(open-?pgp|pgp|s/?mime|fingerprints?|keyrings?|certificates?|ciphers?|revoked|"
                       "revocation|subkeys?|digest|header|plaintext|mdc|level|chain)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    QFETCH(int, index);
    const BannerText text = status_of(all_causes()[std::size_t(index)].second, bob);
    QVERIFY(!text.headline.isEmpty());
    QVERIFY(!text.explanation.isEmpty());
    QVERIFY(text.shape != Shape::none);
    QVERIFY2(!all_of(text).contains(knowledge), qPrintable(all_of(text)));
    QVERIFY2(!all_of(text).contains(QRegularExpression(QStringLiteral("%\\d|%n|  "))),
             qPrintable(all_of(text)));
    QVERIFY2(!text.headline.endsWith(QLatin1Char('.')), qPrintable(text.headline));
    QVERIFY2(text.explanation.endsWith(QLatin1Char('.')), qPrintable(text.explanation));
}

void StatusTextTest::theGoodEverydayCaseIsCalm_data() {
    QTest::addColumn<bool>("encrypted");
    QTest::addColumn<int>("warning");
    for (const bool encrypted : {true, false}) {
        QTest::addRow("%d alone", encrypted) << encrypted << -1;
        // What other programs do every day, and what has no bearing on who wrote it.
        for (const Warning warning :
             {Warning::recipients_not_signed, Warning::no_date, Warning::legacy_wrapped,
              Warning::legacy_display_removed, Warning::remote_content_blocked, Warning::text_cut,
              Warning::signer_since_expired, Warning::signer_since_superseded})
            QTest::addRow("%d %s", encrypted, name_of(warning).data()) << encrypted << int(warning);
    }
}

void StatusTextTest::theGoodEverydayCaseIsCalm() {
    QFETCH(bool, encrypted);
    QFETCH(int, warning);
    MessageSummary summary = encrypted ? everyday() : signed_only();
    if (warning >= 0) summary.warnings.push_back(static_cast<Warning>(warning));
    const BannerText text = status_of(summary, bob);
    QCOMPARE(int(text.tone), int(Tone::good));
    QVERIFY(text.shape != Shape::warning && text.shape != Shape::question);
    QVERIFY2(text.headline.contains(bob), qPrintable(text.headline));
    // What is not encrypted must not look as if it were.
    QCOMPARE(text.shape == Shape::sealed || text.shape == Shape::sealed_verified, encrypted);
    QCOMPARE(text.headline.contains(QStringLiteral("not encrypted")), !encrypted);
}

void StatusTextTest::onlyAGoodSignatureLooksGood_data() { everyMessageHasOneWholePlainSentence_data(); }

void StatusTextTest::onlyAGoodSignatureLooksGood() {
    QFETCH(int, index);
    const MessageSummary summary = all_causes()[std::size_t(index)].second;
    const BannerText text = status_of(summary, bob);
    if (text.tone == Tone::good) QVERIFY(includes_signed(summary.summary));
    if (text.shape == Shape::sealed || text.shape == Shape::sealed_verified || text.shape == Shape::pen)
        QVERIFY(includes_signed(summary.summary));
    if (!includes_signed(summary.summary))
        QVERIFY2(!text.headline.contains(QStringLiteral("signed by Bob"), Qt::CaseInsensitive),
                 qPrintable(text.headline));
    if (!includes_encrypted(summary.summary))
        QVERIFY2(!text.explanation.contains(QStringLiteral("Nobody else could read")),
                 qPrintable(text.explanation));
}

void StatusTextTest::whatCouldNotBeOpenedSaysNothingOfSignatures_data() {
    QTest::addColumn<int>("failure");
    QTest::addColumn<int>("verdict");
    for (const DecryptFailure failure : failures) {
        QTest::addRow("%s", name_of(failure).data()) << int(failure) << -1;
        for (const Verdict verdict : {Verdict::good, Verdict::bad, Verdict::unknown_signer, Verdict::error})
            QTest::addRow("%s, outside %s", name_of(failure).data(), name_of(verdict).data())
                << int(failure) << int(verdict);
    }
}

void StatusTextTest::whatCouldNotBeOpenedSaysNothingOfSignatures() {
    QFETCH(int, failure);
    QFETCH(int, verdict);
    MessageSummary summary = failed(static_cast<DecryptFailure>(failure));
    if (verdict >= 0)
        summary.signatures.push_back(
            signature(static_cast<Verdict>(verdict),
                      verdict == int(Verdict::good) ? VerdictReason::none : VerdictReason::not_computed));
    const QString quiet = status_of(failed(static_cast<DecryptFailure>(failure)), bob).headline;
    summary.warnings = {Warning::errant_signature, Warning::mailing_list_footer,
                        Warning::recipients_not_signed};
    const BannerText text = status_of(summary, bob);
    QCOMPARE(text.headline, quiet);
    QVERIFY2(!all_of(text).contains(about_signatures()), qPrintable(all_of(text)));
    QVERIFY(is_alarm(text.tone));
}

void StatusTextTest::anUnprotectedMessageIsNeutral() {
    const BannerText text = status_of(plain(), bob);
    QCOMPARE(int(text.tone), int(Tone::neutral));
    QVERIFY(!text.headline.contains(bob));
}

void StatusTextTest::dangerIsSaidOfForgeries_data() {
    QTest::addColumn<int>("verdict");
    QTest::addColumn<int>("reason");
    using enum VerdictReason;
    for (const Pair& fault :
         {Pair{Verdict::bad, mathematics}, Pair{Verdict::address_mismatch, from_not_in_key},
          Pair{Verdict::revoked, key_revoked}, Pair{Verdict::untrusted, level_conflict},
          Pair{Verdict::untrusted, level_rejected}})
        QTest::newRow(name_of(fault.reason).data()) << int(fault.verdict) << int(fault.reason);
}

void StatusTextTest::dangerIsSaidOfForgeries() {
    QFETCH(int, verdict);
    QFETCH(int, reason);
    const auto one = signature(static_cast<Verdict>(verdict), static_cast<VerdictReason>(reason), true);
    QCOMPARE(int(status_of(with(decrypted(), one), bob).tone), int(Tone::danger));
}

void StatusTextTest::aNewKeyIsADecisionAndNoDanger() {
    for (const auto reason :
         {VerdictReason::level_none, VerdictReason::level_offered, VerdictReason::level_first_use}) {
        const BannerText text =
            status_of(with(decrypted(), signature(Verdict::untrusted, reason, true)), bob);
        QCOMPARE(int(text.tone), int(Tone::caution));
        QCOMPARE(int(text.shape), int(Shape::key_new));
    }
}

void StatusTextTest::aSignatureThatOnlyNamesAnUnknownKindRefutesNothing() {
    SignatureSummary unknown = signature(Verdict::error, VerdictReason::not_computed);
    unknown.unsupported = "Ed448";
    const BannerText text = status_of(with(plain(), unknown), bob);
    QVERIFY(text.tone != Tone::danger);
    QVERIFY2(!text.explanation.contains(QStringLiteral("changed")), qPrintable(text.explanation));
}

void StatusTextTest::theGravestOfSeveralFaultsIsSaid() {
    const auto unknown = signature(Verdict::unknown_signer, VerdictReason::key_not_at_hand);
    const auto bad = signature(Verdict::bad, VerdictReason::mathematics);
    const QString said = status_of(with(plain(), bad), bob).headline;
    QCOMPARE(status_of(with(with(plain(), unknown), bad), bob).headline, said);
    QCOMPARE(status_of(with(with(plain(), bad), unknown), bob).headline, said);
    // One good signature that covers the message suffices.
    QCOMPARE(status_of(with(signed_only(), unknown), bob).headline, status_of(signed_only(), bob).headline);
}

void StatusTextTest::aFaultyEncryptedMessageIsStillSaidToBeEncrypted() {
    const auto unknown = signature(Verdict::unknown_signer, VerdictReason::key_not_at_hand, true);
    QVERIFY(status_of(with(decrypted(), unknown), bob)
                .explanation.contains(QStringLiteral("Nobody else could read it")));
    QVERIFY(!status_of(with(decrypted(false), unknown), bob)
                 .explanation.contains(QStringLiteral("Nobody else could read it")));
}

void StatusTextTest::anOuterSignatureNeverSpeaksForTheText() {
    const QString outside = status_of(with(decrypted(), good_signature(false)), bob).headline;
    for (const Pair& fault : all_faults()) {
        const auto one = signature(fault.verdict, fault.reason, false);
        QCOMPARE(status_of(with(decrypted(), one), bob).headline, outside);
    }
    const auto inside = signature(Verdict::unknown_signer, VerdictReason::key_not_at_hand, true);
    QVERIFY(status_of(with(with(decrypted(), good_signature(false)), inside), bob).headline != outside);
}

void StatusTextTest::aPartNeverLiftsTheMessage() {
    MessageSummary summary = with(plain(), {Warning::errant_encryption, Warning::errant_signature});
    PartSummary part{.path = "2",
                     .type = "multipart/encrypted",
                     .protection = Protection::signed_and_encrypted,
                     .errant = true};
    part.signatures.push_back(good_signature(true));
    summary.parts.push_back(part);
    const BannerText text = status_of(summary, bob);
    QCOMPARE(int(text.tone), int(Tone::caution));
    QVERIFY2(text.headline.contains(QStringLiteral("part")), qPrintable(text.headline));
}

void StatusTextTest::aForgedAddressIsNotHiddenByAGoodSignature() {
    for (const MessageSummary& summary : {plain(), signed_only(), everyday(), decrypted()})
        QVERIFY(is_alarm(status_of(with(summary, {Warning::lookalike_address}), bob).tone));
    const auto text =
        status_of(with(failed(DecryptFailure::no_secret_key), {Warning::lookalike_address}), bob);
    QVERIFY(text.explanation.contains(sentence_of(Warning::lookalike_address)));
}

void StatusTextTest::whoHasNoNameIsTheSender() {
    for (const auto& [name, summary] : all_causes()) {
        const BannerText text = status_of(summary, QString());
        QVERIFY2(!all_of(text).contains(QRegularExpression(QStringLiteral(" [,.:]|  |\\bby ?$"))), name);
    }
}

void StatusTextTest::aNameCannotPlayTricks() {
    const QString evil = QStringLiteral("%1%2 \u202Eevil\n\x1b") + QString(500, QLatin1Char('x'));
    for (const auto& [name, summary] : all_causes()) {
        const QString text = all_of(status_of(summary, evil));
        QVERIFY2(!text.contains(QChar(0x202e)) && text.count(QLatin1Char('\n')) == 1, name);
        QVERIFY2(!text.contains(QString(100, QLatin1Char('x'))), name);
    }
}

void StatusTextTest::marksDifferByWordAndShape() {
    QSet<QString> words;
    QSet<int> shapes;
    for (const auto protection : {Protection::unprotected, Protection::signed_only, Protection::encrypted,
                                  Protection::signed_and_encrypted}) {
        const BannerText mark = mark_of(protection, false);
        words.insert(mark.headline);
        shapes.insert(int(mark.shape));
        QCOMPARE(mark.tone == Tone::good, includes_signed(protection));
        const BannerText problem = mark_of(protection, true);
        QVERIFY(is_alarm(problem.tone));
        QVERIFY(problem.headline != mark.headline);
    }
    QCOMPARE(words.size(), 4);
    QCOMPARE(shapes.size(), 4);
}

QTEST_GUILESS_MAIN(StatusTextTest)
#include "status_text_test.moc"
