// SPDX-License-Identifier: GPL-3.0-or-later
// `send --require-tls` (RFC 8689) and `send --notify` (RFC 3461), by what the submission server heard.
#include "tests/e2e/household.h"

#include <QJsonArray>
#include <QTest>

using namespace sealpost::test;

namespace {

std::size_t count(const std::string& text, const std::string& part) {
    std::size_t found = 0;
    for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++found;
    return found;
}

} // namespace

class DeliveryRequestsTest : public QObject {
    Q_OBJECT
    std::unique_ptr<MailServer> server_;
    std::unique_ptr<Person> ada_;

    void start(const std::vector<std::string>& offers) {
        MailServer::Options options;
        options.offers = offers;
        server_ = std::make_unique<MailServer>(options);
        ada_ = std::make_unique<Person>("ada@example.org");
        ada_->make_key();
        ada_->knows("bob@example.org");
        const Said added = add_account(*ada_, account_at(*server_, "ada's password"));
        QVERIFY2(added.exit_code == 0, (added.out + added.err).c_str());
    }
    Said send(const std::vector<std::string>& options) const {
        std::vector<std::string> words{"send", "--json"};
        words.insert(words.end(), options.begin(), options.end());
        return ada_->run(words, message("ada@example.org", "bob@example.org"));
    }
    QJsonObject item() const {
        const Said listed = ada_->run({"outbox", "list", "--all", "--json"});
        return listed.json().value("items").toArray().last().toObject();
    }

  private slots:
    void initTestCase() {
        if (const std::string missing = MailServer::missing(); !missing.empty()) QSKIP(missing.c_str());
    }

    void areSaidToTheServer() {
        start({"DSN", "REQUIRETLS"});
        const Said sent = send({"--require-tls", "--notify", "success,failure"});
        QVERIFY2(sent.exit_code == 0, (sent.out + sent.err).c_str());
        QVERIFY(sent.json().value("warnings").toArray().isEmpty());
        const std::string id = item().value("envelope_id").toString().toStdString();
        QCOMPARE(id.size(), std::size_t{32});
        QCOMPARE(item().value("reports").toArray(), (QJsonArray{"success", "failure"}));
        QCOMPARE(item().value("require_tls").toBool(), true);
        const std::string log = server_->submission_log();
        QVERIFY2(contains(log, " REQUIRETLS RET=HDRS ENVID=" + id + "\""), log.c_str());
        QVERIFY2(
            contains(log, "RCPT TO:<bob@example.org> NOTIFY=SUCCESS,FAILURE ORCPT=rfc822;bob@example.org\""),
            log.c_str());
        QCOMPARE(server_->stored("bob@example.org").size(), std::size_t{1});

        // And nothing of the kind without being asked.
        QCOMPARE(send({}).exit_code, 0);
        QCOMPARE(count(server_->submission_log(), "NOTIFY"), std::size_t{1});
        QCOMPARE(count(server_->submission_log(), "ENVID"), std::size_t{1});
        QCOMPARE(count(server_->submission_log(), "ORCPT"), std::size_t{1});
    }

    void areKeptUntilTheMessageGoesOut() {
        start({"DSN", "REQUIRETLS"});
        QCOMPARE(send({"--queue-only", "--require-tls", "--notify", "never"}).exit_code, 0);
        QVERIFY(!contains(server_->submission_log(), "MAIL FROM"));
        const Said flushed = ada_->run({"outbox", "flush", "--json"});
        QVERIFY2(flushed.exit_code == 0, (flushed.out + flushed.err).c_str());
        QVERIFY(contains(server_->submission_log(), " REQUIRETLS RET=HDRS ENVID="));
        QVERIFY(contains(server_->submission_log(), " NOTIFY=NEVER ORCPT="));
    }

    void areTheAccountsWhereTheMessageHasNone() {
        start({"DSN", "REQUIRETLS"});
        for (const auto& [setting, value] : {std::pair{"require-tls", "on"}, std::pair{"notify", "delay"}})
            QCOMPARE(ada_->run({"config", "set", std::string("ada@example.org.") + setting, value}).exit_code,
                     0);
        QCOMPARE(send({}).exit_code, 0);
        QVERIFY(contains(server_->submission_log(), " REQUIRETLS RET=HDRS ENVID="));
        QVERIFY(contains(server_->submission_log(), " NOTIFY=DELAY ORCPT="));
        QCOMPARE(send({"--no-require-tls", "--notify", "default"}).exit_code, 0);
        QCOMPARE(count(server_->submission_log(), "MAIL FROM"), std::size_t{2});
        QCOMPARE(count(server_->submission_log(), " REQUIRETLS "), std::size_t{1});
        QCOMPARE(count(server_->submission_log(), "NOTIFY"), std::size_t{1});
    }

    void isHeldWithoutRequiretls() {
        start({"DSN"});
        const Said refused = send({"--require-tls"});
        QVERIFY2(refused.exit_code == 3, (refused.out + refused.err).c_str());
        QCOMPARE(refused.error_code(), QString("requiretls-missing"));
        const auto error = refused.json().value("error").toObject();
        QVERIFY2(error.value("hint").toString().contains("--no-require-tls"), refused.out.c_str());
        QCOMPARE(item().value("state").toString(), QString("held"));
        QCOMPARE(ada_->run({"outbox", "flush"}).exit_code, 3);
        QVERIFY(!contains(server_->submission_log(), "MAIL FROM"));

        const std::string id = item().value("id").toString().toStdString();
        const Said waived = ada_->run({"outbox", "retry", "--no-require-tls", id, "--json"});
        QVERIFY2(waived.exit_code == 0, (waived.out + waived.err).c_str());
        QVERIFY(!contains(server_->submission_log(), " REQUIRETLS"));
        QCOMPARE(server_->stored("bob@example.org").size(), std::size_t{1});
    }

    void goesOutWithoutReportsAndSaysSo() {
        start({});
        const Said sent = send({"--notify", "success"});
        QVERIFY2(sent.exit_code == 0, (sent.out + sent.err).c_str());
        QCOMPARE(sent.json().value("warnings").toArray(), (QJsonArray{"reports-not-offered"}));
        QVERIFY2(contains(sent.err, "no reports"), sent.err.c_str());
        QCOMPARE(item().value("reports_not_offered").toBool(), true);
        QVERIFY(!contains(server_->submission_log(), "NOTIFY"));
        QCOMPARE(server_->stored("bob@example.org").size(), std::size_t{1});
    }

    void refusesWordsThatAreNone() {
        start({});
        for (const char* word : {"always", "never,success", "success success"}) {
            const Said refused = send({"--notify", word});
            QVERIFY2(refused.exit_code == 2, word);
        }
        QVERIFY(ada_->run({"outbox", "list", "--all", "--json"}).json().value("items").toArray().isEmpty());
    }
};

QTEST_GUILESS_MAIN(DeliveryRequestsTest)
#include "delivery_requests_test.moc"
