// SPDX-License-Identifier: GPL-3.0-or-later
// What `view` says that the provider will see, beside what a provider then got: the header byte for byte, the
// envelope, the size, and the times.
#include "tests/e2e/household.h"
#include "tests/e2e/submission_play.h"
#include "tests/support/test_pki.h"

#include "core/base/clock.h"

#include <QJsonArray>
#include <QTest>

#include <mutex>
#include <regex>

using namespace sealpost::test;
using sealpost::Time;

namespace {

constexpr const char* fields = "Cc: =?utf-8?q?Zo=C3=AB?= <zoe@example.org>\n"
                               "Date: Mon, 02 Nov 2026 10:00:00 +0100\n"
                               "Message-ID: <mine.4711@example.org>\n"
                               "In-Reply-To: <theirs@example.org>\n"
                               "References: <a-long-one-that-is-folded-by-whoever-writes-it@example.org>\n"
                               " <another-long-one-that-goes-into-a-line-of-its-own@example.org>\n"
                               "Comments: hidden\nX-Own: shown\n";

std::string header_of(const std::string& message) { return message.substr(0, message.find("\r\n\r\n") + 2); }

/// Without what is drawn by chance or chosen while signing.
std::string settled(const std::string& header) {
    const std::string without_boundary =
        std::regex_replace(header, std::regex("boundary=\"?[^\"; \r]+\"?"), "boundary=…");
    return std::regex_replace(without_boundary, std::regex("; *\r?\n?[ \t]*micalg=\"?[^\"; \r]+\"?"), "");
}

/// One line for each field: a parameter more or less moves the folds of Content-Type.
std::string unfolded(const std::string& header) {
    return std::regex_replace(header, std::regex("\r\n[ \t]+"), " ");
}

std::string wire_of(const QJsonObject& copy) {
    std::string text;
    for (const auto& field : copy.value("headers").toArray())
        text += field.toObject().value("wire").toString().toStdString() + "\r\n";
    return text;
}

} // namespace

class ViewTest : public QObject {
    Q_OBJECT
    TestPki pki_;
    Person ada_;
    std::mutex mutex_;
    std::vector<Received> received_;
    std::unique_ptr<LoopbackServer> server_;

    static std::string draft(const std::string& further) {
        return "From: \"K\xc3\xb6nigin Ada\" <ada@example.org>\nTo: Bob <bob@example.org>\n"
               "Subject: " +
               std::string(canary) + " als Betreff\n" + further + "\nDer Text: " + canary + ".\n.\n..\n";
    }
    QJsonObject view(const std::string& text, const std::vector<std::string>& options) const {
        std::vector<std::string> words{"view", "-", "--json"};
        words.insert(words.end(), options.begin(), options.end());
        return ada_.run(words, text).json();
    }
    std::vector<Received> send(const std::string& text, const std::vector<std::string>& options) {
        {
            const std::lock_guard lock(mutex_);
            received_.clear();
        }
        std::vector<std::string> words{"send", "-", "--json"};
        words.insert(words.end(), options.begin(), options.end());
        const Said said = ada_.run(words, text);
        if (said.exit_code != 0) qWarning("%s", (said.out + said.err).c_str());
        const std::lock_guard lock(mutex_);
        return received_;
    }

  private slots:
    void initTestCase() {
        ada_.make_key();
        ada_.make_key("smime");
        for (const char* other : {"bob@example.org", "zoe@example.org", "blind@example.org"})
            ada_.knows(other);
        SubmissionPlay play{.tls = {.certificate = pki_.certificate("good"), .key = pki_.key("good")}};
        play.received = [this](const Received& one) {
            const std::lock_guard lock(mutex_);
            received_.push_back(one);
        };
        server_ = std::make_unique<LoopbackServer>(session_of(play));
        const Said added = add_account(
            ada_, {.smtp = server_->port(), .ca = pki_.ca(), .password = "geheim-4711", .test = false});
        QVERIFY2(added.exit_code == 0, (added.out + added.err).c_str());
    }

