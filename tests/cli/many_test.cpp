// SPDX-License-Identifier: GPL-3.0-or-later
// Many messages in one call, and garbage in place of messages.
#include "core/base/file.h"
#include "tests/cli/person.h"
#include "tests/support/corpora.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>
#include <memory>
#include <random>

using namespace sealpost;
using namespace sealpost::test;
namespace fs = std::filesystem;

namespace {

QList<QJsonObject> lines_of(const std::string& out) {
    QList<QJsonObject> lines;
    for (const QByteArray& line : QByteArray::fromStdString(out).split('\n')) {
        if (line.isEmpty()) continue;
        const auto document = QJsonDocument::fromJson(line);
        lines << (document.object().value("schema").toInt() == 1 ? document.object() : QJsonObject());
    }
    return lines;
}

/// Cut, bytes changed, a piece repeated, a piece taken out, two messages spliced.
std::string mutated(const std::string& message, const std::string& other, std::mt19937& random) {
    std::string result = message;
    const auto below = [&](std::size_t bound) { return bound == 0 ? 0 : random() % bound; };
    switch (random() % 5) {
    case 0:
        result.resize(below(result.size() + 1));
        break;
    case 1:
        for (int i = 0; i < 8 && !result.empty(); ++i)
            result[below(result.size())] = static_cast<char>(random() & 0xff);
        break;
    case 2:
        for (int i = 0; i < 16 && !result.empty(); ++i) {
            const std::size_t at = below(result.size());
            result.insert(at, result.substr(at, below(200)));
        }
        break;
    case 3:
        if (!result.empty()) result.erase(below(result.size()), below(300));
        break;
    default:
        result.resize(below(result.size() + 1));
        result += other.substr(below(other.size() + 1));
    }
    return result;
}

} // namespace

class ManyTest : public QObject {
    Q_OBJECT
    std::unique_ptr<Person> ada_;

    std::string file(const std::string& name, const std::string& bytes) const {
        const fs::path path = ada_->work().path() / name;
        fs::create_directories(path.parent_path());
        write_file(path, bytes);
        return path.native();
    }
    static std::string plain(int number) {
        return "From: bob@example.org\nSubject: " + std::to_string(number) + "\n\nx\n";
    }
    /// Messages of the corpora, and seeds of the fuzzers.
    std::vector<std::string> seeds() const {
        std::vector<fs::path> folders{source_root() / "tests" / "fuzz" / "corpus" / "reading",
                                      source_root() / "tests" / "fuzz" / "corpus" / "scanner"};
        for (const char* name : {"kde", "notmuch", "unobtrusive"})
            if (const auto folder = corpus(name)) folders.push_back(*folder);
        std::vector<fs::path> paths;
        for (const fs::path& folder : folders)
            for (const auto& entry : fs::recursive_directory_iterator(folder))
                if (entry.is_regular_file() && entry.path().string().find("gnupg_home") == std::string::npos)
                    paths.push_back(entry.path());
        std::sort(paths.begin(), paths.end());
        std::vector<std::string> found;
        for (const fs::path& path : paths) found.push_back(file_bytes(path));
        return found;
    }

  private slots:
    void initTestCase() {
        ada_ = std::make_unique<Person>("ada@example.org");
        ada_->make_key();
    }

    void tellsThemInTheOrderInWhichTheyWereNamed() {
        std::vector<std::string> arguments{"inspect", "--jobs", "4"};
        for (int i = 0; i < 300; ++i)
            arguments.push_back(file("order/" + std::to_string(i),
                                     plain(i) + (i % 7 == 0 ? std::string(200000, 'x') : std::string())));
        const Said said = ada_->run(arguments);
        QCOMPARE(said.exit_code, 0);
        const auto lines = lines_of(said.out);
        QCOMPARE(lines.size(), 300);
        for (int i = 0; i < 300; ++i) {
            QCOMPARE(lines[i].value("file").toString().toStdString(),
                     arguments[static_cast<std::size_t>(i) + 3]);
            QCOMPARE(lines[i].value("summary").toString(), "unprotected");
            QCOMPARE(lines[i].value("headers").toArray().last().toObject().value("value").toString(),
                     QString::number(i));
        }
    }

