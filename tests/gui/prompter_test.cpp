// SPDX-License-Identifier: GPL-3.0-or-later
// Questions between a thread that waits and the window's thread, which never does.
#include "gui/jobs/prompter.h"

#include <QSignalSpy>
#include <QTest>
#include <future>

using namespace sealpost;
using namespace sealpost::gui;

namespace {

struct Result {
    std::optional<std::string> secret{};
    std::optional<ErrorCode> error{};
};

Result ask_here(Prompter& prompter, std::stop_token stop, const Prompt& prompt = {.subject = "Ada"}) {
    try {
        const auto secret = prompter.ask(prompt, stop);
        return {.secret = secret ? std::optional(std::string(secret->reveal())) : std::nullopt};
    } catch (const Error& error) {
        return {.error = error.code()};
    }
}

} // namespace

class PrompterTest : public QObject {
    Q_OBJECT
    std::unique_ptr<Prompter> prompter_;
    std::stop_source stop_;
    std::vector<QuestionPointer> asked_;
    std::vector<QuestionPointer> withdrawn_;

    std::future<Result> ask() {
        return std::async(std::launch::async,
                          [this, stop = stop_.get_token()] { return ask_here(*prompter_, stop); });
    }
    std::future<Result> ask_for_password(const std::string& account = "ada@example.org") {
        return std::async(std::launch::async, [this, account, stop = stop_.get_token()] {
            return ask_here(*prompter_, stop,
                            {.purpose = PromptPurpose::account_password, .subject = account});
        });
    }
    static bool is_over(const std::future<Result>& future) {
        return future.wait_for(std::chrono::seconds(0)) == std::future_status::ready;
    }
    void listen() {
        connect(prompter_.get(), &Prompter::asked, this,
                [this](const QuestionPointer& q) { asked_.push_back(q); });
        connect(prompter_.get(), &Prompter::withdrawn, this,
                [this](const QuestionPointer& q) { withdrawn_.push_back(q); });
    }

  private slots:
    void init() {
        asked_.clear();
        withdrawn_.clear();
        stop_ = {};
        prompter_ = std::make_unique<Prompter>();
    }

    void bringsTheAnswer() {
        listen();
        auto result = ask();
        QTRY_COMPARE(asked_.size(), std::size_t{1});
        QCOMPARE(asked_[0]->prompt().subject, std::string("Ada"));
        asked_[0]->answer(Secret("open"));
        asked_[0]->answer(Secret("later ones are dropped"));
        QTRY_VERIFY(is_over(result));
        QCOMPARE(result.get().secret, std::optional<std::string>("open"));
        QTRY_COMPARE(withdrawn_.size(), std::size_t{1});
    }
    void asksForAPasswordOnce() {
        listen();
        auto first = ask_for_password();
        auto second = ask_for_password();
        QTRY_COMPARE(asked_.size(), std::size_t{2});
        asked_[0]->answer(Secret("open"));
        // The other job waited for the same.
        QTRY_VERIFY(is_over(first) && is_over(second));
        QCOMPARE(first.get().secret, std::optional<std::string>("open"));
        QCOMPARE(second.get().secret, std::optional<std::string>("open"));
        QCOMPARE(ask_for_password().get().secret, std::optional<std::string>("open"));
        auto another = ask_for_password("bob@example.org");
        QTRY_COMPARE(asked_.size(), std::size_t{3});
        asked_[2]->decline();
        QVERIFY(another.get().error == ErrorCode::cancelled);
        prompter_->forget_passwords();
        auto later = ask_for_password();
        QTRY_COMPARE(asked_.size(), std::size_t{4});
        asked_[3]->answer(Secret("new"));
        QCOMPARE(later.get().secret, std::optional<std::string>("new"));
    }
    void aDeclinedQuestionCancelsItsJob() {
        listen();
        auto result = ask();
        QTRY_COMPARE(asked_.size(), std::size_t{1});
        asked_[0]->decline();
        QTRY_VERIFY(is_over(result));
        QVERIFY(result.get().error == ErrorCode::cancelled);
    }
    void aStoppedJobWithdrawsItsQuestion() {
        listen();
        auto result = ask();
        QTRY_COMPARE(asked_.size(), std::size_t{1});
        stop_.request_stop();
        QTRY_VERIFY(is_over(result));
        QVERIFY(result.get().error == ErrorCode::cancelled);
        QTRY_COMPARE(withdrawn_.size(), std::size_t{1});
        QVERIFY(withdrawn_[0] == asked_[0]);
    }
    void withNobodyConnectedNobodyCanBeAsked() {
        auto result = ask();
        QTRY_VERIFY(is_over(result));
        const Result said = result.get();
        QVERIFY(!said.error);
        QVERIFY(!said.secret);
    }
};

QTEST_GUILESS_MAIN(PrompterTest)
#include "prompter_test.moc"
