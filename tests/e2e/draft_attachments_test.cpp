// SPDX-License-Identifier: GPL-3.0-or-later
// Files that a draft refers to: read when they are attached and when the draft is sent, not in between; what
// is sent is what was attached, or nothing is.
#include "tests/cli/person.h"

#include <QJsonArray>
#include <QTest>

#include <fstream>

using namespace sealpost::test;

class DraftAttachmentsTest : public QObject {
    Q_OBJECT
    Person ada_{"ada@example.org"};
    Person bob_{"bob@example.org"};
    std::filesystem::path file_;
    std::string id_;

    void write(const std::string& bytes) const { std::ofstream(file_, std::ios::trunc) << bytes; }
    void set_time_back() const {
        std::filesystem::last_write_time(file_, std::filesystem::file_time_type::clock::now() -
                                                    std::chrono::hours(24));
    }
    QString state() const {
        const auto drafts = ada_.run({"draft", "list", "--json"}).json().value("drafts").toArray();
        return drafts.first()
            .toObject()
            .value("attachments")
            .toArray()
            .first()
            .toObject()
            .value("state")
            .toString();
    }
    Said encrypt() const {
        return ada_.run({"encrypt", "--draft", id_, "-o", (ada_.work() / "out.eml").native(), "--json"});
    }
    /// Refused with the file's name and a way on, and nothing was written.
    void verifyRefused(const std::string& word) const {
        for (const auto& command : std::vector<std::vector<std::string>>{
                 {"plan", "--draft", id_, "--json"}, {"send", "--queue-only", "--draft", id_, "--json"}}) {
            const Said said = ada_.run(command);
            QVERIFY2(said.exit_code == 2, (said.out + said.err).c_str());
            const auto error = said.json().value("error").toObject();
            QCOMPARE(error.value("code").toString(), "bad-draft");
            QVERIFY2(error.value("message").toString().contains("report.pdf"), said.out.c_str());
            QVERIFY2(error.value("message").toString().contains(QString::fromStdString(word)),
                     said.out.c_str());
            QVERIFY2(error.value("hint").toString().contains("draft attach"), said.out.c_str());
        }
        QVERIFY(encrypt().exit_code == 2);
        QVERIFY(!std::filesystem::exists(ada_.work() / "out.eml"));
        QVERIFY(ada_.run({"outbox", "list", "--json"}).json().value("items").toArray().isEmpty());
        QVERIFY(contains(ada_.run({"draft", "open", id_}).out, canary));
    }

  private slots:
    void initTestCase() {
        ada_.make_key();
        const std::string bobs = bob_.make_key();
        QCOMPARE(ada_.run({"keys", "import", "-"}, bob_.gnupg().export_public(bobs)).exit_code, 0);
        QCOMPARE(
            ada_.run({"keys", "trust", bobs, "--for", "bob@example.org", "--level", "verified"}).exit_code,
            0);
        QCOMPARE(ada_.run({"account", "add", "ada@example.org", "--smtp", "localhost:1", "--no-test",
                           "--password-command", "true"})
                     .exit_code,
                 0);
    }
    void init() {
        file_ = ada_.work() / "report.pdf";
        write("the report, \\0 and all\n");
        set_time_back();
        const Said saved =
            ada_.run({"draft", "save", "-", "--json"}, message("ada@example.org", "bob@example.org"));
        id_ = saved.json().value("draft").toObject().value("id").toString().toStdString();
        const Said attached = ada_.run({"draft", "attach", id_, file_.native(), "--json"});
        QVERIFY2(attached.exit_code == 0, (attached.out + attached.err).c_str());
        std::filesystem::remove(ada_.work() / "out.eml");
    }
    void cleanup() { ada_.run({"draft", "delete", id_}); }

