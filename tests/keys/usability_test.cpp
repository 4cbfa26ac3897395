// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keys/usability.h"

#include <QTest>

#include <functional>

using namespace sealpost;
using namespace sealpost::keys;
using namespace std::chrono_literals;

namespace {

const Time now = Time(std::chrono::sys_days(std::chrono::year(2026) / 11 / 24)) + 9h;

Subkey subkey(char digit, bool sign, bool encrypt) {
    return {.fingerprint = *Fingerprint::parse(std::string(40, digit)),
            .id = std::string(16, digit),
            .can_sign = sign,
            .can_encrypt = encrypt,
            .has_secret = true,
            .algorithm = crypto::PublicKeyAlgorithm::eddsa,
            .bits = 255,
            .created = now - 24h,
            .valid = true};
}

Key usable_key() {
    return {
        .technology = Technology::openpgp,
        .fingerprint = *Fingerprint::parse(std::string(40, 'A')),
        .user_ids =
            {{.text = "Old <old@example.org>", .name = "Old", .address = "old@example.org", .valid = false},
             {.text = "Bob <bob@example.org>", .name = "Bob", .address = "bob@example.org", .valid = true}},
        .secret = SecretPlace::agent,
        .created = now - 24h,
        .state = KeyState::valid,
        .subkeys = {subkey('A', true, false), subkey('B', false, true)}};
}

using Mutation = std::function<void(Key&)>;

} // namespace

Q_DECLARE_METATYPE(Mutation)
Q_DECLARE_METATYPE(sealpost::keys::Unusable)
Q_DECLARE_METATYPE(sealpost::keys::Use)

class UsabilityTest : public QObject {
    Q_OBJECT
  private slots:
    void saysWhyAKeyCannotServe_data() {
        QTest::addColumn<Use>("use");
        QTest::addColumn<QString>("address");
        QTest::addColumn<Unusable>("reason");
        QTest::addColumn<Mutation>("mutate");
        const auto row = [](const char* name, Use use, const char* address, Unusable reason,
                            Mutation mutate) {
            QTest::newRow(name) << use << QString(address) << reason << mutate;
        };
        using U = Unusable;
        const char* bob = "bob@example.org";
        row("encrypt", Use::encrypt, bob, U::no, [](Key&) {});
        row("sign", Use::sign, bob, U::no, [](Key&) {});
        row("address in other letters", Use::encrypt, "BOB@Example.Org", U::no, [](Key&) {});
        row("address not asked", Use::encrypt, "", U::no, [](Key&) {});
        row("another address", Use::encrypt, "eve@example.org", U::wrong_address, [](Key&) {});
        row("address of a revoked user ID", Use::encrypt, "old@example.org", U::wrong_address, [](Key&) {});
        row("expired", Use::encrypt, bob, U::expired, [](Key& k) { k.expires = now; });
        row("expiring in a second", Use::encrypt, bob, U::no, [](Key& k) { k.expires = now + 1s; });
        row("expired by state", Use::encrypt, bob, U::expired, [](Key& k) { k.state = KeyState::expired; });
        row("revoked", Use::encrypt, bob, U::revoked, [](Key& k) { k.revoked = crypto::Revocation{}; });
        row("revoked and expired", Use::encrypt, bob, U::revoked, [](Key& k) {
            k.revoked = crypto::Revocation{};
            k.expires = now - 1h;
        });
        row("made in the future", Use::encrypt, bob, U::not_yet_valid, [](Key& k) { k.created = now + 1h; });
        row("invalid", Use::encrypt, bob, U::invalid, [](Key& k) { k.state = KeyState::invalid; });
        row("no encryption subkey", Use::encrypt, bob, U::no_encryption_subkey,
            [](Key& k) { k.subkeys.pop_back(); });
        row("encryption subkey revoked", Use::encrypt, bob, U::no_encryption_subkey,
            [](Key& k) { k.subkeys[1].revoked = true; });
        row("encryption subkey expired", Use::encrypt, bob, U::expired,
            [](Key& k) { k.subkeys[1].expires = now - 1h; });
        row("encryption subkey invalid", Use::encrypt, bob, U::no_encryption_subkey,
            [](Key& k) { k.subkeys[1].valid = false; });
        row("one subkey expired, one good", Use::encrypt, bob, U::no, [](Key& k) {
            k.subkeys[1].expires = now - 1h;
            k.subkeys.push_back(subkey('C', false, true));
        });
        row("encryption subkey of 1024 bits", Use::encrypt, bob, U::weak, [](Key& k) {
            k.subkeys[1].algorithm = crypto::PublicKeyAlgorithm::rsa;
            k.subkeys[1].bits = 1024;
        });
        row("cannot sign", Use::sign, bob, U::no_signing_subkey,
            [](Key& k) { k.subkeys[0].can_sign = false; });
        row("public only", Use::sign, bob, U::no_secret, [](Key& k) { k.subkeys[0].has_secret = false; });
        row("public only can be sealed to", Use::encrypt, bob, U::no, [](Key& k) {
            for (Subkey& part : k.subkeys) part.has_secret = false;
        });
        row("certificate of a broken chain", Use::encrypt, bob, U::untrusted,
            [](Key& k) { k.chain.state = crypto::ChainState::path_length; });
        row("certificate below what the list distrusts", Use::encrypt, bob, U::untrusted,
            [](Key& k) { k.chain.state = crypto::ChainState::distrusted; });
        row("certificate with a weak chain", Use::encrypt, bob, U::weak,
            [](Key& k) { k.chain.state = crypto::ChainState::weak; });
        row("certificate under a revoked authority", Use::encrypt, bob, U::revoked,
            [](Key& k) { k.chain.state = crypto::ChainState::revoked; });
        row("self-signed certificate is for the level to judge", Use::encrypt, bob, U::no,
            [](Key& k) { k.chain.state = crypto::ChainState::self_signed; });
    }
    void saysWhyAKeyCannotServe() {
        QFETCH(Use, use);
        QFETCH(QString, address);
        QFETCH(Unusable, reason);
        QFETCH(Mutation, mutate);
        Key key = usable_key();
        mutate(key);
        const Usability found = usability(key, use, address.toStdString(), now);
        QCOMPARE(QByteArray(name_of(found.reason).data()), QByteArray(name_of(reason).data()));
        QCOMPARE(found.ok(), reason == Unusable::no);
    }

