// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/mime/canonical.h"
#include "core/mime/decode.h"
#include "tests/support/process.h"

#include <QTest>

using namespace sealpost;
using namespace sealpost::mime;

namespace {

/// Hands out pieces of a few bytes, so that everything falls across the edge of a buffer.
class CrumblingSource final : public Source {
  public:
    CrumblingSource(std::string bytes, std::size_t piece) : bytes_(std::move(bytes)), piece_(piece) {}
    std::size_t read(std::span<char> buffer) override {
        const std::size_t count = std::min({buffer.size(), piece_, bytes_.size() - at_});
        bytes_.copy(buffer.data(), count, at_);
        at_ += count;
        return count;
    }

  private:
    std::string bytes_;
    std::size_t piece_;
    std::size_t at_ = 0;
};

std::unique_ptr<Source> pieces(const QByteArray& bytes, std::size_t piece) {
    return std::make_unique<CrumblingSource>(bytes.toStdString(), piece);
}

QByteArray all(Source& source) { return QByteArray::fromStdString(read_all(source, SIZE_MAX)); }

constexpr std::size_t piece_sizes[] = {1, 2, 3, 5, 100000};

} // namespace

class EncodingTest : public QObject {
    Q_OBJECT

  private slots:
    void decodes_data();
    void decodes();
    void encodesQuotedPrintable_data();
    void encodesQuotedPrintable();
    void encodesBase64AsOthersDo();
    void encodesEveryLength();
    void makesLineEndsCanonical_data();
    void makesLineEndsCanonical();
    void readsNames();
    void readsText_data();
    void readsText();
    void cutsTextAtCharacters();
    void goesBackInDecodedBytes();
};

void EncodingTest::decodes_data() {
    QTest::addColumn<QByteArray>("encoding");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("decoded");
    QTest::addColumn<bool>("truncated");
    QTest::addColumn<bool>("garbage");
    const auto row = [](const char* name, const char* encoding, QByteArray text, QByteArray decoded,
                        bool truncated = false, bool garbage = false) {
        QTest::newRow(name) << QByteArray(encoding) << std::move(text) << std::move(decoded) << truncated
                            << garbage;
    };
    row("base64", "base64", "SGVs\r\nbG8=\r\n", "Hello");
    row("base64, two padding characters", "base64", "SGVsbA==", "Hell");
    row("base64, nothing", "base64", "", "");
    row("base64, padding on its own line", "base64", "SGVsbG8\n=\n", "Hello");
    row("base64, no padding", "base64", "SGVsbG8", "Hello", true);
    row("base64, one character too many", "base64", "SGVsbG8hQ", "Hello!", true);
    row("base64, half a padding", "base64", "SGVsbA=", "Hell", true);
    row("base64, foreign characters", "base64",
        "SG*Vs\xe9"
        "bG8=",
        "Hello", false, true);
    row("base64, data after the padding", "base64", "SGVsbG8=\nSGVsbG8=\n", "Hello", false, true);
    row("base64, padding alone", "base64", "====", "", false, true);
    row("base64, footer of a list", "base64", "SGVsbG8=\n_____\nlist\n", "Hello", false, true);
    row("base64, url alphabet is foreign", "base64", "SGVs-_bG8=", "Hello", false, true);
    row("qp", "quoted-printable", "Gr=C3=BC=c3=9fe=\r\n und\nmehr\r\n",
        "Gr\xc3\xbc\xc3\x9f"
        "e und\nmehr\r\n");
    row("qp, padding by a transport", "quoted-printable", "a \t\r\nb = \t\nc \n", "a\r\nb c\n");
    row("qp, white space at the end", "quoted-printable", "a  ", "a");
    row("qp, encoded line ends", "quoted-printable", "a=0D=0Ab=0Ac", "a\r\nb\nc");
    row("qp, no escape", "quoted-printable", "a=zzb=4", "a=zzb=4", true, true);
    row("qp, equals sign last", "quoted-printable", "a=", "a", true);
    row("qp, equals signs", "quoted-printable", "1==x", "1==x", false, true);
    row("qp, 8-bit", "quoted-printable", "\xc3\xbc", "\xc3\xbc", false, true);
    row("qp, bare CR", "quoted-printable", "a\rb", "a\rb", false, true);
    row("7bit", "7bit", "a=41\r\n", "a=41\r\n");
    row("unknown", "x-uuencode", "a=41\n", "a=41\n");
}

void EncodingTest::decodes() {
    QFETCH(QByteArray, encoding);
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, decoded);
    QFETCH(bool, truncated);
    QFETCH(bool, garbage);
    for (const std::size_t piece : piece_sizes) {
        const auto source = decode(parse_transfer_encoding(encoding.toStdString()), pieces(text, piece));
        QCOMPARE(all(*source), decoded);
        QCOMPARE(source->report().truncated, truncated);
        QCOMPARE(source->report().garbage, garbage);
    }
}

