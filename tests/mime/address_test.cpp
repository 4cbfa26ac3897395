// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mime/address.h"

#include "core/base/error.h"
#include "tests/support/qt_error.h"

#include <QTest>

using namespace sealpost;
using namespace sealpost::mime;

namespace {

std::string shown(const std::vector<Mailbox>& mailboxes) {
    std::string text;
    for (const Mailbox& mailbox : mailboxes)
        text += "[" + mailbox.display_name + "](" + mailbox.address.to_string() + ")";
    return text;
}

Mailbox mailbox(std::string name, std::string_view address) {
    return {std::move(name), AddrSpec::parse(address).value()};
}

} // namespace

class AddressTest : public QObject {
    Q_OBJECT

  private slots:
    void parsesAddrSpecs_data();
    void parsesAddrSpecs();
    void comparesAddresses_data();
    void comparesAddresses();
    void writesAddresses();
    void readsLists_data();
    void readsLists();
    void parsesOneMailbox();
    void writesHeaderValues_data();
    void writesHeaderValues();
    void refusesHeaderInjection_data();
    void refusesHeaderInjection();
    void readsBackWhatItWrote_data();
    void readsBackWhatItWrote();
};

void AddressTest::parsesAddrSpecs_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("key"); // empty: no address
    const auto row = [](const QByteArray& text, const QByteArray& key) {
        QTest::newRow(text.constData()) << text << key;
    };
    row("ann@example.org", "ann@example.org");
    row("Ann@Example.ORG", "ann@example.org");
    row("ann+tag@example.org", "ann+tag@example.org");
    row("\"ann\"@example.org", "ann@example.org");
    row("\"a b\"@example.org", "a b@example.org");
    row("\"a\\\"b\\\\c\"@example.org", "a\"b\\c@example.org");
    row("a.\"b\".c@example.org", "a.b.c@example.org");
    row("\"a@b\"@example.org", "a@b@example.org");
    row("ann@localhost", "ann@localhost");
    row("ann@[192.0.2.1]", "ann@[192.0.2.1]");
    row("ann@[IPv6:2001:db8::1]", "ann@[ipv6:2001:db8::1]");
    row("j\xc3\xb6rg@example.org", "j\xc3\xb6rg@example.org");
    row("ann@b\xc3\xbc"
        "cher.example",
        "ann@xn--bcher-kva.example");
    row("ann@B\xc3\x9c"
        "CHER.example",
        "ann@xn--bcher-kva.example");
    row("ann@XN--BCHER-KVA.example", "ann@xn--bcher-kva.example");
    row("ann@fa\xc3\x9f.example", "ann@xn--fa-hia.example");
    row("ann.@example.org", "ann.@example.org"); // given out by some providers
    row("", "");
    row("ann", "");
    row("@example.org", "");
    row("ann@", "");
    row("\"\"@example.org", "");
    row("ann@@example.org", "");
    row("ann@example..org", "");
    row("ann@example.org.", "");
    row("ann@.example.org", "");
    row("ann@exa mple.org", "");
    row("ann @example.org", "");
    row(" ann@example.org", "");
    row("<ann@example.org>", "");
    row("ann@example.org,", "");
    row("a\"b\"@example.org", "");
    row("\"a\"b@example.org", "");
    row("\"ann@example.org", "");
    row("ann@example.org\n", "");
    row("\"a\nb\"@example.org", "");
    row("ann@[1.2.3.4", "");
    row("ann@[a b]", "");
    row("ann@ex\xef\xbc\xa0"
        "ample.org",
        ""); // a full-width "@"
    row("ann@example.org>", "");
    row("ann@exa(c)mple.org", "");
    row("\xff@example.org", "");
    row(QByteArray(129, 'a') + "@example.org", "");
    row("a@" + QByteArray(64, 'b') + ".org", "");
}

void AddressTest::parsesAddrSpecs() {
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, key);
    const auto address = AddrSpec::parse(text.toStdString());
    QCOMPARE(address.has_value(), !key.isEmpty());
    if (!address) return;
    QCOMPARE(QByteArray::fromStdString(address->key()), key);
    QVERIFY(AddrSpec::parse(address->to_string()) == address);
    QVERIFY(AddrSpec::parse(address->to_ascii_string()) == address);
}

