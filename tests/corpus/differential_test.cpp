// SPDX-License-Identifier: GPL-3.0-or-later
// Every OpenPGP layer in the messages made by others, once more with gpg alone: the plaintext is the same
// byte for byte, and so is the mathematics of each signature.
#include "core/mime/decode.h"
#include "pgp/engine.h"
#include "tests/incoming/mail_maker.h"
#include "tests/support/corpora.h"

#include <QFile>
#include <QRegularExpression>
#include <QtTest>
#include <memory>

using namespace sealpost;
using namespace sealpost::incoming;
namespace fs = std::filesystem;

namespace {

using crypto::Mathematics;

/// Our words for what gpg's status lines say of each signature.
std::vector<Mathematics> signatures_in(const std::string& status) {
    std::vector<Mathematics> found;
    for (const QByteArray& line : QByteArray::fromStdString(status).split('\n')) {
        const QByteArrayList words = line.split(' ');
        if (words.size() < 2 || words[0] != "[GNUPG:]") continue;
        const QByteArray& word = words[1];
        if (word == "GOODSIG" || word == "EXPSIG" || word == "EXPKEYSIG" || word == "REVKEYSIG")
            found.push_back(Mathematics::valid);
        if (word == "BADSIG") found.push_back(Mathematics::invalid);
        if (word == "ERRSIG")
            found.push_back(words.value(7) == "9" ? Mathematics::key_missing : Mathematics::failed);
    }
    return found;
}

/// The two pieces between the delimiter lines, found without our scanner: text with CRLF.
std::vector<std::string> pieces_of(const std::string& entity) {
    const QByteArray all = QByteArray::fromStdString(test::crlf([&] {
        std::string text = entity;
        std::erase(text, '\r');
        return text;
    }()));
    const auto match =
        QRegularExpression("boundary=\"?([^\";\\r\\n]+)\"?", QRegularExpression::CaseInsensitiveOption)
            .match(QString::fromLatin1(all));
    const QByteArray line = "\r\n--" + match.captured(1).toLatin1();
    std::vector<std::string> pieces;
    qsizetype at = all.indexOf(line + "\r\n");
    while (at >= 0) {
        const qsizetype begin = at + line.size() + 2;
        // A part whose header is empty begins with the line end that ends the delimiter line.
        const qsizetype end = all.indexOf(line, begin - 2);
        if (end < begin) break;
        pieces.push_back(all.mid(begin, end - begin).toStdString());
        at = all.mid(end + line.size(), 2) == "\r\n" ? end : -1;
    }
    return pieces;
}

std::string bytes_of(const Node& node, mime::ByteRange range) {
    return read_all(*mime::open_range(node.document->source, range), SIZE_MAX);
}

std::string decoded(const mime::Part& part, const Node& node) {
    return read_all(*mime::open_decoded(part, node.document->source), SIZE_MAX);
}

QString words(const std::vector<Mathematics>& all) {
    QStringList list;
    for (const Mathematics one : all) list << QString::number(static_cast<int>(one));
    return list.join(' ');
}

} // namespace

class DifferentialTest final : public QObject {
    Q_OBJECT

  private slots:
    void initTestCase();
    void saysWhatGpgSays_data();
    void saysWhatGpgSays();
    void cleanupTestCase();

  private:
    struct Answer {
        std::string plaintext;
        std::string status;
    };
    Answer decrypt(const std::string& ciphertext) const {
        const fs::path status = home_->path() / "status";
        const auto result = test::run_process({"gpg", "--batch", "--homedir", home_->path().native(),
                                               "--no-auto-key-retrieve", "--disable-dirmngr", "--status-file",
                                               status.native(), "--decrypt"},
                                              {.input = ciphertext});
        return {result.out, test::file_bytes(status)};
    }
    Answer verify(const std::string& content, const std::string& signature) const {
        const fs::path status = home_->path() / "status";
        const fs::path file = home_->path() / "signature";
        QFile out(QString::fromStdString(file.native()));
        if (out.open(QIODevice::WriteOnly)) out.write(QByteArray::fromStdString(signature));
        out.close();
        test::run_process({"gpg", "--batch", "--homedir", home_->path().native(), "--no-auto-key-retrieve",
                           "--disable-dirmngr", "--status-file", status.native(), "--verify", file.native(),
                           "-"},
                          {.input = content});
        return {{}, test::file_bytes(status)};
    }
    void compare(const Node& node);
    void compare_encryption(const Node& node);
    void compare_signature(const Node& node);

    std::unique_ptr<test::TemporaryGnupgHome> home_;
    std::unique_ptr<pgp::Engine> engine_;
    test::Reader reader_;
    int layers_ = 0;
};

