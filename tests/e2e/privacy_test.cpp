// SPDX-License-Identifier: GPL-3.0-or-later
// What the bytes tell of the machine and the person: everything that a submission and an IMAP session put on
// the wire, recorded by a proxy in front of the servers, and the message itself as its recipient and its
// sender open it.
#include "core/base/error.h"
#include "tests/e2e/household.h"
#include "tests/support/corpora.h"
#include "tests/support/server_ready.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

#include <ctime>
#include <pwd.h>
#include <set>
#include <unistd.h>

using namespace sealpost::test;

namespace {

/// The offset of no place on earth.
constexpr const char* odd_zone = "XQZONE-13:43";
constexpr const char* odd_user = "kanarienbenutzer";
constexpr const char* odd_host = "kanarienrechner";

QString lower(const std::string& text) {
    return QString::fromLatin1(text.data(), qsizetype(text.size())).toLower();
}

/// Without what looks random, in which anything may stand by chance: base64 and hex.
QString without_ciphertext(const std::string& text) {
    static const QRegularExpression runs(
        "(?:[a-z0-9+/=]{40,}\\s+)+[a-z0-9+/]*={0,2}(?=\\s)|[a-z0-9+/=]{40,}|[0-9a-f]{32,}");
    return lower(text).replace(runs, "...");
}

std::vector<QString> matches(const QString& pattern, const std::string& text) {
    std::vector<QString> result;
    const QRegularExpression expression(pattern, QRegularExpression::MultilineOption);
    auto found = expression.globalMatch(QString::fromLatin1(text.data(), qsizetype(text.size())));
    while (found.hasNext()) result.push_back(found.next().captured(1));
    return result;
}

} // namespace

class PrivacyTest : public QObject {
    Q_OBJECT

    /// A message as its recipient got it, and as it is inside ("" where it was sent in the clear).
    struct Mail {
        std::string delivered;
        std::string opened;
    };
    /// What Ada wrote in one technology: a letter, saved as a draft before, an answer, and an invitation.
    struct Journey {
        /// What she said to the servers: `smtp` of the sealed messages, `smtp_clear` of the invitation.
        std::string smtp;
        std::string smtp_clear;
        std::string imap;
        Mail letter;
        Mail answer;
        Mail invitation;
        /// The draft from her Drafts folder and the letter from her Sent folder, as she opens them.
        std::string own_draft;
        std::string own_copy;
    };
    std::map<std::string, Journey> journeys_;
    /// What tells of the machine and the person at it, and what names a program. An invitation's text names
    /// programs, the sender's among others, so that its reader finds one.
    std::set<QString> machine_;
    std::set<QString> programs_;

    static std::map<std::string, std::string> surroundings() {
        return {{"TZ", odd_zone},
                {"USER", odd_user},
                {"LOGNAME", odd_user},
                {"HOSTNAME", odd_host},
                {"LANG", "de_AT.UTF-8"}};
    }
    static Said must(Said said) {
        if (said.exit_code != 0)
            throw sealpost::Error(sealpost::ErrorCode::engine_failed, {{"detail", said.out + said.err}});
        return said;
    }
    Journey travel(const std::string& engine) {
        MailServer::Options options;
        options.users["carol@example.org"] = "carol's password";
        const MailServer server(options);
        const Person ada("ada@example.org");
        const Person bob("bob@example.org");
        for (const Person* person : {&ada, &bob}) person->make_key(engine);
        acquaint(ada, bob, engine);
        acquaint(bob, ada, engine);
        const TemporaryFolder record;
        BackgroundProcess proxy({"/usr/bin/python3", "-B",
                                 (source_root() / "tests/servers/recording_proxy.py").native(),
                                 server.pki().certificate("good").native(), server.pki().key("good").native(),
                                 record.path().native(), "smtp:" + std::to_string(server.smtps_port()),
                                 "imap:" + std::to_string(server.imaps_port())},
                                record / "output");
        if (!proxy.wait_for_output("}}\n", std::chrono::seconds(240)))
            throw sealpost::Error(sealpost::ErrorCode::engine_failed, {{"detail", proxy.output()}});
        must(add_account(ada, {.imap = ready_port(proxy.output(), "imap"),
                               .smtp = ready_port(proxy.output(), "smtp"),
                               .ca = server.pki().ca(),
                               .password = "ada's password"}));
        const auto run = [&](std::vector<std::string> words, std::string input = {}) {
            return must(ada.run(std::move(words), std::move(input), surroundings()));
        };
        const auto file = ada.work()
                              .write("letter.eml", message("Ada <ada@example.org>", "Bob <bob@example.org>"))
                              .native();
        run({"draft", "save", file, "--json"});
        run({"send", file, "--json"});
        const auto listed = run({"mail", "list", "--folder", "Sent", "--json"}).json();
        const auto first = listed.value("messages").toArray().first().toObject();
        run({"mail", "open", std::to_string(first.value("uid").toInt()), "--folder", "Sent"});
        const std::string from_bob =
            must(bob.run({"encrypt", "--engine", engine}, message("bob@example.org", "ada@example.org"))).out;
        run({"send", "--json"}, run({"reply"}, from_bob).out);
        Journey journey;
        journey.smtp = file_bytes(record / "smtp.client");
        run({"send", "--allow-plaintext", "carol@example.org", "--json"},
            run({"invite", "carol@example.org", "--engine", engine}).out);
        journey.smtp_clear = file_bytes(record / "smtp.client").substr(journey.smtp.size());
        journey.imap = file_bytes(record / "imap.client");
        const auto to_bob = server.stored("bob@example.org");
        for (const auto& [mail, place] : {std::pair(&journey.letter, 0), std::pair(&journey.answer, 1)}) {
            mail->delivered = to_bob.at(static_cast<std::size_t>(place));
            mail->opened = must(bob.run({"decrypt"}, mail->delivered)).out;
        }
        journey.invitation.delivered = server.stored("carol@example.org").at(0);
        journey.own_draft = run({"decrypt"}, server.stored("ada@example.org", "Drafts").at(0)).out;
        journey.own_copy = run({"decrypt"}, server.stored("ada@example.org", "Sent").at(0)).out;
        for (const auto* folder : {&ada.home(), &ada.work(), &ada.tmp()})
            machine_.insert(lower(folder->path().native()));
        machine_.insert(lower(ada.gnupg().path().native()));
        return journey;
    }
    /// The messages that were delivered, by name.
    static std::map<std::string, const Mail*> mails(const Journey& journey) {
        return {
            {"letter", &journey.letter}, {"answer", &journey.answer}, {"invitation", &journey.invitation}};
    }
    static std::string header_of(const std::string& message) {
        return message.substr(0, std::min(message.find("\r\n\r\n"), message.find("\n\n")));
    }