void AddressTest::comparesAddresses_data() {
    QTest::addColumn<QByteArray>("one");
    QTest::addColumn<QByteArray>("other");
    QTest::addColumn<bool>("equal");
    QTest::newRow("case") << QByteArray("ANN@EXAMPLE.org") << QByteArray("ann@example.ORG") << true;
    QTest::newRow("quotes") << QByteArray("\"ann.b\"@x.org") << QByteArray("ann.b@x.org") << true;
    QTest::newRow("labels") << QByteArray("a@b\xc3\xbc"
                                          "cher.de")
                            << QByteArray("a@xn--bcher-kva.de") << true;
    QTest::newRow("tags") << QByteArray("ann+x@x.org") << QByteArray("ann@x.org") << false;
    QTest::newRow("dots") << QByteArray("a.nn@x.org") << QByteArray("ann@x.org") << false;
    QTest::newRow("domain") << QByteArray("ann@x.org") << QByteArray("ann@y.x.org") << false;
    QTest::newRow("look-alike") << QByteArray("\xd0\xb0nn@x.org") << QByteArray("ann@x.org") << false;
    QTest::newRow("other case is ASCII only")
        << QByteArray("\xc3\x84@x.org") << QByteArray("\xc3\xa4@x.org") << false;
}

void AddressTest::comparesAddresses() {
    QFETCH(QByteArray, one);
    QFETCH(QByteArray, other);
    QFETCH(bool, equal);
    QCOMPARE(*AddrSpec::parse(one.toStdString()) == *AddrSpec::parse(other.toStdString()), equal);
}

void AddressTest::writesAddresses() {
    const auto address = AddrSpec::parse("\"a b\"@B\xc3\xbc"
                                         "cher.example")
                             .value();
    QCOMPARE(address.to_string(), std::string("\"a b\"@B\xc3\xbc"
                                              "cher.example"));
    QCOMPARE(address.to_ascii_string(), std::string("\"a b\"@xn--bcher-kva.example"));
    QVERIFY(!address.needs_smtputf8());
    QVERIFY(AddrSpec::parse("\xc3\xa4@x.org")->needs_smtputf8());
    QCOMPARE(AddrSpec::parse("\"plain\"@x.org")->to_string(), std::string("plain@x.org"));
}

