// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/text/person_text.h"
#include "gui/text/prompt_text.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace sealpost;
using namespace sealpost::gui;
using crypto::Level;

namespace {

const QString bob = QStringLiteral("Bob");

constexpr Standing standings[]{Standing::verified, Standing::accepted, Standing::new_key,
                               Standing::conflict, Standing::unusable, Standing::none};
constexpr Level levels[]{Level::none,      Level::rejected, Level::conflict, Level::offered,
                         Level::first_use, Level::ca,       Level::accepted, Level::verified};

const QRegularExpression& knowledge() {
    static const QRegularExpression words(
        QStringLiteral(
            "\\b(open-?pgp|pgp|s/?mime|fingerprints?|keyrings?|certificates?|ciphers?|revoked|subkeys?|"
            "wkd|autocrypt|gossip|first.use|imap|smtp)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    return words;
}

} // namespace

class PersonTextTest : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase();
    void standingsDifferByWordAndShape();
    void onlyWhatMailIsSealedToLooksProtected();
    void theQuestionOfTrustNamesThePersonAndItsAnswersDiffer();
    void everyFaultOfAKeyHasASentenceOfItsOwn();
    void aRevocationSaysWhy();
    void originsArePlain();
    void aDecisionComesBeforeTheSource();
    void namesAreMadeHarmless();
    void questionsSayWhoseAndWhy();
    void aWrongAnswerIsSaidToBeWrong();
};

void PersonTextTest::initTestCase() {
    qputenv("TZ", "UTC");
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void PersonTextTest::standingsDifferByWordAndShape() {
    QSet<QString> words, sentences;
    QSet<int> shapes;
    for (const Standing standing : standings) {
        words.insert(word_of(standing));
        shapes.insert(int(shape_of(standing)));
        sentences.insert(sentence_of(standing, bob));
        QVERIFY(sentence_of(standing, bob).contains(bob));
        QVERIFY(shape_of(standing) != Shape::none);
        QVERIFY(!word_of(standing).contains(knowledge()));
    }
    QCOMPARE(words.size(), qsizetype(std::size(standings)));
    QCOMPARE(shapes.size(), qsizetype(std::size(standings)));
    QCOMPARE(sentences.size(), qsizetype(std::size(standings)));
    QCOMPARE(sentence_of(Standing::accepted, bob), QStringLiteral("Bob: protected, not yet compared"));
}

void PersonTextTest::onlyWhatMailIsSealedToLooksProtected() {
    for (const Level level : levels) {
        const Standing standing = standing_of(level);
        QCOMPARE(tone_of(standing) == Tone::good, crypto::counts_for_encryption(level));
        QCOMPARE(standing == Standing::verified, level == Level::verified);
    }
    QCOMPARE(int(standing_of(Level::conflict)), int(Standing::conflict));
    QCOMPARE(int(standing_of(Level::offered)), int(Standing::new_key));
    QCOMPARE(int(tone_of(Standing::conflict)), int(Tone::danger));
}

void PersonTextTest::theQuestionOfTrustNamesThePersonAndItsAnswersDiffer() {
    const TrustQuestion question = trust_question(bob);
    QVERIFY(question.question.contains(bob) && question.question.endsWith(QLatin1Char('?')));
    QVERIFY(question.compared.contains(bob));
    QVERIFY(!question.meaning.isEmpty());
    QCOMPARE(QSet<QString>({question.yes, question.compared, question.no}).size(), 3);
    for (const QString& text :
         {question.question, question.meaning, question.yes, question.compared, question.no})
        QVERIFY2(!text.contains(knowledge()), qPrintable(text));
}

void PersonTextTest::everyFaultOfAKeyHasASentenceOfItsOwn() {
    QSet<QString> seen;
    for (int i = 0; i <= int(keys::Unusable::rejected); ++i) {
        const auto reason = static_cast<keys::Unusable>(i);
        const QString text = sentence_of(keys::Usability{.reason = reason}, keys::Use::encrypt);
        const char* name = keys::name_of(reason).data();
        QCOMPARE(text.isEmpty(), reason == keys::Unusable::no);
        if (text.isEmpty()) continue;
        QVERIFY2(!seen.contains(text), name);
        QVERIFY2(text.endsWith(QLatin1Char('.')) && !text.contains(knowledge()), qPrintable(text));
        seen.insert(text);
    }
}

void PersonTextTest::aRevocationSaysWhy() {
    const Time since = parse_rfc3339("2026-03-02T10:00:00Z").value();
    const auto text = [&](const char* because) {
        return sentence_of(
            keys::Usability{.reason = keys::Unusable::revoked, .since = since, .because = because},
            keys::Use::encrypt);
    };
    QVERIFY2(text("compromised").contains(QStringLiteral("others")), qPrintable(text("compromised")));
    QVERIFY(text("compromised") != text("superseded"));
    QVERIFY2(text("").contains(QStringLiteral("2 March 2026")), qPrintable(text("")));
    const auto expired =
        sentence_of(keys::Usability{.reason = keys::Unusable::expired, .since = since}, keys::Use::encrypt);
    QVERIFY2(expired.contains(QStringLiteral("2 March 2026")), qPrintable(expired));
}

void PersonTextTest::originsArePlain() {
    QSet<QString> seen;
    for (const char* source :
         {"in-person", "imported", "wkd", "autocrypt", "gossip", "mail", "ca", "own", ""}) {
        const QString text = origin_of(Level::offered, source);
        QVERIFY(!text.isEmpty());
        QVERIFY2(!text.contains(knowledge()), qPrintable(text));
        QVERIFY2(!seen.contains(text), source);
        seen.insert(text);
    }
}

void PersonTextTest::aDecisionComesBeforeTheSource() {
    for (const char* source : {"wkd", "autocrypt"}) {
        QCOMPARE(origin_of(Level::accepted, source), QStringLiteral("You accepted it"));
        QCOMPARE(origin_of(Level::verified, source), QStringLiteral("Compared by you"));
        QVERIFY(origin_of(Level::rejected, source) != origin_of(Level::accepted, source));
    }
    // Nobody compares a key of their own.
    QVERIFY(origin_of(Level::verified, "own") != origin_of(Level::verified, "imported"));
}

void PersonTextTest::namesAreMadeHarmless() {
    const QString evil = QStringLiteral("a\u202Eb\n") + QString(300, QLatin1Char('x'));
    for (const QString& text : {sentence_of(Standing::none, evil), trust_question(evil).question}) {
        QVERIFY(!text.contains(QChar(0x202e)) && !text.contains(QLatin1Char('\n')));
        QVERIFY(text.size() < 200);
    }
}

void PersonTextTest::questionsSayWhoseAndWhy() {
    QSet<QString> headlines;
    for (const auto purpose : {PromptPurpose::unlock_openpgp_key, PromptPurpose::unlock_import,
                               PromptPurpose::new_passphrase, PromptPurpose::account_password}) {
        const Explanation words =
            question_of({.purpose = purpose, .subject = "Bob <bob@example.org>", .key_id = "AB12"});
        QVERIFY(!words.advice.isEmpty());
        if (purpose != PromptPurpose::unlock_import)
            QVERIFY2(words.headline.contains(QStringLiteral("bob@example.org")), qPrintable(words.headline));
        // Never the key's number in the question.
        QVERIFY(!words.headline.contains(QStringLiteral("AB12")));
        QVERIFY(words.details.contains(QStringLiteral("AB12")));
        headlines.insert(words.headline);
    }
    QCOMPARE(headlines.size(), 4);
}

void PersonTextTest::aWrongAnswerIsSaidToBeWrong() {
    for (const auto purpose : {PromptPurpose::unlock_openpgp_key, PromptPurpose::unlock_smime_key,
                               PromptPurpose::unlock_import, PromptPurpose::account_password}) {
        const Explanation first = question_of({.purpose = purpose, .subject = "Bob"});
        const Explanation again = question_of({.purpose = purpose, .subject = "Bob", .attempt = 2});
        QCOMPARE(again.headline, first.headline);
        QVERIFY(again.advice != first.advice);
        QVERIFY2(again.advice.contains(QStringLiteral("not")), qPrintable(again.advice));
    }
}

QTEST_GUILESS_MAIN(PersonTextTest)
#include "person_text_test.moc"
