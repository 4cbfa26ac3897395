// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/state/database.h"

#include "core/base/error.h"
#include "core/state/schema.h"
#include "tests/support/process.h"
#include "tests/support/qt_error.h"
#include "tests/support/temporary_folder.h"

#include <QTest>

#include <csignal>
#include <fcntl.h>
#include <functional>
#include <sys/mount.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace sealpost;
using namespace sealpost::state;

namespace {

mode_t mode_of(const std::filesystem::path& path) {
    struct stat status {};
    return ::stat(path.c_str(), &status) == 0 ? status.st_mode & 07777 : 0;
}

void set(const Database& database, const std::string& name, const std::string& value) {
    auto statement = database.prepare("INSERT INTO meta (name, value) VALUES (?1, ?2) "
                                      "ON CONFLICT (name) DO UPDATE SET value = excluded.value");
    statement.bind_text(1, name).bind_text(2, value).step();
}

std::string get(const Database& database, const std::string& name) {
    auto statement = database.prepare("SELECT value FROM meta WHERE name = ?1");
    return statement.bind_text(1, name).step() ? statement.bytes(0) : std::string("(none)");
}

// In a child; what it returns is its exit code, 100 for an exception.
pid_t in_child(const std::function<int()>& work) {
    const pid_t pid = ::fork();
    if (pid != 0) return pid;
    int code = 100;
    try {
        code = work();
    } catch (...) {
    }
    ::_exit(code);
}

int exit_code(pid_t pid) {
    int status = 0;
    ::waitpid(pid, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
}

} // namespace

class DatabaseTest : public QObject {
    Q_OBJECT

  private slots:
    void makesFolderAndFilesForTheOwnerOnly() {
        test::TemporaryFolder folder;
        const auto path = folder / "new/state/sealpost.db";
        const auto before = ::umask(0);
        const Database database(path);
        set(database, "a", "1");
        ::umask(before);
        QCOMPARE(mode_of(path.parent_path()), mode_t{0700});
        QCOMPARE(mode_of(path), mode_t{0600});
        QCOMPARE(mode_of(path.string() + "-wal"), mode_t{0600});
        QCOMPARE(mode_of(path.string() + "-shm"), mode_t{0600});
    }

    void usesAWriteAheadLogAndSyncsFully() {
        test::TemporaryFolder folder;
        const Database database(folder / "db");
        auto journal = database.prepare("PRAGMA journal_mode");
        QVERIFY(journal.step());
        QCOMPARE(journal.bytes(0), std::string("wal"));
        auto synchronous = database.prepare("PRAGMA synchronous");
        QVERIFY(synchronous.step());
        QCOMPARE(synchronous.integer(0), std::int64_t{2});
    }

    void migratesOnceAndKeepsWhatIsThere() {
        test::TemporaryFolder folder;
        {
            const Database database(folder / "db");
            set(database, "a", "1");
        }
        const Database database(folder / "db");
        QCOMPARE(get(database, "a"), std::string("1"));
        auto version = database.prepare("PRAGMA user_version");
        QVERIFY(version.step());
        QCOMPARE(version.integer(0), static_cast<std::int64_t>(migrations().size()));
    }

    void refusesAFileOfANewerVersion() {
        test::TemporaryFolder folder;
        { Database(folder / "db").run("PRAGMA user_version = 1000"); }
        SEALPOST_THROWS(Database(folder / "db"), ErrorCode::state_corrupt);
    }

    void refusesWhatIsNoDatabase() {
        test::TemporaryFolder folder;
        const auto path = folder.write("db", std::string(8192, 'x'));
        SEALPOST_THROWS(Database{path}, ErrorCode::state_corrupt);
        QCOMPARE(test::file_bytes(path), std::string(8192, 'x'));
        try {
            Database{path};
        } catch (const Error& error) {
            QCOMPARE(error.fact("path"), path.string());
        }
    }

