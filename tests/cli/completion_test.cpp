// SPDX-License-Identifier: GPL-3.0-or-later
// The help, the completion and the manual of every command, against the parser's own tree.
#include "cli/commands.h"
#include "cli/manual.h"
#include "cli/outline.h"
#include "cli/parse.h"
#include "core/accounts/account.h"
#include "tests/cli/person.h"

#include <QRegularExpression>
#include <QTest>

using namespace sealpost;
using namespace sealpost::test;

class CompletionTest : public QObject {
    Q_OBJECT

  private slots:
    void helpAndItsOtherFormAreTheSameForEveryCommand() {
        const auto commands = cli::make_commands();
        QVERIFY(commands.size() > 50);
        const auto outlines = cli::outline(cli::make_commands());
        for (const auto& command : commands) {
            auto words = accounts::split_command(std::string(command->name()));
            auto before = words, after = words;
            before.insert(before.begin(), "help");
            after.push_back("--help");
            const auto first = cli::parse(before, commands), second = cli::parse(after, commands);
            QCOMPARE(first.text, second.text);
            QVERIFY(contains(first.text, std::string(command->summary())));
            for (const auto& each : outlines)
                if (each.name == command->name())
                    for (const auto& option : each.options)
                        for (const auto& name : option.names)
                            QVERIFY2(contains(first.text, name), (each.name + " " + name).c_str());
        }
    }

    void helpNamesEveryOptionThatScriptsRelyOn_data() {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("options");
        const auto row = [](const char* command, const char* options) {
            QTest::newRow(command) << command << options;
        };
        row("encrypt", "--from --to --engine --no-sign --allow-plaintext --headers -o");
        row("sign", "--engine --style -o");
        row("decrypt", "-o --part");
        row("reply", "--all");
        row("inspect", "--jobs");
        row("file encrypt", "--to --sign -o");
        row("file decrypt", "-o");
        row("file sign", "--detached");
        row("file verify", "--signature");
        row("send", "--account --queue-only --allow-plaintext --timeout");
        row("account add", "--name --imap --smtp --security --ca-file --user --password-fd --password-file "
                           "--password-command --token-command --no-test --yes-server");
        row("account pin", "--sha256");
        row("account identity add", "--name --key --policy");
        row("account identity set", "--name --key --policy --newest-key");
        row("mail list", "--folder --limit --account");
        row("mail fetch", "-o --folder --account");
        row("mail open", "--folder --account");
        row("keys list", "--engine --secret");
        row("keys generate",
            "--name --engine --algorithm --expires --no-passphrase --self-signed --csr --ca");
        row("keys import", "--no-passphrase");
        row("keys export", "--secret --minimal --format -o");
        row("keys trust", "--for --level");
        row("keys find", "--source");
        row("keys publish", "-o");
        row("keys backup", "-o --code-out --sheet");
        row("keys restore", "--code-file --no-passphrase");
        row("people set", "--policy --engine");
        row("ca add", "--intermediate");
        row("ca init", "--name");
        row("ca issue", "--csr -o");
        row("ca crl", "-o");
    }
    void helpNamesEveryOptionThatScriptsRelyOn() {
        QFETCH(QString, command);
        QFETCH(QString, options);
        auto words = accounts::split_command("help " + command.toStdString());
        const std::string text = cli::parse(words, cli::make_commands()).text;
        for (const QString& option :
             (options +
              " --json --home --gnupg-home --non-interactive --passphrase-fd --passphrase-file --help")
                 .split(' '))
            QVERIFY2(QString::fromStdString(text).contains(QRegularExpression(
                         "(^|[ ,])" + option + "([ ,\\n]|$)", QRegularExpression::MultilineOption)),
                     option.toStdString().c_str());
    }