void AddressTest::readsLists_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("mailboxes");
    QTest::addColumn<bool>("malformed");
    const auto row = [](const char* name, const QByteArray& text, const QByteArray& mailboxes,
                        bool malformed = false) { QTest::newRow(name) << text << mailboxes << malformed; };
    row("one", "ann@x.org", "[](ann@x.org)");
    row("angle", "Ann <ann@x.org>", "[Ann](ann@x.org)");
    row("no name", "<ann@x.org>", "[](ann@x.org)");
    row("two", "Ann <ann@x.org>, ben@y.org", "[Ann](ann@x.org)[](ben@y.org)");
    row("folded", "Ann\r\n <ann@x.org>,\r\n\tben@y.org", "[Ann](ann@x.org)[](ben@y.org)");
    row("empty elements", ", ann@x.org,, ben@y.org,", "[](ann@x.org)[](ben@y.org)");
    row("quoted name", "\"Ann \\\"A\\\" B, C\" <ann@x.org>", "[Ann \"A\" B, C](ann@x.org)");
    row("dots in the name", "Ann B. C <ann@x.org>", "[Ann B. C](ann@x.org)");
    row("encoded name", "=?utf-8?q?J=C3=BCrgen?= =?utf-8?b?IE0=?= <j@x.org>", "[J\xc3\xbcrgen M](j@x.org)");
    row("raw UTF-8 name", "J\xc3\xbcrgen <j@x.org>", "[J\xc3\xbcrgen](j@x.org)");
    row("raw latin name", "J\xfcrgen <j@x.org>", "[J\xc3\xbcrgen](j@x.org)");
    row("group", "Team: ann@x.org, Ben <ben@y.org>;", "[](ann@x.org)[Ben](ben@y.org)");
    row("group and more", "Team: ann@x.org;, c@z.org", "[](ann@x.org)[](c@z.org)");
    row("empty group", "undisclosed-recipients:;", "");
    row("group that does not end", "Team: ann@x.org", "[](ann@x.org)", true);
    row("group in a group", "A: B: ann@x.org;;", "[](ann@x.org)", true);
    row("comment as a name", "ann@x.org (Ann (the first) B)", "[Ann (the first) B](ann@x.org)");
    row("comments anywhere", "(c) Ann (d) <(e) ann@x.org (f)> (g)", "[Ann](ann@x.org)");
    row("comments about the at", "ann (c) @ (d) x.org", "[](ann@x.org)");
    row("route", "<@a.org,@b.org:ann@x.org>", "[](ann@x.org)");
    row("address literal", "Ann <ann@[192.0.2.1]>", "[Ann](ann@[192.0.2.1])");
    row("IDN",
        "ann@b\xc3\xbc"
        "cher.example",
        "[](ann@b\xc3\xbc"
        "cher.example)");
    row("name that is an address", "\"ben@y.org\" <ann@x.org>", "[ben@y.org](ann@x.org)");
    row("name that is an address, not quoted", "ben@y.org <ann@x.org>", "[ben@y.org](ann@x.org)");
    row("encoded brackets", "=?utf-8?q?=3Cben=40y=2Eorg=3E=2C?= <ann@x.org>", "[<ben@y.org>,](ann@x.org)");
    row("encoded address alone", "=?utf-8?q?ben=40y=2Eorg?=", "", true);
    row("encoded local part", "=?utf-8?q?ben?=@y.org", "[](=?utf-8?q?ben?=@y.org)");
    row("encoded line end", "=?utf-8?q?Ann=0D=0ABcc=3A_x?= <ann@x.org>", "[Ann  Bcc: x](ann@x.org)");
    row("semicolons", "ann@x.org; ben@y.org", "[](ann@x.org)[](ben@y.org)", true);
    row("two addresses without a comma", "ann@x.org ben@y.org", "", true);
    row("two angles", "<ann@x.org> <ben@y.org>", "[](ann@x.org)", true);
    row("angle in an angle", "<ann@x.org<ben@y.org>>", "", true);
    row("text after the angle", "<ann@x.org> Ann", "[](ann@x.org)", true);
    row("no closing bracket", "Ann <ann@x.org", "", true);
    row("no closing bracket, more", "Ann <ann@x.org, ben@y.org", "", true);
    row("no closing quote", "\"Ann <ann@x.org>", "", true);
    row("no closing comment", "ann@x.org (Ann", "[Ann](ann@x.org)", true);
    row("a word", "root", "", true);
    row("a word among addresses", "ann@x.org, root", "[](ann@x.org)", true);
    row("white space in the domain", "ann@x. org", "", true);
    row("colon in the name", "Re: Ann <ann@x.org>", "[Ann](ann@x.org)", true);
    row("NUL", QByteArray("ann@x.org\0", 10), "[](ann@x.org)", true);
    row("control character", "Ann\x01 <ann@x.org>", "[Ann](ann@x.org)", true);
    row("nothing", "", "");
    row("many brackets", QByteArray(100000, '('), "", true);
    row("many angles", QByteArray(100000, '<'), "", true);
}

void AddressTest::readsLists() {
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, mailboxes);
    QFETCH(bool, malformed);
    const AddressList list = parse_addresses(text.toStdString());
    QCOMPARE(QByteArray::fromStdString(shown(list.mailboxes)), mailboxes);
    QCOMPARE(list.malformed, malformed);
}

void AddressTest::parsesOneMailbox() {
    QCOMPARE(parse_mailbox("Ann <ann@x.org>").value(), mailbox("Ann", "ann@x.org"));
    QCOMPARE(parse_mailbox(" ann@x.org ").value(), mailbox("", "ann@x.org"));
    for (const char* text :
         {"", "ann", "a@x.org, b@x.org", "a@x.org;", "Team: a@x.org", "Ann\r\n <ann@x.org>"})
        QVERIFY2(!parse_mailbox(text), text);
}

