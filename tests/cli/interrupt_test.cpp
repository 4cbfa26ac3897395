// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/person.h"

#include <QTest>

#include <csignal>
#include <fcntl.h>
#include <memory>
#include <sys/stat.h>
#include <unistd.h>

using namespace sealpost::test;

/// A command that is ended half-way leaves nothing.
class InterruptTest : public QObject {
    Q_OBJECT
    std::unique_ptr<Person> ada_;

    /// `file encrypt` of a pipe that never ends, with some bytes in it.
    std::unique_ptr<BackgroundProcess> encrypting(int& pipe_end, const std::filesystem::path& output) const {
        const auto fifo = ada_->work() / "fifo";
        std::filesystem::remove(fifo);
        if (mkfifo(fifo.c_str(), 0600) != 0) return nullptr;
        auto process = std::make_unique<BackgroundProcess>(
            std::vector<std::string>{built_program("sealpost"), "file", "encrypt", fifo.native(), "--to",
                                     "ada@example.org", "-o", output.native()},
            ada_->work() / "said",
            std::map<std::string, std::string>{{"GNUPGHOME", ada_->gnupg().path().native()},
                                               {"SEALPOST_HOME", ada_->home().path().native()},
                                               {"TMPDIR", ada_->tmp().path().native()},
                                               {"DBUS_SESSION_BUS_ADDRESS", ""}});
        // Opens when the other side does: it is reading now.
        pipe_end = open(fifo.c_str(), O_WRONLY | O_CLOEXEC);
        // More than a spool keeps in memory.
        const std::string piece(1 << 20, 'x');
        for (int i = 0; i < 20; ++i)
            if (write(pipe_end, piece.data(), piece.size()) < 0) break;
        return process;
    }

  private slots:
    void initTestCase() {
        ada_ = std::make_unique<Person>();
        ada_->make_key();
    }

    void leavesNothingAfterASignal_data() {
        QTest::addColumn<int>("number");
        QTest::newRow("SIGKILL") << SIGKILL;
        QTest::newRow("SIGTERM") << SIGTERM;
        QTest::newRow("SIGINT") << SIGINT;
    }
    void leavesNothingAfterASignal() {
        QFETCH(int, number);
        int pipe_end = -1;
        const auto output = ada_->work() / "out.gpg";
        const auto process = encrypting(pipe_end, output);
        QVERIFY(process);
        QVERIFY(process->running());
        process->signal(number);
        if (number != SIGKILL) close(pipe_end);
        QTRY_VERIFY_WITH_TIMEOUT(!process->running(), 20000);
        if (number == SIGKILL) close(pipe_end);
        QVERIFY(!std::filesystem::exists(output));
        QCOMPARE(ada_->run({"--version"}).exit_code, 0);
        QCOMPARE(ada_->tmp().file_count(), std::size_t{0});
    }
};

QTEST_GUILESS_MAIN(InterruptTest)
#include "interrupt_test.moc"
