// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/text/refusal_text.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <algorithm>

using namespace sealpost;
using namespace sealpost::gui;
using outgoing::Refusal;
using outgoing::RefusalReason;

namespace {

const QString bob = QStringLiteral("Bob");

std::vector<RefusalReason> all_reasons() {
    std::vector<RefusalReason> reasons;
    for (int i = 0; i <= int(RefusalReason::unsigned_not_allowed); ++i)
        reasons.push_back(static_cast<RefusalReason>(i));
    return reasons;
}

Refusal refusal(RefusalReason reason, Facts facts = {}) {
    return {
        .address = mime::AddrSpec::demand("bob@example.org"), .reason = reason, .facts = std::move(facts)};
}

bool has(const std::vector<Remedy>& remedies, Remedy remedy) {
    return std::find(remedies.begin(), remedies.end(), remedy) != remedies.end();
}

} // namespace

class RefusalTextTest : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase();
    void everyReasonHasWordsOfItsOwnAndARemedy();
    void wordsArePlain_data();
    void wordsArePlain();
    void everyRemedyIsAVerbOfItsOwn();
    void aConflictIsNeverSentInTheClear();
    void whatIsWrongWithAKeyIsNeverAReasonToOfferTheClear();
    void clearTextIsNeverTheFirstRemedy();
    void aRuleOfOnesOwnIsNotOpenedByNamingSomebody();
    void aMissingKeyCanBeLookedForAndAskedFor();
    void aFileHasNoCopyInTheClear();
    void aNewKeyIsAcceptedByOneClick();
    void onesOwnKeyIsNotLookedForElsewhere();
    void namesTheOtherRecipientAndTheDay();
    void namesWhatWouldBePublished();
    void whoHasNoNameIsCalledByTheAddress();
    void aNameCannotPlayTricks();
};

void RefusalTextTest::initTestCase() {
    qputenv("TZ", "UTC");
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QCOMPARE(outgoing::name_of(all_reasons().back()), std::string_view("unsigned-not-allowed"));
}

void RefusalTextTest::everyReasonHasWordsOfItsOwnAndARemedy() {
    QSet<QString> headlines;
    for (const auto reason : all_reasons()) {
        const Explanation words = explain(refusal(reason), bob);
        const char* name = outgoing::name_of(reason).data();
        QVERIFY2(!words.headline.isEmpty() && !words.advice.isEmpty(), name);
        QVERIFY2(words.headline.contains(bob), qPrintable(words.headline));
        QVERIFY2(!headlines.contains(words.headline), name);
        headlines.insert(words.headline);
        for (const auto whose : {Whose::theirs, Whose::own}) {
            const auto remedies = remedies_for(refusal(reason), whose);
            QVERIFY2(!remedies.empty(), name);
            for (const Remedy remedy : remedies)
                QVERIFY2(std::count(remedies.begin(), remedies.end(), remedy) == 1, name);
        }
        QVERIFY(remedies_for(refusal(reason)) == remedies_for(refusal(reason), Whose::theirs));
    }
}

void RefusalTextTest::wordsArePlain_data() {
    QTest::addColumn<QString>("text");
    for (const auto reason : all_reasons())
        for (const auto whose : {Whose::theirs, Whose::own}) {
            const Explanation words = explain(refusal(reason), bob, whose);
            QTest::addRow("%s %d", outgoing::name_of(reason).data(), int(whose))
                << words.headline + QLatin1Char('\n') + words.advice;
        }
}

