// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/upkeep/doctor.h"

#include <QTest>
#include <algorithm>

using namespace sealpost;
using upkeep::FindingId;
using upkeep::Health;
using upkeep::Severity;

namespace {

const Time now = parse_rfc3339("2026-11-24T12:00:00Z").value();

Time in_days(int days) { return now + std::chrono::hours(24 * days); }

keys::Key key(char digit = 'A', std::optional<Time> expires = in_days(400)) {
    keys::Key key{.fingerprint = crypto::Fingerprint::parse(std::string(40, digit)).value()};
    key.user_ids = {
        {.text = "Ada <ada@example.org>", .name = "Ada", .address = "ada@example.org", .valid = true}};
    key.secret = keys::SecretPlace::agent;
    key.can_certify = true;
    key.algorithm_class = crypto::PublicKeyAlgorithm::eddsa;
    key.bits = 256;
    key.created = in_days(-700);
    key.expires = expires;
    key.state = expires && *expires <= now ? keys::KeyState::expired : keys::KeyState::valid;
    for (const bool encrypts : {false, true})
        key.subkeys.push_back(
            {.fingerprint = key.fingerprint,
             .id = "0123456789ABCDEF",
             .can_sign = !encrypts,
             .can_encrypt = encrypts,
             .has_secret = true,
             .algorithm = encrypts ? crypto::PublicKeyAlgorithm::ecdh : crypto::PublicKeyAlgorithm::eddsa,
             .bits = 256,
             .created = key.created,
             .expires = expires,
             .revoked = false,
             .valid = key.state == keys::KeyState::valid});
    return key;
}

keys::Key revoked(keys::Key key) {
    key.revoked = crypto::Revocation{};
    key.state = keys::KeyState::revoked;
    for (auto& subkey : key.subkeys) subkey.valid = false;
    return key;
}

/// Of somebody whose own keys are in a back-up.
Health with_own(std::vector<keys::Key> own) {
    Health health{.now = now, .own = std::move(own)};
    health.backup = upkeep::BackedUp{.at = now};
    for (const auto& one : health.own) health.backup->keys.push_back(one.fingerprint);
    return health;
}

std::string ids(const Health& health) {
    std::string text;
    for (const auto& finding : upkeep::examine(health))
        text += (text.empty() ? "" : " ") + std::string(upkeep::name_of(finding.severity)) + ":" +
                std::string(upkeep::name_of(finding.id));
    return text;
}

const mime::AddrSpec bob = mime::AddrSpec::parse("bob@example.org").value();

} // namespace

class DoctorTest : public QObject {
    Q_OBJECT

  private slots:
    void findsNothingWhereAllIsInOrder() {
        QCOMPARE(ids(Health{.now = now}), std::string());
        QCOMPARE(ids(with_own({key()})), std::string());
        QCOMPARE(ids(with_own({key('A', std::nullopt)})), std::string());
    }

    void ownKeysThatEnd_data() {
        QTest::addColumn<int>("days");
        QTest::addColumn<QString>("wanted");
        QTest::newRow("in 31 days") << 31 << "";
        QTest::newRow("in 30 days") << 30 << "warning:own-key-expiring";
        QTest::newRow("tomorrow") << 1 << "warning:own-key-expiring";
        QTest::newRow("now") << 0 << "error:own-key-expired";
        QTest::newRow("long ago") << -100 << "error:own-key-expired";
    }
    void ownKeysThatEnd() {
        QFETCH(int, days);
        QFETCH(QString, wanted);
        QCOMPARE(QString::fromStdString(ids(with_own({key('A', in_days(days))}))), wanted);
    }

    void thePartThatEncryptsCountsToo() {
        auto ending = key();
        ending.subkeys[1].expires = in_days(5);
        QCOMPARE(ids(with_own({ending})), std::string("warning:own-key-expiring"));
        const auto findings = upkeep::examine(with_own({ending}));
        QVERIFY(findings.front().at == in_days(5));
        QCOMPARE(findings.front().address, std::string("ada@example.org"));
        // Another part follows it.
        ending.subkeys.push_back(key().subkeys[1]);
        QCOMPARE(ids(with_own({ending})), std::string());
    }

    void ownKeysThatDoNotServe() {
        QCOMPARE(ids(with_own({revoked(key())})), std::string("error:own-key-revoked"));
        auto weak = key();
        for (auto& subkey : weak.subkeys) {
            subkey.algorithm = crypto::PublicKeyAlgorithm::rsa;
            subkey.bits = 1024;
        }
        QCOMPARE(ids(with_own({weak})), std::string("warning:own-key-weak"));
        auto old_signatures = with_own({key()});
        old_signatures.weakly_signed = {key().fingerprint};
        QCOMPARE(ids(old_signatures), std::string("warning:own-key-weakly-signed"));
        old_signatures.own = {revoked(key())};
        QCOMPARE(ids(old_signatures), std::string("error:own-key-revoked"));
        auto signs = key();
        signs.subkeys.pop_back();
        QCOMPARE(ids(with_own({signs})), std::string("warning:own-key-cannot-encrypt"));
    }

