// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mime/builder.h"

#include "core/mime/decode.h"
#include "core/mime/signable.h"
#include "tests/mime/nasty_texts.h"
#include "tests/support/process.h"
#include "tests/support/qt_error.h"
#include "tests/support/temporary_folder.h"

#include <QTest>

using namespace sealpost;
using namespace sealpost::mime;

namespace {

std::string bytes_of(const Entity& entity) { return read_all(*entity.open(), SIZE_MAX); }

std::shared_ptr<StringSource> source_of(std::string bytes) {
    return std::make_shared<StringSource>(std::move(bytes));
}

std::string decoded(const Part& part, const std::shared_ptr<StringSource>& source) {
    return read_all(*open_decoded(part, source), SIZE_MAX);
}

AttachmentRequest attachment(std::string name, std::string bytes) {
    return {.file_name = std::move(name), .content = content_of(std::move(bytes))};
}

} // namespace

class BuilderTest : public QObject {
    Q_OBJECT

  private slots:
    void writesCleanText_data();
    void writesCleanText();
    void writesAttachments_data();
    void writesAttachments();
    void writesStructures();
    void opensTwiceWithTheSameBytes();
    void readsFilesWhenTheyAreNeeded();
    void carriesProtectedFields();
    void wrapsSignedBytesExactly();
    void wrapsCiphertext();
    void keepsVerbatimEntities();
    void leaksNoPaths();
    void isReadByPython();
};

void BuilderTest::writesCleanText_data() { test::add_nasty_texts(); }

void BuilderTest::writesCleanText() {
    QFETCH(QByteArray, text);
    for (const char* subtype : {"plain", "html"}) {
        const std::string written = bytes_of(text_entity(text.toStdString(), subtype));
        QCOMPARE(test::complaint_about(written), QByteArray());
        const auto source = source_of(written);
        const PartTree tree = scan_entity(*source);
        QVERIFY(tree.root.type.is("text", subtype));
        QByteArray expected = QString::fromUtf8(text).toUtf8(); // what is not valid becomes U+FFFD
        if (!expected.isEmpty() && !expected.endsWith('\n')) expected += '\n';
        const Text read = text_of(tree.root, source, SIZE_MAX);
        QVERIFY(read.encoding == DecodeReport{} && !read.charset_guessed);
        // A bare CR is a line end, which the reader of text sees as LF.
        expected.replace("\r\n", "\n").replace('\r', '\n');
        QCOMPARE(QByteArray::fromStdString(read.utf8), expected);
    }
}

void BuilderTest::writesAttachments_data() { test::add_nasty_texts(); }

void BuilderTest::writesAttachments() {
    QFETCH(QByteArray, text);
    const std::string bytes = text.toStdString();
    const std::string written = bytes_of(attachment_entity(attachment("Gr\xc3\xbc\xc3\x9f"
                                                                      "e (1).bin",
                                                                      bytes)));
    QCOMPARE(test::complaint_about(written), QByteArray());
    const auto source = source_of(written);
    const Part root = scan_entity(*source).root;
    QCOMPARE(root.file_name, std::string("Gr\xc3\xbc\xc3\x9f"
                                         "e (1).bin"));
    QCOMPARE(decoded(root, source), bytes);
}

void BuilderTest::writesStructures() {
    const Entity entity = mixed_entity(
        alternative_entity("text\n", "<b>html</b>\n"),
        {attachment_entity(attachment("a.bin", std::string(1000, '\0'))),
         attachment_entity({.file_name = "logo.png",
                            .media_type = "image/png",
                            .content = content_of("png"),
                            .inline_part = true,
                            .content_id = "logo@x"}),
         attachment_entity(
             {.file_name = "m.eml", .media_type = "message/rfc822", .content = content_of("A: b\n\n")})});
    const std::string written = bytes_of(entity);
    QCOMPARE(test::complaint_about(written), QByteArray());
    const auto source = source_of(written);
    const PartTree tree = scan_entity(*source);
    QByteArray outline;
    for_each_part(tree.root, [&](const Part& part) {
        outline += QByteArray::fromStdString(part.path + " " + part.type.media_type() + " " +
                                             part.disposition.kind + "\n");
        QVERIFY(part.defects == PartDefects{});
    });
    // A message under base64 would break RFC 2046 section 5.2.1: it goes as a file.
    QCOMPARE(
        outline,
        QByteArray("1 multipart/mixed \n1.1 multipart/alternative \n1.1.1 text/plain \n1.1.2 text/html \n"
                   "1.2 application/octet-stream attachment\n1.3 image/png inline\n"
                   "1.4 application/octet-stream attachment\n"));
    QCOMPARE(decoded(*tree.find("1.2"), source), std::string(1000, '\0'));
    QCOMPARE(tree.find("1.3")->fields.value("Content-ID"), std::string("<logo@x>"));
    QCOMPARE(bytes_of(mixed_entity(text_entity("x"), {})), bytes_of(text_entity("x")));
}