    void opensSealedOnesSideBySide() {
        const std::string sealed = ada_->run({"encrypt"}, message("ada@example.org", "ada@example.org")).out;
        std::vector<std::string> arguments{"inspect", "--jobs", "2"};
        for (int i = 0; i < 20; ++i) arguments.push_back(file("sealed/" + std::to_string(i), sealed));
        const Said said = ada_->run(arguments);
        QCOMPARE(said.exit_code, 0);
        for (const QJsonObject& line : lines_of(said.out)) {
            QCOMPARE(line.value("summary").toString(), "signed-and-encrypted");
            QVERIFY(line.value("body").toObject().value("text").toString().contains(canary));
        }
    }

    void readsAMaildir() {
        file("maildir/new/2", plain(2));
        file("maildir/cur/1:2,S", plain(1));
        file("maildir/tmp/3", plain(3));
        const Said said = ada_->run({"inspect", "--jobs", "1", (ada_->work().path() / "maildir").native()});
        QCOMPARE(said.exit_code, 0);
        const auto lines = lines_of(said.out);
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines[0].value("file").toString().endsWith("new/2"));
        QVERIFY(lines[1].value("file").toString().endsWith("cur/1:2,S"));
        file("folder/b", plain(2));
        file("folder/a", plain(1));
        QCOMPARE(
            lines_of(ada_->run({"inspect", "--jobs", "1", (ada_->work().path() / "folder").native()}).out)
                .size(),
            2);
    }

    void saysOfEachWhatIsWrongWithIt() {
        const Said said = ada_->run({"inspect", "--jobs", "2", file("good", plain(1)), "/nonexistent/message",
                                     file("no-message", "%PDF-1.7\n"), file("good2", plain(2))});
        QCOMPARE(said.exit_code, 1);
        const auto lines = lines_of(said.out);
        QCOMPARE(lines.size(), 4);
        QVERIFY(!lines[0].contains("error"));
        QCOMPARE(lines[1].value("error").toObject().value("code").toString(), "not-found");
        QCOMPARE(lines[2].value("error").toObject().value("code").toString(), "not-a-message");
        QCOMPARE(lines[3].value("summary").toString(), "unprotected");
    }

    void refusesWhatMakesNoSense_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("no job") << QStringList{"--jobs", "0", "x"};
        QTest::newRow("too many") << QStringList{"--jobs", "65", "x"};
        QTest::newRow("no file") << QStringList{"--jobs", "2"};
        QTest::newRow("several files") << QStringList{"x", "y"};
    }
    void refusesWhatMakesNoSense() {
        QFETCH(QStringList, arguments);
        std::vector<std::string> all{"inspect"};
        for (const QString& one : arguments) all.push_back(one.toStdString());
        QCOMPARE(ada_->run(all).exit_code, 2);
    }

    void survivesGarbage() {
        const auto originals = seeds();
        QVERIFY(originals.size() >= 10);
        std::mt19937 random(4711);
        std::vector<std::string> arguments{"inspect", "--jobs", "2"};
        constexpr int rounds = 4;
        for (int round = 0; round < rounds; ++round)
            for (std::size_t i = 0; i < originals.size(); ++i)
                arguments.push_back(
                    file("garbage/" + std::to_string(round) + "-" + std::to_string(i),
                         mutated(originals[i], originals[random() % originals.size()], random)));
        const Said said = ada_->run(arguments);
        QVERIFY2(said.exit_code == 0 || said.exit_code == 1, said.err.c_str());
        const auto lines = lines_of(said.out);
        QCOMPARE(static_cast<std::size_t>(lines.size()), arguments.size() - 3);
        for (const QJsonObject& line : lines) {
            QVERIFY(!line.isEmpty());
            QVERIFY(!line.value("summary").toString().startsWith("signed"));
            const QString code = line.value("error").toObject().value("code").toString();
            QVERIFY2(code.isEmpty() || code == "not-a-message", qPrintable(code));
        }
    }

    void needsLittleForGarbage_data() {
        QTest::addColumn<QByteArray>("garbage");
        QTest::newRow("zeros") << QByteArray(3 << 20, '\0');
        QTest::newRow("one line") << "From: a@example.org\n\n" + QByteArray(3 << 20, 'x');
        QTest::newRow("one header") << "From: a@example.org\nX: " + QByteArray(10 << 20, 'x');
        QTest::newRow("fields") << QByteArray("X:\n").repeated(1000000) + "\n";
        QByteArray nested = "From: a@example.org\n";
        for (int i = 0; i < 10000; ++i) {
            const QByteArray n = QByteArray::number(i);
            nested += "Content-Type: multipart/mixed; boundary=b" + n + "\n\n--b" + n + "\n";
        }
        QTest::newRow("multiparts in multiparts") << nested;
        QTest::newRow("parts") << QByteArray(
                                      "From: a@example.org\nContent-Type: multipart/mixed; boundary=b\n\n") +
                                      QByteArray("--b\n\nx\n").repeated(100000);
        QTest::newRow("messages in messages")
            << QByteArray("From: a@example.org\nContent-Type: message/rfc822\n\n").repeated(10000);
        QTest::newRow("messages in a digest")
            << QByteArray("From: a@example.org\nContent-Type: multipart/digest; boundary=b\n\n") +
                   QByteArray("--b\n\nFrom: a@example.org\n\nx\n").repeated(20000);
        QTest::newRow("base64 without end") << "From: a@example.org\nContent-Transfer-Encoding: base64\n\n" +
                                                   QByteArray("QUFB").repeated(1 << 20);
        QTest::newRow("HTML tags") << "From: a@example.org\nContent-Type: text/html\n\n" +
                                          QByteArray("<div><b></i>").repeated(300000);
        QTest::newRow("HTML quotes") << "From: a@example.org\nContent-Type: text/html\n\n" +
                                            QByteArray("<blockquote>").repeated(250) + "<pre>" +
                                            QByteArray("\n").repeated(3 << 20);
        QTest::newRow("armour") << "From: a@example.org\n\n" +
                                       QByteArray(
                                           "-----BEGIN PGP MESSAGE-----\n\nabc\n-----END PGP MESSAGE-----\n")
                                           .repeated(20000);
        QTest::newRow("beginnings of armour")
            << "From: a@example.org\n\n" + QByteArray("-----BEGIN PGP MESSAGE-----\n").repeated(100000);
        QTest::newRow("addresses") << "From: " + QByteArray("a@example.org, ").repeated(60000) + "\n\nx\n";
        QTest::newRow("addresses in brackets") << "From: " + QByteArray("<").repeated(500000) + "\n\nx\n";
        QTest::newRow("comments in comments") << "From: " + QByteArray("(").repeated(500000) + "\n\nx\n";
        QTest::newRow("encoded words")
            << "Subject: " + QByteArray("=?utf-8?q?a?= ").repeated(60000) + "\n\nx\n";
        QTest::newRow("parameters") << "Content-Type: text/plain" +
                                           QByteArray("; name*0*=a").repeated(60000) + "\n\nx\n";
    }
    void needsLittleForGarbage() {
        QFETCH(QByteArray, garbage);
        const std::string path = file("large", garbage.toStdString());
        // Seconds of the processor, so that a busy machine does not count; and not the address space, which
        // holds the libraries too, but what garbage can make grow.
        const auto result = run_process({"prlimit", "--data=268435456", "--cpu=5", "--core=0",
                                         built_program("sealpost"), "inspect", "--json", path},
                                        {.env = {{"GNUPGHOME", ada_->gnupg().path().native()},
                                                 {"SEALPOST_HOME", ada_->home().path().native()},
                                                 {"DBUS_SESSION_BUS_ADDRESS", ""}},
                                         .timeout = std::chrono::seconds(60)});
        QVERIFY2(result.exit_code == 0 || result.exit_code == 1,
                 ("exit " + std::to_string(result.exit_code) + result.err).c_str());
        const auto object = QJsonDocument::fromJson(QByteArray::fromStdString(result.out)).object();
        QCOMPARE(object.value("schema").toInt(), 1);
        const QString code = object.value("error").toObject().value("code").toString();
        QVERIFY2(code.isEmpty() || code == "not-a-message", qPrintable(code));
    }
};

QTEST_GUILESS_MAIN(ManyTest)
#include "many_test.moc"