    void whatHasASuccessorIsKeptForOldMail() {
        QCOMPARE(ids(with_own({revoked(key('A')), key('B', in_days(-3)), key('C')})), std::string());
        auto elsewhere = key('C');
        elsewhere.user_ids.front().address = "other@example.org";
        QCOMPARE(ids(with_own({key('B', in_days(-3)), elsewhere})), std::string("error:own-key-expired"));
    }

    void keysWithoutBackup() {
        auto health = with_own({key('A'), key('B')});
        health.backup->keys.pop_back();
        const auto findings = upkeep::examine(health);
        QCOMPARE(ids(health), std::string("warning:own-key-without-backup"));
        QCOMPARE(findings.front().subject, std::string(40, 'B'));
        health.backup.reset();
        QCOMPARE(upkeep::examine(health).size(), std::size_t{2});
        health.own.back().secret = keys::SecretPlace::card;
        QCOMPARE(upkeep::examine(health).size(), std::size_t{1});
        // One that has ended opens old mail.
        Health ended = with_own({key('A', in_days(-9)), key('B')});
        ended.backup->keys.erase(ended.backup->keys.begin());
        QCOMPARE(ids(ended), std::string("warning:own-key-without-backup"));
    }

    void correspondents() {
        const auto with = [](keys::Key theirs) {
            theirs.secret = keys::SecretPlace::none;
            return ids(Health{.now = now, .correspondents = {{bob, std::move(theirs)}}});
        };
        QCOMPARE(with(key()), std::string());
        QCOMPARE(with(key('A', in_days(10))), std::string("info:correspondent-key-expiring"));
        QCOMPARE(with(key('A', in_days(-1))), std::string("warning:correspondent-key-expired"));
        QCOMPARE(with(revoked(key())), std::string("warning:correspondent-key-revoked"));
        const auto findings = upkeep::examine(Health{.now = now, .conflicts = {{bob}}});
        QCOMPARE(findings.size(), std::size_t{1});
        QVERIFY(findings.front().id == FindingId::key_conflict);
        QCOMPARE(findings.front().subject, std::string("bob@example.org"));
    }

    void surroundings() {
        using upkeep::Service;
        using upkeep::Tool;
        const auto one = [](auto change) {
            Health health{.now = now};
            change(health);
            return ids(health);
        };
        QCOMPARE(one([](Health& h) { h.gnupg = Tool::missing, h.agent_usable = false; }),
                 std::string("error:gnupg-missing"));
        QCOMPARE(one([](Health& h) { h.gnupg = Tool::outdated; }), std::string("error:gnupg-outdated"));
        QCOMPARE(one([](Health& h) { h.agent_usable = false; }), std::string("error:agent-unusable"));
        QCOMPARE(one([](Health& h) { h.pinentry_found = false; }), std::string("info:pinentry-missing"));
        QCOMPARE(one([](Health& h) { h.secret_service = Service::absent; }), std::string());
        QCOMPARE(one([](Health& h) { h.secret_service = Service::absent, h.secret_service_needed = true; }),
                 std::string("error:secret-service-absent"));
        QCOMPARE(one([](Health& h) { h.secret_service = Service::locked, h.secret_service_needed = true; }),
                 std::string("warning:secret-service-locked"));
        QCOMPARE(one([](Health& h) { h.state_key_in_file = true; }), std::string("info:state-key-in-file"));
        QCOMPARE(one([](Health& h) { h.swap_unencrypted = true; }), std::string("warning:swap-unencrypted"));
    }

    void authorities() {
        const auto with = [](std::optional<Time> expires, bool own) {
            return ids(
                Health{.now = now, .authorities = {{.fingerprint = "F", .expires = expires, .own = own}}});
        };
        QCOMPARE(with(std::nullopt, false), std::string());
        QCOMPARE(with(in_days(31), false), std::string());
        QCOMPARE(with(in_days(3), false), std::string("warning:authority-expiring"));
        QCOMPARE(with(in_days(-3), false), std::string("warning:authority-expired"));
        QCOMPARE(with(in_days(3), true), std::string("warning:own-authority-expiring"));
        QCOMPARE(ids(Health{.now = now, .own_list_until = in_days(0)}),
                 std::string("warning:own-list-ended"));
        QCOMPARE(ids(Health{.now = now, .own_list_until = in_days(1)}), std::string());
    }