    void showsWhatTheProviderGets_data() {
        QTest::addColumn<QString>("further");
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("policy");
        const QString all = fields;
        QTest::newRow("sealed") << all << QStringList{} << "require";
        QTest::newRow("shy") << all << QStringList{"--headers", "shy"} << "require";
        QTest::newRow("nothing hidden") << all << QStringList{"--headers", "none"} << "require";
        QTest::newRow("not signed") << all << QStringList{"--no-sign"} << "require";
        QTest::newRow("blind copy") << all + "Bcc: blind@example.org\n" << QStringList{} << "require";
        QTest::newRow("in the clear") << all << QStringList{} << "sign-only";
        QTest::newRow("a copy in the clear")
            << all + "Bcc: nokey@example.net\n"
            << QStringList{"--allow-plaintext", "nokey@example.net"} << "require";
        QTest::newRow("by prefer") << all + "Bcc: nokey@example.net\n" << QStringList{} << "prefer";
    }
    void showsWhatTheProviderGets() {
        QFETCH(QString, further);
        QFETCH(QStringList, options);
        QFETCH(QString, policy);
        std::vector<std::string> words;
        for (const auto& option : options) words.push_back(option.toStdString());
        QCOMPARE(ada_.run({"config", "set", "ada@example.org.policy", policy.toStdString()}).exit_code, 0);
        const std::string text = draft(further.toStdString());
        const QJsonArray copies = view(text, words).value("copies").toArray();
        const auto got = send(text, words);
        QVERIFY(!copies.isEmpty());
        QCOMPARE(got.size(), static_cast<std::size_t>(copies.size()));
        for (std::size_t i = 0; i < got.size(); ++i) {
            const QJsonObject copy = copies[static_cast<int>(i)].toObject();
            const std::string seen = wire_of(copy), came = header_of(got[i].message);
            const bool signs_in_the_clear = came.find("micalg=") != std::string::npos;
            if (signs_in_the_clear)
                QCOMPARE(settled(unfolded(seen)), settled(unfolded(came)));
            else
                QCOMPARE(settled(seen), settled(came));
            std::vector<std::string> envelope{"MAIL FROM:<" +
                                              copy.value("mail_from").toString().toStdString() + ">"};
            for (const auto& to : copy.value("rcpt_to").toArray())
                envelope.push_back("RCPT TO:<" + to.toString().toStdString() + ">");
            QCOMPARE(got[i].envelope.size(), envelope.size());
            for (std::size_t at = 0; at < envelope.size(); ++at)
                QVERIFY2(got[i].envelope[at].starts_with(envelope[at]), got[i].envelope[at].c_str());
            const double told = copy.value("bytes").toDouble(), bytes = double(got[i].message.size());
            QVERIFY2(told >= bytes && told < bytes + 2048 + bytes / 50,
                     (std::to_string(told) + " told, " + std::to_string(bytes) + " came").c_str());
        }
        QCOMPARE(ada_.run({"config", "set", "ada@example.org.policy", "require"}).exit_code, 0);
    }

    void showsTheTimes() {
        const auto times = [&](const std::string& text, const std::vector<std::string>& options = {}) {
            return view(text, options).value("times").toObject();
        };
        const QJsonObject zoned = times(draft(fields));
        QCOMPARE(zoned.value("date").toString(), "2026-11-02T09:00:00Z");
        QCOMPARE(zoned.value("undo_seconds").toInt(), 0);
        const auto learns = [](const QJsonObject& object) {
            QStringList words;
            for (const auto& word : object.value("provider_learns").toArray()) words += word.toString();
            return words.join(' ');
        };
        QCOMPARE(learns(zoned), "submission date time-zone");
        QCOMPARE(learns(times(draft(fields), {"--headers", "shy"})), "submission date");
        const std::string made_here = draft("Message-ID: <x@example.org>\n");
        QCOMPARE(learns(times(made_here)), "submission date");
        QCOMPARE(learns(times(draft("Bcc: nokey@example.net\n"), {"--allow-plaintext", "nokey@example.net"})),
                 "submission date signing-time");
    }

    void goesOutWhenItSays() {
        QCOMPARE(ada_.run({"config", "set", "undo.seconds", "2"}).exit_code, 0);
        const std::string text = draft("Message-ID: <y@example.org>\n");
        const auto before = std::chrono::system_clock::now();
        const QJsonObject times = view(text, {}).value("times").toObject();
        QCOMPARE(times.value("undo_seconds").toInt(), 2);
        const auto told = sealpost::parse_rfc3339(times.value("goes_out").toString().toStdString()).value();
        QVERIFY(told + std::chrono::seconds(1) >= before + std::chrono::seconds(2));
        const auto got = send(text, {});
        QCOMPARE(got.size(), std::size_t{1});
        QVERIFY2(got[0].at >= told, "not before");
        // Date is when it was sealed, not when it went out.
        const std::string header = header_of(got[0].message);
        QVERIFY(header.find("+0000\r\n") != std::string::npos);
        const Said shown = ada_.run({"view"}, text);
        QVERIFY2(contains(shown.out, "stay here for 2 seconds"), shown.out.c_str());
        QCOMPARE(ada_.run({"config", "set", "undo.seconds", "0"}).exit_code, 0);
        QVERIFY(contains(ada_.run({"view"}, text).out, "at once"));
    }
};

QTEST_GUILESS_MAIN(ViewTest)
#include "view_test.moc"