void EncodingTest::encodesQuotedPrintable_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("encoded");
    QTest::newRow("plain") << QByteArray("Hello\r\n") << QByteArray("Hello\r\n");
    QTest::newRow("UTF-8 and equals") << QByteArray("\xc3\xbc=") << QByteArray("=C3=BC=3D");
    QTest::newRow("white space at the end")
        << QByteArray("a \r\nb\t\r\nc ") << QByteArray("a=20\r\nb=09\r\nc=20");
    QTest::newRow("signature line") << QByteArray("-- \r\nAnn\r\n") << QByteArray("--=20\r\nAnn\r\n");
    QTest::newRow("From at the start")
        << QByteArray("From x\r\nFromage\r\n From x\r\n") << QByteArray("=46rom x\r\nFromage\r\n From x\r\n");
    QTest::newRow("dot at the start") << QByteArray(".\r\na.\r\n") << QByteArray("=2E\r\na.\r\n");
    QTest::newRow("lone CR and LF") << QByteArray("a\rb\nc\r\r\n") << QByteArray("a=0Db=0Ac=0D\r\n");
    QTest::newRow("NUL, DEL") << QByteArray("\0\x7f", 2) << QByteArray("=00=7F");
    const QByteArray a75(75, 'a');
    QTest::newRow("long line") << a75 + "b" << a75 + "=\r\nb";
    QTest::newRow("escape at the end of a line") << a75.left(73) + "\xc3\xbc" << a75.left(73) + "=\r\n=C3=BC";
    QTest::newRow("From after a soft break") << a75 + "From x" << a75 + "=\r\n=46rom x";
    QTest::newRow("dot after a soft break") << a75 + ".x" << a75 + "=\r\n=2Ex";
}

void EncodingTest::encodesQuotedPrintable() {
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, encoded);
    for (const std::size_t piece : piece_sizes) {
        const auto source = encode_quoted_printable(pieces(text, piece));
        QCOMPARE(all(*source), encoded);
        QCOMPARE(all(*decode(TransferEncoding::quoted_printable, pieces(encoded, piece))), text);
    }
    QCOMPARE(
        QByteArray::fromPercentEncoding(QByteArray(encoded).replace("=\r\n", "").replace("%", "=25"), '='),
        text);
}

void EncodingTest::encodesBase64AsOthersDo() {
    QByteArray bytes;
    for (int i = 0; i < 100000; ++i) bytes += static_cast<char>(i * 2654435761U >> 13);
    const auto mine = encode_base64(pieces(bytes, 997));
    const auto theirs = test::run_process({"base64", "-w", "76"}, {.input = bytes.toStdString()});
    QCOMPARE(all(*mine).replace("\r\n", "\n"), QByteArray::fromStdString(theirs.out));
}

void EncodingTest::encodesEveryLength() {
    for (int length = 0; length < 200; ++length) {
        const QByteArray bytes(length, '\xfe');
        for (const std::size_t piece : piece_sizes) {
            const QByteArray encoded = all(*encode_base64(pieces(bytes, piece)));
            QCOMPARE(QByteArray(encoded).replace("\r\n", ""), bytes.toBase64());
            for (const QByteArray& line : encoded.split('\n')) QVERIFY(line.size() <= 77);
            QVERIFY(encoded.isEmpty() || encoded.endsWith("\r\n"));
            QCOMPARE(all(*decode(TransferEncoding::base64, pieces(encoded, piece))), bytes);
        }
    }
}

void EncodingTest::makesLineEndsCanonical_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("crlf");
    QTest::addColumn<QByteArray>("lf");
    QTest::newRow("empty") << QByteArray() << QByteArray() << QByteArray();
    QTest::newRow("LF") << QByteArray("a\n\nb\n") << QByteArray("a\r\n\r\nb\r\n") << QByteArray("a\n\nb\n");
    QTest::newRow("CRLF") << QByteArray("a\r\n\r\nb") << QByteArray("a\r\n\r\nb") << QByteArray("a\n\nb");
    QTest::newRow("CR") << QByteArray("a\rb\r") << QByteArray("a\r\nb\r\n") << QByteArray("a\rb\r");
    QTest::newRow("CRs") << QByteArray("\r\r\r\n\n\r") << QByteArray("\r\n\r\n\r\n\r\n\r\n")
                         << QByteArray("\r\r\n\n\r");
    QTest::newRow("mixed") << QByteArray("a\nb\r\nc\rd\n\re") << QByteArray("a\r\nb\r\nc\r\nd\r\n\r\ne")
                           << QByteArray("a\nb\nc\rd\n\re");
}

void EncodingTest::makesLineEndsCanonical() {
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, crlf);
    QFETCH(QByteArray, lf);
    for (const std::size_t piece : piece_sizes) {
        QCOMPARE(all(*to_crlf(pieces(text, piece))), crlf);
        QCOMPARE(all(*to_lf(pieces(text, piece))), lf);
    }
}

void EncodingTest::readsNames() {
    QCOMPARE(parse_transfer_encoding(" BASE64\r\n"), TransferEncoding::base64);
    QCOMPARE(parse_transfer_encoding("Quoted-Printable (really)"), TransferEncoding::quoted_printable);
    QCOMPARE(parse_transfer_encoding("8bit;"), TransferEncoding::eight_bit);
    QCOMPARE(parse_transfer_encoding(""), TransferEncoding::seven_bit);
    QCOMPARE(parse_transfer_encoding("base65"), TransferEncoding::unknown);
}

