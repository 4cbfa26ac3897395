// SPDX-License-Identifier: GPL-3.0-or-later
// A kill, or a full disk, in the middle of recording what a message brings: all of it is there, or nothing.
#include "core/base/error.h"
#include "core/people/learn.h"
#include "core/state/sealed_records.h"
#include "tests/people/fake_keys.h"
#include "tests/support/temporary_folder.h"

#include <QTest>

#include <signal.h>
#include <sys/mount.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace sealpost;
using namespace sealpost::people;
using namespace sealpost::test;

namespace {

std::string sender(int number) { return "anna" + std::to_string(number) + "@example.org"; }
std::string friend_of(int number) { return "bert" + std::to_string(number) + "@example.org"; }
constexpr std::size_t key_size = 20'000;

/// A message with a key of the sender's and one of a recipient's; the keys take room.
MailBrought mail(int number) {
    const std::string filler(key_size, 'x');
    MailBrought result{.from = mime::AddrSpec::parse(sender(number)).value(),
                       .recipients = {mime::AddrSpec::parse(friend_of(number)).value()},
                       .effective = day(1),
                       .counts_for_autocrypt = true};
    result.autocrypt =
        AutocryptHeader{.address = result.from, .key_data = "1:" + sender(number) + ":" + filler + ":1"};
    result.gossip.push_back(
        {.address = result.recipients[0], .key_data = "2:" + friend_of(number) + ":" + filler + ":1"});
    return result;
}

struct Home {
    explicit Home(const std::filesystem::path& path)
        : database(path), records(database, Secret(std::string(32, 'k'))), people(records), seen(records) {}
    void learns(int number) {
        learn({.people = people, .seen = seen, .readers = {&reader}}, mail(number),
              {.is_mine = [](const mime::AddrSpec&) { return false; }, .now = day(2)});
    }

    state::Database database;
    state::SealedRecords records;
    People people;
    SeenKeys seen;
    FakeKeys reader{crypto::Technology::openpgp};
};

/// Empty, or what is not as it must be.
std::string fault_of(const std::filesystem::path& path) {
    Home home(path);
    home.database.check();
    for (const auto& person : home.people.persons())
        for (const auto& record : person) {
            const std::string name = record.address.to_string();
            const bool is_sender = name.starts_with("anna");
            const auto number = std::stoi(name.substr(4));
            if (record.keys.size() != 1 || record.keys[0].history.size() != 1) return name + ": no key";
            if (is_sender && record.autocrypt.key != record.keys[0].fingerprint)
                return name + ": no Autocrypt state";
            if (!is_sender && record.autocrypt.gossip_key != record.keys[0].fingerprint)
                return name + ": no gossip";
            if (!home.seen.get(crypto::Technology::openpgp, record.keys[0].fingerprint))
                return name + ": no bytes";
            const auto other = mime::AddrSpec::parse(is_sender ? friend_of(number) : sender(number)).value();
            if (!home.people.store().read(other)) return name + ": half a message";
        }
    return {};
}

} // namespace

class RecordingTest : public QObject {
    Q_OBJECT

  private slots:
    void survivesKillsAtAnyPoint() {
        const TemporaryFolder folder;
        const auto path = folder / "db";
        { const Home home(path); }
        int known = 0;
        for (int attempt = 0; attempt < 10; ++attempt) {
            int progress[2];
            QCOMPARE(::pipe(progress), 0);
            const pid_t child = ::fork();
            if (child == 0) {
                try {
                    Home home(path);
                    for (int number = attempt * 10'000;; ++number) {
                        home.learns(number);
                        if (::write(progress[1], "x", 1) != 1) ::_exit(1);
                    }
                } catch (...) {
                }
                ::_exit(100);
            }
            for (int i = 0; i <= attempt; ++i) {
                char byte = 0;
                QCOMPARE(::read(progress[0], &byte, 1), ssize_t{1});
            }
            ::kill(child, SIGKILL);
            ::waitpid(child, nullptr, 0);
            ::close(progress[0]);
            ::close(progress[1]);
            QCOMPARE(fault_of(path), std::string());
            const int now = static_cast<int>(Home(path).people.persons().size());
            QVERIFY(now > known);
            known = now;
        }
    }

    void aFullDiskRecordsNothingOfTheMessage() {
        if (::geteuid() != 0) QSKIP("mounting a small file system needs root");
        const TemporaryFolder folder;
        if (::mount("tmpfs", folder.path().c_str(), "tmpfs", 0, "size=1m") != 0)
            QSKIP("this system does not let root mount a file system");
        std::string failure = "nothing was thrown";
        std::string fault = "not looked at";
        std::size_t before = 0, after = 0;
        try {
            Home home(folder / "db");
            try {
                for (int number = 0; number < 1000; ++number) {
                    before = home.people.persons().size();
                    home.learns(number);
                }
            } catch (const Error& error) {
                failure = name_of(error.code());
            }
            after = home.people.persons().size();
            fault = fault_of(folder / "db");
        } catch (const Error& error) {
            fault = error.what();
        }
        ::umount2(folder.path().c_str(), MNT_DETACH);
        QCOMPARE(failure, std::string("disk-full"));
        QCOMPARE(fault, std::string());
        QCOMPARE(after, before);
        QVERIFY(before > 0);
    }
};

QTEST_GUILESS_MAIN(RecordingTest)
#include "recording_test.moc"
