// SPDX-License-Identifier: GPL-3.0-or-later
// The packet reader and the armour, against packets put together from RFC 9580 and against gpg's own.
#include "core/base/error.h"
#include "core/base/limits.h"
#include "core/base/text.h"
#include "pgp/armor.h"
#include "pgp/key_packets.h"
#include "pgp/packet_reader.h"
#include "tests/contract/helpers.h"
#include "tests/pgp/packets.h"
#include "tests/support/corpora.h"
#include "tests/support/process.h"
#include "tests/support/temporary_folder.h"

#include <QTest>

using namespace sealpost;
using namespace sealpost::pgp;
using namespace sealpost::test;

namespace {

std::string bytes(std::string_view hex) { return from_hex(hex).value(); }

/// A version 3 session key for key ID 0123456789ABCDEF, X25519-in-ECDH (18).
const std::string session_key = bytes("c110"
                                      "03"
                                      "0123456789abcdef"
                                      "12"
                                      "000000000000");

MessageOutline outline_of(std::string_view packets, std::size_t step = 1) {
    MessageReader reader;
    for (std::size_t at = 0; at < packets.size(); at += step) reader.feed(packets.substr(at, step));
    reader.finish();
    return reader.outline();
}

std::string dearmored(std::string_view text, std::string* label = nullptr) {
    std::string packets;
    ArmorReader reader([&](std::string_view piece) { packets.append(piece); });
    reader.feed(text);
    if (label != nullptr) *label = reader.label();
    return reader.complete() ? packets : "incomplete";
}

std::string armored(std::string_view packets, std::size_t step, std::string_view line_end) {
    std::string text;
    ArmorWriter writer([&](std::string_view piece) { text.append(piece); }, "MESSAGE", line_end);
    for (std::size_t at = 0; at < packets.size(); at += step) writer.feed(packets.substr(at, step));
    writer.finish();
    return text;
}

std::string sample(const char* name) {
    return file_bytes(source_root() / "tests/fuzz/corpus/packet_reader" / name);
}

} // namespace

class PacketReaderTest : public QObject {
    Q_OBJECT

