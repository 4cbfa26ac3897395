// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/commands.h"
#include "cli/submitting.h"

namespace sealpost::cli {

namespace {

class OutboxCancelCommand final : public Command {
  public:
    std::string_view name() const noexcept override { return "outbox cancel"; }
    std::string_view summary() const noexcept override {
        return "take an item back, as long as no server has it";
    }
    Manner manner() const noexcept override { return Manner::records; }
    void declare(Arguments& arguments) override {
        arguments.operands("ID", ids_, "the items, as `sealpost outbox list` names them")
            .flag("--rest", rest_, "where some recipients have it: give the others up");
    }

    ExitCode run(Context& context) override {
        Desk desk(context);
        for (const auto& id : ids_) static_cast<void>(desk.queue().get(id));
        const auto turn = desk.try_turn();
        if (turn) desk.queue().recover(*turn, context.now());
        std::optional<Problem> problem;
        std::vector<outbox::Item> items;
        for (const auto& id : ids_) {
            if (auto one = take_back(context, desk, id, turn ? &*turn : nullptr); one && !problem)
                problem = one;
            items.push_back(desk.queue().get(id));
        }
        return tell_items(context, desk.queue(), items, problem);
    }

  private:
    std::optional<Problem> take_back(Context& context, Desk& desk, const std::string& id,
                                     const outbox::Lease* turn) const {
        switch (desk.queue().cancel(id, turn)) {
        case outbox::Cancelling::cancelled:
            if (desk.queue().get(id).uncertain)
                context.output().warn(id +
                                      " was taken back, but an attempt had been cut off before: the server "
                                      "may have taken it");
            return std::nullopt;
        case outbox::Cancelling::in_hand:
            return Problem{ExitCode::refused, "in-hand", id + " is being submitted this moment",
                           "look again with `sealpost outbox show " + id + "`", ""};
        case outbox::Cancelling::already_accepted:
            break;
        }
        if (rest_) {
            const auto item = desk.queue().give_up_the_rest(id);
            desk.queue().settle(item.message);
            return std::nullopt;
        }
        return Problem{
            ExitCode::refused, "already-accepted",
            id + " has been taken by the server for at least one recipient, and cannot be taken back",
            "where others still wait, `sealpost outbox cancel --rest " + id + "` gives them up", ""};
    }

    std::vector<std::string> ids_;
    bool rest_ = false;
};

} // namespace

CommandPtr make_outbox_cancel_command() { return std::make_unique<OutboxCancelCommand>(); }

} // namespace sealpost::cli
