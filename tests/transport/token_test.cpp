// SPDX-License-Identifier: GPL-3.0-or-later
// OAuth 2 access tokens against Dovecot and the submission server, which have them introspected (RFC 7662) by
// an identity provider on loopback.
#include "core/transport/imap_client.h"
#include "core/transport/smtp_client.h"
#include "tests/support/mail_server.h"
#include "tests/support/qt_error.h"

#include <QTest>

#include <map>

using namespace sealpost;
using namespace sealpost::transport;

namespace {

/// Nothing here waits for a server to be silent.
constexpr std::chrono::seconds patience{240};
/// With it AUTH is longer than a command line of SMTP may be (RFC 4954 section 4).
const std::string long_token(600, 't');

} // namespace

class TokenTest : public QObject {
    Q_OBJECT

    std::map<std::string, std::unique_ptr<test::MailServer>> servers_;
    net::NoActivityLog log_;
    SystemClock clock_;
    NoPrompts prompts_;
    net::Dialer dialer_{log_, clock_};
    const Operation operation_{prompts_};

    struct Outcome {
        std::string imap;
        std::string smtp;
    };

    /// The mechanism, or the error's name and the mechanism in it.
    template <typename Client>
    std::string tried(const net::ServerSettings& settings, const Credential& credential) {
        net::VolatileTlsMemory memory;
        const net::Surroundings surroundings{dialer_, memory, clock_, patience};
        try {
            Client client(surroundings, settings, credential.copy());
            return client.test(operation_).mechanism;
        } catch (const Error& error) {
            return std::string(name_of(error.code())) + " " + error.fact("mechanism");
        }
    }
    Outcome outcome(const test::MailServer& server, const Credential& credential) {
        const auto settings = [&](std::uint16_t port) {
            return net::ServerSettings{{"localhost", port}, net::Security::implicit, server.pki().ca()};
        };
        return {.imap = tried<ImapClient>(settings(server.imaps_port()), credential),
                .smtp = tried<SmtpClient>(settings(server.smtps_port()), credential)};
    }
    static std::size_t occurrences(const std::string& text, const std::string& part) {
        std::size_t count = 0;
        for (auto at = text.find(part); at != text.npos; at = text.find(part, at + 1)) ++count;
        return count;
    }

  private slots:
    void initTestCase() {
        const auto missing = test::MailServer::missing();
        if (!missing.empty()) QSKIP(missing.c_str());
        for (const char* mechanisms : {"xoauth2", "xoauth2 oauthbearer"}) {
            test::MailServer::Options options;
            options.tokens = {{"ada@example.org", "ya29.ada-s_token~+/"}, {"bob@example.org", long_token}};
            options.expired_tokens = {{"ada@example.org", "old"}};
            options.token_mechanisms = mechanisms;
            servers_[mechanisms] = std::make_unique<test::MailServer>(options);
        }
    }

    void logsIn_data() {
        QTest::addColumn<QString>("mechanisms");
        QTest::addColumn<QString>("user");
        QTest::addColumn<QString>("token");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* mechanisms, const char* title, const char* user, const char* token,
                            const char* expected) {
            QTest::newRow((std::string(mechanisms) + ": " + title).c_str())
                << mechanisms << user << token << expected;
        };
        constexpr const char* good = "ya29.ada-s_token~+/";
        for (const auto& [mechanisms, name] :
             {std::pair{"xoauth2", "XOAUTH2"}, {"xoauth2 oauthbearer", "OAUTHBEARER"}}) {
            const std::string refused = "auth-refused " + std::string(name);
            row(mechanisms, "a good token", "ada@example.org", good, name);
            row(mechanisms, "an unknown token", "ada@example.org", "xyz", refused.c_str());
            row(mechanisms, "an expired token", "ada@example.org", "old", refused.c_str());
            row(mechanisms, "somebody else's token", "ada@example.org", long_token.c_str(), refused.c_str());
            row(mechanisms, "a long token", "bob@example.org", long_token.c_str(), name);
            row(mechanisms, "nobody's name", "eve@example.org", good, refused.c_str());
        }
    }
    void logsIn() {
        QFETCH(QString, mechanisms);
        QFETCH(QString, user);
        QFETCH(QString, token);
        QFETCH(QString, expected);
        const auto& server = *servers_.at(mechanisms.toStdString());
        const std::string before = server.submission_log();
        const auto found =
            outcome(server, Credential::with_token(user.toStdString(), Secret(token.toStdString())));
        QCOMPARE(found.imap, expected.toStdString());
        QCOMPARE(found.smtp, expected.toStdString());
        // RFC 7628 section 3.2.3: the explanation of the refusal is answered with ^A, in XOAUTH2 with
        // nothing.
        const std::string log = server.submission_log().substr(before.size());
        const std::string answer =
            expected.contains("OAUTHBEARER") ? "\"answer\": \"01\"" : "\"answer\": \"\"";
        QCOMPARE(occurrences(log, answer), std::size_t(expected.startsWith("auth-refused") ? 1 : 0));
    }

    void aPasswordIsNotSentAsAToken() {
        const auto found = outcome(*servers_.at("xoauth2 oauthbearer"),
                                   Credential::with_password("ada@example.org", Secret("ada's password")));
        QCOMPARE(found.imap, std::string("SCRAM-SHA-256"));
        QCOMPARE(found.smtp, std::string("PLAIN"));
    }
};

QTEST_GUILESS_MAIN(TokenTest)
#include "token_test.moc"
