// SPDX-License-Identifier: GPL-3.0-or-later
// Messages as other programs wrote them: the bytes that the scanner cuts out are the bytes that were signed,
// says gpg (and openssl for S/MIME).
#include "core/base/file.h"
#include "core/mime/canonical.h"
#include "core/mime/decode.h"
#include "core/mime/signable.h"
#include "tests/support/corpora.h"
#include "tests/support/temporary_gnupg_home.h"

#include <QCryptographicHash>
#include <QTest>

using namespace sealpost;
using namespace sealpost::mime;

namespace {

struct Message {
    std::shared_ptr<SeekableSource> source;
    PartTree tree;

    explicit Message(const std::filesystem::path& path) : source(std::make_shared<FileSource>(path)) {
        tree = scan(*source);
    }
    std::string signed_bytes(const Part& part) const {
        return read_all(*to_crlf(open_range(source, part.children[0].whole)), SIZE_MAX);
    }
    std::string signature(const Part& part) const {
        return read_all(*open_decoded(part.children[1], source), SIZE_MAX);
    }
};

std::string verdict_of_gpg(const test::TemporaryGnupgHome& home, const std::string& content,
                           const std::string& signature) {
    const test::TemporaryFolder folder;
    const auto data = folder.write("content", content);
    const auto detached = folder.write("signature", signature);
    const auto result = home.gpg({"--status-fd", "1", "--verify", detached.string(), data.string()});
    for (const char* status : {"GOODSIG", "BADSIG", "ERRSIG"})
        if (result.out.find(std::string("[GNUPG:] ") + status) != std::string::npos) return status;
    return result.err;
}

bool openssl_verifies(const std::string& content, const std::string& signature) {
    const test::TemporaryFolder folder;
    const auto result =
        test::run_process({"openssl", "cms", "-verify", "-noverify", "-binary", "-inform", "DER", "-in",
                           folder.write("signature", signature).string(), "-content",
                           folder.write("content", content).string(), "-out", "/dev/null"});
    return result.exit_code == 0;
}

} // namespace

class CorporaTest : public QObject {
    Q_OBJECT

  private slots:
    void initTestCase();
    void cutsWhatWasSigned_data();
    void cutsWhatWasSigned();
    void cutsWhatWasSignedWithSmime();
    void keepsForwardedSignatures();
    void agreesWithPython();

  private:
    std::filesystem::path file(const QByteArray& path) const { return root_ / path.toStdString(); }
    std::filesystem::path root_;
    std::unique_ptr<test::TemporaryGnupgHome> home_;
};

void CorporaTest::initTestCase() {
    const auto notmuch = test::corpus("notmuch");
    const auto kde = test::corpus("kde");
    if (!notmuch || !kde) QSKIP("the corpora are not there (SEALPOST_CORPORA, or ../shared/corpora)");
    root_ = notmuch->parent_path();
    home_ = std::make_unique<test::TemporaryGnupgHome>();
    for (const auto& ring :
         {*kde / "gnupg_home" / "pubring.gpg", *notmuch / "keys" / "openpgp4-secret-key.asc"})
        home_->gpg({"--import", ring.string()});
}

void CorporaTest::cutsWhatWasSigned_data() {
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QByteArray>("part");
    QTest::addColumn<QByteArray>("verdict");
    const auto row = [](const char* message, const char* part, const char* verdict) {
        QTest::newRow(message) << QByteArray(message) << QByteArray(part) << QByteArray(verdict);
    };
    row("notmuch/protected-headers/signed-protected-header.eml", "1", "GOODSIG");
    row("notmuch/protected-headers/simple-signed-mail.eml", "1", "GOODSIG");
    row("kde/openpgp-signed-sender-mismatch.mbox", "1", "GOODSIG");
    row("kde/signed-forward-openpgp-signed-encrypted.mbox", "1", "GOODSIG");
    row("kde/openpgp-signed-two-attachments.mbox", "1", "GOODSIG");
    // Texts and boundaries were made anonymous after signing.
    row("kde/openpgp-signed-apple.mbox", "1", "BADSIG");
    // The signature is that of another message.
    row("kde/openpgp-signed-and-unsigned-attachments-and-parts.mbox", "1.1", "BADSIG");
}