    void reportsAPageThatIsDamaged() {
        test::TemporaryFolder folder;
        const auto path = folder / "db";
        {
            const Database database(path);
            for (int i = 0; i < 300; ++i) set(database, "name" + std::to_string(i), std::string(200, 'v'));
            database.check();
        }
        auto bytes = test::file_bytes(path);
        QVERIFY(bytes.size() > 4 * 4096);
        // The page headers of everything but the first page.
        for (std::size_t page = 4096; page < bytes.size(); page += 4096) bytes.replace(page, 12, 12, '\xff');
        folder.write("db", bytes);
        const auto read_all = [&] {
            const Database database(path);
            database.check();
        };
        SEALPOST_THROWS(read_all(), ErrorCode::state_corrupt);
    }

    void aFolderInTheFilesPlaceIsAnError() {
        test::TemporaryFolder folder;
        std::filesystem::create_directory(folder / "db");
        SEALPOST_THROWS(Database(folder / "db"), ErrorCode::io);
    }

    void rollsBackWhatWasNotCommitted() {
        test::TemporaryFolder folder;
        const Database database(folder / "db");
        {
            Transaction transaction(database);
            set(database, "a", "1");
        }
        QCOMPARE(get(database, "a"), std::string("(none)"));
    }

    void anInnerTransactionIsUndoneAlone() {
        test::TemporaryFolder folder;
        const Database database(folder / "db");
        Transaction outer(database);
        set(database, "a", "1");
        {
            Transaction inner(database);
            set(database, "a", "2");
            set(database, "b", "2");
        }
        {
            Transaction inner(database);
            set(database, "c", "3");
            inner.commit();
        }
        outer.commit();
        QCOMPARE(get(database, "a"), std::string("1"));
        QCOMPARE(get(database, "b"), std::string("(none)"));
        QCOMPARE(get(database, "c"), std::string("3"));
    }

    void bindsBytesWithZerosAndEmptyOnes() {
        const auto database = Database::in_memory();
        database.run("CREATE TABLE t (a BLOB, b TEXT, c INTEGER, d)");
        const std::string bytes("a\0b\xff", 4);
        auto insert = database.prepare("INSERT INTO t VALUES (?1, ?2, ?3, ?4)");
        insert.bind_blob(1, bytes).bind_text(2, "").bind(3, std::int64_t{-5}).bind_null(4).step();
        QCOMPARE(database.changes(), std::int64_t{1});
        auto select = database.prepare("SELECT * FROM t");
        QVERIFY(select.step());
        QCOMPARE(select.bytes(0), bytes);
        QVERIFY(!select.is_null(1));
        QCOMPARE(select.bytes(1), std::string());
        QCOMPARE(select.integer(2), std::int64_t{-5});
        QVERIFY(select.is_null(3));
        QVERIFY(!select.step());
    }

    // Killed at whatever point it had reached: each commit stands whole, and the last transaction not at all.
    void survivesAKillInTheMiddleOfATransaction() {
        test::TemporaryFolder folder;
        const auto path = folder / "db";
        { const Database database(path); }
        int ready[2];
        QCOMPARE(::pipe(ready), 0);
        const pid_t child = in_child([&] {
            const Database database(path);
            for (int round = 1;; ++round) {
                Transaction transaction(database);
                set(database, "first", std::to_string(round));
                for (int i = 0; i < 50; ++i)
                    set(database, "filler" + std::to_string(i), std::string(500, 'f'));
                set(database, "second", std::to_string(round));
                if (round == 20 && ::write(ready[1], "x", 1) != 1) return 1;
                if (round == 20) ::pause();
                transaction.commit();
            }
        });
        char byte = 0;
        QCOMPARE(::read(ready[0], &byte, 1), ssize_t{1});
        ::kill(child, SIGKILL);
        QCOMPARE(exit_code(child), -SIGKILL);
        ::close(ready[0]);
        ::close(ready[1]);
        const Database database(path);
        database.check();
        QCOMPARE(get(database, "first"), std::string("19"));
        QCOMPARE(get(database, "second"), std::string("19"));
    }

