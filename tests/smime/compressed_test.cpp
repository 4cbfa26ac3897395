// SPDX-License-Identifier: GPL-3.0-or-later
// compressed-data (RFC 3274): expanded, bounded, and the end of the cryptographic envelope. Debian's OpenSSL
// is built without zlib, so the messages are made here, by hand; OpenSSL still reads their frame.
#include "core/base/limits.h"
#include "core/base/text.h"
#include "core/incoming/extract.h"
#include "tests/incoming/mail_maker.h"
#include "tests/smime/cms_maker.h"
#include "tests/smime/der.h"
#include "tests/smime/smime_home.h"
#include "tests/support/measure.h"

#include <QtTest>
#include <zlib.h>

namespace sealpost::test {

using crypto::ExpandResult;
using incoming::Protection;
using incoming::Warning;

namespace {

constexpr const char* zlib_algorithm = "1.2.840.113549.1.9.16.3.8";

std::string deflated(std::string_view content) {
    uLongf size = compressBound(content.size());
    std::string bytes(size, '\0');
    compress2(reinterpret_cast<Bytef*>(bytes.data()), &size, reinterpret_cast<const Bytef*>(content.data()),
              content.size(), 9);
    bytes.resize(size);
    return bytes;
}

enum class Form { definite, indefinite };

/// ContentInfo with CompressedData around octets that may be anything.
std::string frame(std::string_view octets, Form form = Form::definite,
                  const char* algorithm = zlib_algorithm) {
    const bool chunked = form == Form::indefinite;
    std::string string = der(0x04, octets);
    if (chunked) {
        const std::size_t half = octets.size() / 2;
        string = ber(0x24, der(0x04, octets.substr(0, half)) + der(0x04, octets.substr(half)));
    }
    const auto wrap = [&](unsigned char tag, const std::string& content) {
        return chunked ? ber(tag, content) : der(tag, content);
    };
    const std::string content = oid("1.2.840.113549.1.7.1") + wrap(0xa0, string);
    const std::string compressed =
        wrap(0x30, der(0x02, std::string(1, '\0')) + der(0x30, oid(algorithm)) + wrap(0x30, content));
    return wrap(0x30, oid("1.2.840.113549.1.9.16.1.9") + wrap(0xa0, compressed));
}

std::string compressed(std::string_view content, Form form = Form::definite) {
    return frame(deflated(content), form);
}

std::string compressed_part(const std::string& content) {
    return smime_part(compressed(crlf(content)), "compressed-data", "smime.p7z");
}

struct Found {
    ExpandResult result;
    std::optional<std::string> content;
};

const std::string mail_header = "From: alice@example.org\nTo: bob@example.net\nSubject: Zip\n"
                                "Date: " +
                                to_rfc5322(SystemClock().now()) + "\n";
const std::string text = MailMaker::text_part("Meet at noon.\n");

} // namespace

class CompressedTest final : public QObject {
    Q_OBJECT

  private slots:
    void init();
    void expandsWhatOthersCompress_data();
    void expandsWhatOthersCompress();
    void isAFrameThatOpensslReads();
    void releasesNothingThatWasCut();
    void refuses_data();
    void refuses();
    void endsTheEnvelope_data();
    void endsTheEnvelope();
    void writesTheExpandedMessage();
    void staysAPartWhereItCannotBeExpanded();
    void stopsAtTheLimitOfLayers();
    void boundsBombs_data();
    void boundsBombs();

  private:
    Found expand(std::string_view bytes) {
        ViewSource source(bytes);
        StringSink sink;
        Found found{home_.engine.expand(source, sink, home_.quiet()), std::nullopt};
        if (sink.committed()) found.content = sink.bytes();
        return found;
    }
    std::string enveloped_part(const std::string& content) const {
        return smime_part(envelop({bob_}, crlf(content)), "enveloped-data", "smime.p7m");
    }
    std::string signed_part(const std::string& content) const {
        return smime_part(sign({alice_}, crlf(content)), "signed-data", "smime.p7m");
    }

