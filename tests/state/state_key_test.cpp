// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/state/state_key.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/state/secret_service.h"
#include "core/state/state.h"
#include "tests/support/qt_error.h"
#include "tests/support/secret_service_session.h"

#include <QTest>

#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace sealpost;
using namespace sealpost::state;
using test::SecretServiceSession;

namespace {

Folders folders_in(const test::TemporaryFolder& folder) {
    return {.config = folder / "config", .data = folder / "data", .state = folder / "state"};
}

std::optional<StateKeyPlace> place_in(const Folders& folders) {
    SecretService service;
    const Database database(database_path(folders));
    return StateKeyStore(database, folders.data, service).place();
}

void move_in(const Folders& folders, StateKeyPlace place) {
    SecretService service;
    const Database database(database_path(folders));
    StateKeyStore(database, folders.data, service).move(place);
}

std::unique_ptr<State> open_state(const Folders& folders, StateAccess access = StateAccess::read_and_write) {
    SecretService service;
    return State::open(folders, service, access);
}

} // namespace

class StateKeyTest : public QObject {
    Q_OBJECT

  private slots:
    void liesInAFileWhereNoServiceAnswers() {
        const test::WithoutBus without;
        test::TemporaryFolder folder;
        const auto folders = folders_in(folder);
        {
            const auto first = open_state(folders);
            QVERIFY(first->key_newly_made_in_file());
            first->records().put("k", "a", "value");
        }
        const auto file = folders.data / "state.key";
        struct stat status {};
        QCOMPARE(::stat(file.c_str(), &status), 0);
        QCOMPARE(status.st_mode & 07777, mode_t{0600});
        const auto text = test::file_bytes(file);
        QCOMPARE(from_hex(trim(text)).value().size(), std::size_t{32});

        const auto second = open_state(folders);
        QVERIFY(!second->key_newly_made_in_file());
        QCOMPARE(second->key_place(), StateKeyPlace::file);
        QCOMPARE(second->records().get("k", "a"), std::optional<std::string>("value"));
        QCOMPARE(test::file_bytes(file), text);
    }

    void everyHomeHasItsOwn() {
        const test::WithoutBus without;
        test::TemporaryFolder one, two;
        open_state(folders_in(one));
        open_state(folders_in(two));
        QVERIFY(test::file_bytes(one / "data/state.key") != test::file_bytes(two / "data/state.key"));
    }

    void aLostOrForeignKeyIsNeverReplaced_data() {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("another key") << QByteArray(64, 'A');
        QTest::newRow("too short") << QByteArray("AAAA");
        QTest::newRow("no hex") << QByteArray(64, 'x');
        QTest::newRow("empty") << QByteArray("");
    }
    void aLostOrForeignKeyIsNeverReplaced() {
        QFETCH(QByteArray, file);
        const test::WithoutBus without;
        test::TemporaryFolder folder;
        const auto folders = folders_in(folder);
        open_state(folders)->records().put("k", "a", "value");
        const auto key = test::file_bytes(folders.data / "state.key");
        folder.write("data/state.key", file.toStdString());
        SEALPOST_THROWS(open_state(folders), ErrorCode::state_corrupt);
        QCOMPARE(test::file_bytes(folders.data / "state.key"), file.toStdString());
        std::filesystem::remove(folders.data / "state.key");
        SEALPOST_THROWS(open_state(folders), ErrorCode::state_corrupt);
        QVERIFY(!std::filesystem::exists(folders.data / "state.key"));
        folder.write("data/state.key", key);
        QCOMPARE(open_state(folders)->records().get("k", "a"), std::optional<std::string>("value"));
    }

    void readingAloneMakesNothing() {
        const test::WithoutBus without;
        test::TemporaryFolder folder;
        const auto folders = folders_in(folder);
        QVERIFY(!open_state(folders, StateAccess::read_only)->records().get("k", "a"));
        QCOMPARE(folder.file_count(), std::size_t{0});
        QVERIFY(!std::filesystem::exists(folders.state));
        open_state(folders)->records().put("k", "a", "value");
        const auto reader = open_state(folders, StateAccess::read_only);
        QCOMPARE(reader->records().get("k", "a"), std::optional<std::string>("value"));
    }

