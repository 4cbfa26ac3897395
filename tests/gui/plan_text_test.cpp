// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/text/plan_text.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTest>
#include <map>

using namespace sealpost;
using namespace sealpost::gui;
using namespace sealpost::outgoing;
using crypto::Level;
using crypto::Technology;

namespace {

const Time now = parse_rfc3339("2026-11-24T09:00:00Z").value();

/// Keys as values: a few people, whose addresses say what they have.
class Directory final : public KeyDirectory {
  public:
    void add(const std::string& address, char digit, Technology technology, Level level, bool own = false) {
        keys::Key key{.technology = technology,
                      .fingerprint = crypto::Fingerprint::parse(
                                         std::string(technology == Technology::openpgp ? 40 : 64, digit))
                                         .value(),
                      .user_ids = {{.text = "<" + address + ">", .address = address, .valid = true}},
                      .secret = own ? keys::SecretPlace::agent : keys::SecretPlace::none,
                      .algorithm_class = crypto::PublicKeyAlgorithm::eddsa,
                      .bits = 256,
                      .created = now - std::chrono::years(1),
                      .expires = now + std::chrono::years(1),
                      .state = keys::KeyState::valid};
        key.subkeys.push_back({.fingerprint = key.fingerprint,
                               .id = std::string(16, digit),
                               .can_sign = true,
                               .can_encrypt = true,
                               .has_secret = own,
                               .algorithm = crypto::PublicKeyAlgorithm::eddsa,
                               .bits = 256,
                               .created = key.created,
                               .expires = key.expires,
                               .valid = true});
        candidates_[mime::AddrSpec::demand(address)].push_back(
            {.key = std::move(key), .level = level, .source = own ? "own" : "imported"});
    }
    std::vector<Candidate> candidates(const mime::AddrSpec& address, Technology technology) const override {
        std::vector<Candidate> result;
        const auto found = candidates_.find(address);
        if (found == candidates_.end()) return result;
        for (const Candidate& one : found->second)
            if (one.key.technology == technology) result.push_back(one);
        return result;
    }
    std::vector<keys::Key> own_keys(const mime::AddrSpec& address, Technology technology) const override {
        std::vector<keys::Key> result;
        for (const Candidate& one : candidates(address, technology))
            if (one.key.secret != keys::SecretPlace::none) result.push_back(one.key);
        return result;
    }
    std::optional<std::string> minimal_key(const crypto::Fingerprint&, const mime::AddrSpec&) const override {
        return std::nullopt;
    }

  private:
    std::map<mime::AddrSpec, std::vector<Candidate>> candidates_;
};

Directory everybody() {
    Directory directory;
    directory.add("alice@example.org", 'A', Technology::openpgp, Level::verified, true);
    directory.add("alice@example.org", 'A', Technology::smime, Level::verified, true);
    directory.add("bob@example.org", 'B', Technology::openpgp, Level::accepted);
    directory.add("carol@example.org", 'C', Technology::openpgp, Level::verified);
    directory.add("dave@example.org", 'D', Technology::smime, Level::accepted);
    return directory;
}

std::string body(const std::string& header) {
    return "From: Alice Archer <alice@example.org>\n" + header + "Subject: The merger\n\ntext\n";
}

SendPlan plan_of(const std::string& message, const Choices& choices = {}) {
    const Draft draft = Draft::parse({.message = std::make_shared<StringSource>(message), .now = now});
    return plan(draft, choices, everybody(), now).plan();
}

Choices allowing(std::initializer_list<const char*> addresses) {
    Choices choices;
    for (const char* address : addresses) choices.allow_plaintext.push_back(mime::AddrSpec::demand(address));
    return choices;
}

QString all_of(const BannerText& text) { return text.headline + QLatin1Char('\n') + text.explanation; }

QString all_of(const std::vector<SeenGroup>& groups) {
    QString text;
    for (const SeenGroup& group : groups)
        text += group.title + QLatin1Char('\n') + group.lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
    return text;
}

std::vector<SeenGroup> seen(const SendPlan& plan) {
    return seen_by_provider(view(plan), visible_times(plan, now, std::chrono::seconds(8)));
}

} // namespace

class PlanTextTest : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase();
    void countsPeopleByTechnologyAndTellsOfBcc();
    void namesTheOnlyRecipient();
    void saysNothingOfTechnologyWhereThereIsOne();
    void everyBlindCopyIsSeparate();
    void comparedKeysHaveAShapeOfTheirOwn();
    void leavingOutTheSignatureIsSaid();
    void clearTextIsNamedAndLooksDifferent();
    void aMixtureNamesWhoGetsClearText();
    void manyNamesAreAllSaidSomewhere();
    void aRuleThatLetsItGoInTheClearIsSaid();
    void aVisibleSubjectIsSaid();
    void theProviderSeesAddressesButNoSubject();
    void theProviderSeesAllOfACopyInTheClear();
    void eachCopyHasAGroup();
    void whatStaysHiddenIsNamed();
    void nothingStaysHiddenBesideACopyInTheClear();
};

