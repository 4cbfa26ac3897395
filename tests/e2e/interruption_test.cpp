// SPDX-License-Identifier: GPL-3.0-or-later
// Ended in the middle of the work: no output, no plaintext left behind, and the next command works.
#include "tests/e2e/household.h"

#include <QProcess>
#include <QTest>
#include <csignal>

using namespace sealpost::test;

class InterruptionTest : public QObject {
    Q_OBJECT
    std::unique_ptr<Person> ada_;

    std::filesystem::path output() const { return ada_->work() / "folder/out.eml"; }

    /// `sealpost encrypt` in the background, as Person::run() has it.
    void start(QProcess& process) const {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert("GNUPGHOME", QString::fromStdString(ada_->gnupg().path().native()));
        environment.insert("SEALPOST_HOME", QString::fromStdString(ada_->home().path().native()));
        environment.insert("TMPDIR", QString::fromStdString(ada_->tmp().path().native()));
        environment.remove("DBUS_SESSION_BUS_ADDRESS");
        process.setProcessEnvironment(environment);
        process.start(QString::fromStdString(built_program("sealpost")),
                      {"encrypt", "-", "-o", QString::fromStdString(output().native()), "--json"});
        QVERIFY(process.waitForStarted());
    }

    /// The header and so many MiB of the text; returns when the process has taken all but a pipe's content.
    static void feed(QProcess& process, int mebibytes) {
        process.write(QByteArray::fromStdString(message("ada@example.org", "bob@example.org")));
        QByteArray piece;
        while (piece.size() < (1 << 20)) piece += QByteArray(canary) + " over and over again\n";
        for (int i = 0; i < mebibytes; ++i) {
            process.write(piece);
            while (process.bytesToWrite() > 0)
                QVERIFY2(process.waitForBytesWritten(30000), process.readAllStandardError().constData());
        }
    }

    void verifyNothingIsLeft() const {
        QVERIFY(!std::filesystem::exists(output()));
        QVERIFY(!ada_->work().contains(canary));
        QVERIFY(!ada_->tmp().contains(canary));
        QVERIFY(!ada_->home().contains(canary));
        const Said next =
            ada_->run({"encrypt", "-o", output().native()}, message("ada@example.org", "bob@example.org"));
        QVERIFY2(next.exit_code == 0, next.err.c_str());
        QVERIFY(std::filesystem::exists(output()));
        QCOMPARE(ada_->tmp().file_count(), std::size_t{0});
        QVERIFY(std::filesystem::is_empty(ada_->tmp().path()));
    }

  private slots:
    void init() {
        ada_ = std::make_unique<Person>();
        ada_->make_key();
        ada_->knows("bob@example.org");
        std::filesystem::create_directory(output().parent_path());
    }

    void leavesNothingWhenKilledWhileReading() {
        QProcess process;
        start(process);
        feed(process, 8);
        process.kill();
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitStatus(), QProcess::CrashExit);
        verifyNothingIsLeft();
    }

    void leavesNothingWhenKilledWhileSealing() {
        QProcess process;
        start(process);
        feed(process, 96);
        process.closeWriteChannel();
        process.waitForBytesWritten(0);
        process.kill();
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitStatus(), QProcess::CrashExit);
        verifyNothingIsLeft();
    }

    void isCancelledByTheUser_data() {
        QTest::addColumn<int>("number");
        QTest::addColumn<bool>("whole");
        QTest::newRow("SIGINT while reading") << SIGINT << false;
        QTest::newRow("SIGTERM while reading") << SIGTERM << false;
        QTest::newRow("SIGINT while sealing") << SIGINT << true;
    }
    void isCancelledByTheUser() {
        QFETCH(int, number);
        QFETCH(bool, whole);
        QProcess process;
        start(process);
        feed(process, whole ? 96 : 8);
        if (whole) {
            process.closeWriteChannel();
            process.waitForBytesWritten(0);
        }
        ::kill(static_cast<pid_t>(process.processId()), number);
        // The pipe stays open where the message is not whole: it must not wait for its end.
        QVERIFY(process.waitForFinished(30000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 9);
        Said said;
        said.out = process.readAllStandardOutput().toStdString();
        QCOMPARE(said.error_code(), "cancelled");
        QVERIFY(std::filesystem::is_empty(output().parent_path()));
        verifyNothingIsLeft();
    }
};

QTEST_GUILESS_MAIN(InterruptionTest)
#include "interruption_test.moc"
