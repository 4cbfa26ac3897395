// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/person.h"

#include <QTest>

using namespace sealpost::test;

namespace {

std::vector<std::string> words(const QByteArray& line) {
    std::vector<std::string> result;
    for (const QByteArray& word : line.split(' '))
        if (!word.isEmpty()) result.push_back(word.toStdString());
    return result;
}

} // namespace

class UsageTest : public QObject {
    Q_OBJECT
    Person ada_;

  private slots:
    void printsItsVersion() {
        const Said said = ada_.run({"--version"});
        QCOMPARE(said.exit_code, 0);
        QVERIFY(said.out.starts_with("sealpost "));
        QVERIFY(!ada_.run({"--version", "--json"}).json().value("version").toString().isEmpty());
    }

    void tellsOfEveryOption_data() {
        QTest::addColumn<QByteArray>("command");
        QTest::addColumn<QByteArray>("options");
        const auto row = [](const char* command, const char* options) {
            QTest::newRow(command) << QByteArray(command) << QByteArray(options);
        };
        row("encrypt", "FILE --from --to --engine auto|pgp|smime --no-sign --allow-plaintext --headers "
                       "baseline|shy|none -o --json");
        row("sign", "FILE --engine --style multipart|unobtrusive -o --json");
        row("decrypt", "FILE -o --part --json");
        row("verify", "FILE --json");
        row("inspect", "FILE --json");
        row("plan", "FILE --json");
        row("view", "FILE --account --draft --json");
        row("send", "FILE --draft --account --queue-only --allow-plaintext --require-tls "
                    "--no-require-tls --notify --timeout --json");
        row("outbox list", "--all --json");
        row("outbox show", "ID --json");
        row("outbox flush", "--wait --timeout --json");
        row("outbox retry", "ID --no-require-tls --timeout --json");
        row("outbox cancel", "ID --rest --json");
        row("draft save", "FILE --id --account --timeout --json");
        row("draft list", "--json");
        row("draft open", "ID -o --json");
        row("draft attach", "ID FILE --remove --timeout --json");
        row("draft delete", "ID --timeout --json");
        row("invite", "ADDR --from --json");
        row("file encrypt", "FILE --to --sign -o --json");
        row("file decrypt", "FILE -o --json");
        row("file sign", "FILE --detached --json");
        row("file verify", "FILE --signature --json");
        row("account add",
            "ADDR --name --imap --smtp --security implicit|starttls --ca-file --user --password-fd "
            "--password-file --password-command --token-command --no-test --yes-server --json");
        row("account list", "--json");
        row("account show", "--json");
        row("account test", "--json");
        row("account remove", "--json");
        row("account pin", "NAME --sha256 --json");
        row("account reset-latch", "NAME --json");
        row("account identity add",
            "ACCOUNT ADDR --name --key --policy require|prefer|sign-only|no-mixed --json");
        row("account identity set",
            "ADDR --name --key --policy require|prefer|sign-only|no-mixed|account --newest-key --json");
        row("account identity list", "ACCOUNT --json");
        row("account identity remove", "ADDR --json");
        row("mail folders", "--account --json");
        row("mail list", "--folder --limit --account --json");
        row("mail fetch", "UID -o --account --folder --json");
        row("mail open", "UID --account --folder --json");
        row("config get", "--json");
        row("config set", "--json");
        row("config list", "--json");
        row("keys list", "PATTERN --engine --secret --json");
        row("keys show", "KEY --json");
        row("keys generate",
            "ADDR --name --engine pgp|smime --algorithm ed25519|rsa3072|rsa4096|p256|p384 "
            "--expires --passphrase-fd --passphrase-file --no-passphrase --self-signed --csr --ca --json");
        row("keys export",
            "KEY --secret --passphrase-file --minimal --format armor|binary|pem|der|p12 -o --json");
        row("keys import", "FILE --passphrase-file --no-passphrase --json");
        row("ca add", "FILE --intermediate --json");
        row("ca list", "--json");
        row("ca remove", "FINGERPRINT --json");
        row("keys trust", "FINGERPRINT --for --level verified|accepted|rejected|none --json");
    }
    void tellsOfEveryOption() {
        QFETCH(QByteArray, command);
        QFETCH(QByteArray, options);
        auto asked = words("help " + command);
        const Said help = ada_.run(asked);
        QCOMPARE(help.exit_code, 0);
        QVERIFY(help.err.empty());
        for (const auto& option : words(options + " --home --gnupg-home --non-interactive"))
            QVERIFY2(help.out.find(option) != std::string::npos, option.c_str());
        auto other = words(command);
        other.push_back("--help");
        const Said flag = ada_.run(other);
        QCOMPARE(flag.exit_code, 0);
        QCOMPARE(flag.out, help.out);
    }