void DifferentialTest::initTestCase() {
    if (!test::corpus("kde") && !test::corpus("notmuch")) QSKIP("no corpus is here: set SEALPOST_CORPORA");
    pgp::initialize();
    home_ = std::make_unique<test::TemporaryGnupgHome>();
    if (const auto kde = test::corpus("kde")) test::copy_writable(*kde / "gnupg_home", home_->path());
    if (const auto notmuch = test::corpus("notmuch"))
        home_->import(test::file_bytes(*notmuch / "keys" / "openpgp4-secret-key.asc"));
    engine_ = std::make_unique<pgp::Engine>(pgp::EngineConfig{home_->path()});
    reader_.openpgp = engine_.get();
}

void DifferentialTest::saysWhatGpgSays_data() {
    QTest::addColumn<QString>("path");
    for (const char* name : {"kde", "notmuch", "unobtrusive"}) {
        const auto folder = test::corpus(name);
        if (!folder) continue;
        std::vector<fs::path> paths;
        for (const auto& entry : fs::recursive_directory_iterator(*folder)) {
            const std::string path = entry.path().native();
            if (entry.is_regular_file() && path.find("gnupg_home") == path.npos &&
                path.find("/keys/") == path.npos)
                paths.push_back(entry.path());
        }
        std::sort(paths.begin(), paths.end());
        for (const fs::path& path : paths)
            QTest::newRow(path.filename().c_str()) << QString::fromStdString(path.native());
    }
}

void DifferentialTest::saysWhatGpgSays() {
    QFETCH(QString, path);
    const OpenedTree tree = reader_.open(test::file_bytes(path.toStdString()));
    compare(tree.root);
}

void DifferentialTest::compare(const Node& node) {
    if (node.layer && technology_of(node.layer->kind) == crypto::Technology::openpgp) {
        ++layers_;
        if (node.layer->kind == LayerKind::pgp_signed)
            compare_signature(node);
        else if (node.layer->kind != LayerKind::pgp_unobtrusive)
            compare_encryption(node);
    }
    for (const Node& child : node.children) {
        if (QTest::currentTestFailed()) return;
        compare(child);
    }
}

/// And what is signed with its content inside.
void DifferentialTest::compare_encryption(const Node& node) {
    const Layer& layer = *node.layer;
    std::string ciphertext;
    if (layer.inline_range) {
        ciphertext = decoded(*node.part, node).substr(layer.inline_range->begin, layer.inline_range->size());
    } else if (layer.kind == LayerKind::pgp_encrypted) {
        if (node.part->children.size() < 2) return;
        ciphertext = decoded(node.part->children[1], node);
    } else {
        ciphertext = decoded(*node.part, node);
    }
    const Answer answer = decrypt(ciphertext);
    const bool encrypted = is_encryption(layer.kind);
    if (encrypted) QCOMPARE(layer.opened, answer.status.find("DECRYPTION_OKAY") != std::string::npos);
    std::vector<Mathematics> ours;
    for (const auto& fact : layer.signatures) ours.push_back(fact.mathematics);
    // Of damaged armour gpg says nothing, or that it cannot be read.
    const bool damaged = ours == std::vector{Mathematics::failed} || signatures_in(answer.status).empty();
    if (damaged)
        for (const Mathematics mine : ours) QVERIFY(mine != Mathematics::valid);
    if (!damaged) QCOMPARE(words(ours), words(signatures_in(answer.status)));
    if (damaged)
        for (const Mathematics theirs : signatures_in(answer.status)) QVERIFY(theirs != Mathematics::valid);
    if (!layer.opened) return;
    const Node& content = node.children.front();
    std::string plaintext = bytes_of(content, {0, content.document->source->size()});
    std::string expected = answer.plaintext;
    if (layer.kind == LayerKind::inline_signed) {
        // gpg writes the text with line ends of its own, and one more at its end.
        std::erase(plaintext, '\r');
        std::erase(expected, '\r');
        if (expected.ends_with('\n') && !plaintext.ends_with('\n')) expected.pop_back();
    }
    QCOMPARE(QByteArray::fromStdString(plaintext), QByteArray::fromStdString(expected));
}

void DifferentialTest::compare_signature(const Node& node) {
    const auto pieces = pieces_of(bytes_of(node, node.part->whole));
    QVERIFY(pieces.size() >= 2);
    const std::size_t begin = pieces[1].find("-----BEGIN PGP");
    QVERIFY(begin != std::string::npos);
    const Answer answer = verify(pieces[0], pieces[1].substr(begin));
    std::vector<Mathematics> ours;
    for (const auto& fact : node.layer->signatures) ours.push_back(fact.mathematics);
    QCOMPARE(words(ours), words(signatures_in(answer.status)));
}

void DifferentialTest::cleanupTestCase() {
    if (home_) QVERIFY(layers_ > 50);
}

QTEST_GUILESS_MAIN(DifferentialTest)
#include "differential_test.moc"