  private slots:
    void readsEveryFormOfLength_data() {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<int>("size");
        const auto row = [](const char* name, std::string_view hex, int size) {
            QTest::newRow(name) << QByteArray::fromStdString(bytes(hex)) << size;
        };
        row("new, one octet", "d20a", 10);
        row("new, two octets", "d2c000", 192);
        row("new, two octets, most", "d2dfff", 8383);
        row("new, five octets", "d2ff00002000", 8192);
        row("old, one octet", "a40a", 10);
        row("old, two octets", "a50100", 256);
        row("old, four octets", "a600002000", 8192);
        row("old, to the end", "a7", 5000);
    }
    void readsEveryFormOfLength() {
        QFETCH(QByteArray, header);
        QFETCH(int, size);
        std::string body(static_cast<std::size_t>(size), 'x');
        body[0] = 1;
        const auto message = session_key + header.toStdString() + body;
        for (const std::size_t step : {std::size_t{1}, std::size_t{5}, message.size()}) {
            const auto outline = outline_of(message, step);
            QCOMPARE(outline.framing, Framing::good);
            QVERIFY(outline.is_encrypted_message());
            QCOMPARE(outline.container_begin, std::uint64_t{session_key.size()});
        }
        const auto cut = outline_of(message.substr(0, message.size() - 1));
        QCOMPARE(cut.framing, header.size() == 1 ? Framing::good : Framing::truncated);
        const auto longer = outline_of(message + literal("x"));
        QCOMPARE(longer.is_encrypted_message(), header.size() == 1);
    }
    void readsPartialLengths() {
        // 2^1 octets, 2^9 octets, then the last 5.
        const auto message = session_key + bytes("d2e1") + std::string("\x01x", 2) + bytes("e9") +
                             std::string(512, 'x') + bytes("05") + "abcde";
        QVERIFY(outline_of(message).is_encrypted_message());
        QCOMPARE(outline_of(message).framing, Framing::good);
        QCOMPARE(outline_of(message).container, Container::integrity_protected);
        QCOMPARE(outline_of(message.substr(0, message.size() - 6)).framing, Framing::truncated);
    }
    void namesContainers_data() {
        QTest::addColumn<int>("tag");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("container");
        QTest::newRow("no integrity")
            << 9 << QByteArray("\x01xyz") << int(Container::symmetrically_encrypted);
        QTest::newRow("MDC") << 18 << QByteArray("\x01xyz") << int(Container::integrity_protected);
        QTest::newRow("version 2") << 18 << QByteArray("\x02\x09\x02xyz") << int(Container::aead_v2);
        QTest::newRow("version 3") << 18 << QByteArray("\x03xyz") << int(Container::unknown);
        QTest::newRow("draft AEAD") << 20 << QByteArray("\x01\x09\x02xyz") << int(Container::aead_draft);
    }
    void namesContainers() {
        QFETCH(int, tag);
        QFETCH(QByteArray, body);
        QFETCH(int, container);
        const auto outline = outline_of(session_key + packet(tag, body.toStdString()));
        QCOMPARE(int(outline.container), container);
        QCOMPARE(outline.aead, tag == 20 || body[0] == 2 ? 2 : 0);
    }
    void listsRecipients() {
        const auto hidden = packet(1, bytes("03000000000000000012"));
        const auto version6 =
            packet(1, bytes("062106") + bytes("fedcba9876543210") + std::string(24, 'f') + "\x19");
        const auto version6_v4 =
            packet(1, bytes("061504") + std::string(12, 'f') + bytes("fedcba9876543210") + "\x19");
        const auto version6_hidden = packet(1, bytes("060019"));
        const auto newer = packet(1, bytes("07aabbcc"));
        const auto outline =
            outline_of(session_key + hidden + packet(10, "PGP") + version6 + version6_v4 + version6_hidden +
                       newer + packet(3, bytes("0409")) + packet(18, "\x01x"));
        QCOMPARE(outline.recipients.size(), std::size_t{6});
        QCOMPARE(outline.recipients[0].key_id, std::string("0123456789ABCDEF"));
        QCOMPARE(outline.recipients[0].algorithm, 18);
        QCOMPARE(outline.recipients[0].begin, std::uint64_t{0});
        QCOMPARE(outline.recipients[0].end, std::uint64_t{session_key.size()});
        QCOMPARE(outline.recipients[1].key_id, std::string(16, '0'));
        QCOMPARE(outline.recipients[2].key_id, std::string("FEDCBA9876543210"));
        QCOMPARE(outline.recipients[2].version, 6);
        QCOMPARE(outline.recipients[2].algorithm, 0x19);
        QCOMPARE(outline.recipients[3].key_id, std::string("FEDCBA9876543210"));
        QCOMPARE(outline.recipients[4].key_id, std::string(16, '0'));
        QCOMPARE(outline.recipients[5].key_id, std::string());
        QCOMPARE(outline.passphrases, std::size_t{1});
        QVERIFY(outline.is_encrypted_message());
    }
    void boundsThem() {
        std::string many;
        for (std::size_t i = 0; i <= limits::recipients; ++i) many += session_key;
        const auto outline = outline_of(many + packet(18, "\x01x"), many.size());
        QVERIFY(outline.too_many);
        QVERIFY(!outline.is_encrypted_message());
        QCOMPARE(outline.recipients.size(), limits::recipients);
        const std::string markers = [] {
            std::string all;
            for (std::size_t i = 0; i <= limits::openpgp_packets; ++i) all += bytes("ca00");
            return all;
        }();
        QCOMPARE(outline_of(markers, markers.size()).framing, Framing::malformed);
    }
    void agreesWithGpg() {
        const auto outline = outline_of(sample("encrypted"));
        QCOMPARE(outline.recipients.size(), std::size_t{2});
        QVERIFY(outline.is_encrypted_message());
        QCOMPARE(outline_of(dearmored(sample("armored.asc"))).recipients.size(), std::size_t{1});
        QCOMPARE(outline_of(sample("without_integrity")).container, Container::symmetrically_encrypted);
        QCOMPARE(outline_of(sample("passphrase_and_hidden")).passphrases, std::size_t{1});
        QCOMPARE(outline_of(sample("aead")).container, Container::aead_draft);
        QCOMPARE(outline_of(sample("partial_lengths")).framing, Framing::good);
        QVERIFY(outline_of(sample("partial_lengths")).is_encrypted_message());
        QCOMPARE(outline_of(sample("signed")).signatures, std::size_t{1});
        QCOMPARE(outline_of(sample("signed")).others, std::size_t{2});
        QVERIFY(!outline_of(sample("signed")).is_encrypted_message());
    }

