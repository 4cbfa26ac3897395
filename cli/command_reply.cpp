// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "cli/arguments.h"
#include "cli/context.h"
#include "cli/input.h"
#include "cli/json_values.h"
#include "cli/reading.h"
#include "cli/sender_choice.h"
#include "core/incoming/extract.h"
#include "core/respond/reply.h"

#include <nlohmann/json.hpp>

namespace sealpost::cli {

namespace {

Problem problem_of(respond::Obstacle obstacle) {
    Problem problem{.exit = ExitCode::refused,
                    .code = std::string(respond::name_of(obstacle)),
                    .message = {},
                    .hint = {},
                    .facts = {}};
    switch (obstacle) {
    case respond::Obstacle::no_recipient:
        problem.message = "the message names nobody to answer to";
        problem.hint = "write to its sender in a message of your own";
        break;
    case respond::Obstacle::not_addressed_to_you:
        problem.message =
            "none of your addresses is among the recipients: it came to you as a blind copy, or "
            "somebody else passed an old message on; a reply to everybody would tell all of them";
        problem.hint = "reply to the sender alone, without --all; or confirm with --yes";
        break;
    case respond::Obstacle::recipients_not_protected:
        problem.message =
            "the message was encrypted, its list of recipients was not protected: somebody on the way "
            "could have added an address";
        problem.hint = "reply to the sender alone, without --all; or look at the list and confirm with --yes";
        break;
    }
    return problem;
}

std::string attribution_of(const respond::Reply& reply) {
    std::string line = reply.date ? "On " + to_rfc3339(*reply.date).substr(0, 10) + ", " : "";
    return line + (reply.author.empty() ? "somebody" : shown(reply.author)) + " wrote:";
}

Json addresses_of(const std::vector<mime::Mailbox>& mailboxes) {
    Json result = Json::array();
    for (const auto& mailbox : mailboxes) result.push_back(mailbox.address.to_string());
    return result;
}

class ReplyCommand final : public Command {
  public:
    std::string_view name() const noexcept override { return "reply"; }
    std::string_view summary() const noexcept override {
        return "print the draft of a reply, in which stays hidden what was";
    }
    Manner manner() const noexcept override { return Manner::asks; }
    void declare(Arguments& arguments) override {
        arguments.operand("FILE", file_, "the message to answer; `-` or left out: standard input")
            .flag("--all", all_, "to everybody who was written to")
            .flag("--yes", yes_, "to everybody although their list is in doubt");
    }

    ExitCode run(Context& context) override {
        const auto reading = read_message(context, open_input(file_, context.streams(), context.stop()),
                                          {.errant = incoming::ErrantLayers::leave});
        if (reading.summary.encryption.state == incoming::EncryptionState::failed)
            throw incoming::error_for(reading.summary.encryption);
        auto made =
            respond::make_reply({.tree = reading.tree,
                                 .summary = reading.summary,
                                 .audience = all_ ? respond::Audience::everybody : respond::Audience::sender,
                                 .my_addresses = my_addresses(context, reading.tree),
                                 .despite_obstacles = yes_});
        if (const auto* obstacle = std::get_if<respond::Obstacle>(&made)) throw Failed(problem_of(*obstacle));
        auto& reply = std::get<respond::Reply>(made);
        if (reply.from && mime::contains(context.account_addresses(), *reply.from))
            if (const auto me = account_of(context, *reply.from)) reply.from_name = me->display_name;
        const std::string draft = respond::to_message(reply, attribution_of(reply));
        if (context.output().json()) {
            context.output().print_json({{"draft", draft},
                                         {"from", reply.from ? Json(reply.from->to_string()) : Json(nullptr)},
                                         {"to", addresses_of(reply.to)},
                                         {"cc", addresses_of(reply.cc)},
                                         {"subject", reply.subject},
                                         {"confidential", reply.confidential.to_text()},
                                         {"quoted", reply.quote.has_value()}});
            return ExitCode::done;
        }
        const auto sink = open_output(std::nullopt, context.streams());
        sink->write(draft);
        sink->commit();
        if (!reply.quote && reading.summary.body.text)
            context.output().note("nothing is quoted: it is not proven that the text is what was sent");
        return ExitCode::done;
    }

  private:
    std::optional<std::string> file_;
    bool all_ = false;
    bool yes_ = false;
};

} // namespace

CommandPtr make_reply_command() { return std::make_unique<ReplyCommand>(); }

} // namespace sealpost::cli
