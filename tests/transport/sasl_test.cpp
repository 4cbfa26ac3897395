// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/sasl.h"

#include "core/base/text.h"
#include "tests/support/qt_error.h"

using namespace sealpost;
using namespace sealpost::transport;

namespace {

std::string text(const std::optional<Secret>& secret) {
    return secret ? std::string(secret->reveal()) : "none";
}
std::string text(const Secret& secret) { return std::string(secret.reveal()); }

} // namespace

class SaslTest : public QObject {
    Q_OBJECT

    // The exchange of RFC 7677 section 3.
    const Credential user_ = Credential::with_password("user", Secret("pencil"));
    static constexpr const char* nonce = "rOprNGfwEbeRWgbNEkqO";
    static constexpr const char* server_first =
        "r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096";

    std::unique_ptr<SaslExchange> scram() const {
        return start_sasl(
            {.mechanism = Mechanism::scram_sha_256, .credential = user_, .host = "h", .nonce = nonce});
    }

  private slots:
    void scramFollowsTheRfcsExample() {
        const auto exchange = scram();
        QCOMPARE(text(exchange->initial()), std::string("n,,n=user,r=rOprNGfwEbeRWgbNEkqO"));
        QVERIFY(!exchange->complete());
        QCOMPARE(text(exchange->respond(server_first)),
                 std::string("c=biws,r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,"
                             "p=dHzbZapWIk4jUhN+Ute9ytag9zjfMHgsqmmiz7AndVQ="));
        QVERIFY(!exchange->complete());
        QCOMPARE(text(exchange->respond("v=6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4=")), std::string());
        QVERIFY(exchange->complete());
    }

    void scramRefusesAServerThatDoesNotKnowThePassword_data() {
        QTest::addColumn<QString>("final");
        QTest::newRow("another signature") << "v=7rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4=";
        QTest::newRow("short") << "v=6rri";
        QTest::newRow("empty") << "v=";
        QTest::newRow("none") << "";
        QTest::newRow("not base64") << "v=????";
    }
    void scramRefusesAServerThatDoesNotKnowThePassword() {
        QFETCH(QString, final);
        const auto exchange = scram();
        exchange->initial();
        exchange->respond(server_first);
        SEALPOST_THROWS(exchange->respond(final.toStdString()), ErrorCode::server_protocol);
        QVERIFY(!exchange->complete());
    }

    void scramRefusesBadChallenges_data() {
        QTest::addColumn<QString>("challenge");
        QTest::newRow("another nonce") << "r=xOprNGfwEbeRWgbNEkqO%hv,s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096";
        QTest::newRow("only our nonce") << "r=rOprNGfwEbeRWgbNEkqO,s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096";
        QTest::newRow("no salt") << "r=rOprNGfwEbeRWgbNEkqO%hv,s=,i=4096";
        QTest::newRow("few iterations") << "r=rOprNGfwEbeRWgbNEkqO%hv,s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4095";
        QTest::newRow("endless iterations")
            << "r=rOprNGfwEbeRWgbNEkqO%hv,s=W22ZaJ0SNY7soEsUEjb6gQ==,i=2147483647";
        QTest::newRow("overflow")
            << "r=rOprNGfwEbeRWgbNEkqO%hv,s=W22ZaJ0SNY7soEsUEjb6gQ==,i=99999999999999999999";
        QTest::newRow("negative") << "r=rOprNGfwEbeRWgbNEkqO%hv,s=W22ZaJ0SNY7soEsUEjb6gQ==,i=-1";
        QTest::newRow("extension that must be known")
            << "m=x,r=rOprNGfwEbeRWgbNEkqO%hv,s=W22ZaJ0SNY7soA==,i=4096";
        QTest::newRow("empty") << "";
        QTest::newRow("final at once") << "v=6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4=";
    }
    void scramRefusesBadChallenges() {
        QFETCH(QString, challenge);
        const auto exchange = scram();
        exchange->initial();
        SEALPOST_THROWS(exchange->respond(challenge.toStdString()), ErrorCode::server_protocol);
    }

    void scramEscapesNames() {
        const auto credential = Credential::with_password("a=b,c", Secret("x"));
        const auto exchange = start_sasl(
            {.mechanism = Mechanism::scram_sha_256, .credential = credential, .host = "h", .nonce = "n"});
        QCOMPARE(text(exchange->initial()), std::string("n,,n=a=3Db=2Cc,r=n"));
    }

