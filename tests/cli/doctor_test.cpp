// SPDX-License-Identifier: GPL-3.0-or-later
// `doctor`: its remedies against the parser, its guide against its findings.
#include "app/health.h"
#include "cli/commands.h"
#include "cli/parse.h"
#include "cli/remedies.h"
#include "core/accounts/account.h"
#include "core/base/error.h"
#include "tests/cli/person.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

using namespace sealpost;
using namespace sealpost::test;

namespace {

std::string source_file(const char* name) {
    return file_bytes(std::filesystem::path(qgetenv("SEALPOST_SOURCE").constData()) / name);
}

upkeep::Finding example(upkeep::FindingId id, crypto::Technology technology, std::string address) {
    return {.id = id,
            .severity = upkeep::Severity::warning,
            .subject = std::string(40, 'A'),
            .technology = technology,
            .address = std::move(address),
            .detail = "CVE-0000-0000",
            .at = Time{}};
}

} // namespace

class DoctorTest : public QObject {
    Q_OBJECT

  private slots:
    void eachRemedyIsACommandThatThereIs() {
        const auto commands = cli::make_commands();
        const QStringList others{"apt install gnupg",          "apt install pinentry-gnome3",
                                 "apt install gnome-keyring",  "apt upgrade",
                                 "gpgconf --launch gpg-agent", "swapoff --all"};
        for (const auto id : upkeep::all_findings())
            for (const auto technology : {crypto::Technology::openpgp, crypto::Technology::smime})
                for (const std::string address :
                     {"ada@example.org", "`touch owned`@example.org", "it's@example.org", "-o@example.org"}) {
                    const std::string remedy = cli::remedy_of(example(id, technology, address));
                    if (!remedy.starts_with("sealpost ")) {
                        QVERIFY2(others.contains(QString::fromStdString(remedy)), remedy.c_str());
                        continue;
                    }
                    auto words = accounts::split_command(remedy);
                    words.erase(words.begin());
                    try {
                        const auto parsed = cli::parse(words, commands);
                        QVERIFY2(parsed.command != nullptr, remedy.c_str());
                    } catch (const Error& error) {
                        QFAIL((remedy + ": " + error.what()).c_str());
                    }
                    if (contains(remedy, "example.org"))
                        QVERIFY2(std::find(words.begin(), words.end(), address) != words.end(),
                                 remedy.c_str());
                }
    }

    void everyFindingHasWordsAndALineInTheGuide() {
        const std::string guide = source_file("docs/doctor.md");
        for (const auto id : upkeep::all_findings()) {
            QVERIFY(!cli::text_of(example(id, crypto::Technology::openpgp, "a@b.c")).empty());
            QVERIFY2(contains(guide, "| " + std::string(upkeep::name_of(id)) + " | "),
                     std::string(upkeep::name_of(id)).c_str());
        }
        const QRegularExpression row("^\\| ([a-z-]+) \\| (error|warning|info)",
                                     QRegularExpression::MultilineOption);
        auto rows = row.globalMatch(QString::fromStdString(guide));
        std::size_t count = 0;
        for (; rows.hasNext(); rows.next()) ++count;
        QCOMPARE(count, upkeep::all_findings().size());
    }

    void textOfAStrangerIsEscaped() {
        const auto text = cli::text_of(
            example(upkeep::FindingId::key_conflict, crypto::Technology::openpgp, "a\x1b[2J@example.org"));
        QVERIFY(!contains(text, "\x1b"));
    }

    void knowsUnencryptedSwap() {
        const std::string head = "Filename\t\t\t\tType\t\tSize\tUsed\tPriority\n";
        QVERIFY(!app::swap_is_unencrypted(""));
        QVERIFY(!app::swap_is_unencrypted(head));
        QVERIFY(!app::swap_is_unencrypted(head + "/dev/dm-1 partition 1 0 -2\n/dev/zram0 partition 1 0 5\n"));
        QVERIFY(app::swap_is_unencrypted(head + "/dev/sda2 partition 1 0 -2\n"));
        QVERIFY(app::swap_is_unencrypted(head + "/swapfile file 1 0 -2\n"));
    }