  private slots:
    void initTestCase() {
        if (const std::string missing = MailServer::missing(); !missing.empty()) QSKIP(missing.c_str());
        // Twice the same letter.
        for (const char* name : {"pgp", "pgp again", "smime"})
            journeys_[name] = travel(std::string(name).starts_with("pgp") ? "pgp" : "smime");
        for (const char* needle :
             {odd_user, odd_host, "xqzone", "+1343", "de_at", "/tmp/", "/home/", "letter.eml"})
            machine_.insert(needle);
        for (const char* needle : {"sealpost", "user-agent", "x-mailer", "libetpan", "gmime", "gnupg",
                                   "gpgme", "openssl", "linux"})
            programs_.insert(needle);
        char host[256] = {};
        if (::gethostname(host, sizeof host - 1) == 0 && std::string(host) != "localhost" &&
            std::string(host).size() > 3)
            machine_.insert(lower(host));
        const passwd* user = ::getpwuid(::getuid());
        if (user != nullptr && std::string(user->pw_name).size() > 3) machine_.insert(lower(user->pw_name));
    }

    void theyCame() {
        for (const auto& [name, journey] : journeys_) {
            for (const auto* text :
                 {&journey.letter.opened, &journey.answer.opened, &journey.own_copy, &journey.own_draft})
                QVERIFY2(contains(*text, canary), name.c_str());
            QVERIFY(contains(journey.letter.opened, "\nIn-Reply-To: ") == false);
            QVERIFY(contains(journey.answer.opened, "\nIn-Reply-To: "));
            QCOMPARE(matches("^(MAIL FROM:<ada@example.org>)", journey.smtp).size(), std::size_t{2});
            QCOMPARE(matches("^(MAIL FROM:<ada@example.org>)", journey.smtp_clear).size(), std::size_t{1});
            // The draft, and the copies of the letter, the answer and the invitation.
            QCOMPARE(matches("^(\\S+ APPEND )", journey.imap).size(), std::size_t{4});
            QVERIFY(contains(journey.smtp_clear, "encrypted mail"));
            QVERIFY2(!contains(journey.smtp + journey.imap, canary), "the wire has nothing of the text");
        }
        QVERIFY(machine_.size() > 11 && programs_.size() == 9);
    }

