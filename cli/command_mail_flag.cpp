// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "cli/arguments.h"
#include "cli/context.h"
#include "cli/message_choice.h"
#include "core/base/text.h"
#include "core/transport/system_flag.h"

#include <nlohmann/json.hpp>

namespace sealpost::cli {

namespace {

using transport::SystemFlag;

class MailFlagCommand final : public Command {
  public:
    std::string_view name() const noexcept override { return "mail flag"; }
    std::string_view summary() const noexcept override { return "mark a message, or take a mark away"; }
    Manner manner() const noexcept override { return Manner::records; }
    void declare(Arguments& arguments) override {
        message_.declare(arguments);
        arguments.changes("CHANGE", words_, "+seen, -seen; also answered, flagged, draft, deleted");
    }

    ExitCode run(Context& context) override {
        const auto wanted = change();
        const auto mailbox = message_.open_to_change(context);
        const auto flags = mailbox->change_flags(message_.uid(), wanted, context.operation());
        mailbox->disconnect();
        context.output().print(std::to_string(message_.uid()) + "  " + shown(join(flags, " ")) + "\n");
        context.output().print_json(
            {{"folder", message_.folder()}, {"uid", message_.uid()}, {"flags", flags}});
        return ExitCode::done;
    }

  private:
    transport::FlagChange change() const {
        if (words_.empty())
            throw Error(ErrorCode::usage, {{"detail", "what is to change is missing: +seen, say"}});
        transport::FlagChange result;
        for (const auto& word : words_) {
            const auto flag = word.size() > 1 ? transport::parse_system_flag(word.substr(1)) : std::nullopt;
            if (!flag || (word[0] != '+' && word[0] != '-'))
                throw Error(
                    ErrorCode::usage,
                    {{"detail", word + " is no mark: +seen, -seen, answered, flagged, draft, deleted"}});
            (word[0] == '+' ? result.set : result.clear).push_back(*flag);
        }
        for (const SystemFlag flag : result.set)
            if (std::ranges::find(result.clear, flag) != result.clear.end())
                throw Error(ErrorCode::usage, {{"detail", "a mark cannot be set and taken away at once"}});
        return result;
    }

    MessageChoice message_;
    std::vector<std::string> words_;
};

} // namespace

CommandPtr make_mail_flag_command() { return std::make_unique<MailFlagCommand>(); }

} // namespace sealpost::cli