void BuilderTest::opensTwiceWithTheSameBytes() {
    const Entity entity =
        mixed_entity(alternative_entity("a", "b"), {attachment_entity(attachment("c", "d"))});
    QCOMPARE(bytes_of(entity), bytes_of(entity));
    QVERIFY(bytes_of(entity) !=
            bytes_of(mixed_entity(alternative_entity("a", "b"), {attachment_entity(attachment("c", "d"))})));
    QCOMPARE(entity.header() + read_all(*entity.open_body(), SIZE_MAX), bytes_of(entity));
    // Two readers at the same time do not disturb each other.
    const auto one = entity.open();
    const auto other = entity.open();
    std::array<char, 7> buffer;
    std::string first;
    std::string second;
    while (true) {
        const std::size_t a = one->read(buffer);
        first.append(buffer.data(), a);
        const std::size_t b = other->read(buffer);
        second.append(buffer.data(), b);
        if (a == 0 && b == 0) break;
    }
    QCOMPARE(first, second);
}

void BuilderTest::readsFilesWhenTheyAreNeeded() {
    const test::TemporaryFolder folder;
    const std::filesystem::path path = folder.write("x", "bytes");
    std::vector<Entity> attachments;
    // More than the files that a process may hold open.
    for (int i = 0; i < 2000; ++i)
        attachments.push_back(attachment_entity({.file_name = "x", .content = content_of_file(path)}));
    const Entity entity = mixed_entity(text_entity("x"), std::move(attachments));
    const auto source = source_of(bytes_of(entity));
    const PartTree tree = scan_entity(*source);
    QCOMPARE(tree.root.children.size(), std::size_t{2001});
    QCOMPARE(decoded(tree.root.children[2000], source), std::string("bytes"));
    const Entity missing = attachment_entity({.file_name = "y", .content = content_of_file(folder / "y")});
    SEALPOST_THROWS(bytes_of(missing), ErrorCode::not_found);
}

void BuilderTest::carriesProtectedFields() {
    const Entity payload = alternative_entity("a", "b")
                               .with_fields({FieldLine::unstructured("Subject", "Gr\xc3\xbc\xc3\x9f"
                                                                                "e")})
                               .with_parameter("hp", "clear")
                               .with_parameter("hp", "cipher");
    const auto source = source_of(bytes_of(payload));
    const PartTree tree = scan_entity(*source);
    QVERIFY(tree.is_message);
    QCOMPARE(tree.root.fields.value("Subject"), std::string("Gr\xc3\xbc\xc3\x9f"
                                                            "e"));
    QCOMPARE(tree.root.type.parameter("hp"), std::string("cipher"));
    QCOMPARE(tree.root.children.size(), std::size_t{2});
    const Entity changed =
        payload.with_child(0, payload.children()[0].with_parameter("hp-legacy-display", "1"));
    const auto changed_source = source_of(bytes_of(changed));
    QCOMPARE(scan_entity(*changed_source).root.children[0].type.parameter("hp-legacy-display"),
             std::string("1"));
    SEALPOST_THROWS(payload.with_child(2, text_entity("x")), ErrorCode::internal);
    SEALPOST_THROWS(multipart_entity("mixed", {}), ErrorCode::internal);
}

void BuilderTest::wrapsSignedBytesExactly() {
    for (const std::string& content : {bytes_of(text_entity("x")), bytes_of(alternative_entity("a", "b")),
                                       std::string("A: b\r\n\r\nno line end")}) {
        const Entity entity = multipart_signed_entity({.content = verbatim_entity(content_of(content)),
                                                       .protocol = "application/pgp-signature",
                                                       .micalg = "pgp-sha512",
                                                       .signature = "-----BEGIN PGP SIGNATURE-----\nx\n"});
        const std::string written = bytes_of(entity);
        QCOMPARE(test::complaint_about(written), QByteArray());
        const auto source = source_of(written);
        const Part root = scan_entity(*source).root;
        QVERIFY(root.type.is("multipart", "signed"));
        QCOMPARE(root.type.parameter("micalg"), std::string("pgp-sha512"));
        QCOMPARE(root.type.parameter("protocol"), std::string("application/pgp-signature"));
        QCOMPARE(read_all(*open_range(source, root.children[0].whole), SIZE_MAX), content);
        QCOMPARE(decoded(root.children[1], source), std::string("-----BEGIN PGP SIGNATURE-----\r\nx\r\n"));
    }
    const std::string der("\x30\x00\xff", 3);
    const auto source = source_of(bytes_of(multipart_signed_entity({.content = text_entity("x"),
                                                                    .protocol = "application/pkcs7-signature",
                                                                    .micalg = "sha-256",
                                                                    .signature = der})));
    QCOMPARE(decoded(scan_entity(*source).root.children[1], source), der);
}