    void ofTwoFirstRunsAtOnceBothHaveOneKey() {
        const test::WithoutBus without;
        test::TemporaryFolder folder;
        const auto folders = folders_in(folder);
        std::vector<pid_t> children;
        for (int i = 0; i < 4; ++i) {
            const pid_t pid = ::fork();
            if (pid == 0) {
                int code = 1;
                try {
                    open_state(folders)->records().put("k", std::to_string(i), "value");
                    code = 0;
                } catch (...) {
                }
                ::_exit(code);
            }
            children.push_back(pid);
        }
        for (const auto pid : children) {
            int status = -1;
            ::waitpid(pid, &status, 0);
            QCOMPARE(status, 0);
        }
        QCOMPARE(open_state(folders)->records().all("k").size(), std::size_t{4});
    }

    void liesInTheSecretServiceWhereOneAnswers() {
        if (const auto missing = SecretServiceSession::missing()) QSKIP(missing->c_str());
        SecretServiceSession session;
        test::TemporaryFolder folder;
        const auto folders = folders_in(folder);
        {
            const auto first = open_state(folders);
            QCOMPARE(first->key_place(), StateKeyPlace::secret_service);
            QVERIFY(!first->key_newly_made_in_file());
            first->records().put("k", "a", "value");
        }
        QVERIFY(!std::filesystem::exists(folders.data / "state.key"));
        QCOMPARE(open_state(folders)->records().get("k", "a"), std::optional<std::string>("value"));
        test::TemporaryFolder other;
        open_state(folders_in(other));
        QCOMPARE(open_state(folders)->records().get("k", "a"), std::optional<std::string>("value"));

        session.lock();
        SEALPOST_THROWS(open_state(folders), ErrorCode::locked);
        SEALPOST_THROWS(open_state(folders, StateAccess::read_only), ErrorCode::locked);
        const test::WithoutBus without;
        SEALPOST_THROWS(open_state(folders), ErrorCode::not_available);
        QVERIFY(!std::filesystem::exists(folders.data / "state.key"));
    }

    void aLockedServiceIsNotPassedOverOnTheFirstRun() {
        if (const auto missing = SecretServiceSession::missing()) QSKIP(missing->c_str());
        SecretServiceSession session;
        session.lock();
        test::TemporaryFolder folder;
        SEALPOST_THROWS(open_state(folders_in(folder)), ErrorCode::locked);
        QVERIFY(!std::filesystem::exists(folder / "data/state.key"));
    }

    void moves() {
        if (const auto missing = SecretServiceSession::missing()) QSKIP(missing->c_str());
        const SecretServiceSession session;
        test::TemporaryFolder folder;
        const auto folders = folders_in(folder);
        open_state(folders)->records().put("k", "a", "value");
        move_in(folders, StateKeyPlace::file);
        QCOMPARE(place_in(folders), std::optional(StateKeyPlace::file));
        {
            const test::WithoutBus without;
            QCOMPARE(open_state(folders)->records().get("k", "a"), std::optional<std::string>("value"));
            SEALPOST_THROWS(move_in(folders, StateKeyPlace::secret_service),
                            ErrorCode::secret_service_unavailable);
            QCOMPARE(open_state(folders)->records().get("k", "a"), std::optional<std::string>("value"));
        }
        move_in(folders, StateKeyPlace::secret_service);
        QVERIFY(!std::filesystem::exists(folders.data / "state.key"));
        QCOMPARE(open_state(folders)->records().get("k", "a"), std::optional<std::string>("value"));
        SEALPOST_THROWS(move_in(folders, StateKeyPlace::own_key), ErrorCode::not_available);
        QCOMPARE(open_state(folders)->records().get("k", "a"), std::optional<std::string>("value"));
    }

    // How a machine with a keyring keeps Sealpost out of it from the start.
    void canBePutInAFileBeforeTheFirstUse() {
        if (const auto missing = SecretServiceSession::missing()) QSKIP(missing->c_str());
        const SecretServiceSession session;
        test::TemporaryFolder folder;
        const auto folders = folders_in(folder);
        QCOMPARE(place_in(folders), std::optional<StateKeyPlace>());
        move_in(folders, StateKeyPlace::file);
        const auto state = open_state(folders);
        QCOMPARE(state->key_place(), StateKeyPlace::file);
        SecretService service;
        QVERIFY(!service.look_up({{"kind", "state-key"}}));
    }

    void namesItsPlaces() {
        for (const auto place : {StateKeyPlace::secret_service, StateKeyPlace::own_key, StateKeyPlace::file})
            QCOMPARE(parse_state_key_place(name_of(place)), std::optional(place));
        QVERIFY(!parse_state_key_place("keyring"));
    }
};

QTEST_GUILESS_MAIN(StateKeyTest)
#include "state_key_test.moc"
