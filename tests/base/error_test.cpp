// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"

#include "core/base/operation.h"
#include "tests/support/qt_error.h"
#include "tests/support/scripted_prompts.h"

#include <cerrno>
#include <set>

using namespace sealpost;

class ErrorTest : public QObject {
    Q_OBJECT

  private slots:
    void everyCodeHasANameOfItsOwn() {
        std::set<std::string> names;
        const int last = static_cast<int>(ErrorCode::cancelled);
        for (int code = 0; code <= last; ++code) {
            const std::string name(name_of(static_cast<ErrorCode>(code)));
            QVERIFY2(names.insert(name).second, name.c_str());
            QVERIFY2(name.find_first_not_of("abcdefghijklmnopqrstuvwxyz-") == std::string::npos,
                     name.c_str());
        }
    }
    void namesAreThoseOfTheCommandLine() {
        QCOMPARE(name_of(ErrorCode::tls_unknown_authority), std::string_view("tls-unknown-authority"));
        QCOMPARE(name_of(ErrorCode::starttls_injection), std::string_view("starttls-injection"));
        QCOMPARE(name_of(ErrorCode::no_secret_key), std::string_view("no-secret-key"));
        QCOMPARE(name_of(ErrorCode::bad_draft), std::string_view("bad-draft"));
        QCOMPARE(name_of(ErrorCode::auth_refused), std::string_view("auth-refused"));
    }
    void carriesFactsAndHint() {
        const Error error(ErrorCode::not_found, {{"path", "/a"}, {"detail", "gone"}}, "free-space");
        QCOMPARE(error.fact("path"), std::string("/a"));
        QCOMPARE(error.fact("server"), std::string());
        QCOMPARE(error.hint(), std::string("free-space"));
        QCOMPARE(std::string(error.what()), std::string("not-found detail=gone path=/a"));
    }
    void knowsTheSystemsErrors_data() {
        QTest::addColumn<int>("number");
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("no space") << ENOSPC << QByteArray("disk-full");
        QTest::newRow("quota") << EDQUOT << QByteArray("disk-full");
        QTest::newRow("no entry") << ENOENT << QByteArray("not-found");
        QTest::newRow("directory") << EISDIR << QByteArray("is-a-directory");
        QTest::newRow("other") << EIO << QByteArray("io");
        QTest::newRow("permission") << EACCES << QByteArray("io");
    }
    void knowsTheSystemsErrors() {
        QFETCH(int, number);
        QFETCH(QByteArray, name);
        errno = number;
        const Error error = error_from_errno("/some/file");
        QCOMPARE(QByteArray::fromStdString(std::string(name_of(error.code()))), name);
        QCOMPARE(error.fact("path"), std::string("/some/file"));
        QVERIFY(!error.fact("detail").empty());
    }
    void anOperationEndsWhenAStopIsRequested() {
        NoPrompts prompts;
        std::stop_source stop;
        const Operation operation{.prompts = prompts, .stop = stop.get_token()};
        operation.check();
        stop.request_stop();
        SEALPOST_THROWS(operation.check(), ErrorCode::cancelled);
    }
    void scriptedPromptsAnswerInOrderAndRemember() {
        test::ScriptedPrompts prompts({"one", std::nullopt});
        QCOMPARE(prompts.ask({.subject = "a"})->reveal(), std::string_view("one"));
        SEALPOST_THROWS(prompts.ask({.subject = "b"}), ErrorCode::cancelled);
        QVERIFY(!prompts.ask({.subject = "c"}));
        QCOMPARE(prompts.asked().size(), std::size_t{3});
        QCOMPARE(prompts.asked().at(1).subject, std::string("b"));
    }
};

QTEST_GUILESS_MAIN(ErrorTest)
#include "error_test.moc"