    void scramNoncesDiffer() {
        const auto make = [&] {
            return text(start_sasl({.mechanism = Mechanism::scram_sha_256, .credential = user_, .host = "h"})
                            ->initial());
        };
        QVERIFY(make() != make());
    }

    void plainIsOneMessage() {
        const auto exchange = start_sasl({.mechanism = Mechanism::plain, .credential = user_, .host = "h"});
        QCOMPARE(text(exchange->initial()), std::string("\0user\0pencil", 12));
        QVERIFY(exchange->complete());
        SEALPOST_THROWS(exchange->respond(""), ErrorCode::server_protocol);
    }

    void loginAnswersInTurn() {
        const auto exchange = start_sasl({.mechanism = Mechanism::login, .credential = user_, .host = "h"});
        QVERIFY(!exchange->initial());
        QCOMPARE(text(exchange->respond("Username:")), std::string("user"));
        QVERIFY(!exchange->complete());
        QCOMPARE(text(exchange->respond("whatever")), std::string("pencil"));
        QVERIFY(exchange->complete());
        SEALPOST_THROWS(exchange->respond(""), ErrorCode::server_protocol);
    }

    void tokensAreSentAsTheirMechanismsSay() {
        const auto credential = Credential::with_token("user@example.com", Secret("vF9dft4qmT"));
        const auto bearer = start_sasl({.mechanism = Mechanism::oauthbearer,
                                        .credential = credential,
                                        .host = "server.example.com",
                                        .port = 143});
        // RFC 7628 section 4.1.
        QCOMPARE(text(bearer->initial()),
                 std::string("n,a=user@example.com,\x01host=server.example.com\x01port=143\x01"
                             "auth=Bearer "
                             "vF9dft4qmT\x01\x01"));
        QVERIFY(bearer->complete());
        QCOMPARE(text(bearer->respond("{\"status\":\"invalid_token\"}")), std::string("\x01"));
        QVERIFY(!bearer->complete());
        const auto old = start_sasl({.mechanism = Mechanism::xoauth2, .credential = credential, .host = "h"});
        QCOMPARE(text(old->initial()), std::string("user=user@example.com\x01"
                                                   "auth=Bearer vF9dft4qmT\x01\x01"));
        QCOMPARE(text(old->respond("{}")), std::string());
        QVERIFY(!old->complete());
    }

    void theStrongestMechanismIsChosen_data() {
        QTest::addColumn<QString>("offered");
        QTest::addColumn<bool>("token");
        QTest::addColumn<QString>("chosen");
        QTest::newRow("all") << "LOGIN PLAIN SCRAM-SHA-256 XOAUTH2 OAUTHBEARER" << false << "SCRAM-SHA-256";
        QTest::newRow("case") << "login plain" << false << "PLAIN";
        QTest::newRow("login") << "CRAM-MD5 LOGIN NTLM" << false << "LOGIN";
        QTest::newRow("none that fits a password") << "XOAUTH2 GSSAPI SCRAM-SHA-1" << false << "";
        QTest::newRow("token") << "PLAIN XOAUTH2 OAUTHBEARER" << true << "OAUTHBEARER";
        QTest::newRow("old token") << "PLAIN XOAUTH2" << true << "XOAUTH2";
        QTest::newRow("a token never goes as a password") << "PLAIN LOGIN SCRAM-SHA-256" << true << "";
        QTest::newRow("empty") << "" << false << "";
    }
    void theStrongestMechanismIsChosen() {
        QFETCH(QString, offered);
        QFETCH(bool, token);
        QFETCH(QString, chosen);
        std::vector<std::string> names;
        for (const auto& name : offered.split(' ')) names.push_back(name.toStdString());
        const auto credential =
            token ? Credential::with_token("u", Secret("t")) : Credential::with_password("u", Secret("p"));
        const auto best = choose_mechanism(names, credential);
        QCOMPARE(best ? std::string(name_of(*best)) : std::string(), chosen.toStdString());
    }

    void controlCharactersInTheUserAreRefused() {
        const auto credential = Credential::with_password(std::string("a\0b", 3), Secret("x"));
        SEALPOST_THROWS(start_sasl({.mechanism = Mechanism::plain, .credential = credential, .host = "h"}),
                        ErrorCode::bad_address);
    }
};

QTEST_GUILESS_MAIN(SaslTest)
#include "sasl_test.moc"