    SmimeHome home_;
    MadeCertificate alice_ = make_person("alice@example.org");
    MadeCertificate bob_ = make_person("bob@example.net");
    Reader reader_;
};

void CompressedTest::init() {
    reader_ = Reader();
    reader_.smime = &home_.engine;
    reader_.smime_level = crypto::Level::verified;
    reader_.now = SystemClock().now();
    if (!home_.store.has_secret(bob_.certificate.fingerprint())) home_.own(bob_);
}

void CompressedTest::expandsWhatOthersCompress_data() {
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("a text") << QByteArray("Content-Type: text/plain\r\n\r\nMeet at noon.\r\n");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a MiB of one byte") << QByteArray(1 << 20, 'x');
    QByteArray noise(300000, '\0');
    std::uint32_t state = 1;
    for (char& c : noise) c = static_cast<char>((state = state * 1664525 + 1013904223) >> 24);
    QTest::newRow("noise") << noise;
}

void CompressedTest::expandsWhatOthersCompress() {
    QFETCH(QByteArray, content);
    for (const Form form : {Form::definite, Form::indefinite}) {
        const Found found = expand(compressed(content.toStdString(), form));
        QCOMPARE(found.result, ExpandResult::expanded);
        QVERIFY(found.content == content.toStdString());
    }
}

void CompressedTest::isAFrameThatOpensslReads() {
    for (const Form form : {Form::definite, Form::indefinite}) {
        const std::string message = compressed("Meet at noon.", form);
        const auto* data = reinterpret_cast<const unsigned char*>(message.data());
        const smime::CmsPtr cms(d2i_CMS_ContentInfo(nullptr, &data, static_cast<long>(message.size())));
        QVERIFY(cms != nullptr);
        QCOMPARE(OBJ_obj2nid(CMS_get0_type(cms.get())), NID_id_smime_ct_compressedData);
        const ASN1_OCTET_STRING* octets = *CMS_get0_content(cms.get());
        QCOMPARE(std::string(reinterpret_cast<const char*>(ASN1_STRING_get0_data(octets)),
                             static_cast<std::size_t>(ASN1_STRING_length(octets))),
                 deflated("Meet at noon."));
    }
}

void CompressedTest::releasesNothingThatWasCut() {
    for (const Form form : {Form::definite, Form::indefinite}) {
        const std::string message = compressed("Content-Type: text/plain\r\n\r\nMeet at noon.\r\n", form);
        for (std::size_t length = 0; length < message.size(); ++length) {
            const Found found = expand(std::string_view(message).substr(0, length));
            QCOMPARE(found.result, ExpandResult::malformed);
            QVERIFY(!found.content);
        }
    }
}

void CompressedTest::refuses_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("unsupported");
    const auto row = [](const char* name, const std::string& bytes, bool unsupported = false) {
        QTest::newRow(name) << QByteArray::fromStdString(bytes) << unsupported;
    };
    const std::string zlib = deflated("Meet at noon.");
    row("bytes behind the message", compressed("x") + "x");
    row("bytes behind the compressed ones", frame(zlib + "x"));
    row("a second stream behind the first", frame(zlib + zlib));
    row("an incomplete stream", frame(zlib.substr(0, zlib.size() - 1)));
    std::string checksum = zlib;
    checksum.back() = static_cast<char>(checksum.back() ^ 1);
    row("a wrong checksum", frame(checksum));
    row("a stream that needs a dictionary", frame(std::string("\x78\xbb\x00\x00\x00\x01", 6)));
    row("raw deflate", frame(zlib.substr(2)));
    row("nothing in it", frame(""));
    row("another algorithm", frame(zlib, Form::definite, "1.2.3.4"), true);
    row("signed data", sign({make_person("alice@example.org")}, "x"));
    row("text", "Meet at noon.");
}

void CompressedTest::refuses() {
    QFETCH(QByteArray, bytes);
    QFETCH(bool, unsupported);
    const Found found = expand(bytes.toStdString());
    QCOMPARE(found.result, unsupported ? ExpandResult::unsupported : ExpandResult::malformed);
    QVERIFY(!found.content);
}

void CompressedTest::endsTheEnvelope_data() {
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<int>("summary");
    QTest::addColumn<bool>("errant_signature");
    QTest::addColumn<bool>("errant_encryption");
    QTest::addColumn<bool>("shown");
    const auto row = [](const char* name, const std::string& message, Protection summary,
                        bool errant_signature, bool errant_encryption, bool shown) {
        QTest::newRow(name) << QByteArray::fromStdString(message) << int(summary) << errant_signature
                            << errant_encryption << shown;
    };
    const auto none = Protection::unprotected;
    row("alone", compressed_part(text), none, false, false, true);
    row("twice", compressed_part(compressed_part(text)), none, false, false, true);
    row("as an octet-stream of that name",
        "Content-Type: application/octet-stream; name=smime.p7z\nContent-Transfer-Encoding: base64\n\n" +
            to_base64(compressed(crlf(text))) + "\n",
        none, false, false, true);
    row("under a wrong type", smime_part(compressed(crlf(text)), "enveloped-data", "smime.p7m"), none, false,
        false, true);
    row("signed inside", compressed_part(signed_part(text)), none, true, false, false);
    row("encrypted inside", compressed_part(enveloped_part(text)), none, false, true, false);
    row("in an envelope", enveloped_part(compressed_part(text)), Protection::encrypted, false, false, true);
    row("in a signature", signed_part(compressed_part(text)), Protection::signed_only, false, false, true);
    row("in both", enveloped_part(signed_part(compressed_part(text))), Protection::signed_and_encrypted,
        false, false, true);
    row("signed inside an envelope", enveloped_part(compressed_part(signed_part(text))),
        Protection::encrypted, true, false, false);
    row("beside a text",
        MailMaker::multipart("mixed", {MailMaker::text_part("Hello\n"), compressed_part(text)}), none, false,
        false, false);
}

