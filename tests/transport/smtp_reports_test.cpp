// SPDX-License-Identifier: GPL-3.0-or-later
// Reports on the delivery (DSN, RFC 3461): what is said of them, and that it is nothing else.
#include "core/transport/smtp_envelope.h"
#include "tests/support/qt_error.h"
#include "tests/transport/smtp_play.h"

using namespace sealpost;
using namespace sealpost::transport;
using test::logged_in;
using test::Play;

class SmtpReportsTest : public QObject {
    Q_OBJECT

    const Credential credential_ = Credential::with_password("anna", Secret("pw"));

    SmtpTask task(const SmtpMessage& message) const {
        return {.host = "mail.example", .port = 465, .credential = credential_, .message = message};
    }
    static SmtpMessage message(std::vector<std::string> recipients = {"bob@example.org"}) {
        return {{.mail_from = "anna@example.org", .rcpt_to = std::move(recipients)}, 4};
    }
    // The message "hi" CRLF.
    static constexpr const char* data = "C: DATA\nS: 354 go\nBODY hi|\nEND\nC: hi\nC: .\n";

  private slots:
    void reportsAreAskedFor_data() {
        QTest::addColumn<QString>("reports");
        QTest::addColumn<QString>("extensions");
        QTest::addColumn<QString>("mail");
        QTest::addColumn<QString>("rcpt");
        QTest::addColumn<bool>("offered");
        const QString id = "0123456789abcdef";
        QTest::newRow("success") << "success"
                                 << "DSN"
                                 << " RET=HDRS ENVID=" + id << " NOTIFY=SUCCESS" << true;
        QTest::newRow("all three, in any order")
            << "delay,failure,success"
            << "DSN"
            << " RET=HDRS ENVID=" + id << " NOTIFY=SUCCESS,FAILURE,DELAY" << true;
        QTest::newRow("never") << "never"
                               << "DSN"
                               << " RET=HDRS ENVID=" + id << " NOTIFY=NEVER" << true;
        QTest::newRow("not asked for") << ""
                                       << "DSN"
                                       << " RET=HDRS"
                                       << "" << true;
        QTest::newRow("not offered") << "success"
                                     << "SMTPUTF8"
                                     << ""
                                     << "" << false;
        QTest::newRow("with the others") << "failure"
                                         << "SIZE 100,DSN"
                                         << " SIZE=4 RET=HDRS ENVID=" + id << " NOTIFY=FAILURE" << true;
    }
    void reportsAreAskedFor() {
        QFETCH(QString, reports);
        QFETCH(QString, extensions);
        QFETCH(QString, mail);
        QFETCH(QString, rcpt);
        QFETCH(bool, offered);
        const auto orcpt = [&](const QString& address) {
            return rcpt.isEmpty() ? QString() : rcpt + " ORCPT=rfc822;" + address;
        };
        auto wanted = message({"bob@example.org", "carol@example.org"});
        wanted.envelope.envelope_id = "0123456789abcdef";
        if (!reports.isEmpty())
            wanted.envelope.reports = parse_delivery_reports(reports.toStdString()).value();
        Play play(task(wanted));
        const auto outcome = play.run(
            logged_in(extensions,
                      "C: MAIL FROM:<anna@example.org>" + mail + "\nS: 250 ok\nC: RCPT TO:<bob@example.org>" +
                          orcpt("bob@example.org") + "\nS: 250 ok\nC: RCPT TO:<carol@example.org>" +
                          orcpt("carol@example.org") + "\nS: 250 ok\n" + data + "S: 250 ok\nC: QUIT\n"));
        QCOMPARE(outcome.mistake, std::string());
        QVERIFY2(outcome.receipt.all_accepted(), "the message goes out either way");
        QCOMPARE(outcome.receipt.reports_not_offered, !offered);
    }