    void sendsWhatWasAttached() {
        QCOMPARE(state(), "as-attached");
        const Said sealed = encrypt();
        QVERIFY2(sealed.exit_code == 0, (sealed.out + sealed.err).c_str());
        const std::string mail = file_bytes(ada_.work() / "out.eml");
        QVERIFY(!contains(mail, "report"));
        const Said read = bob_.run({"decrypt"}, mail);
        QVERIFY(contains(read.out, "filename=report.pdf") || contains(read.out, "filename=\"report.pdf\""));
        QVERIFY(contains(read.out, canary));
        QVERIFY(contains(read.out, QByteArray("the report, \\0 and all\n").toBase64().toStdString()));
        QVERIFY2(!contains(read.out, ada_.work().path().native()), "no path leaves");
    }

    void staysWithTheDraftWhenThatIsSavedAgain() {
        const Said saved = ada_.run({"draft", "save", "-", "--id", id_, "--json"},
                                    message("ada@example.org", "bob@example.org", "X-Second: yes\n"));
        QCOMPARE(saved.json().value("draft").toObject().value("attachments").toArray().size(), 1);
        QCOMPARE(encrypt().exit_code, 0);
    }

    void isNotReadAgainBeforeItIsSent() {
        const auto time = std::filesystem::last_write_time(file_);
        write("The report, \\0 and all\n");
        std::filesystem::last_write_time(file_, time);
        QCOMPARE(state(), "as-attached");
        const Said saved = ada_.run({"draft", "save", "-", "--id", id_, "--json"},
                                    message("ada@example.org", "bob@example.org"));
        QVERIFY2(saved.exit_code == 0, "the same size and time: nobody looked inside");
        // Sealing does.
        const Said sealed = encrypt();
        QCOMPARE(sealed.exit_code, 2);
        QVERIFY2(contains(sealed.out, "report.pdf has changed"), sealed.out.c_str());
        QVERIFY(!std::filesystem::exists(ada_.work() / "out.eml"));
    }

    void noticesAChange_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("state");
        QTest::newRow("same size") << QByteArray("THE REPORT, \\0 and all\n") << "touched";
        QTest::newRow("longer") << QByteArray("the report, \\0 and all, and more\n") << "resized";
        QTest::newRow("empty") << QByteArray() << "resized";
    }
    void noticesAChange() {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, state);
        write(bytes.toStdString());
        QCOMPARE(this->state(), state);
        verifyRefused("has changed");
        // The way on.
        QCOMPARE(ada_.run({"draft", "attach", id_, file_.native()}).exit_code, 0);
        QCOMPARE(encrypt().exit_code, 0);
    }

    void aFileThatWasOnlyTouchedIsTheSame() {
        std::filesystem::last_write_time(file_, std::filesystem::file_time_type::clock::now());
        QCOMPARE(state(), "touched");
        QCOMPARE(encrypt().exit_code, 0);
    }

    void noticesThatItIsGone() {
        std::filesystem::remove(file_);
        QCOMPARE(state(), "missing");
        verifyRefused("not there any more");
        std::filesystem::create_directory(file_);
        verifyRefused("not there any more");
        std::filesystem::remove(file_);
        QCOMPARE(ada_.run({"draft", "attach", id_, "--remove", "report.pdf"}).exit_code, 0);
        QCOMPARE(encrypt().exit_code, 0);
        QCOMPARE(ada_.run({"draft", "attach", id_, "--remove", "report.pdf", "--json"}).error_code(),
                 "not-found");
    }

    void refusesWhatCannotBeAttached() {
        QCOMPARE(ada_.run({"draft", "attach", id_, "/nonexistent/file", "--json"}).error_code(), "not-found");
        QCOMPARE(ada_.run({"draft", "attach", id_}).exit_code, 2);
        QCOMPARE(ada_.run({"draft", "attach", "0123", file_.native(), "--json"}).error_code(), "not-found");
        QCOMPARE(ada_.run({"plan", file_.native(), "--draft", id_}).exit_code, 2);
    }
};

QTEST_GUILESS_MAIN(DraftAttachmentsTest)
#include "draft_attachments_test.moc"
