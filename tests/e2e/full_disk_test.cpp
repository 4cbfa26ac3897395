// SPDX-License-Identifier: GPL-3.0-or-later
// A full disk under the output and under Sealpost's own files: exit 1, and what stood there stands.
#include "tests/e2e/household.h"
#include "tests/e2e/small_disk.h"

#include <QJsonArray>
#include <QTest>
#include <unistd.h>

using namespace sealpost::test;

class FullDiskTest : public QObject {
    Q_OBJECT
    std::unique_ptr<SmallDisk> disk_;

    std::map<std::string, std::string> on_the_disk() const {
        return {{"SEALPOST_HOME", (disk_->path() / "home").native()}};
    }

  private slots:
    void init() {
        if (::getuid() != 0) QSKIP("a small file system is mounted by root only");
        disk_ = std::make_unique<SmallDisk>();
        if (!disk_->mounted()) QSKIP("mounting a small file system is not allowed here");
    }

    void leavesNoHalfOfAnOutput() {
        const Person ada;
        ada.make_key();
        ada.knows("bob@example.org");
        std::string big = message("ada@example.org", "bob@example.org");
        while (big.size() < (4u << 20)) big += "line after line after line after line after line\n";
        const Said said = ada.run({"encrypt", "-o", (disk_->path() / "out.eml").native(), "--json"}, big);
        QCOMPARE(said.exit_code, 1);
        QVERIFY(!said.json().value("error").toObject().value("hint").toString().isEmpty());
        QCOMPARE(disk_->files(), std::size_t{0});
        const Said several = ada.run({"encrypt", "-o", disk_->path().native()}, big);
        QCOMPARE(several.exit_code, 1);
        QCOMPARE(disk_->files(), std::size_t{0});
    }

    void keepsTheFormerDecisionOnAKey() {
        const Person ada;
        const TemporaryGnupgHome elsewhere;
        const std::string key = elsewhere.generate("Bob <bob@example.org>");
        QCOMPARE(ada.run({"keys", "import", "-"}, elsewhere.export_public(key), on_the_disk()).exit_code, 0);
        const auto trust = [&](const std::string& level) {
            return ada.run({"keys", "trust", key, "--for", "bob@example.org", "--level", level, "--json"}, {},
                           on_the_disk());
        };
        const auto level = [&] {
            const QJsonObject shown = ada.run({"keys", "show", key, "--json"}, {}, on_the_disk()).json();
            const QJsonObject first = shown.value("keys").toArray().first().toObject();
            return first.value("trust").toArray().first().toObject().value("level").toString();
        };
        QCOMPARE(trust("accepted").exit_code, 0);
        disk_->fill();
        const Said said = trust("rejected");
        QCOMPARE(said.exit_code, 1);
        QVERIFY(!said.error_code().isEmpty());
        disk_->make_room();
        QCOMPARE(level(), "accepted");
        QCOMPARE(trust("rejected").exit_code, 0);
        QCOMPARE(level(), "rejected");
    }

    void storesNoHalfOfAnAccount() {
        const Person ada;
        const auto add = [&](const std::string& address) {
            return ada.run({"account", "add", address, "--smtp", "localhost:465", "--password-command",
                            "echo x", "--no-test", "--json"},
                           {}, on_the_disk());
        };
        const auto count = [&] {
            const Said said = ada.run({"account", "list", "--json"}, {}, on_the_disk());
            return said.exit_code == 0 ? said.json().value("accounts").toArray().size() : -1;
        };
        QCOMPARE(add("ada@example.org").exit_code, 0);
        QCOMPARE(count(), 1);
        disk_->fill();
        QCOMPARE(add("ada@example.net").exit_code, 1);
        QCOMPARE(count(), 1);
        disk_->make_room();
        QCOMPARE(count(), 1);
        QCOMPARE(add("ada@example.net").exit_code, 0);
        QCOMPARE(count(), 2);
    }
};

QTEST_GUILESS_MAIN(FullDiskTest)
#include "full_disk_test.moc"