void CompressedTest::endsTheEnvelope() {
    QFETCH(QByteArray, message);
    QFETCH(int, summary);
    QFETCH(bool, errant_signature);
    QFETCH(bool, errant_encryption);
    QFETCH(bool, shown);
    const auto found = reader_.read(mail_header + message.toStdString());
    QCOMPARE(found.summary, static_cast<Protection>(summary));
    QCOMPARE(found.has(Warning::errant_signature), errant_signature);
    QCOMPARE(found.has(Warning::errant_encryption), errant_encryption);
    QCOMPARE(found.body.text.value_or("").find("Meet at noon.") != std::string::npos, shown);
    // Below an errant layer, or as another text: at its own part.
    QVERIFY(everything_shown(found).find("Meet at noon.") != std::string::npos);
}

void CompressedTest::writesTheExpandedMessage() {
    const auto tree = reader_.open(mail_header + enveloped_part(compressed_part(text)));
    StringSink sink;
    incoming::extract_message(tree, incoming::summarise(tree, reader_.facts(), home_.quiet()), sink,
                              home_.quiet());
    const QString written = QString::fromStdString(sink.bytes());
    QVERIFY(written.contains("Subject: Zip\r\n"));
    QVERIFY(written.contains("Content-Type: text/plain; charset=utf-8\r\n"));
    QVERIFY(!written.contains("pkcs7"));
    QVERIFY(written.endsWith("\r\n\r\nMeet at noon.\r\n"));
}

void CompressedTest::staysAPartWhereItCannotBeExpanded() {
    std::string message = compressed(crlf(text));
    message[message.size() - 1] = static_cast<char>(message[message.size() - 1] ^ 1);
    const auto found = reader_.read(mail_header + smime_part(message, "compressed-data", "smime.p7z"));
    QCOMPARE(found.summary, Protection::unprotected);
    QCOMPARE(found.parts.size(), std::size_t{1});
    QCOMPARE(found.parts[0].type, std::string("application/pkcs7-mime"));
    QVERIFY(!found.parts[0].text);
    QVERIFY(!found.body.text);
}

void CompressedTest::stopsAtTheLimitOfLayers() {
    std::string message = text;
    for (int i = 0; i < 20; ++i) message = compressed_part(message);
    const auto found = reader_.read(mail_header + message);
    QVERIFY(found.has(Warning::limit_exceeded));
    QVERIFY(!found.body.text);
}

void CompressedTest::boundsBombs_data() {
    QTest::addColumn<QByteArray>("message");
    const std::string zeros(limits::decompressed + 1, '\0');
    const std::string bomb = compressed(zeros);
    QVERIFY(bomb.size() < (1 << 20));
    const std::string part = smime_part(bomb, "compressed-data", "smime.p7z");
    QTest::newRow("one") << QByteArray::fromStdString(part);
    QTest::newRow("in another") << QByteArray::fromStdString(compressed_part(part));
    const std::string half = smime_part(compressed(std::string_view(zeros).substr(zeros.size() / 4)),
                                        "compressed-data", "smime.p7z");
    QTest::newRow("many that are each below the bound")
        << QByteArray::fromStdString(MailMaker::multipart("mixed", std::vector<std::string>(40, half)));
    const std::string bombed_signature = smime_part(bomb, "signed-data", "smime.p7m");
    QTest::newRow("under another name") << QByteArray::fromStdString(bombed_signature);
}

void CompressedTest::boundsBombs() {
    QFETCH(QByteArray, message);
    const std::string bytes = mail_header + message.toStdString();
    std::optional<incoming::MessageSummary> found;
    const Cost cost = cost_of([&] { found = reader_.read(bytes); });
    QVERIFY(found->has(Warning::limit_exceeded));
    QVERIFY(!found->body.text || found->body.text->size() <= limits::body_text);
    QVERIFY2(cost.time < std::chrono::seconds(20), std::to_string(cost.time.count()).c_str());
#ifndef __SANITIZE_ADDRESS__
    QVERIFY2(cost.peak < (std::uint64_t{96} << 20), std::to_string(cost.peak).c_str());
#endif
}

} // namespace sealpost::test

QTEST_GUILESS_MAIN(sealpost::test::CompressedTest)
#include "compressed_test.moc"
