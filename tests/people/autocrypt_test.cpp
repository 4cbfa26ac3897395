// SPDX-License-Identifier: GPL-3.0-or-later
// The reading half of Autocrypt Level 1: which fields count, and what a message changes.
#include "core/people/autocrypt.h"

#include "core/base/limits.h"

#include <QTest>

using namespace sealpost;
using namespace sealpost::people;

namespace {

const auto one = crypto::Fingerprint::parse(std::string(40, '1')).value();
const auto two = crypto::Fingerprint::parse(std::string(40, '2')).value();

Time day(int number) {
    return parse_rfc3339("2026-11-01T00:00:00Z").value() + std::chrono::hours(24) * number;
}

} // namespace

class AutocryptTest : public QObject {
    Q_OBJECT

  private slots:
    void readsFields_data() {
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<QByteArray>("address"); // empty: the field is to be ignored
        QTest::addColumn<QByteArray>("preference");
        const auto row = [](const char* name, const QByteArray& field, const char* address = "",
                            const char* preference = "nopreference") {
            QTest::newRow(name) << field << QByteArray(address) << QByteArray(preference);
        };
        row("usual", "addr=anna@example.org; keydata=S0VZ", "anna@example.org");
        row("folded", " addr=anna@example.org;\r\n prefer-encrypt=mutual;\r\n keydata=S0\r\n VZ\r\n\t",
            "anna@example.org", "mutual");
        row("names in upper case", "Addr=anna@example.org; KeyData=S0VZ", "anna@example.org");
        row("a semicolon at the end", "addr=anna@example.org; keydata=S0VZ;", "anna@example.org");
        row("padding", "addr=anna@example.org; keydata=S0VZIQ==", "anna@example.org");
        row("a preference that is none", "addr=anna@example.org; prefer-encrypt=maybe; keydata=S0VZ",
            "anna@example.org");
        row("an attribute that may be passed over", "addr=anna@example.org; _colour=red; keydata=S0VZ",
            "anna@example.org");
        row("an unknown attribute", "addr=anna@example.org; colour=red; keydata=S0VZ");
        row("the attribute of level 0", "addr=anna@example.org; type=1; keydata=S0VZ");
        row("no address", "keydata=S0VZ");
        row("an address that is none", "addr=anna; keydata=S0VZ");
        row("two addresses", "addr=anna@example.org; addr=eve@example.org; keydata=S0VZ");
        row("two keys", "addr=anna@example.org; keydata=S0VZ; keydata=S0VZ");
        row("no key", "addr=anna@example.org");
        row("an empty key", "addr=anna@example.org; keydata=");
        row("a key that is no base64", "addr=anna@example.org; keydata=S0VZ!");
        row("a key cut off", "addr=anna@example.org; keydata=S0VZI");
        row("a word without a value", "addr=anna@example.org; mutual; keydata=S0VZ");
        row("empty", "");
        row("control characters in the address", "addr=an\x07na@example.org; keydata=S0VZ");
        row("a bidi override in the address", "addr=anna@\xe2\x80\xaegro.elpmaxe; keydata=S0VZ");
        row("too long", "addr=anna@example.org; keydata=" + QByteArray(limits::autocrypt_field, 'A'));
    }
    void readsFields() {
        QFETCH(QByteArray, field);
        QFETCH(QByteArray, address);
        QFETCH(QByteArray, preference);
        const auto header = parse_autocrypt(field.toStdString());
        QCOMPARE(header.has_value(), !address.isEmpty());
        if (!header) return;
        QCOMPARE(header->address.to_string(), address.toStdString());
        QCOMPARE(name_of(header->prefer_encrypt), std::string_view(preference.data()));
        QVERIFY(header->key_data.starts_with("KEY"));
    }

    void aNewerMessageReplaces() {
        AutocryptState state;
        QVERIFY(update(state, day(1), one, PreferEncrypt::mutual));
        QVERIFY(update(state, day(2), two, PreferEncrypt::no_preference));
        const AutocryptState expected{.last_seen = day(2), .timestamp = day(2), .key = two};
        QVERIFY(state == expected);
    }
    void anOlderMessageChangesNothing() {
        AutocryptState state;
        QVERIFY(update(state, day(2), one, PreferEncrypt::mutual));
        const AutocryptState before = state;
        QVERIFY(!update(state, day(1), two, PreferEncrypt::no_preference));
        QVERIFY(state == before);
    }
    void aMessageWithoutAFieldIsSeen() {
        AutocryptState state;
        update(state, day(2), one, PreferEncrypt::mutual);
        update(state, day(3));
        QVERIFY(state.last_seen == day(3) && state.timestamp == day(2) && state.key == one);
        update(state, day(1));
        QVERIFY(state.last_seen == day(3));
    }
    void gossipStaysBeside() {
        AutocryptState state;
        update(state, day(1), one, PreferEncrypt::mutual);
        QVERIFY(update_gossip(state, day(3), two));
        QVERIFY2(!update_gossip(state, day(3), one), "no newer");
        QVERIFY(!update_gossip(state, day(2), one));
        QVERIFY(state.key == one && state.gossip_key == two && state.timestamp == day(1));
        QVERIFY2(state.last_seen == day(1), "a message of somebody else is no sign of life");
    }

    void recommends_data() {
        QTest::addColumn<QString>("expected");
        QTest::addColumn<bool>("key");
        QTest::addColumn<bool>("gossip");
        QTest::addColumn<bool>("mutual");
        QTest::addColumn<int>("days_without");
        QTest::newRow("nothing") << "disable" << false << false << false << 0;
        QTest::newRow("gossip alone") << "discourage" << false << true << false << 0;
        QTest::newRow("a key") << "available" << true << false << false << 35;
        QTest::newRow("a key that went out of use") << "discourage" << true << false << true << 36;
        QTest::newRow("somebody who wants it") << "encrypt" << true << true << true << 0;
    }
    void recommends() {
        QFETCH(bool, key);
        QFETCH(bool, gossip);
        QFETCH(bool, mutual);
        QFETCH(int, days_without);
        AutocryptState state;
        if (key) update(state, day(0), one, mutual ? PreferEncrypt::mutual : PreferEncrypt::no_preference);
        if (gossip) update_gossip(state, day(0), two);
        if (days_without > 0) update(state, day(days_without));
        QTEST(QString::fromStdString(std::string(name_of(recommend(state)))), "expected");
    }
};

QTEST_GUILESS_MAIN(AutocryptTest)
#include "autocrypt_test.moc"