    void saysSinceWhen() {
        Key key = usable_key();
        key.expires = now - 1h;
        QVERIFY(usability(key, Use::encrypt, "", now).since == now - 1h);
    }

    void addressesAreThoseOfValidUserIdsWithoutDoubles() {
        Key key = usable_key();
        key.user_ids.push_back(key.user_ids.back());
        QVERIFY(key.addresses() == std::vector<std::string>{"bob@example.org"});
        QCOMPARE(key.name(), std::string("Bob"));
    }

    void countsWhatTheUserDecided_data() {
        QTest::addColumn<int>("level");
        QTest::addColumn<bool>("expired");
        QTest::addColumn<Unusable>("reason");
        const auto row = [](const char* name, crypto::Level level, bool expired, Unusable reason) {
            QTest::newRow(name) << static_cast<int>(level) << expired << reason;
        };
        row("verified", crypto::Level::verified, false, Unusable::no);
        row("accepted", crypto::Level::accepted, false, Unusable::no);
        row("ca", crypto::Level::ca, false, Unusable::no);
        row("first use", crypto::Level::first_use, false, Unusable::no);
        row("offered", crypto::Level::offered, false, Unusable::not_accepted);
        row("nothing known", crypto::Level::none, false, Unusable::not_accepted);
        row("conflict", crypto::Level::conflict, false, Unusable::conflict);
        row("rejected", crypto::Level::rejected, false, Unusable::rejected);
        row("accepted, expired", crypto::Level::accepted, true, Unusable::expired);
        row("offered, expired", crypto::Level::offered, true, Unusable::expired);
        row("conflict, expired", crypto::Level::conflict, true, Unusable::conflict);
    }
    void countsWhatTheUserDecided() {
        QFETCH(int, level);
        QFETCH(bool, expired);
        QFETCH(Unusable, reason);
        Key key = usable_key();
        if (expired) key.expires = now - 1h;
        QCOMPARE(
            usability(key, Use::encrypt, "bob@example.org", now, static_cast<crypto::Level>(level)).reason,
            reason);
        // One's own signature needs no acceptance.
        if (!expired)
            QVERIFY(
                usability(key, Use::sign, "bob@example.org", now, static_cast<crypto::Level>(level)).ok());
    }
};

QTEST_GUILESS_MAIN(UsabilityTest)
#include "usability_test.moc"
