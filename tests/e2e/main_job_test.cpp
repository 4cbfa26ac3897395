// SPDX-License-Identifier: GPL-3.0-or-later
// The main job: sealed here, submitted, stored, fetched, opened and verified; and nothing of the text
// anywhere in between.
#include "tests/e2e/household.h"
#include "tests/e2e/sealed_text.h"

#include <QJsonArray>
#include <QTest>

#include <array>

using namespace sealpost::test;

namespace {

const std::vector<std::string> canaries{"kanarienvogel-body", "kanarienvogel-html", "kanarienvogel-subject",
                                        "kanarienvogel-attachment"};

std::string whole_message() {
    return "From: Ada Lovelace <ada@example.org>\n"
           "To: Bob <bob@example.org>\n"
           "Bcc: Carol <carol@example.org>\n"
           "Subject: =?utf-8?Q?Gr=C3=BC=C3=9Fe,?= kanarienvogel-subject\n"
           "MIME-Version: 1.0\n"
           "Content-Type: multipart/mixed; boundary=outer\n\n"
           "--outer\nContent-Type: multipart/alternative; boundary=inner\n\n"
           "--inner\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n"
           "Schöne Grüße, kanarienvogel-body\n\n"
           "--inner\nContent-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n"
           "<p>Schöne Grüße, <b>kanarienvogel-html</b></p>\n\n"
           "--inner--\n\n"
           "--outer\nContent-Type: text/csv; name=numbers.csv\n"
           "Content-Disposition: attachment; filename=numbers.csv\n\n"
           "a;b\nkanarienvogel-attachment;1\n\n"
           "--outer--\n";
}

/// Engine and kind of security.
constexpr std::array ways{"pgp implicit", "pgp starttls", "smime implicit"};

QStringList strings_in(const QJsonArray& array, const char* member) {
    QStringList result;
    for (const auto& entry : array) result << entry.toObject().value(member).toString();
    return result;
}

/// The UID of the newest message in a person's inbox, or empty.
std::string newest(const Person& person) {
    const QJsonArray messages = person.run({"mail", "list", "--json"}).json().value("messages").toArray();
    int uid = 0;
    for (const auto& entry : messages) uid = std::max(uid, entry.toObject().value("uid").toInt());
    return uid == 0 ? std::string() : std::to_string(uid);
}

} // namespace

class MainJobTest : public QObject {
    Q_OBJECT
    std::map<QString, std::unique_ptr<Household>> households_;

    const Household& household() const { return *households_.at(QTest::currentDataTag()); }
    static bool with_smime() { return QString(QTest::currentDataTag()).startsWith("smime"); }
    static void all() {
        QTest::addColumn<bool>("unused");
        for (const char* way : ways) QTest::newRow(way) << true;
    }

  private slots:
    void initTestCase() {
        if (const std::string missing = MailServer::missing(); !missing.empty()) QSKIP(missing.c_str());
        for (const std::string way : ways) {
            const std::string engine = way.substr(0, way.find(' '));
            auto made = std::make_unique<Household>(way.substr(way.find(' ') + 1), engine);
            const auto draft = made->ada().work().write("draft.eml", whole_message());
            const Said sent = made->ada().run({"send", "--engine", engine, draft.native(), "--json"});
            QVERIFY2(sent.exit_code == 0, (sent.out + sent.err).c_str());
            QCOMPARE(sent.json().value("copies").toArray().size(), 2);
            QCOMPARE(file_bytes(draft), whole_message());
            // The draft is the user's own plaintext, and no trace of the sending.
            std::filesystem::remove(draft);
            households_[QString::fromStdString(way)] = std::move(made);
        }
    }