void BuilderTest::wrapsCiphertext() {
    const std::string armor = "-----BEGIN PGP MESSAGE-----\n\nabc=\n-----END PGP MESSAGE-----\n";
    const auto source = source_of(bytes_of(multipart_encrypted_entity(SpooledBytes(armor))));
    const Part root = scan_entity(*source).root;
    QVERIFY(root.type.is("multipart", "encrypted"));
    QCOMPARE(root.type.parameter("protocol"), std::string("application/pgp-encrypted"));
    QCOMPARE(root.children.size(), std::size_t{2});
    QVERIFY(root.children[0].type.is("application", "pgp-encrypted"));
    QCOMPARE(decoded(root.children[0], source), std::string("Version: 1\r\n"));
    QVERIFY(root.children[1].type.is("application", "octet-stream"));
    QCOMPARE(QByteArray::fromStdString(decoded(root.children[1], source)).replace("\r\n", "\n"),
             QByteArray::fromStdString(armor));

    const std::string der("\x30\x80\0\n", 4);
    const auto smime = source_of(bytes_of(pkcs7_mime_entity("enveloped-data", SpooledBytes(der))));
    const Part leaf = scan_entity(*smime).root;
    QVERIFY(leaf.type.is("application", "pkcs7-mime"));
    QCOMPARE(leaf.type.parameter("smime-type"), std::string("enveloped-data"));
    QCOMPARE(leaf.file_name, std::string("smime.p7m"));
    QCOMPARE(decoded(leaf, smime), der);
}

void BuilderTest::keepsVerbatimEntities() {
    const Entity entity = verbatim_entity(content_of("A: b\r\n\r\nx"));
    QCOMPARE(bytes_of(entity), std::string("A: b\r\n\r\nx"));
    SEALPOST_THROWS(entity.with_fields({}), ErrorCode::internal);
    SEALPOST_THROWS(entity.with_parameter("a", "b"), ErrorCode::internal);
}

void BuilderTest::leaksNoPaths() {
    const std::string written =
        bytes_of(attachment_entity(attachment("/home/ann/secret project/plan.pdf", "x")));
    QVERIFY(written.find("home") == std::string::npos && written.find("secret") == std::string::npos);
    QVERIFY(written.find("plan.pdf") != std::string::npos);
}

/// Another implementation finds the same parts, names and contents.
void BuilderTest::isReadByPython() {
    if (!test::program_exists("python3")) QSKIP("python3 is not installed");
    const std::string name = "\xe2\x82\xac " + std::string(120, 'n') + " \"q\".bin";
    const Entity entity =
        mixed_entity(alternative_entity("Gr\xc3\xbc\xc3\x9f"
                                        "e\nFrom here \n-- \n.\n",
                                        "<p>\xe2\x82\xac</p>\n"),
                     {attachment_entity(attachment(name, std::string("\0\r\n\xff", 4)))})
            .with_fields({FieldLine::addresses(
                              "From", {{"J\xc3\xbcrgen \"J\" M., Dr.", AddrSpec::parse("j@x.org").value()}}),
                          FieldLine::unstructured("Subject", "\xc3\xa4 " + std::string(200, 'x') +
                                                                 " \xf0\x9f\x94\x92  y"),
                          FieldLine::structured("MIME-Version", "1.0")});
    const char* const script = R"(
import sys, email, email.policy
m = email.message_from_bytes(sys.stdin.buffer.read(), policy=email.policy.default)
assert not m.defects, m.defects
print(m['From'].addresses[0].display_name, m['From'].addresses[0].addr_spec, sep='|')
print(m['Subject'])
for p in m.walk():
    assert not p.defects, p.defects
    print(p.get_content_type(), p.get_filename(), None if p.is_multipart() else p.get_payload(decode=True), sep='|')
)";
    const auto result = test::run_process(
        {"python3", "-c", script}, {.input = bytes_of(entity), .env = {{"PYTHONIOENCODING", "utf-8"}}});
    QCOMPARE(QByteArray::fromStdString(result.err), QByteArray());
    const QByteArray expected =
        "J\xc3\xbcrgen \"J\" M., Dr.|j@x.org\n\xc3\xa4 " + QByteArray(200, 'x') + " \xf0\x9f\x94\x92  y\n" +
        "multipart/mixed|None|None\nmultipart/alternative|None|None\n" +
        "text/plain|None|b'Gr\\xc3\\xbc\\xc3\\x9fe\\r\\nFrom here \\r\\n-- \\r\\n.\\r\\n'\n" +
        "text/html|None|b'<p>\\xe2\\x82\\xac</p>\\r\\n'\n" + "application/octet-stream|" +
        QByteArray::fromStdString(name) + "|b'\\x00\\r\\n\\xff'\n";
    QCOMPARE(QByteArray::fromStdString(result.out), expected);
}

QTEST_GUILESS_MAIN(BuilderTest)
#include "builder_test.moc"
