// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/commands.h"
#include "cli/submitting.h"

#include <nlohmann/json.hpp>

namespace sealpost::cli {

namespace {

class OutboxListCommand final : public Command {
  public:
    std::string_view name() const noexcept override { return "outbox list"; }
    std::string_view summary() const noexcept override { return "list what is on its way"; }
    Manner manner() const noexcept override { return Manner::looks; }
    void declare(Arguments& arguments) override {
        arguments.flag("--all", all_, "what is done or taken back, too");
    }

    ExitCode run(Context& context) override {
        Desk desk(context);
        auto items = desk.queue().items();
        if (!all_) std::erase_if(items, [](const outbox::Item& item) { return item.over(); });
        return tell_items(context, desk.queue(), items, std::nullopt);
    }

  private:
    bool all_ = false;
};

class OutboxShowCommand final : public Command {
  public:
    std::string_view name() const noexcept override { return "outbox show"; }
    std::string_view summary() const noexcept override { return "show one item of the outbox"; }
    Manner manner() const noexcept override { return Manner::looks; }
    void declare(Arguments& arguments) override {
        arguments.operand("ID", id_, "the item, as `sealpost outbox list` names it");
    }

    ExitCode run(Context& context) override {
        Desk desk(context);
        const auto item = desk.queue().get(id_);
        const auto message = desk.queue().message_of(item);
        std::string text = text_of_item(item, message);
        for (const auto& recipient : item.recipients)
            if (!recipient.reply.empty())
                text += "  " + shown(recipient.address.to_string()) + ": " + shown(recipient.reply) + "\n";
        context.output().print(text);
        context.output().print_json({{"item", json_of_item(item, message)}});
        return ExitCode::done;
    }

  private:
    std::string id_;
};

} // namespace

CommandPtr make_outbox_list_command() { return std::make_unique<OutboxListCommand>(); }
CommandPtr make_outbox_show_command() { return std::make_unique<OutboxShowCommand>(); }

} // namespace sealpost::cli