    void completesInBash_data() {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("wanted");
        QTest::newRow("a command") << "ver"
                                   << "verify";
        QTest::newRow("a word of a group") << "keys res"
                                           << "restore";
        QTest::newRow("an option") << "keys backup --co"
                                   << "--code-out";
        QTest::newRow("a word of a group in a group") << "account identity rem"
                                                      << "remove";
        QTest::newRow("an option of every command") << "plan --gnupg"
                                                    << "--gnupg-home";
        QTest::newRow("a value") << "keys list --engine sm"
                                 << "smime";
        QTest::newRow("after other options") << "keys trust X --for a@b --level rej"
                                             << "rejected";
    }
    void completesInBash() {
        QFETCH(QString, line);
        QFETCH(QString, wanted);
        const Person ada;
        const auto script = ada.work().write("completion", ada.run({"completion", "bash"}).out).native();
        const auto done = run_process(
            {"bash", "-uc",
             "source \"$1\"; COMP_WORDS=(sealpost $2); COMP_CWORD=$((${#COMP_WORDS[@]}-1)); _sealpost; "
             "printf '%s\\n' \"${COMPREPLY[@]}\"",
             "bash", script, line.toStdString()});
        QCOMPARE(QString::fromStdString(done.out).trimmed(), wanted);
        QCOMPARE(done.err, std::string());
    }

    void otherShellsReadTheirScripts() {
        const Person ada;
        for (const char* shell : {"zsh", "fish"}) {
            const Said said = ada.run({"completion", shell});
            QCOMPARE(said.exit_code, 0);
            QVERIFY(contains(said.out, "restore") && contains(said.out, "code-file"));
            if (!program_exists(shell)) continue;
            const auto script = ada.work().write("script", said.out).native();
            const auto read = run_process({shell, "-n", script});
            QVERIFY2(read.exit_code == 0, read.err.c_str());
        }
        QCOMPARE(ada.run({"completion", "tcsh"}).exit_code, 2);
        QCOMPARE(ada.run({"completion"}).exit_code, 2);
    }

    void manualTellsOfEveryCommandAndOption() {
        const auto page = QString::fromStdString(cli::manual_page(cli::whole_manual())).replace("\\-", "-");
        const auto commands_and_end = page.split("\n.SH OPTIONS OF EVERY COMMAND\n");
        QCOMPARE(commands_and_end.size(), 2);
        const auto sections = commands_and_end[0].split("\n.SS ");
        const auto commands = cli::make_commands();
        const auto outlines = cli::outline(cli::make_commands());
        QCOMPARE(static_cast<std::size_t>(sections.size()), commands.size() + 1);
        for (std::size_t i = 0; i < commands.size(); ++i) {
            const std::string name(commands[i]->name());
            const QString section = sections[static_cast<int>(i) + 1];
            QVERIFY2(section.startsWith(QString::fromStdString(name) + "\n"), name.c_str());
            for (const auto& operand : outlines[i].operands)
                QVERIFY2(section.contains("\\fI" + QString::fromStdString(operand.name) + "\\fR"),
                         (name + " " + operand.name).c_str());
            // As the help has them: "  -o,--output FILE  what it is".
            const auto help = cli::parse(accounts::split_command("help " + name), commands).text;
            int found = 0;
            for (const QString& line : QString::fromStdString(help).split('\n')) {
                if (!line.startsWith("  -")) continue;
                for (const QString& option : line.trimmed().section(' ', 0, 0).split(',')) {
                    const QString marked = "\\fB" + option + "\\fR";
                    QVERIFY2(section.contains(marked) || commands_and_end[1].contains(marked),
                             qPrintable(QString::fromStdString(name) + " " + option));
                    ++found;
                }
            }
            QVERIFY(found >= 7);
        }
    }

    void manualIsInOrder_data() {
        QTest::addColumn<QStringList>("command");
        QTest::newRow("groff") << QStringList{"groff", "-man", "-Tutf8", "-k", "-ww", "-Wbreak", "-z"};
        QTest::newRow("mandoc") << QStringList{"mandoc", "-T", "lint", "-W", "error"};
    }
    void manualIsInOrder() {
        QFETCH(QStringList, command);
        if (!program_exists(command[0].toStdString())) QSKIP(qPrintable(command[0] + " is not installed"));
        const TemporaryFolder folder;
        const auto page = folder.write("sealpost.1", cli::manual_page(cli::whole_manual()));
        std::vector<std::string> words;
        for (const QString& word : command) words.push_back(word.toStdString());
        words.push_back(page.native());
        const auto checked = run_process(words);
        QVERIFY2(checked.exit_code == 0 && checked.err.empty(), (checked.out + checked.err).c_str());
    }
};

QTEST_GUILESS_MAIN(CompletionTest)
#include "completion_test.moc"
