// SPDX-License-Identifier: GPL-3.0-or-later
// One message to OpenPGP and S/MIME readers, seen and blind: every copy is read as every one of them, and as
// an outsider who has the bytes. Nobody learns of a blind recipient who is not that recipient.
#include "tests/e2e/household.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace sealpost::test;

namespace {

struct Copy {
    std::string recipient;
    bool bcc = false;
    QString engine;
    std::string bytes;
};

const std::vector<std::string> blind{"dave@example.org", "erin@example.org"};

int count(const std::string& text, const std::string& part) {
    int found = 0;
    for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++found;
    return found;
}

} // namespace

class CopiesTest : public QObject {
    Q_OBJECT
    std::map<std::string, std::unique_ptr<Person>> people_;
    std::vector<Copy> copies_;

    const Person& person(const std::string& name) const { return *people_.at(name); }
    static std::string name_of(const std::string& address) { return address.substr(0, address.find('@')); }

  private slots:
    void initTestCase() {
        const std::map<std::string, std::string> engines{
            {"bob", "pgp"}, {"carol", "smime"}, {"dave", "pgp"}, {"erin", "smime"}, {"mallory", "pgp"}};
        people_["ada"] = std::make_unique<Person>("ada@example.org");
        for (const char* engine : {"pgp", "smime"}) person("ada").make_key(engine);
        for (const auto& [name, engine] : engines) {
            people_[name] = std::make_unique<Person>(name + "@example.org");
            person(name).make_key(engine);
            if (name != "mallory") acquaint(person("ada"), person(name), engine);
            acquaint(person(name), person("ada"), engine);
        }
        const auto folder = person("ada").work() / "copies";
        const Said said = person("ada").run({"encrypt", "-o", folder.native(), "--json"},
                                            message("ada@example.org", "bob@example.org, carol@example.org",
                                                    "Bcc: dave@example.org, erin@example.org\n"));
        QVERIFY2(said.exit_code == 0, (said.out + said.err).c_str());
        const auto manifest =
            QJsonDocument::fromJson(QByteArray::fromStdString(file_bytes(folder / "manifest.json"))).object();
        for (const auto& entry : manifest.value("copies").toArray()) {
            const auto copy = entry.toObject();
            QCOMPARE(copy.value("recipients").toArray().size(), 1);
            copies_.push_back(
                {.recipient = copy.value("recipients").toArray().first().toString().toStdString(),
                 .bcc = copy.value("bcc").toBool(),
                 .engine = copy.value("engine").toString(),
                 .bytes = file_bytes(folder / copy.value("file").toString().toStdString())});
        }
        QCOMPARE(copies_.size(), std::size_t{4});
    }

    void opensForItsRecipientAlone() {
        for (const Copy& copy : copies_)
            for (const auto& [name, reader] : people_) {
                const Said read = reader->run({"decrypt"}, copy.bytes);
                const bool its_own = copy.recipient == reader->address();
                // The sender reads what everybody sees, and keeps no key to a blind copy.
                const bool may = its_own || (name == "ada" && !copy.bcc);
                QVERIFY2((read.exit_code == 0) == may,
                         (name + " and the copy for " + copy.recipient).c_str());
                if (!may) QVERIFY(read.out.empty());
            }
    }

    void tellsNobodyOfABlindRecipient() {
        for (const Copy& copy : copies_) {
            const Said read = person(name_of(copy.recipient)).run({"decrypt"}, copy.bytes);
            QCOMPARE(read.exit_code, 0);
            QVERIFY(contains(read.out, "bob@example.org"));
            for (const std::string& address : blind) {
                QVERIFY2(!contains(copy.bytes, name_of(address)), copy.recipient.c_str());
                QVERIFY2(!contains(read.out, name_of(address)), copy.recipient.c_str());
            }
            QVERIFY(!contains(read.out, "Bcc"));
            // With the colon, which base64 does not have.
            QVERIFY(!contains(copy.bytes, "Bcc:"));
        }
    }

    // The outsider counts, and looks for keys.
    void showsNoKeyOfAnotherCopy() {
        for (const Copy& copy : copies_) {
            const int expected = copy.bcc ? 1 : 2;
            const auto object = person("mallory").run({"inspect", "--json"}, copy.bytes).json();
            const auto keys = object.value("encryption").toObject().value("recipients").toArray();
            QCOMPARE(keys.size(), expected);
            if (copy.engine == "pgp") {
                const auto packets = person("mallory").gnupg().gpg(
                    {"--list-packets", "--list-only"}, copy.bytes.substr(copy.bytes.find("-----BEGIN PGP")));
                QCOMPARE(count(packets.out, ":pubkey enc packet:"), expected);
                continue;
            }
            const auto printed = openssl({"cms", "-cmsout", "-print", "-noout"}, copy.bytes);
            QCOMPARE(count(printed.out, "d.ktri:") + count(printed.out, "d.kari:"), expected);
        }
    }

    void looksAlikeFromOutside() {
        const auto field = [](const std::string& bytes, const std::string& name) {
            const std::string lines = "\r\n" + bytes;
            const auto at = lines.find("\r\n" + name + ": ");
            return at == std::string::npos ? std::string()
                                           : lines.substr(at + 2, lines.find("\r\n", at + 2) - at - 2);
        };
        for (const char* name : {"Message-ID", "Date", "To", "From", "Subject"})
            for (const Copy& copy : copies_) {
                QVERIFY2(!field(copy.bytes, name).empty(), name);
                QCOMPARE(field(copy.bytes, name), field(copies_.front().bytes, name));
            }
    }
};

QTEST_GUILESS_MAIN(CopiesTest)
#include "copies_test.moc"