void CorporaTest::cutsWhatWasSigned() {
    QFETCH(QByteArray, message);
    QFETCH(QByteArray, part);
    QFETCH(QByteArray, verdict);
    const Message read(file(message));
    const Part* layer = read.tree.find(part.toStdString());
    QVERIFY(layer != nullptr && layer->type.is("multipart", "signed"));
    const std::string content = read.signed_bytes(*layer);
    const std::string signature = read.signature(*layer);
    QCOMPARE(QByteArray::fromStdString(verdict_of_gpg(*home_, content, signature)), verdict);
    if (verdict != "GOODSIG") return;
    QCOMPARE(verdict_of_gpg(*home_, content + "\r\n", signature), std::string("BADSIG"));
    QCOMPARE(verdict_of_gpg(*home_, content.substr(0, content.size() - 1), signature), std::string("BADSIG"));
    QCOMPARE(verdict_of_gpg(*home_, content.substr(1), signature), std::string("BADSIG"));
}

void CorporaTest::cutsWhatWasSignedWithSmime() {
    const Message read(file("notmuch/protected-headers/smime-multipart-signed.eml"));
    const std::string content = read.signed_bytes(read.tree.root);
    QVERIFY(openssl_verifies(content, read.signature(read.tree.root)));
    QVERIFY(!openssl_verifies(content + "\r\n", read.signature(read.tree.root)));
}

/// A signed message that is forwarded inside another one verifies there still.
void CorporaTest::keepsForwardedSignatures() {
    std::string original = read_file(file("notmuch/protected-headers/simple-signed-mail.eml"), SIZE_MAX);
    const auto source = std::make_shared<StringSource>(
        "Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\nSee below. \n--b\n"
        "Content-Type: message/rfc822\n\n" +
        original + "\n--b--\n");
    const auto written =
        std::make_shared<StringSource>(read_all(*make_signable(scan(*source).root, source).open(), SIZE_MAX));
    const PartTree tree = scan(*written);
    const Part* layer = tree.find("1.2.1");
    QVERIFY(layer != nullptr && layer->type.is("multipart", "signed"));
    QCOMPARE(verdict_of_gpg(*home_, read_all(*open_range(written, layer->children[0].whole), SIZE_MAX),
                            read_all(*open_decoded(layer->children[1], written), SIZE_MAX)),
             std::string("GOODSIG"));
}

/// Another implementation finds the same parts with the same content in every message.
void CorporaTest::agreesWithPython() {
    if (!test::program_exists("python3")) QSKIP("python3 is not installed");
    const char* const script = R"(
import sys, email, hashlib
def walk(part):
    if part.is_multipart():
        print(part.get_content_type())
        for child in part.get_payload(): walk(child)
    else:
        content = (part.get_payload(decode=True) or b'').replace(b'\r', b'')
        print(part.get_content_type(), hashlib.sha256(content).hexdigest())
for path in sys.argv[1:]: walk(email.message_from_binary_file(open(path, 'rb')))
)";
    std::vector<std::string> argv{"python3", "-c", script};
    QByteArray outline;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(root_)) {
        const auto extension = entry.path().extension();
        if (extension != ".eml" && extension != ".mbox") continue;
        argv.push_back(entry.path().string());
        const Message read(entry.path());
        QVERIFY2(read.tree.is_message && !read.tree.limit_exceeded, entry.path().c_str());
        for_each_part(read.tree.root, [&](const Part& part) {
            outline += QByteArray::fromStdString(part.type.media_type());
            if (part.is_leaf()) {
                std::string content = read_all(*open_decoded(part, read.source), SIZE_MAX);
                std::erase(content, '\r');
                outline += ' ' + QCryptographicHash::hash(QByteArray::fromStdString(content),
                                                          QCryptographicHash::Sha256)
                                     .toHex();
            }
            outline += '\n';
        });
    }
    QVERIFY(argv.size() > 90);
    const auto theirs = test::run_process(argv);
    QCOMPARE(QByteArray::fromStdString(theirs.err), QByteArray());
    QCOMPARE(outline, QByteArray::fromStdString(theirs.out));
}

QTEST_GUILESS_MAIN(CorporaTest)
#include "corpora_test.moc"
