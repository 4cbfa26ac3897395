// SPDX-License-Identifier: GPL-3.0-or-later
// What the bytes tell of the machine and the person: everything that a submission and an IMAP session put on
// the wire, recorded by a proxy in front of the servers, and the message itself as its recipient and its
// sender open it.
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

    /// One message, from its draft to its recipient and back from the Sent folder.
    struct Journey {
        std::string smtp;
        std::string imap;
        std::string delivered;
        std::string opened;
        std::string own_copy;
    };
    std::map<std::string, Journey> journeys_;
    std::set<QString> needles_;

    Journey travel(const std::string& engine) {
        MailServer server;
        Person ada("ada@example.org");
        Person bob("bob@example.org");
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
        Journey journey;
        if (!proxy.wait_for_output("}}\n")) return journey;
        const auto added = add_account(ada, {.imap = ready_port(proxy.output(), "imap"),
                                             .smtp = ready_port(proxy.output(), "smtp"),
                                             .ca = server.pki().ca(),
                                             .password = "ada's password"});
        const std::map<std::string, std::string> environment{{"TZ", odd_zone},
                                                             {"USER", odd_user},
                                                             {"LOGNAME", odd_user},
                                                             {"HOSTNAME", odd_host},
                                                             {"LANG", "de_AT.UTF-8"}};
        const std::string letter = message("Ada <ada@example.org>", "Bob <bob@example.org>");
        const auto draft = ada.work().write("letter.eml", letter);
        const Said saved = ada.run({"draft", "save", draft.native(), "--json"}, {}, environment);
        const Said sent = ada.run({"send", draft.native(), "--json"}, {}, environment);
        const Said listed = ada.run({"mail", "list", "--folder", "Sent", "--json"}, {}, environment);
        const auto entries = listed.json().value("messages").toArray();
        if (added.exit_code + saved.exit_code + sent.exit_code != 0 || entries.isEmpty()) {
            qWarning("%s%s%s", (added.out + added.err).c_str(), (saved.out + saved.err).c_str(),
                     (sent.out + sent.err).c_str());
            return journey;
        }
        const std::string uid = std::to_string(entries.first().toObject().value("uid").toInt());
        ada.run({"mail", "open", uid, "--folder", "Sent"}, {}, environment);
        journey.delivered = server.stored("bob@example.org").at(0);
        journey.opened = bob.run({"decrypt"}, journey.delivered).out;
        journey.own_copy = ada.run({"decrypt"}, server.stored("ada@example.org", "Sent").at(0)).out;
        journey.smtp = file_bytes(record / "smtp.client");
        journey.imap = file_bytes(record / "imap.client");
        for (const auto* folder : {&ada.home(), &ada.work(), &ada.tmp()})
            needles_.insert(lower(folder->path().native()));
        needles_.insert(lower(ada.gnupg().path().native()));
        return journey;
    }

  private slots:
    void initTestCase() {
        if (const std::string missing = MailServer::missing(); !missing.empty()) QSKIP(missing.c_str());
        // Twice the same letter.
        for (const char* name : {"pgp", "pgp again", "smime"})
            journeys_[name] = travel(std::string(name).starts_with("pgp") ? "pgp" : "smime");
        for (const char* needle :
             {odd_user, odd_host, "xqzone", "+1343", "de_at", "sealpost", "user-agent", "x-mailer",
              "libetpan", "gmime", "gnupg", "gpgme", "openssl", "/tmp/", "/home/", "letter.eml", "linux"})
            needles_.insert(needle);
        char host[256] = {};
        if (::gethostname(host, sizeof host - 1) == 0 && std::string(host) != "localhost" &&
            std::string(host).size() > 3)
            needles_.insert(lower(host));
        const passwd* user = ::getpwuid(::getuid());
        if (user != nullptr && std::string(user->pw_name).size() > 3) needles_.insert(lower(user->pw_name));
    }

    void theyCame() {
        for (const auto& [name, journey] : journeys_) {
            QVERIFY2(contains(journey.opened, canary) && contains(journey.own_copy, canary), name.c_str());
            QVERIFY(contains(journey.smtp, "\r\nMAIL FROM:<ada@example.org>"));
            QVERIFY(contains(journey.imap, " APPEND "));
            QVERIFY2(!contains(journey.smtp + journey.imap, canary), "the wire has nothing of the text");
        }
        QVERIFY(needles_.size() > 16);
    }

    void tellNothingOfTheMachine() {
        for (const auto& [name, journey] : journeys_) {
            const std::map<std::string, std::string> places{{"the submission", journey.smtp},
                                                            {"the IMAP session", journey.imap},
                                                            {"the message inside", journey.opened},
                                                            {"the sender's own copy", journey.own_copy}};
            for (const auto& [place, text] : places) {
                const QString searched = without_ciphertext(text);
                for (const QString& needle : needles_)
                    QVERIFY2(!searched.contains(needle),
                             qPrintable(QString::fromStdString(name + ", " + place + ": ") + needle));
            }
        }
    }
    void introduceThemselvesToNobody() {
        for (const auto& [name, journey] : journeys_) {
            for (const QString& line : matches("^((?:EHLO|HELO)[^\r]*)", journey.smtp))
                QCOMPARE(line, QString("EHLO [127.0.0.1]"));
            QVERIFY(!matches("^(EHLO)", journey.smtp).empty());
            // RFC 2971: the client's name and version.
            QVERIFY(matches("^(\\S+ ID\\b)", journey.imap).empty());
            // OpenPGP's armor may name the program.
            QVERIFY(matches("-----BEGIN PGP MESSAGE-----\r\n(.+)\r\n", journey.smtp).empty());
        }
    }
    void speakInUtc() {
        for (const auto& [name, journey] : journeys_) {
            int dates = 0;
            for (const auto& text : {journey.smtp, journey.imap, journey.opened, journey.own_copy})
                for (const QString& date : matches("^Date: ([^\r\n]*)", text)) {
                    ++dates;
                    QVERIFY2(date.endsWith(" +0000"), qPrintable(date));
                }
            QVERIFY(dates >= 4);
            // The date that an IMAP server is given (RFC 3501 section 6.3.11).
            for (const QString& zone : matches("APPEND .*\"[^\"]* ([+-]\\d{4})\"", journey.imap))
                QCOMPARE(zone, QString("+0000"));
        }
    }
    void nameTheMessageByChanceAlone() {
        std::set<QString> ids;
        for (const auto& [name, journey] : journeys_) {
            const auto outside = matches("^Message-ID: (.*?)\r?$", journey.delivered);
            QCOMPARE(outside.size(), std::size_t{1});
            const QString id = outside.front();
            // 128 bits in the sender's domain.
            const auto parts = QRegularExpression("^<([0-9a-f]{32})@example\\.org>$").match(id);
            QVERIFY2(parts.hasMatch(), qPrintable(id));
            ids.insert(parts.captured(1));
            const auto inside = matches("^Message-ID: (.*?)\r?$", journey.opened);
            QVERIFY(inside.size() == 1 && inside.front() == id);
        }
        QCOMPARE(ids.size(), journeys_.size());
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
            for (const QString& boundary : matches("boundary=\"?([^\";\r\n]+)", journey.delivered)) {
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
