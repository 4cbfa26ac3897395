// SPDX-License-Identifier: GPL-3.0-or-later
// A draft's copy on the server is whole: what was attached goes along, as it was attached, and what is too
// large is named. Nothing of it can be read there, nor in what is kept for it here.
#include "tests/e2e/household.h"
#include "tests/e2e/sealed_text.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QTest>

#include <fstream>

using namespace sealpost::test;

namespace {

const std::string content = "Der Bericht: kanarienvogel-0815 und mehr.\n";
constexpr std::size_t room = 10 << 20;

} // namespace

class DraftWholeCopyTest : public QObject {
    Q_OBJECT
    std::unique_ptr<MailServer> server_;
    std::unique_ptr<Person> ada_;
    std::string id_;

    std::filesystem::path write(const std::string& name, const std::string& bytes) const {
        const auto path = ada_->work() / name;
        std::ofstream(path, std::ios::trunc | std::ios::binary) << bytes;
        return path;
    }
    Said attach(const std::vector<std::string>& words) const {
        std::vector<std::string> all{"draft", "attach", id_, "--json"};
        all.insert(all.end(), words.begin(), words.end());
        const Said said = ada_->run(all);
        if (said.exit_code != 0) qWarning("%s%s", said.out.c_str(), said.err.c_str());
        return said;
    }
    Said save() const {
        return ada_->run({"draft", "save", "-", "--id", id_, "--json"},
                         message("ada@example.org", "bob@example.org", "X-Second: yes\n"));
    }
    std::vector<std::string> on_server() const { return server_->stored("ada@example.org", "Drafts"); }
    /// What the only copy on the server says inside, with LF.
    std::string inside() const {
        const auto copies = on_server();
        if (copies.size() != 1) return "(there are " + std::to_string(copies.size()) + " copies)";
        std::string text = ada_->run({"decrypt"}, copies.front()).out;
        std::erase(text, '\r');
        return text;
    }
    /// The bytes of the attachment of that name in it.
    static std::string attachment(const std::string& message, const std::string& name) {
        const auto at = message.find("filename=" + name);
        const auto quoted = message.find("filename=\"" + name);
        const auto begin = message.find("\n\n", std::min(at, quoted));
        if (begin == std::string::npos) return "(there is none)";
        const auto encoded = message.substr(begin, message.find("\n--", begin + 2) - begin);
        return QByteArray::fromBase64(QByteArray::fromStdString(encoded)).toStdString();
    }
    std::size_t kept_files() const {
        std::size_t count = 0;
        for (const auto& entry : std::filesystem::directory_iterator(ada_->home() / "state" / "drafts"))
            count += entry.path().filename().native().size() == 32;
        return count;
    }
    QJsonObject listed(int number = 0) const {
        const auto drafts = ada_->run({"draft", "list", "--json"}).json().value("drafts").toArray();
        return drafts.first().toObject().value("attachments").toArray().at(number).toObject();
    }

  private slots:
    void initTestCase() {
        if (const std::string missing = MailServer::missing(); !missing.empty()) QSKIP(missing.c_str());
        server_ = std::make_unique<MailServer>();
        ada_ = std::make_unique<Person>("ada@example.org");
        ada_->make_key();
        ada_->knows("bob@example.org");
        const Said added = add_account(*ada_, account_at(*server_, "ada's password"));
        QVERIFY2(added.exit_code == 0, (added.out + added.err).c_str());
    }
    void init() {
        const Said saved =
            ada_->run({"draft", "save", "-", "--json"}, message("ada@example.org", "bob@example.org"));
        QVERIFY2(saved.exit_code == 0, (saved.out + saved.err).c_str());
        id_ = saved.json().value("draft").toObject().value("id").toString().toStdString();
    }
    void cleanup() {
        if (!ada_) return;
        QCOMPARE(ada_->run({"draft", "delete", id_}).exit_code, 0);
        QCOMPARE(on_server().size(), std::size_t{0});
        QCOMPARE(kept_files(), std::size_t{0});
    }

    void getsWhatIsAttached() {
        const Said attached = attach({write("report.txt", content).native()});
        QCOMPARE(attached.json().value("filed").toObject().value("replaced").toInt(), 1);
        QVERIFY2(attached.err.empty(), attached.err.c_str());
        QCOMPARE(listed().value("in_copy").toBool(), true);
        const std::string whole = inside();
        QCOMPARE(attachment(whole, "report.txt"), content);
        QVERIFY(contains(whole, canary));
        // Neither there nor here can anybody read it.
        for (const auto& disguise : disguises("kanarienvogel-0815")) {
            QVERIFY2(!server_->folder().contains(disguise), disguise.c_str());
            QVERIFY2(!ada_->home().contains(disguise), disguise.c_str());
        }
        QCOMPARE(ada_->tmp().file_count(), std::size_t{0});
        // Whoever opens it elsewhere can send it as it is.
        QCOMPARE(ada_->run({"plan"}, whole).exit_code, 0);
        // What is saved here is as before: the file is added once.
        const auto sealed = ada_->work() / "out.eml";
        QCOMPARE(ada_->run({"encrypt", "--draft", id_, "-o", sealed.native()}).exit_code, 0);
        QVERIFY(!contains(ada_->run({"draft", "open", id_}).out, "report.txt"));
    }