    void namesOfReports_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("good");
        for (const char* text : {"never", "success", "failure,delay", "delay,success,failure"})
            QTest::newRow(text) << QString(text) << true;
        for (const char* text : {"", "always", "never,success", "success,success", "success, failure",
                                 "SUCCESS", "success,", "success ENVID=x"})
            QTest::newRow(*text ? text : "nothing") << QString(text) << false;
    }
    void namesOfReports() {
        QFETCH(QString, text);
        QFETCH(bool, good);
        QCOMPARE(parse_delivery_reports(text.toStdString()).has_value(), good);
    }

    void theRecipientIsNamedForTheReport_data() {
        QTest::addColumn<QByteArray>("address");
        QTest::addColumn<QByteArray>("on_the_wire");
        QTest::addColumn<QByteArray>("orcpt");
        const auto row = [](const char* name, const QByteArray& address, const QByteArray& on_the_wire,
                            const QByteArray& orcpt) {
            QTest::newRow(name) << address << on_the_wire << orcpt;
        };
        row("plain", "bob@example.org", "bob@example.org", " ORCPT=rfc822;bob@example.org");
        row("what xtext encodes", "bob+a=b@example.org", "bob+a=b@example.org",
            " ORCPT=rfc822;bob+2Ba+3Db@example.org");
        row("a quoted local part", "\"bob b\"@example.org", "\"bob b\"@example.org",
            " ORCPT=rfc822;\"bob+20b\"@example.org");
        row("an international domain",
            "bob@b\xc3\xbc"
            "cher.example",
            "bob@xn--bcher-kva.example", " ORCPT=rfc822;bob@xn--bcher-kva.example");
        row("two bytes", "j\xc3\xbcrgen+x@example.org", "j\xc3\xbcrgen+x@example.org",
            " ORCPT=utf-8;j\\x{FC}rgen\\x{2B}x@example.org");
        row("three and four bytes", "\xe5\xae\xa2\xf0\x9f\x93\xae@example.org",
            "\xe5\xae\xa2\xf0\x9f\x93\xae@example.org", " ORCPT=utf-8;\\x{5BA2}\\x{1F4EE}@example.org");
        const QByteArray longest(475, 'b'); // with "ORCPT=rfc822;" and the domain 500
        row("the longest", longest + "@example.org", longest + "@example.org",
            " ORCPT=rfc822;" + longest + "@example.org");
        row("too long", "b" + longest + "@example.org", "b" + longest + "@example.org", "");
    }
    void theRecipientIsNamedForTheReport() {
        QFETCH(QByteArray, address);
        QFETCH(QByteArray, on_the_wire);
        QFETCH(QByteArray, orcpt);
        auto wanted = message({address.toStdString()});
        wanted.envelope.reports = {DeliveryReport::failure};
        SmtpExtensions offered;
        offered.smtputf8 = offered.dsn = true;
        QCOMPARE(QByteArray::fromStdString(SmtpEnvelope(wanted).rcpt(0, offered)),
                 "RCPT TO:<" + on_the_wire + "> NOTIFY=FAILURE" + orcpt + "\r\n");
        wanted.envelope.reports.clear();
        QCOMPARE(QByteArray::fromStdString(SmtpEnvelope(wanted).rcpt(0, offered)),
                 "RCPT TO:<" + on_the_wire + ">\r\n");
    }

    /// Whatever stands in the place of the envelope id, nothing but one parameter is said.
    void anEnvelopeIdThatIsNoneIsNotSent() {
        for (const std::string id : {"a b", "a\r\nRCPT TO:<x@y.z>", "x=y", "a+b"}) {
            auto wanted = message();
            wanted.envelope.reports = {DeliveryReport::success};
            wanted.envelope.envelope_id = id;
            SEALPOST_THROWS(Play(task(wanted)), ErrorCode::internal);
        }
    }
};

QTEST_GUILESS_MAIN(SmtpReportsTest)
#include "smtp_reports_test.moc"