    void storesOneCopyForEachRecipientAndOneForTheSender_data() { all(); }
    void storesOneCopyForEachRecipientAndOneForTheSender() {
        const auto& server = household().server();
        QCOMPARE(server.stored("bob@example.org").size(), std::size_t{1});
        QCOMPARE(server.stored("carol@example.org").size(), std::size_t{1});
        QCOMPARE(server.stored("ada@example.org", "Sent").size(), std::size_t{1});
        QCOMPARE(server.stored("ada@example.org").size(), std::size_t{0});
    }

    void leavesNoTraceOfTheText_data() { all(); }
    void leavesNoTraceOfTheText() {
        const auto& house = household();
        const auto& server = house.server();
        for (const auto& canary : canaries)
            for (const auto& disguise : disguises(canary)) {
                QVERIFY2(!server.folder().contains(disguise), ("provider: " + disguise).c_str());
                for (const auto& [name, person] : house.people()) {
                    QVERIFY2(!person->home().contains(disguise), (name + "'s home: " + disguise).c_str());
                    QVERIFY2(!person->tmp().contains(disguise), (name + "'s tmp: " + disguise).c_str());
                    const TemporaryFolder& work = person->work();
                    QVERIFY2(!work.contains(disguise), (name + "'s folder: " + disguise).c_str());
                }
            }
        QCOMPARE(canary_in(server.submission_log(), canaries), std::string());
        for (const auto& [name, person] : house.people())
            QVERIFY2(person->tmp().file_count() == 0, name.c_str());
    }

    void keepsTheBlindRecipientFromTheOthers_data() { all(); }
    void keepsTheBlindRecipientFromTheOthers() {
        const auto& house = household();
        const std::string to_bob = house.server().stored("bob@example.org").front();
        QVERIFY(to_bob.find("carol") == std::string::npos);
        const Said opened = house.bob().run({"decrypt"}, to_bob);
        QCOMPARE(opened.exit_code, 0);
        QVERIFY(opened.out.find("carol") == std::string::npos);
        // Carol's key is not among those that it is encrypted to; hers is encrypted to her alone.
        const auto recipients = [](const Person& person, const std::string& message) {
            const QJsonObject object = person.run({"inspect", "--json"}, message).json();
            return object.value("encryption").toObject().value("recipients").toArray().size();
        };
        QCOMPARE(recipients(house.bob(), to_bob), 2);
        const std::string to_carol = house.server().stored("carol@example.org").front();
        QCOMPARE(recipients(house.carol(), to_carol), 1);
        QVERIFY(to_carol.substr(to_carol.find("From:")).find("carol") == std::string::npos);
        QCOMPARE(house.ada().run({"decrypt"}, to_carol).exit_code, 4);
        // The sender's own copy tells her, and nobody else.
        const std::string filed = house.server().stored("ada@example.org", "Sent").front();
        QVERIFY(filed.find("carol") == std::string::npos);
        const Said own = house.ada().run({"decrypt"}, filed);
        QCOMPARE(own.exit_code, 0);
        QVERIFY(own.out.find("carol@example.org") != std::string::npos);
        QCOMPARE(house.bob().run({"decrypt"}, filed).exit_code, 4);
    }

    void hidesTheSubject_data() { all(); }
    void hidesTheSubject() {
        for (const std::string address : {"bob@example.org", "carol@example.org"}) {
            const std::string stored = household().server().stored(address).front();
            QVERIFY(stored.find("Subject: [...]") != std::string::npos);
            QVERIFY(stored.find("Bcc:") == std::string::npos);
        }
    }

    void fetchesByteForByte_data() { all(); }
    void fetchesByteForByte() {
        const auto& house = household();
        const std::string uid = newest(house.bob());
        const auto file = house.bob().work() / "fetched.eml";
        QCOMPARE(house.bob().run({"mail", "fetch", uid, "-o", file.native()}).exit_code, 0);
        QCOMPARE(file_bytes(file), with_crlf(house.server().stored("bob@example.org").front()));
    }

