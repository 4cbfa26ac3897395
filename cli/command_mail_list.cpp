// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "cli/account_choice.h"
#include "cli/arguments.h"
#include "cli/context.h"
#include "cli/json_values.h"
#include "cli/text_values.h"

#include <nlohmann/json.hpp>

namespace sealpost::cli {

namespace {

class MailListCommand final : public Command {
  public:
    std::string_view name() const noexcept override { return "mail list"; }
    std::string_view summary() const noexcept override { return "list the newest messages of a folder"; }
    Manner manner() const noexcept override { return Manner::records; }
    void declare(Arguments& arguments) override {
        options_.declare(arguments);
        arguments.value("--folder", "F", folder_, "the folder (INBOX)")
            .number("--limit", "N", limit_, "how many (50)");
    }

    ExitCode run(Context& context) override {
        const auto mailbox = open_mailbox(context, options_);
        const auto status = mailbox->examine(folder_.value_or("INBOX"), context.operation());
        Json list = Json::array();
        const auto limit = static_cast<std::uint32_t>(std::min<std::int64_t>(limit_.value_or(50), 1'000'000));
        for (const auto& entry : mailbox->list(limit, context.operation())) {
            context.output().print(text_of_entry(entry));
            list.push_back(json_of_entry(entry));
        }
        mailbox->disconnect();
        context.output().print_json(
            {{"folder", status.name}, {"uidvalidity", status.uidvalidity}, {"messages", std::move(list)}});
        return ExitCode::done;
    }

  private:
    ServerOptions options_;
    std::optional<std::string> folder_;
    std::optional<std::int64_t> limit_;
};

} // namespace

CommandPtr make_mail_list_command() { return std::make_unique<MailListCommand>(); }

} // namespace sealpost::cli