    void refusesWhatItDoesNotUnderstand_data() {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("code");
        const auto row = [](const char* line, const char* code) {
            QTest::newRow(*line ? line : "nothing") << QByteArray(line) << QString(code);
        };
        row("", "usage");
        row("nonsense", "usage");
        row("mail", "usage");
        row("mail nonsense", "usage");
        row("encrypt --nonsense", "usage");
        row("encrypt --engine rot13", "usage");
        row("encrypt one two", "usage");
        row("keys show", "usage");
        row("keys trust ABC --for ada@example.org --level much", "usage");
        row("mail open seven", "usage");
        row("mail open 0", "usage");
        row("mail list --limit many", "usage");
        row("help nonsense", "usage");
        row("encrypt", "usage"); // its result is bytes, and --json leaves them no room
        row("sign", "usage");
        row("keys export ada@example.org", "usage");
        row("file encrypt x --to ada@example.org", "usage");
        row("outbox show", "usage");
        row("outbox retry", "usage");
        row("outbox cancel", "usage");
        row("outbox flush --wait long", "usage");
        row("draft open", "usage");
        row("invite", "usage");
        row("bridge start", "not-available");
        row("mail flag 3", "usage");
        row("mail flag 3 +unknown", "usage");
        row("mail flag 3 +seen -seen", "usage");
        row("mail flag 3 +seen --bogus", "usage");
        row("mail flag x +seen", "usage");
        row("mail move 3", "usage");
        row("mail delete", "usage");
        row("keys generate ada@example.org --engine smime", "usage");
        row("keys generate ada@example.org --engine smime --ca --self-signed", "usage");
        row("ca init", "usage");
    }
    void refusesWhatItDoesNotUnderstand() {
        QFETCH(QByteArray, line);
        QFETCH(QString, code);
        auto arguments = words(line);
        arguments.push_back("--json");
        const Said said = ada_.run(arguments);
        QCOMPARE(said.exit_code, 2);
        QCOMPARE(said.error_code(), code);
        QVERIFY(said.err.empty());
        QVERIFY(!said.json().value("error").toObject().value("message").toString().isEmpty());
    }

    void speaksInItsVoice() {
        const Said said = ada_.run({"nonsense"});
        QCOMPARE(said.exit_code, 2);
        QVERIFY(said.out.empty());
        QVERIFY(said.err.starts_with("sealpost: error: "));
        QVERIFY(said.err.find("\nsealpost: hint: ") != std::string::npos);
    }

    void takesGlobalOptionsBeforeAndAfterTheCommand() {
        const TemporaryFolder other;
        for (const auto& arguments :
             {std::vector<std::string>{"--home", other.path().native(), "config", "set", "undo.seconds", "5"},
              std::vector<std::string>{"config", "set", "undo.seconds", "7", "--home",
                                       other.path().native()}})
            QCOMPARE(ada_.run(arguments).exit_code, 0);
        const Said said = ada_.run({"--home", other.path().native(), "config", "get", "undo.seconds"});
        QCOMPARE(said.out, std::string("7\n"));
        QCOMPARE(ada_.run({"config", "get", "undo.seconds"}).out, std::string("0\n"));
    }
};

QTEST_GUILESS_MAIN(UsageTest)
#include "usage_test.moc"
