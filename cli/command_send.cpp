// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "cli/json_values.h"
#include "cli/submitting.h"
#include "cli/text_values.h"

#include <nlohmann/json.hpp>

namespace sealpost::cli {

namespace {

class SendCommand final : public Command {
  public:
    std::string_view name() const noexcept override { return "send"; }
    std::string_view summary() const noexcept override {
        return "seal a message, submit it, and file a copy for yourself";
    }
    Manner manner() const noexcept override { return Manner::records; }
    void declare(Arguments& arguments) override {
        options_.declare(arguments);
        servers_.declare(arguments);
        arguments.flag("--queue-only", queue_only_, "only queue it");
    }

    ExitCode run(Context& context) override {
        if (queue_only_) throw Error(ErrorCode::not_available, {{"option", "--queue-only"}});
        const auto patience = servers_.patience();
        const auto account = choose_account(context, servers_.account);
        const bool file_copy = account.settings.sent == accounts::SentCopy::append && account.imap;
        const auto outcome = make_plan(
            context, {.options = options_,
                      .account = account,
                      .sent_copy = file_copy ? outgoing::SentCopy::make : outgoing::SentCopy::none});
        const auto& plan = accepted(outcome);
        const auto smtp = smtp_of(account);
        const auto sealed = outgoing::seal(plan, engines_of(context), context.operation());

        const Submission submission = submit(context, account, smtp, sealed.copies, patience);
        Json object{{"message_id", plan.draft().message_id().to_string()},
                    {"items", Json::array()},
                    {"copies", json_of_submission(sealed.copies, submission)},
                    {"filed", nullptr}};
        if (submission.problem) return context.output().fail(*submission.problem, object);
        if (sealed.sent) object["filed"] = file_sent_copy(context, account, *sealed.sent, patience);
        context.output().print(text_of_copies(plan.copies()));
        context.output().print_json(object);
        return ExitCode::done;
    }

  private:
    SendingOptions options_;
    ServerOptions servers_;
    bool queue_only_ = false;
};

} // namespace

CommandPtr make_send_command() { return std::make_unique<SendCommand>(); }

} // namespace sealpost::cli
