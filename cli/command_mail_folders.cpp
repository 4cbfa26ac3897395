// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "cli/account_choice.h"
#include "cli/arguments.h"
#include "cli/context.h"
#include "cli/json_values.h"

#include <nlohmann/json.hpp>

namespace sealpost::cli {

namespace {

class MailFoldersCommand final : public Command {
  public:
    std::string_view name() const noexcept override { return "mail folders"; }
    std::string_view summary() const noexcept override { return "list the folders on the server"; }
    Manner manner() const noexcept override { return Manner::records; }
    void declare(Arguments& arguments) override { options_.declare(arguments); }

    ExitCode run(Context& context) override {
        const auto mailbox = open_mailbox(context, options_);
        Json list = Json::array();
        for (const auto& folder : mailbox->folders(context.operation())) {
            context.output().print(shown(folder.name) + "\n");
            list.push_back(json_of_folder(folder));
        }
        mailbox->disconnect();
        context.output().print_json({{"folders", std::move(list)}});
        return ExitCode::done;
    }

  private:
    ServerOptions options_;
};

} // namespace

CommandPtr make_mail_folders_command() { return std::make_unique<MailFoldersCommand>(); }

} // namespace sealpost::cli