    void tellNothingOfTheMachine() {
        for (const auto& [name, journey] : journeys_) {
            const std::map<std::string, std::string> places{
                {"the submission", journey.smtp},
                {"the submission of the invitation", journey.smtp_clear},
                {"the IMAP session", journey.imap},
                {"the letter inside", journey.letter.opened},
                {"the answer inside", journey.answer.opened},
                {"the sender's own draft", journey.own_draft},
                {"the sender's own copy", journey.own_copy}};
            for (const auto& [place, text] : places) {
                const QString searched = without_ciphertext(text);
                for (const QString& needle : machine_)
                    QVERIFY2(!searched.contains(needle),
                             qPrintable(QString::fromStdString(name + ", " + place + ": ") + needle));
            }
        }
    }
    void nameNoProgram() {
        for (const auto& [name, journey] : journeys_) {
            const std::map<std::string, std::string> places{
                {"the submission", journey.smtp},
                {"the header of the invitation", header_of(journey.invitation.delivered)},
                {"the IMAP session", journey.imap},
                {"the letter inside", journey.letter.opened},
                {"the answer inside", journey.answer.opened},
                {"the sender's own copy", journey.own_copy}};
            for (const auto& [place, text] : places) {
                const QString searched = without_ciphertext(text);
                for (const QString& needle : programs_)
                    QVERIFY2(!searched.contains(needle),
                             qPrintable(QString::fromStdString(name + ", " + place + ": ") + needle));
            }
        }
    }
    void introduceThemselvesToNobody() {
        for (const auto& [name, journey] : journeys_) {
            for (const auto& smtp : {journey.smtp, journey.smtp_clear}) {
                const auto greetings = matches("^((?:EHLO|HELO)[^\r]*)", smtp);
                QVERIFY(!greetings.empty());
                // RFC 5321 section 4.1.3.
                for (const QString& line : greetings) QCOMPARE(line, QString("EHLO [127.0.0.1]"));
            }
            // RFC 2971: the client's name and version.
            QVERIFY(matches("^(\\S+ ID\\b)", journey.imap).empty());
            // OpenPGP's armor may name the program.
            QVERIFY(matches("-----BEGIN PGP [A-Z ]+-----\r\n(.+)\r\n", journey.smtp + journey.smtp_clear)
                        .empty());
        }
    }
    void speakInUtc() {
        for (const auto& [name, journey] : journeys_) {
            const std::map<std::string, std::string> places{{"the submission", journey.smtp},
                                                            {"the invitation", journey.smtp_clear},
                                                            {"the IMAP session", journey.imap},
                                                            {"the letter inside", journey.letter.opened},
                                                            {"the answer inside", journey.answer.opened},
                                                            {"the draft", journey.own_draft},
                                                            {"the copy", journey.own_copy}};
            for (const auto& [place, text] : places) {
                const auto dates = matches("^Date: ([^\r\n]*)", text);
                QVERIFY2(!dates.empty(), (name + ", " + place).c_str());
                for (const QString& date : dates) QVERIFY2(date.endsWith(" +0000"), qPrintable(date));
            }
            // The date that an IMAP server is given (RFC 3501 section 6.3.11).
            for (const QString& zone : matches("APPEND .*\"[^\"]* ([+-]\\d{4})\"", journey.imap))
                QCOMPARE(zone, QString("+0000"));
        }
    }
    void nameTheMessageByChanceAlone() {
        std::set<QString> ids;
        for (const auto& [name, journey] : journeys_)
            for (const auto& [kind, mail] : mails(journey)) {
                const auto outside = matches("^Message-ID: (.*?)\r?$", header_of(mail->delivered));
                QCOMPARE(outside.size(), std::size_t{1});
                const QString id = outside.front();
                // 128 bits in the sender's domain.
                const auto parts = QRegularExpression("^<([0-9a-f]{32})@example\\.org>$").match(id);
                QVERIFY2(parts.hasMatch(), qPrintable(id));
                ids.insert(parts.captured(1));
                if (mail->opened.empty()) continue;
                const auto inside = matches("^Message-ID: (.*?)\r?$", mail->opened);
                QVERIFY(inside.size() == 1 && inside.front() == id);
            }
        QCOMPARE(ids.size(), journeys_.size() * 3);
        // No part is a counter or the time: in no place of the text do they agree, but where chance has it.
        const std::vector<QString> all(ids.begin(), ids.end());
        for (std::size_t i = 1; i < all.size(); ++i) {
            int same = 0;
            for (int k = 0; k < 32; ++k) same += all[0][k] == all[i][k];
            QVERIFY2(same < 16, qPrintable(all[0] + " " + all[i]));
            QVERIFY(all[0].left(8) != all[i].left(8) && all[0].right(8) != all[i].right(8));
        }
        for (const QString& id : ids)
            QVERIFY(!id.contains(QString::number(std::time(nullptr) / 1000, 16)) &&
                    !id.contains(QString::number(std::time(nullptr) / 1000)));
    }
    void separateTheirPartsByChanceAlone() {
        std::set<QString> boundaries;
        std::size_t count = 0;
        for (const auto& [name, journey] : journeys_)
            for (const QString& boundary :
                 matches("boundary=\"?([^\";\r\n]+)", journey.letter.delivered + journey.answer.delivered +
                                                          journey.invitation.delivered)) {
                QVERIFY2(QRegularExpression("^=_[0-9a-f]{32}$").match(boundary).hasMatch(),
                         qPrintable(boundary));
                boundaries.insert(boundary);
                ++count;
            }
        QVERIFY(count > 0);
        QCOMPARE(boundaries.size(), count);
    }
};

QTEST_GUILESS_MAIN(PrivacyTest)
#include "privacy_test.moc"
