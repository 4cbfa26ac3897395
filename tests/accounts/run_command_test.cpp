// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/run_command.h"

#include "core/base/error.h"
#include "tests/support/qt_error.h"
#include "tests/support/temporary_folder.h"

#include <QElapsedTimer>
#include <QTest>

#include <csignal>
#include <thread>

using namespace sealpost;
using namespace sealpost::accounts;
using namespace std::chrono_literals;

namespace {

Secret run(CommandWords words, std::chrono::milliseconds timeout = 20s) {
    return run_command({.words = std::move(words), .timeout = timeout});
}

Secret run_shell(const std::string& script, std::chrono::milliseconds timeout = 20s) {
    return run({"sh", "-c", script}, timeout);
}

} // namespace

class RunCommandTest : public QObject {
    Q_OBJECT

  private slots:
    void takesTheFirstLine_data() {
        QTest::addColumn<QString>("script");
        QTest::addColumn<QString>("line");
        QTest::newRow("one line") << "echo pass"
                                  << "pass";
        QTest::newRow("no line end") << "printf pass"
                                     << "pass";
        QTest::newRow("several lines") << "printf 'pass\\nuser: x\\nurl: y\\n'"
                                       << "pass";
        QTest::newRow("CRLF") << "printf 'pass\\r\\nx'"
                              << "pass";
        QTest::newRow("blanks are part of it") << "printf ' pa ss \\n'"
                                               << " pa ss ";
        QTest::newRow("in pieces") << "printf pa; printf ss; printf '\\nrest'"
                                   << "pass";
        QTest::newRow("much after it") << "echo pass; head -c 1000000 /dev/zero"
                                       << "pass";
    }
    void takesTheFirstLine() {
        QFETCH(QString, script);
        const auto line = run_shell(script.toStdString());
        QTEST(QString::fromUtf8(line.reveal().data(), static_cast<int>(line.size())), "line");
    }

    void runsWithoutAShell() {
        const auto line = run({"printf", "%s", "$HOME `id` ; x > y"});
        QVERIFY(line.reveal() == "$HOME `id` ; x > y");
    }

    void givesAnEmptyStandardInput() { QVERIFY(run_shell("cat; echo end").reveal() == "end"); }

    void saysWhyThereIsNone_data() {
        QTest::addColumn<QString>("script");
        QTest::addColumn<QString>("detail");
        QTest::newRow("failed") << "echo half; exit 3"
                                << "exit 3";
        QTest::newRow("silent") << "true"
                                << "empty";
        QTest::newRow("an empty line") << "echo; echo x"
                                       << "empty";
        QTest::newRow("killed") << "kill -9 $$"
                                << "signal 9";
        QTest::newRow("far too long") << "head -c 100000 /dev/zero | tr '\\0' a"
                                      << "too-long";
    }
    void saysWhyThereIsNone() {
        QFETCH(QString, script);
        QString detail;
        try {
            run_shell(script.toStdString());
        } catch (const Error& error) {
            QCOMPARE(error.code(), ErrorCode::locked);
            QCOMPARE(error.fact("command"), std::string("sh"));
            detail = QString::fromStdString(error.fact("detail"));
        }
        QTEST(detail, "detail");
    }

    void aCommandThatIsNotThereIsNamed() {
        try {
            run({"/nonexistent/program", "secret"});
            QFAIL("nothing was thrown");
        } catch (const Error& error) {
            QCOMPARE(error.fact("detail"), std::string("not-found"));
            QVERIFY(std::string(error.what()).find("secret") == std::string::npos);
        }
    }

    // The shell's own child belongs to the group, and goes with it.
    void endsACommandThatTakesTooLong() {
        test::TemporaryFolder folder;
        const auto pid_file = (folder / "pid").string();
        QElapsedTimer timer;
        timer.start();
        SEALPOST_THROWS(run_shell("sleep 1000 & echo $! > '" + pid_file + "'; wait", 300ms),
                        ErrorCode::locked);
        QVERIFY(timer.elapsed() < 10'000);
        const auto pid = std::stoi(test::file_bytes(pid_file));
        QTRY_VERIFY(::kill(pid, 0) != 0 ||
                    QString::fromStdString(test::file_bytes("/proc/" + std::to_string(pid) + "/stat"))
                        .contains(") Z"));
    }

    // As an agent does that a password manager starts.
    void doesNotWaitForWhoeverHoldsTheOutput() {
        QElapsedTimer timer;
        timer.start();
        QVERIFY(run_shell("sleep 1000 & echo pass").reveal() == "pass");
        QVERIFY(timer.elapsed() < 10'000);
    }

    void stopsWhenAsked() {
        std::stop_source stop;
        std::jthread stopper([&] { stop.request_stop(); });
        SEALPOST_THROWS(
            run_command(
                {.words = {"sleep", "1000"}, .timeout = std::chrono::seconds{20}, .stop = stop.get_token()}),
            ErrorCode::cancelled);
    }
};

QTEST_GUILESS_MAIN(RunCommandTest)
#include "run_command_test.moc"
