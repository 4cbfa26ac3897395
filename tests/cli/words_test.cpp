// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/exit_code.h"
#include "cli/words.h"
#include "core/base/text.h"

#include <QTest>

using namespace sealpost;
using namespace sealpost::cli;

class WordsTest : public QObject {
    Q_OBJECT
  private slots:
    void hasAMessageForEveryError_data() {
        QTest::addColumn<int>("number");
        for (int number = 0; number <= static_cast<int>(ErrorCode::cancelled); ++number)
            QTest::newRow(std::string(name_of(static_cast<ErrorCode>(number))).c_str()) << number;
    }
    void hasAMessageForEveryError() {
        QFETCH(int, number);
        const auto code = static_cast<ErrorCode>(number);
        const Wording wording = word(Error(code));
        QVERIFY(!wording.message.empty());
        // In words, not by the code's own name, unless that is a word.
        QVERIFY(code == ErrorCode::cancelled || wording.message.find(' ') != std::string::npos);
        QVERIFY(!wording.message.ends_with('.'));
        // Lower case, but for a proper name.
        QVERIFY(wording.message[0] == ascii_lower(wording.message[0]) ||
                wording.message.starts_with("GnuPG"));
        QVERIFY(exit_code_of(code) != ExitCode::done);
    }

    void escapesWhatComesFromOutside_data() {
        QTest::addColumn<int>("number");
        QTest::addColumn<QByteArray>("fact");
        QTest::newRow("path") << static_cast<int>(ErrorCode::not_found) << QByteArray("path");
        QTest::newRow("address") << static_cast<int>(ErrorCode::bad_address) << QByteArray("address");
        QTest::newRow("server's reply") << static_cast<int>(ErrorCode::server_refused) << QByteArray("reply");
        QTest::newRow("server") << static_cast<int>(ErrorCode::unreachable) << QByteArray("server");
        QTest::newRow("engine's word") << static_cast<int>(ErrorCode::engine_failed) << QByteArray("detail");
    }
    void escapesWhatComesFromOutside() {
        QFETCH(int, number);
        QFETCH(QByteArray, fact);
        const std::string hostile = "\x1b]0;owned\x07"
                                    "a\nsealpost: good signature\xe2\x80\xae";
        const Wording wording = word(Error(static_cast<ErrorCode>(number), {{fact.toStdString(), hostile}}));
        for (const auto& text : {wording.message, wording.hint}) {
            QVERIFY(text.find('\x1b') == std::string::npos);
            QVERIFY(text.find('\x07') == std::string::npos);
            QVERIFY(text.find('\n') == std::string::npos);
            QVERIFY(text.find("\xe2\x80\xae") == std::string::npos);
        }
        QVERIFY(wording.message.find("owned") != std::string::npos);
    }

    void namesWhoNeedsSmtputf8() {
        const Wording named =
            word(Error(ErrorCode::server_refused, {{"server", "mail.example:465"},
                                                   {"stage", "ehlo"},
                                                   {"detail", "smtputf8"},
                                                   {"addresses", "j\xc3\xbcrgen@example.org"}}));
        QVERIFY2(named.message.find("j\xc3\xbcrgen@example.org") != std::string::npos, named.message.c_str());
        QVERIFY2(named.message.find("does not offer SMTPUTF8") != std::string::npos, named.message.c_str());
        const Wording header =
            word(Error(ErrorCode::server_refused,
                       {{"server", "mail.example:465"}, {"detail", "smtputf8"}, {"addresses", ""}}));
        QVERIFY2(header.message.find("in the header") != std::string::npos, header.message.c_str());
        QVERIFY(!header.hint.empty());
    }

    void putsTheWeightierExitCodeFirst_data() {
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("second");
        const std::vector<int> order{2, 1, 8, 4, 3, 7, 6, 5};
        for (std::size_t i = 0; i < order.size(); ++i)
            for (std::size_t j = i; j < order.size(); ++j)
                QTest::addRow("%d before %d", order[i], order[j]) << order[i] << order[j];
    }
    void putsTheWeightierExitCodeFirst() {
        QFETCH(int, first);
        QFETCH(int, second);
        QCOMPARE(static_cast<int>(weightier(ExitCode{first}, ExitCode{second})), first);
        QCOMPARE(static_cast<int>(weightier(ExitCode{second}, ExitCode{first})), first);
        QCOMPARE(static_cast<int>(weightier(ExitCode::done, ExitCode{second})), second);
    }
};

QTEST_GUILESS_MAIN(WordsTest)
#include "words_test.moc"
