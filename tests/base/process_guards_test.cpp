// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/process_guards.h"

#include "tests/support/temporary_folder.h"

#include <QTest>
#include <csignal>
#include <fcntl.h>
#include <functional>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace sealpost;

namespace {

/// Runs the check in a child that has called guard_process(): 0 when it holds, a signal as its negative.
int in_guarded_child(const std::function<bool()>& check) {
    const pid_t pid = ::fork();
    if (pid == 0) {
        guard_process();
        ::_exit(check() ? 0 : 1);
    }
    int status = 0;
    ::waitpid(pid, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
}

} // namespace

class ProcessGuardsTest : public QObject {
    Q_OBJECT

  private slots:
    void allowsNoCoreDump() {
        QCOMPARE(in_guarded_child([] {
                     rlimit limit{};
                     return ::getrlimit(RLIMIT_CORE, &limit) == 0 && limit.rlim_cur == 0 &&
                            limit.rlim_max == 0;
                 }),
                 0);
    }
    void isNotDumpable() {
        QCOMPARE(in_guarded_child([] { return ::prctl(PR_GET_DUMPABLE) == 0; }), 0);
    }
    void outlivesABrokenPipe() {
        QCOMPARE(in_guarded_child([] {
                     int ends[2];
                     if (::pipe(ends) != 0) return false;
                     ::close(ends[0]);
                     return ::write(ends[1], "x", 1) == -1 && errno == EPIPE;
                 }),
                 0);
    }
    void makesFilesForTheOwnerOnly() {
        const test::TemporaryFolder folder;
        const auto file = folder / "made";
        QCOMPARE(in_guarded_child([&] { return ::open(file.c_str(), O_CREAT | O_WRONLY, 0666) >= 0; }), 0);
        struct stat status {};
        QCOMPARE(::stat(file.c_str(), &status), 0);
        QCOMPARE(status.st_mode & 0777U, 0600U);
    }
};

QTEST_GUILESS_MAIN(ProcessGuardsTest)
#include "process_guards_test.moc"