void AddressTest::writesHeaderValues_data() {
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("none") << QByteArray() << QByteArray("ann@x.org");
    QTest::newRow("plain") << QByteArray("Ann B") << QByteArray("Ann B <ann@x.org>");
    QTest::newRow("specials") << QByteArray("B., \"A\" \\")
                              << QByteArray("\"B., \\\"A\\\" \\\\\" <ann@x.org>");
    QTest::newRow("spaces") << QByteArray("A  B") << QByteArray("\"A  B\" <ann@x.org>");
    QTest::newRow("address") << QByteArray("b@y.org") << QByteArray("\"b@y.org\" <ann@x.org>");
    QTest::newRow("umlaut") << QByteArray("J\xc3\xbc") << QByteArray("=?utf-8?b?SsO8?= <ann@x.org>");
    QTest::newRow("looks encoded") << QByteArray("=?utf-8?q?x?=")
                                   << QByteArray("=?utf-8?b?PT91dGYtOD9xP3g/PQ==?= <ann@x.org>");
}

void AddressTest::writesHeaderValues() {
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    QCOMPARE(QByteArray::fromStdString(to_header_value({mailbox(name.toStdString(), "ann@x.org")})), value);
}

void AddressTest::refusesHeaderInjection_data() {
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("CRLF") << QByteArray("Ann\r\nBcc: eve@x.org");
    QTest::newRow("LF") << QByteArray("Ann\nBcc: eve@x.org");
    QTest::newRow("CR") << QByteArray("Ann\rBcc: eve@x.org");
    QTest::newRow("fold") << QByteArray("Ann\r\n Bcc: eve@x.org");
    QTest::newRow("NUL") << QByteArray("Ann\0", 4);
    QTest::newRow("with umlauts") << QByteArray("J\xc3\xbcrgen\n");
}

void AddressTest::refusesHeaderInjection() {
    QFETCH(QByteArray, name);
    SEALPOST_THROWS(to_header_value({mailbox(name.toStdString(), "ann@x.org")}), ErrorCode::bad_address);
}

void AddressTest::readsBackWhatItWrote_data() {
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("long ASCII") << QByteArray("Ann ").repeated(100).trimmed();
    QTest::newRow("long word") << QByteArray(500, 'a');
    QTest::newRow("long umlauts") << QByteArray("\xc3\xa4").repeated(200);
    QTest::newRow("emoji") << QByteArray("\xf0\x9f\x94\x92").repeated(50);
    QTest::newRow("controls") << QByteArray("a\x01\x7f\tb");
    QTest::newRow("specials") << QByteArray("()<>[]:;@\\,.\"=?_ x");
    QTest::newRow("quotes") << QByteArray("\"\"\"\\\\");
    QTest::newRow("words and umlauts") << QByteArray("Dr. J\xc3\xbcrgen \"J\" M\xc3\xbcller-L\xc3\xbc"
                                                     "denscheidt, Z\xc3\xbcrich");
}

void AddressTest::readsBackWhatItWrote() {
    QFETCH(QByteArray, name);
    const std::vector<Mailbox> mailboxes(3, mailbox(name.toStdString(), "\"a b\"@b\xc3\xbc"
                                                                        "cher.example"));
    const std::string value = to_header_value(mailboxes);
    const AddressList list = parse_addresses(value);
    QVERIFY(!list.malformed);
    QCOMPARE(QByteArray::fromStdString(shown(list.mailboxes))
                 .replace("xn--bcher-kva", "b\xc3\xbc"
                                           "cher"),
             QByteArray::fromStdString(shown(mailboxes)));
    for (const QByteArray& line : QByteArray::fromStdString(value).split('\n')) {
        QVERIFY(line.size() <= 79);
        QVERIFY(!line.trimmed().isEmpty());
        for (const char c : line) QVERIFY(static_cast<unsigned char>(c) < 0x80);
    }
}

QTEST_GUILESS_MAIN(AddressTest)
#include "address_test.moc"