void RefusalTextTest::wordsArePlain() {
    static const QRegularExpression knowledge(
        QStringLiteral("\\b(open-?pgp|pgp|s/?mime|fingerprints?|keyrings?|certificates?|ciphers?|revoked|"
                       "subkeys?|plaintext|policy)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    QFETCH(QString, text);
    QVERIFY2(!text.contains(knowledge), qPrintable(text));
    QVERIFY2(!text.contains(QRegularExpression(QStringLiteral("%\\d|%n|  "))), qPrintable(text));
}

void RefusalTextTest::everyRemedyIsAVerbOfItsOwn() {
    QSet<QString> labels;
    for (int i = 0; i <= int(Remedy::change_subject); ++i) {
        const QString label = label_of(static_cast<Remedy>(i));
        QVERIFY2(!label.isEmpty() && label != QStringLiteral("OK"), qPrintable(QString::number(i)));
        QVERIFY(!labels.contains(label));
        labels.insert(label);
    }
}

void RefusalTextTest::aConflictIsNeverSentInTheClear() {
    const auto remedies = remedies_for(refusal(RefusalReason::conflict));
    QCOMPARE(int(remedies.front()), int(Remedy::compare_keys));
    QVERIFY(!has(remedies, Remedy::send_in_clear));
    QVERIFY(!has(remedies, Remedy::accept_key));
}

void RefusalTextTest::whatIsWrongWithAKeyIsNeverAReasonToOfferTheClear() {
    using enum RefusalReason;
    for (const auto reason : {rejected, expired, revoked, not_yet_valid, no_encryption_subkey, weak,
                              untrusted, not_accepted, no_own_key, confidential_fields})
        QVERIFY2(!has(remedies_for(refusal(reason)), Remedy::send_in_clear),
                 outgoing::name_of(reason).data());
}

void RefusalTextTest::clearTextIsNeverTheFirstRemedy() {
    for (const auto reason : all_reasons())
        QVERIFY(remedies_for(refusal(reason)).front() != Remedy::send_in_clear);
}

void RefusalTextTest::aRuleOfOnesOwnIsNotOpenedByNamingSomebody() {
    const auto reason = RefusalReason::mixed_not_allowed;
    QVERIFY(!has(remedies_for(refusal(reason)), Remedy::send_in_clear));
    QVERIFY(has(remedies_for(refusal(reason, {{"beside", "carol@example.org"}})), Remedy::send_in_clear));
}

void RefusalTextTest::aMissingKeyCanBeLookedForAndAskedFor() {
    const auto remedies = remedies_for(refusal(RefusalReason::no_key));
    QCOMPARE(int(remedies.front()), int(Remedy::find_key));
    for (const Remedy remedy :
         {Remedy::ask_for_key, Remedy::import_key, Remedy::leave_out, Remedy::send_in_clear})
        QVERIFY2(has(remedies, remedy), qPrintable(label_of(remedy)));
}

void RefusalTextTest::aFileHasNoCopyInTheClear() {
    QVERIFY(!has(remedies_for(refusal(RefusalReason::no_key, {{"for", "file"}})), Remedy::send_in_clear));
}

void RefusalTextTest::aNewKeyIsAcceptedByOneClick() {
    QCOMPARE(int(remedies_for(refusal(RefusalReason::not_accepted)).front()), int(Remedy::accept_key));
}

void RefusalTextTest::onesOwnKeyIsNotLookedForElsewhere() {
    QCOMPARE(int(remedies_for(refusal(RefusalReason::expired), Whose::own).front()),
             int(Remedy::extend_own_key));
    for (const auto reason :
         {RefusalReason::expired, RefusalReason::revoked, RefusalReason::weak, RefusalReason::no_own_key}) {
        const auto remedies = remedies_for(refusal(reason), Whose::own);
        for (const Remedy remedy : {Remedy::find_key, Remedy::ask_for_key, Remedy::leave_out})
            QVERIFY2(!has(remedies, remedy), outgoing::name_of(reason).data());
        QVERIFY(!has(remedies_for(refusal(reason), Whose::theirs), Remedy::extend_own_key));
    }
    QVERIFY(explain(refusal(RefusalReason::expired), bob, Whose::own).headline !=
            explain(refusal(RefusalReason::expired), bob, Whose::theirs).headline);
    QCOMPARE(int(remedies_for(refusal(RefusalReason::no_own_key)).front()), int(Remedy::make_own_key));
    // Another one would not be the key that was chosen.
    QVERIFY(!has(remedies_for(refusal(RefusalReason::no_own_key, {{"named", "yes"}})), Remedy::make_own_key));
}

void RefusalTextTest::namesTheOtherRecipientAndTheDay() {
    for (const auto reason : {RefusalReason::no_key, RefusalReason::mixed_not_allowed}) {
        const QString headline = explain(refusal(reason, {{"beside", "carol@example.org"}}), bob).headline;
        QVERIFY2(headline.contains(QStringLiteral("carol@example.org")) && headline.contains(bob),
                 qPrintable(headline));
    }
    for (const auto reason : {RefusalReason::expired, RefusalReason::revoked}) {
        const QString headline = explain(refusal(reason, {{"since", "2026-03-02T10:00:00Z"}}), bob).headline;
        QVERIFY2(headline.contains(QStringLiteral("2 March 2026")), qPrintable(headline));
        QVERIFY(!explain(refusal(reason, {{"since", "nonsense"}}), bob)
                     .headline.contains(QStringLiteral("nonsense")));
    }
}

void RefusalTextTest::namesWhatWouldBePublished() {
    const QString headline =
        explain(refusal(RefusalReason::confidential_fields, {{"fields", "subject, keywords"}}), bob).headline;
    QVERIFY2(headline.contains(QStringLiteral("the subject")), qPrintable(headline));
    QVERIFY2(headline.contains(QStringLiteral("keywords")), qPrintable(headline));
}

void RefusalTextTest::whoHasNoNameIsCalledByTheAddress() {
    for (const auto reason : all_reasons()) {
        const Explanation words = explain(refusal(reason), QStringLiteral(" "));
        QVERIFY2(words.headline.contains(QStringLiteral("bob@example.org")), qPrintable(words.headline));
    }
    QVERIFY(explain(refusal(RefusalReason::weak), bob).details.contains(QStringLiteral("bob@example.org")));
}

void RefusalTextTest::aNameCannotPlayTricks() {
    const QString evil = QStringLiteral("%2\u202Ebob\n") + QString(500, QLatin1Char('x'));
    for (const auto reason : all_reasons()) {
        const Explanation words =
            explain(refusal(reason, {{"beside", "c"}, {"since", "2026-03-02T10:00:00Z"}}), evil);
        for (const QString& text : {words.headline, words.advice}) {
            QVERIFY(!text.contains(QChar(0x202e)) && !text.contains(QLatin1Char('\n')));
            QVERIFY(!text.contains(QString(150, QLatin1Char('x'))));
        }
        QVERIFY2(words.headline.contains(QStringLiteral("%2")), qPrintable(words.headline));
    }
}

QTEST_GUILESS_MAIN(RefusalTextTest)
#include "refusal_text_test.moc"