void EncodingTest::readsText_data() {
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QByteArray>("utf8");
    QTest::addColumn<bool>("guessed");
    const auto row = [](const char* name, const QByteArray& charset, const QByteArray& body,
                        const QByteArray& utf8, bool guessed = false) {
        const QByteArray type =
            charset.isEmpty() ? "" : "Content-Type: text/plain; charset=" + charset + "\n";
        QTest::newRow(name) << "Subject: s\n" + type + "\n" + body << utf8 << guessed;
    };
    row("ASCII", "", "a\r\nb\n", "a\nb\n");
    row("UTF-8", "UTF-8", "\xc3\xbc", "\xc3\xbc");
    row("undeclared UTF-8", "", "\xc3\xbc", "\xc3\xbc");
    row("undeclared 8-bit", "", "\xfc", "\xc3\xbc", true);
    row("broken UTF-8", "utf-8", "a\xff", "a\xef\xbf\xbd", true);
    row("latin 1", "ISO-8859-1", "\xfc\x80", "\xc3\xbc\xe2\x82\xac");
    row("latin 15", "iso-8859-15", "\xa4", "\xe2\x82\xac");
    row("koi8", "koi8-r", "\xd0", "\xd0\xbf");
    row("Japanese", "ISO-2022-JP", "\x1b$B$\"\x1b(B", "\xe3\x81\x82");
    row("Korean of Windows", "ks_c_5601-1987", "\xb0\xa1\x81\x41", "\xea\xb0\x80\xea\xb0\x82");
    row("Chinese of Windows", "gb2312", "\xd6\xd0\x81\x40", "\xe4\xb8\xad\xe4\xb8\x82");
    row("Thai of Windows", "windows-874", "\xa1", "\xe0\xb8\x81");
    row("Hebrew, ordered by the reader", "ISO-8859-8-I", "\xe0", "\xd7\x90");
    row("a last letter that could have a sign on it", "windows-1255", "\xe0", "\xd7\x90");
    row("UTF-16", "utf-16be", QByteArray("\0a\0\n\x20\xac", 6), "a\n\xe2\x82\xac");
    row("unknown charset", "x-none", "\xfc", "\xc3\xbc", true);
    row("unknown charset, ASCII", "x-none", "a", "a", true);
    row("a converter that mail does not need", "ISO-2022-CN-EXT", "a", "a", true);
    row("a wish to the converter", "\"iso-8859-15//IGNORE\"", "a", "a", true);
}

void EncodingTest::readsText() {
    QFETCH(QByteArray, message);
    QFETCH(QByteArray, utf8);
    QFETCH(bool, guessed);
    const auto source = std::make_shared<StringSource>(message.toStdString());
    const Text text = text_of(scan(*source).root, source, 1000);
    QCOMPARE(QByteArray::fromStdString(text.utf8), utf8);
    QCOMPARE(text.charset_guessed, guessed);
    QVERIFY(!text.cut);
}

void EncodingTest::cutsTextAtCharacters() {
    const auto source =
        std::make_shared<StringSource>("Content-Type: text/plain; charset=utf-8\n\na\xe2\x82\xac"
                                       "b");
    const Part root = scan(*source).root;
    const char* const expected[] = {"", "a", "a", "a", "a\xe2\x82\xac"};
    for (std::size_t bound = 0; bound < 5; ++bound) {
        const Text text = text_of(root, source, bound);
        QCOMPARE(text.utf8, std::string(expected[bound]));
        QVERIFY(text.cut && !text.charset_guessed);
    }
    QVERIFY(!text_of(root, source, 5).cut);
}

void EncodingTest::goesBackInDecodedBytes() {
    const QByteArray bytes = QByteArray("0123456789").repeated(20000);
    const auto source = std::make_shared<StringSource>("Content-Transfer-Encoding: base64\r\n\r\n" +
                                                       bytes.toBase64().toStdString() + "\r\n");
    const Part part = scan_entity(*source).root;
    const auto decoded = open_decoded_seekable(part, source);
    QVERIFY(all(*decoded) == bytes);
    QCOMPARE(decoded->size(), static_cast<std::uint64_t>(bytes.size()));
    for (const int offset : {0, 199999, 17, 123456, 200000}) {
        decoded->seek(static_cast<std::uint64_t>(offset));
        QCOMPARE(QByteArray::fromStdString(read_all(*decoded, SIZE_MAX)), bytes.mid(offset));
    }
    decoded->seek(5);
    std::array<char, 3> buffer{};
    QCOMPARE(decoded->read(buffer), std::size_t{3});
    decoded->seek(9);
    QCOMPARE(decoded->read(buffer), std::size_t{3});
    QCOMPARE(QByteArray(buffer.data(), 3), QByteArray("901"));
    QVERIFY_EXCEPTION_THROWN(decoded->seek(200001), Error);
}

QTEST_GUILESS_MAIN(EncodingTest)
#include "encoding_test.moc"