    void survivesKillsAtAnyPoint() {
        test::TemporaryFolder folder;
        const auto path = folder / "db";
        { const Database database(path); }
        std::string last = "(none)";
        for (int attempt = 0; attempt < 10; ++attempt) {
            int progress[2];
            QCOMPARE(::pipe(progress), 0);
            const pid_t child = in_child([&] {
                const Database database(path);
                for (int round = 0;; ++round) {
                    Transaction transaction(database);
                    set(database, "first", std::to_string(attempt * 1000000 + round));
                    set(database, "second", std::to_string(attempt * 1000000 + round));
                    transaction.commit();
                    if (::write(progress[1], "x", 1) != 1) return 1;
                }
            });
            for (int seen = 0; seen < 3 + attempt; ++seen) {
                char byte = 0;
                QCOMPARE(::read(progress[0], &byte, 1), ssize_t{1});
            }
            ::kill(child, SIGKILL);
            exit_code(child);
            ::close(progress[0]);
            ::close(progress[1]);
            const Database database(path);
            database.check();
            QCOMPARE(get(database, "first"), get(database, "second"));
            QVERIFY(get(database, "first") != last);
            last = get(database, "first");
        }
    }

    void twoProcessesLoseNoUpdate() {
        test::TemporaryFolder folder;
        const auto path = folder / "db";
        std::vector<pid_t> children;
        for (int process = 0; process < 3; ++process) {
            children.push_back(in_child([&] {
                const Database database(path);
                for (int i = 0; i < 40; ++i) {
                    Transaction transaction(database);
                    const auto now = get(database, "count");
                    set(database, "count", std::to_string(now == "(none)" ? 1 : std::stoi(now) + 1));
                    transaction.commit();
                }
                return 0;
            }));
        }
        for (const auto child : children) QCOMPARE(exit_code(child), 0);
        QCOMPARE(get(Database(path), "count"), std::string("120"));
    }

    void aFullDiskIsReportedAndLosesNothing() {
        if (::geteuid() != 0) QSKIP("mounting a small file system needs root");
        test::TemporaryFolder folder;
        if (::mount("tmpfs", folder.path().c_str(), "tmpfs", 0, "size=512k") != 0)
            QSKIP("this system does not let root mount a file system");
        std::string failure = "nothing was thrown";
        std::string kept;
        bool sound = false;
        try {
            {
                const Database database(folder / "db");
                set(database, "a", "1");
                try {
                    for (int i = 0; i < 1000; ++i)
                        set(database, "big" + std::to_string(i), std::string(4000, 'b'));
                } catch (const Error& error) {
                    failure = name_of(error.code());
                }
                kept = get(database, "a");
            }
            const Database again(folder / "db");
            again.check();
            sound = get(again, "a") == "1";
        } catch (const Error& error) {
            kept = error.what();
        }
        ::umount2(folder.path().c_str(), MNT_DETACH);
        QCOMPARE(failure, std::string("disk-full"));
        QCOMPARE(kept, std::string("1"));
        QVERIFY(sound);
    }

    void aFileThatMayNotBeWrittenIsReported() {
        test::TemporaryFolder folder;
        const auto path = folder / "db";
        { const Database database(path); }
        ::chmod(path.c_str(), 0444);
        ::chmod(folder.path().c_str(), 0555);
        const pid_t child = in_child([&] {
            if (::geteuid() == 0 && (::setgid(65534) != 0 || ::setuid(65534) != 0)) return 99;
            try {
                const Database database(path);
            } catch (const Error& error) {
                return error.code() == ErrorCode::io ? 7 : 8;
            }
            return 9;
        });
        const int code = exit_code(child);
        ::chmod(folder.path().c_str(), 0700);
        QCOMPARE(code, 7);
    }
};

QTEST_GUILESS_MAIN(DatabaseTest)
#include "database_test.moc"