void PlanTextTest::initTestCase() {
    qputenv("TZ", "UTC");
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void PlanTextTest::countsPeopleByTechnologyAndTellsOfBcc() {
    const BannerText text =
        sentence_of(plan_of(body("To: bob@example.org, dave@example.org\nBcc: carol@example.org\n")));
    QCOMPARE(
        text.headline,
        QStringLiteral("Signed and encrypted for 3 people: 2 by PGP, 1 by S/MIME; Bcc gets a separate copy"));
    QCOMPARE(int(text.tone), int(Tone::good));
}

void PlanTextTest::namesTheOnlyRecipient() {
    const BannerText text = sentence_of(plan_of(body("To: bob@example.org\n")));
    QCOMPARE(text.headline, QStringLiteral("Signed and encrypted for bob@example.org"));
}

void PlanTextTest::saysNothingOfTechnologyWhereThereIsOne() {
    const QString text = all_of(sentence_of(plan_of(body("To: bob@example.org\nCc: carol@example.org\n"))));
    QVERIFY2(text.contains(QStringLiteral("for 2 people")), qPrintable(text));
    QVERIFY2(!text.contains(QStringLiteral("PGP")), qPrintable(text));
    QVERIFY2(!text.contains(QStringLiteral("Bcc")), qPrintable(text));
}

void PlanTextTest::everyBlindCopyIsSeparate() {
    const QString one = sentence_of(plan_of(body("To: dave@example.org\nBcc: bob@example.org\n"))).headline;
    const QString two =
        sentence_of(plan_of(body("To: dave@example.org\nBcc: bob@example.org, carol@example.org\n")))
            .headline;
    QVERIFY2(one.contains(QStringLiteral("for 2 people")) && one.contains(QStringLiteral("Bcc")),
             qPrintable(one));
    QVERIFY2(two.contains(QStringLiteral("for 3 people")) && two.contains(QStringLiteral("each Bcc")),
             qPrintable(two));
}

void PlanTextTest::comparedKeysHaveAShapeOfTheirOwn() {
    QCOMPARE(int(sentence_of(plan_of(body("To: carol@example.org\n"))).shape), int(Shape::sealed_verified));
    QCOMPARE(int(sentence_of(plan_of(body("To: bob@example.org\n"))).shape), int(Shape::sealed));
    // The weakest counts.
    QCOMPARE(int(sentence_of(plan_of(body("To: carol@example.org, bob@example.org\n"))).shape),
             int(Shape::sealed));
}

void PlanTextTest::leavingOutTheSignatureIsSaid() {
    Choices choices;
    choices.sign = false;
    const BannerText text = sentence_of(plan_of(body("To: bob@example.org\n"), choices));
    QVERIFY2(text.headline.contains(QStringLiteral("not signed")), qPrintable(text.headline));
    QVERIFY2(!text.headline.contains(QStringLiteral("Signed and")), qPrintable(text.headline));
    QVERIFY(text.tone != Tone::good);
}

void PlanTextTest::clearTextIsNamedAndLooksDifferent() {
    const BannerText text =
        sentence_of(plan_of(body("To: erin@example.org\n"), allowing({"erin@example.org"})));
    QCOMPARE(int(text.tone), int(Tone::clear));
    QCOMPARE(int(text.shape), int(Shape::open_envelope));
    QVERIFY2(text.headline.contains(QStringLiteral("erin@example.org")), qPrintable(text.headline));
    QVERIFY2(text.headline.contains(QStringLiteral("not encrypted")), qPrintable(text.headline));
}

void PlanTextTest::aMixtureNamesWhoGetsClearText() {
    const BannerText text = sentence_of(plan_of(
        body("To: bob@example.org, carol@example.org, erin@example.org\n"), allowing({"erin@example.org"})));
    QCOMPARE(int(text.tone), int(Tone::clear));
    QVERIFY2(text.headline.contains(QStringLiteral("Not encrypted for erin@example.org")),
             qPrintable(text.headline));
    QVERIFY2(text.headline.contains(QStringLiteral("for 2 people")), qPrintable(text.headline));
    QVERIFY2(!text.headline.contains(QStringLiteral("bob@")), qPrintable(text.headline));
}

void PlanTextTest::manyNamesAreAllSaidSomewhere() {
    std::string to = "To: bob@example.org";
    Choices choices;
    for (int i = 0; i < 9; ++i) {
        const std::string address = "clear" + std::to_string(i) + "@example.org";
        to += ",\n " + address;
        choices.allow_plaintext.push_back(mime::AddrSpec::demand(address));
    }
    const BannerText text = sentence_of(plan_of(body(to + "\n"), choices));
    for (int i = 0; i < 9; ++i)
        QVERIFY2(text.explanation.contains(QStringLiteral("clear%1@example.org").arg(i)),
                 qPrintable(all_of(text)));
    QVERIFY2(text.headline.contains(QStringLiteral("5 more")), qPrintable(text.headline));
    QVERIFY(text.headline.size() < 250);
}

void PlanTextTest::aRuleThatLetsItGoInTheClearIsSaid() {
    Choices choices;
    choices.policy = AccountPolicy::prefer;
    const BannerText by_rule = sentence_of(plan_of(body("To: erin@example.org\n"), choices));
    const BannerText by_choice =
        sentence_of(plan_of(body("To: erin@example.org\n"), allowing({"erin@example.org"})));
    QVERIFY2(by_rule.explanation.contains(QStringLiteral("settings")), qPrintable(by_rule.explanation));
    QVERIFY2(!by_choice.explanation.contains(QStringLiteral("settings")), qPrintable(by_choice.explanation));
    QCOMPARE(int(by_rule.tone), int(Tone::clear));
}

void PlanTextTest::aVisibleSubjectIsSaid() {
    Choices choices;
    choices.headers = HeaderPolicy::none;
    const QString open = sentence_of(plan_of(body("To: bob@example.org\n"), choices)).explanation;
    QVERIFY2(open.contains(QStringLiteral("subject")), qPrintable(open));
    QVERIFY(
        !sentence_of(plan_of(body("To: bob@example.org\n"))).explanation.contains(QStringLiteral("subject")));
}

void PlanTextTest::theProviderSeesAddressesButNoSubject() {
    const SendPlan plan = plan_of(body("To: bob@example.org\n"));
    const QString text = all_of(seen(plan));
    QVERIFY2(text.contains(QStringLiteral("alice@example.org")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("bob@example.org")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("Its size: about")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("That it is encrypted")), qPrintable(text));
    QVERIFY2(!text.contains(QStringLiteral("merger")), qPrintable(text));
    QVERIFY2(!text.contains(QStringLiteral("whole text")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("in 8 second")), qPrintable(text));
    QVERIFY2(!text.contains(QStringLiteral("Content-")) && !text.contains(QStringLiteral("MIME")),
             qPrintable(text));
}

void PlanTextTest::theProviderSeesAllOfACopyInTheClear() {
    const SendPlan plan = plan_of(body("To: erin@example.org\n"), allowing({"erin@example.org"}));
    const QString text = all_of(seen(plan));
    QVERIFY2(text.contains(QStringLiteral("The merger")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("whole text")), qPrintable(text));
    QVERIFY2(!text.contains(QStringLiteral("That it is encrypted")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("When it was signed")), qPrintable(text));
}

void PlanTextTest::eachCopyHasAGroup() {
    const auto groups =
        seen(plan_of(body("To: bob@example.org, dave@example.org\nBcc: carol@example.org\n")));
    // Two technologies, one blind copy, and the times.
    QCOMPARE(groups.size(), std::size_t{4});
    int blind = 0;
    for (const SeenGroup& group : groups) {
        QVERIFY(!group.title.isEmpty() && !group.lines.isEmpty());
        if (group.lines.join(QString()).contains(QStringLiteral("carol@example.org"))) ++blind;
    }
    QCOMPARE(blind, 1);
}

void PlanTextTest::whatStaysHiddenIsNamed() {
    const std::string message = "From: alice@example.org\nTo: bob@example.org\nSubject: x\n"
                                "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n"
                                "--b\nContent-Type: text/plain\n\nhello\n"
                                "--b\nContent-Type: application/pdf\n"
                                "Content-Disposition: attachment; filename=a.pdf\n\nPDF\n--b--\n";
    const QStringList hidden = hidden_from_provider(plan_of(message));
    QVERIFY2(hidden.contains(QStringLiteral("the subject")), qPrintable(hidden.join(u'|')));
    QVERIFY2(hidden.contains(QStringLiteral("the text")), qPrintable(hidden.join(u'|')));
    QCOMPARE(hidden.filter(QRegularExpression(QStringLiteral("^1 file"))).size(), 1);
    Choices choices;
    choices.headers = HeaderPolicy::none;
    QVERIFY(!hidden_from_provider(plan_of(message, choices)).contains(QStringLiteral("the subject")));
    choices.headers = HeaderPolicy::shy;
    QVERIFY(!hidden_from_provider(plan_of(message, choices)).contains(QStringLiteral("your name")));
    QVERIFY(hidden_from_provider(plan_of(body("To: bob@example.org\n"), choices))
                .contains(QStringLiteral("your name")));
}

void PlanTextTest::nothingStaysHiddenBesideACopyInTheClear() {
    QVERIFY(hidden_from_provider(
                plan_of(body("To: bob@example.org, erin@example.org\n"), allowing({"erin@example.org"})))
                .isEmpty());
}

QTEST_GUILESS_MAIN(PlanTextTest)
#include "plan_text_test.moc"