    void keepsThemWhenItIsSavedAgain() {
        attach({write("report.txt", content).native(), write("second.txt", "2\n").native()});
        QCOMPARE(save().exit_code, 0);
        const std::string whole = inside();
        QVERIFY(contains(whole, "X-Second: yes"));
        QCOMPARE(attachment(whole, "report.txt"), content);
        QCOMPARE(attachment(whole, "second.txt"), std::string("2\n"));
    }

    /// Saving reads no file again: it would take what was not attached. Sending does, and notices.
    void hasThemAsTheyWereAttached() {
        const auto file = write("report.txt", content);
        attach({file.native()});
        const auto time = std::filesystem::last_write_time(file);
        write("report.txt", std::string(content.size(), 'x'));
        std::filesystem::last_write_time(file, time);
        const Said saved = save();
        QCOMPARE(saved.exit_code, 0);
        QVERIFY2(saved.err.empty(), saved.err.c_str());
        QCOMPARE(attachment(inside(), "report.txt"), content);
        const Said sent = ada_->run({"send", "--queue-only", "--draft", id_, "--json"});
        QCOMPARE(sent.exit_code, 2);
        QCOMPARE(sent.error_code(), QString("bad-draft"));
    }

    void namesWhatIsTooLarge() {
        attach({write("small.txt", content).native(), write("large.bin", std::string(room, 'y')).native()});
        QCOMPARE(listed(0).value("in_copy").toBool(), true);
        QCOMPARE(listed(1).value("in_copy").toBool(), false);
        const std::string whole = inside();
        QCOMPARE(attachment(whole, "small.txt"), content);
        QCOMPARE(attachment(whole, "large.bin"), std::string("(there is none)"));
        const std::string note = attachment(whole, "not-in-this-copy.txt");
        const auto digest = QCryptographicHash::hash(QByteArray(room, 'y'), QCryptographicHash::Sha256)
                                .toHex()
                                .toUpper()
                                .toStdString();
        QVERIFY2(contains(note, "large.bin (10485760 bytes, SHA-256 " + digest + ")"), note.c_str());
        QVERIFY(!contains(note, "small.txt"));
        QVERIFY2(!contains(whole, ada_->work().path().native()), "no path leaves");
        // Here it is attached all the same.
        const auto sealed = ada_->work() / "large.eml";
        QCOMPARE(ada_->run({"encrypt", "--draft", id_, "-o", sealed.native()}).exit_code, 0);
        QVERIFY(std::filesystem::file_size(sealed) > room);
        std::filesystem::remove(sealed);
    }

    void exactlyWhatFindsRoomGoesAlong() {
        attach({write("full.bin", std::string(room, 'z')).native()});
        QCOMPARE(listed().value("in_copy").toBool(), true);
        QCOMPARE(attachment(inside(), "full.bin").size(), room);
        // Its place is free again when another takes its name.
        attach({write("full.bin", content).native()});
        QCOMPARE(attachment(inside(), "full.bin"), content);
        QCOMPARE(kept_files(), std::size_t{2});
    }

    void tellsWhatIsNotHereAnyMore() {
        const auto file = write("report.txt", content);
        attach({file.native()});
        QVERIFY(ada_->run({"draft", "open", id_}).err.empty());
        std::filesystem::remove(file);
        const Said opened = ada_->run({"draft", "open", id_});
        QCOMPARE(opened.exit_code, 0);
        QVERIFY2(contains(opened.err, "report.txt is not there any more"), opened.err.c_str());
        QVERIFY2(contains(opened.err, "has it as it was attached"), opened.err.c_str());
    }

    void losesWhatIsTakenOut() {
        attach({write("report.txt", content).native()});
        QCOMPARE(kept_files(), std::size_t{2});
        attach({"--remove", "report.txt"});
        QCOMPARE(kept_files(), std::size_t{1});
        QCOMPARE(attachment(inside(), "report.txt"), std::string("(there is none)"));
    }

    void aCopyThatWasChangedHereIsNotFiled() {
        attach({write("report.txt", content).native()});
        for (const auto& entry : std::filesystem::directory_iterator(ada_->home() / "state" / "drafts")) {
            if (entry.path().filename().native().size() != 32) continue;
            std::fstream bytes(entry.path(), std::ios::in | std::ios::out | std::ios::binary);
            bytes.seekg(20);
            const char was = static_cast<char>(bytes.get());
            bytes.seekp(20);
            bytes.put(static_cast<char>(was ^ 1));
        }
        // The draft's own file is written anew; the attachment's is not what it was.
        const Said saved = save();
        QCOMPARE(saved.exit_code, 0);
        QVERIFY2(contains(saved.err, "the draft is kept here"), saved.err.c_str());
        QVERIFY(saved.json().value("filed").isNull());
        // The former copy stands.
        QCOMPARE(attachment(inside(), "report.txt"), content);
    }
};

QTEST_GUILESS_MAIN(DraftWholeCopyTest)
#include "draft_whole_copy_test.moc"