    void armorIsReadByGpg_data() {
        QTest::addColumn<int>("size");
        for (const int size : {1, 2, 3, 47, 48, 49, 96, 1000, 70000}) QTest::addRow("%d", size) << size;
    }
    void armorIsReadByGpg() {
        QFETCH(int, size);
        std::string packets = packet(11, std::string(static_cast<std::size_t>(size), 'x'));
        for (std::size_t i = 6; i < packets.size(); ++i) packets[i] = static_cast<char>(i * 151 >> 3);
        for (const auto* line_end : {"\n", "\r\n"}) {
            const auto text = armored(packets, packets.size(), line_end);
            QCOMPARE(armored(packets, 7, line_end), text);
            QCOMPARE(dearmored(text), packets);
            // Its CRC too: a wrong one is an error to gpg.
            const auto read = run_process({"gpg", "--batch", "--dearmor"}, {.input = text});
            QCOMPARE(read.exit_code, 0);
            QCOMPARE(read.out, packets);
            QVERIFY2(read.err.find("CRC") == read.err.npos, read.err.c_str());
        }
    }
    void readsArmorAsItIsFound_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("expected");
        const char* data = "ywNhYmM=";
        const QByteArray packets("\xcb\x03"
                                 "abc");
        const auto row = [&](const char* name, const QByteArray& text) {
            QTest::newRow(name) << QByteArray(text).replace("DATA", data) << packets;
        };
        row("plain", "-----BEGIN PGP MESSAGE-----\n\nDATA\n=oyIZ\n-----END PGP MESSAGE-----\n");
        row("no CRC", "-----BEGIN PGP MESSAGE-----\n\nDATA\n-----END PGP MESSAGE-----\n");
        row("no last line end", "-----BEGIN PGP MESSAGE-----\r\n\r\nDATA\r\n-----END PGP MESSAGE-----");
        row("headers",
            "-----BEGIN PGP MESSAGE-----\nVersion: x\nComment: y: z\n\nDATA\n-----END PGP MESSAGE-----\n");
        row("text before and after",
            "Hello\n\n-----BEGIN PGP MESSAGE-----\n\nDATA\n-----END PGP MESSAGE-----\nbye\n");
        row("space at the ends", "-----BEGIN PGP MESSAGE----- \n \nDATA \n-----END PGP MESSAGE----- \n");
        row("no empty line", "-----BEGIN PGP MESSAGE-----\nDATA\n-----END PGP MESSAGE-----\n");
        row("broken lines",
            QByteArray("-----BEGIN PGP MESSAGE-----\n\nywN\nhY\nmM=\n-----END PGP MESSAGE-----\n"));
        row("checksum without a line of its own",
            QByteArray("-----BEGIN PGP MESSAGE-----\n\nDATA=abcd\n-----END PGP MESSAGE-----\n"));
        const QByteArray incomplete("incomplete");
        for (const char* bad :
             {"", "Hello\n", "-----BEGIN PGP MESSAGE-----\n\nywNhYmM=\n",
              "-----BEGIN PGP MESSAGE-----\n\nyw!NhYmM=\n-----END PGP MESSAGE-----\n",
              "-----BEGIN PGP MESSAGE-----\n\nywNhYmM=\nywNhYmM=\n-----END PGP MESSAGE-----\n",
              "-----BEGIN PGP MESSAGE-----\n\nywNhY\n-----END PGP MESSAGE-----\n"}) {
            QTest::newRow(bad) << QByteArray(bad) << incomplete;
        }
    }
    void readsArmorAsItIsFound() {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, expected);
        QCOMPARE(dearmored(text.toStdString()), expected.toStdString());
    }

    void readsKeys() {
        for (const char* name : {"key", "key.asc"}) {
            const auto file = read_key_file(sample(name));
            QCOMPARE(file.keys.size(), std::size_t{1});
            QCOMPARE(file.keys[0].version, 4);
            QCOMPARE(file.keys[0].user_ids.size(), std::size_t{1});
            QCOMPARE(file.keys[0].subkeys, std::size_t{1});
            const auto shown =
                run_process({"gpg", "--batch", "--with-colons", "--show-keys"}, {.input = sample(name)});
            QVERIFY(shown.out.find(":" + file.keys[0].fingerprint.value().hex() + ":") != shown.out.npos);
        }
        const auto both = read_key_file(sample("key") + read_key_file(sample("key.asc")).packets);
        QCOMPARE(both.keys.size(), std::size_t{2});
    }
    void refusesWhatIsNoKey_data() {
        QTest::addColumn<QByteArray>("input");
        QTest::newRow("empty") << QByteArray();
        for (const char* name : {"encrypted", "signed", "signature.asc", "armored.asc", "aead"}) {
            QTest::newRow(name) << QByteArray::fromStdString(sample(name));
        }
        QTest::newRow("cut") << QByteArray::fromStdString(sample("key").substr(0, 200));
        QTest::newRow("user ID first") << QByteArray::fromStdString(packet(13, "x") + sample("key"));
        QTest::newRow("too large") << QByteArray(3 << 20, '\xca');
    }
    void refusesWhatIsNoKey() {
        QFETCH(QByteArray, input);
        QCOMPARE(error_of([&] { read_key_file(input.toStdString()); }),
                 std::optional(ErrorCode::unreadable_key));
    }
};

QTEST_GUILESS_MAIN(PacketReaderTest)
#include "packet_reader_test.moc"