    void tellsOfKeysWithoutBackupUntilThereIsOne() {
        const Person ada;
        const std::string key = ada.make_key();
        const auto named = [&] {
            const Said said = ada.run({"doctor", "--json"});
            QStringList ids;
            for (const auto& value : said.json().value("findings").toArray()) {
                const auto finding = value.toObject();
                if (finding.value("subject").toString().toStdString() == key)
                    ids << finding.value("id").toString();
            }
            return ids;
        };
        QCOMPARE(named(), QStringList{"own-key-without-backup"});
        QCOMPARE(ada.run({"keys", "backup", "-o", (ada.work() / "b").native()}).exit_code, 0);
        QCOMPARE(named(), QStringList());
        const Said text = ada.run({"doctor"});
        QVERIFY2(text.exit_code == 0, (text.out + text.err).c_str());
    }

    void mendsAKeyThatRestsOnSha1_data() {
        QTest::addColumn<QString>("expires");
        QTest::newRow("without an end") << "never";
        QTest::newRow("with an end") << "1y";
    }
    void mendsAKeyThatRestsOnSha1() {
        QFETCH(QString, expires);
        const Person ada;
        const auto made = ada.gnupg().gpg(
            {"--cert-digest-algo", "SHA1", "--pinentry-mode", "loopback", "--passphrase", "",
             "--quick-generate-key", "Ada <ada@example.org>", "rsa2048", "default", expires.toStdString()});
        QVERIFY2(made.exit_code == 0, made.err.c_str());
        const std::string listed = ada.gnupg().gpg({"--with-colons", "--list-keys"}).out;
        const std::string key = listed.substr(listed.find("fpr:") + 12, 40);
        QCOMPARE(ada.gnupg()
                     .gpg({"--cert-digest-algo", "SHA1", "--pinentry-mode", "loopback", "--passphrase", "",
                           "--quick-add-key", key, "rsa2048", "encrypt", expires.toStdString()})
                     .exit_code,
                 0);
        const auto remedy = [&]() -> std::string {
            const Said said = ada.run({"doctor", "--json"});
            for (const auto& value : said.json().value("findings").toArray())
                if (value.toObject().value("id") == "own-key-weakly-signed")
                    return value.toObject().value("remedy").toString().toStdString();
            return {};
        };
        const std::string command = remedy();
        QVERIFY2(command.starts_with("sealpost keys extend " + key), command.c_str());
        auto words = accounts::split_command(command);
        words.erase(words.begin());
        const Said mended = ada.run(words);
        QVERIFY2(mended.exit_code == 0, mended.err.c_str());
        QCOMPARE(remedy(), std::string());
        const auto end = ada.run({"keys", "show", key, "--json"}).first_key().value("expires");
        QCOMPARE(end.isNull(), expires == "never");
    }

    void isAnErrorWhereGnupgIsMissing() {
        const Person ada;
        const TemporaryFolder nothing;
        const Said said = ada.run({"doctor", "--json"}, {}, {{"PATH", nothing.path().native()}});
        // GPGME remembers where gpg was built to be; then it is not missing.
        if (contains(said.out, "gnupg-missing")) QCOMPARE(said.exit_code, 1);
        QVERIFY(said.json().contains("findings"));
    }

    void findsAConflictAndAnExpiredKey() {
        const Person ada;
        ada.make_key();
        ada.knows("bob@example.org");
        ada.knows("bob@example.org", "none");
        const Said said = ada.run({"doctor", "--json"});
        QVERIFY2(contains(said.out, "key-conflict"), said.out.c_str());
        QVERIFY(contains(said.out, "sealpost people show bob@example.org"));
    }
};

QTEST_GUILESS_MAIN(DoctorTest)
#include "doctor_test.moc"