    void libraryHoles_data() {
        QTest::addColumn<QString>("library");
        QTest::addColumn<QString>("version");
        QTest::addColumn<QString>("package");
        QTest::addColumn<QString>("wanted");
        const QString gnupg = "gnupg", openssl = "openssl";
        QTest::newRow("mended by Debian") << gnupg << "2.2.40"
                                          << "2.2.40-1.1+deb12u2"
                                          << "";
        QTest::newRow("mended later, too") << gnupg << "2.2.40"
                                           << "2.2.40-1.1+deb12u10"
                                           << "";
        QTest::newRow("before Debian mended it") << gnupg << "2.2.40"
                                                 << "2.2.40-1.1+deb12u1"
                                                 << "warning:CVE-2025-68973";
        QTest::newRow("of another distribution") << gnupg << "2.2.41"
                                                 << "2.2.41-3ubuntu1"
                                                 << "info:CVE-2025-68973";
        QTest::newRow("built by hand") << gnupg << "2.4.8"
                                       << ""
                                       << "warning:CVE-2025-68973";
        QTest::newRow("a new one built by hand") << gnupg << "2.4.9"
                                                 << ""
                                                 << "";
        QTest::newRow("an old branch") << gnupg << "2.5.13"
                                       << ""
                                       << "warning:CVE-2025-68973";
        QTest::newRow("newer than the table") << gnupg << "2.6.0"
                                              << ""
                                              << "";
        QTest::newRow("the extended branch") << gnupg << "2.2.51"
                                             << ""
                                             << "";
        QTest::newRow("mended upstream") << openssl << "3.0.21"
                                         << "3.0.21-1~deb12u1"
                                         << "";
        // Where no package of Debian's is known to have mended it, none is believed to have.
        const QString unknown = "info:CVE-2026-34182";
        QTest::newRow("the first mended package") << openssl << "3.0.19"
                                                  << "3.0.19-1~deb12u2" << unknown;
        QTest::newRow("the package before it") << openssl << "3.0.19"
                                               << "3.0.19-1~deb12u1"
                                               << "warning:CVE-2026-28389 " + unknown;
        QTest::newRow("mended in an older package") << openssl << "3.0.18"
                                                    << "3.0.18-1~deb12u2"
                                                    << "info:CVE-2026-28389 info:CVE-2026-34182";
        QTest::newRow("without a hole in the table") << "zlib"
                                                     << "1.2.13"
                                                     << "1.2.13.dfsg-1"
                                                     << "";
    }
    void libraryHoles() {
        QFETCH(QString, library);
        QFETCH(QString, version);
        QFETCH(QString, package);
        QFETCH(QString, wanted);
        Health health{.now = now};
        health.libraries = {{library.toStdString(), version.toStdString(),
                             package.isEmpty() ? std::nullopt : std::optional(package.toStdString())}};
        QStringList found;
        for (const auto& finding : upkeep::examine(health)) {
            QVERIFY(finding.id == FindingId::library_hole);
            found << QString::fromStdString(std::string(upkeep::name_of(finding.severity)) + ":" +
                                            finding.detail);
        }
        QCOMPARE(found.join(' '), wanted);
    }

    void ordersVersionsAsDpkgDoes_data() {
        QTest::addColumn<QString>("smaller");
        QTest::addColumn<QString>("larger");
        const auto row = [](const char* a, const char* b) { QTest::addRow("%s < %s", a, b) << a << b; };
        row("1.0~rc1", "1.0");
        row("1.0", "1.0a");
        row("1.0a", "1.0+b");
        row("1.9", "1.10");
        row("1.0-1", "1.0-1.1");
        row("1.0-1~deb12u2", "1.0-1");
        row("9", "1:1");
        row("1.0-2", "1.0.1-1");
        row("1.0-1+deb12u2", "1.0-1+deb12u10");
        row("1.0~~", "1.0~");
    }
    void ordersVersionsAsDpkgDoes() {
        QFETCH(QString, smaller);
        QFETCH(QString, larger);
        const std::string a = smaller.toStdString(), b = larger.toStdString();
        QVERIFY(upkeep::compare_versions(a, b) < 0);
        QVERIFY(upkeep::compare_versions(b, a) > 0);
        QCOMPARE(upkeep::compare_versions(a, a), 0);
        QVERIFY(upkeep::compare_versions("1.00", "1.0") == 0);
    }

    void readsDpkgsStatus() {
        const std::string status = "Package: a\nStatus: install ok installed\nVersion: 1:2.0-1\n\n"
                                   "Package: b\nStatus: deinstall ok config-files\nVersion: 3\n\n"
                                   "Package: c\nStatus: install ok installed\nDescription: x\n Version: 9\n"
                                   "Version: 4\n";
        QVERIFY(upkeep::package_version(status, {"a"}) == std::string("1:2.0-1"));
        QVERIFY(!upkeep::package_version(status, {"b"}));
        QVERIFY(upkeep::package_version(status, {"d", "c"}) == std::string("4"));
        QVERIFY(!upkeep::package_version("", {"a"}));
    }

    void theGravestComesFirst() {
        Health health = with_own({key('A', in_days(5))});
        health.state_key_in_file = true;
        health.gnupg = upkeep::Tool::missing;
        QCOMPARE(ids(health),
                 std::string("error:gnupg-missing warning:own-key-expiring info:state-key-in-file"));
    }

    void everyFindingHasItsOwnName() {
        QStringList names;
        for (const auto id : upkeep::all_findings())
            names << QString::fromStdString(std::string(upkeep::name_of(id)));
        QVERIFY(!names.contains(""));
        QCOMPARE(names.removeDuplicates(), 0);
    }
};

QTEST_GUILESS_MAIN(DoctorTest)
#include "doctor_test.moc"
