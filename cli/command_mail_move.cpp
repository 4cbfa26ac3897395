// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "cli/arguments.h"
#include "cli/context.h"
#include "cli/message_choice.h"

#include <nlohmann/json.hpp>

namespace sealpost::cli {

namespace {

using transport::Removal;

ExitCode tell(Context& context, const MessageChoice& message, const std::optional<std::string>& to,
              Removal removal) {
    const std::string number = std::to_string(message.uid());
    context.output().print("message " + number + " of " + shown(message.folder()) +
                           (to ? " is in " + shown(*to) + " now\n" : " is deleted\n"));
    if (removal == Removal::marked)
        context.output().warn("this server can only mark the message as deleted: it goes when the folder is "
                              "expunged, by another mail program, say");
    context.output().print_json({{"folder", message.folder()},
                                 {"uid", message.uid()},
                                 {"to", to ? Json(*to) : Json(nullptr)},
                                 {"removed", removal == Removal::gone}});
    return ExitCode::done;
}

class MailMoveCommand final : public Command {
  public:
    std::string_view name() const noexcept override { return "mail move"; }
    std::string_view summary() const noexcept override { return "move a message to another folder"; }
    Manner manner() const noexcept override { return Manner::records; }
    void declare(Arguments& arguments) override {
        message_.declare(arguments);
        arguments.operand("FOLDER", to_, "where it goes");
    }

    ExitCode run(Context& context) override {
        const auto mailbox = message_.open_to_change(context);
        const auto removal = mailbox->move(message_.uid(), to_, context.operation());
        mailbox->disconnect();
        return tell(context, message_, to_, removal);
    }

  private:
    MessageChoice message_;
    std::string to_;
};

class MailDeleteCommand final : public Command {
  public:
    std::string_view name() const noexcept override { return "mail delete"; }
    std::string_view summary() const noexcept override {
        return "move a message to the trash; one that is there already is deleted for ever";
    }
    Manner manner() const noexcept override { return Manner::records; }
    void declare(Arguments& arguments) override {
        message_.declare(arguments);
        arguments.flag("--for-ever", for_ever_, "delete it at once, also where there is a trash");
    }

    ExitCode run(Context& context) override {
        const auto mailbox = message_.open_to_change(context);
        const auto trash = for_ever_ ? std::string()
                                     : transport::folder_for(transport::SpecialUse::trash,
                                                             mailbox->folders(context.operation()), "");
        const bool erases = trash.empty() || trash == message_.folder();
        const auto removal = erases ? mailbox->erase(message_.uid(), context.operation())
                                    : mailbox->move(message_.uid(), trash, context.operation());
        mailbox->disconnect();
        return tell(context, message_, erases ? std::nullopt : std::optional(trash), removal);
    }

  private:
    MessageChoice message_;
    bool for_ever_ = false;
};

} // namespace

CommandPtr make_mail_move_command() { return std::make_unique<MailMoveCommand>(); }
CommandPtr make_mail_delete_command() { return std::make_unique<MailDeleteCommand>(); }

} // namespace sealpost::cli