    void opensAndVerifies_data() { all(); }
    void opensAndVerifies() {
        const auto& house = household();
        for (const Person* person : {&house.bob(), &house.carol()}) {
            const Said opened = person->run({"mail", "open", newest(*person), "--json"});
            QCOMPARE(opened.exit_code, 0);
            const QJsonObject object = opened.json();
            QCOMPARE(object.value("summary").toString(), "signed-and-encrypted");
            const QJsonObject signature = object.value("signatures").toArray().first().toObject();
            QCOMPARE(signature.value("verdict").toString(), "good");
            QCOMPARE(signature.value("inside_encryption").toBool(), true);
            QVERIFY(object.value("body").toObject().value("text").toString().contains(
                QString::fromUtf8("Schöne Grüße, kanarienvogel-body")));
            QVERIFY(strings_in(object.value("parts").toArray(), "name").contains("numbers.csv"));
            for (const auto& field : object.value("headers").toArray()) {
                const QJsonObject header = field.toObject();
                if (header.value("name").toString() != "Subject") continue;
                QCOMPARE(header.value("value").toString(), QString::fromUtf8("Grüße, kanarienvogel-subject"));
                QCOMPARE(header.value("protection").toString(), "signed-and-encrypted");
                QCOMPARE(header.value("outer").toString(), "[...]");
            }
            // Only the blind recipient finds no address of their own.
            const bool blind = person == &house.carol();
            QCOMPARE(object.value("warnings").toArray().contains("not-addressed-to-you"), blind);
        }
    }

    void isReadByOthers_data() { all(); }
    void isReadByOthers() {
        const auto& house = household();
        const std::string stored = house.server().stored("bob@example.org").front();
        // There are two copies to deliver: signed once, and that encrypted twice.
        std::string payload;
        if (with_smime()) {
            QVERIFY(stored.find("application/pkcs7-mime") != std::string::npos);
            const auto key = *std::filesystem::directory_iterator(house.bob().home() / "data/smime/private");
            const auto layer =
                run_process({"openssl", "cms", "-decrypt", "-inkey", key.path().native()}, {.input = stored});
            QCOMPARE(layer.exit_code, 0);
            QVERIFY(
                layer.out.starts_with("Content-Type: application/pkcs7-mime; smime-type=\"signed-data\""));
            const auto read = run_process({"openssl", "cms", "-verify", "-noverify"}, {.input = layer.out});
            QCOMPARE(read.exit_code, 0);
            payload = read.out;
        } else {
            const auto read = house.bob().gnupg().gpg({"-d"}, armour_in(stored));
            QCOMPARE(read.exit_code, 0);
            payload = read.out;
            QVERIFY(payload.starts_with("Content-Type: multipart/signed;"));
        }
        QVERIFY(payload.find("kanarienvogel-body") != std::string::npos);
        QVERIFY(payload.find("hp=\"cipher\"") != std::string::npos);
    }

    void refusesAChangedMessageFromTheServer_data() { all(); }
    void refusesAChangedMessageFromTheServer() {
        auto& house = *households_.at(QTest::currentDataTag());
        std::string changed = house.server().stored("bob@example.org").front();
        // In the middle of the ciphertext, far behind the packets of the session key.
        auto place = with_smime() ? changed.size() / 4 * 3
                                  : (changed.find("-----BEGIN") + changed.find("-----END")) / 2;
        while (changed[place] == '\n') ++place;
        changed[place] = changed[place] == 'A' ? 'B' : 'A';
        const_cast<MailServer&>(house.server()).deliver("bob@example.org", changed);
        const Said opened = house.bob().run({"mail", "open", newest(house.bob()), "--json"});
        QCOMPARE(opened.exit_code, 4);
        QCOMPARE(canary_in(opened.out + opened.err, canaries), std::string());
        QCOMPARE(opened.json().value("encryption").toObject().value("state").toString(), "failed");
    }
};

QTEST_GUILESS_MAIN(MainJobTest)
#include "main_job_test.moc"
