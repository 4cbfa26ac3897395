// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/json_values.h"
#include "cli/submitting.h"
#include "cli/words.h"
#include "cli/words_findings.h"
#include "core/base/text.h"

#include <nlohmann/json.hpp>

#include <map>

namespace sealpost::cli {

namespace {

using outbox::ItemState;
using transport::RecipientState;

/// Each is read once, however many items it has.
class Messages {
  public:
    explicit Messages(const outbox::Queue& queue) noexcept : queue_(queue) {}
    const outbox::Message& of(const outbox::Item& item) {
        const auto known = read_.find(item.message);
        return known != read_.end() ? known->second
                                    : read_.emplace(item.message, queue_.message_of(item)).first->second;
    }

  private:
    const outbox::Queue& queue_;
    std::map<std::string, outbox::Message> read_;
};

Problem problem_in(const outbox::Trouble& trouble) {
    if (const auto* error = std::get_if<Error>(&trouble)) return problem_of(*error);
    return problem_of(std::vector{std::get<outgoing::Refusal>(trouble)});
}

Json json_of_trouble(const std::optional<outbox::Trouble>& trouble) {
    return trouble ? error_object(problem_in(*trouble)) : Json(nullptr);
}

std::vector<std::string> recipients_in(const outbox::Item& item, std::optional<RecipientState> state = {}) {
    std::vector<std::string> result;
    for (const auto& recipient : item.recipients)
        if (!state || recipient.state == *state) result.push_back(recipient.address.to_string());
    return result;
}

void add_fact(Problem& problem, const char* name, const Json& value) {
    Json facts = problem.facts.empty() ? Json::object() : Json::parse(problem.facts);
    facts[name] = value;
    problem.facts = facts.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Problem without_trouble(const outbox::Item& item) {
    if (item.state == ItemState::cancelled)
        return {ExitCode::cancelled, "cancelled", "the message was taken back", "", ""};
    return {ExitCode::transport, "waiting", "another process is sending",
            "it sends this message too, or `sealpost outbox flush` does", ""};
}

std::string whereabouts(const outbox::Item& item) {
    switch (item.state) {
    case ItemState::held:
        return "; the message is held back in the outbox as " + item.id;
    case ItemState::failed:
        return "; the message is kept in the outbox as " + item.id + ", and is not tried again by itself";
    case ItemState::cancelled:
        return {};
    default:
        return "; the message stays in the outbox as " + item.id;
    }
}

std::string remedy(const outbox::Item& item) {
    if (item.state == ItemState::cancelled) return {};
    const std::string retry = "`sealpost outbox retry " + item.id + "` tries again";
    if (item.any_accepted()) return retry + ", for the others alone";
    return retry + ", `sealpost outbox cancel " + item.id + "` takes it back";
}

} // namespace

std::optional<Problem> problem_of(const outbox::Item& item, bool tried) {
    if (item.state == ItemState::accepted || item.state == ItemState::filed || item.state == ItemState::done)
        return std::nullopt;
    if (!item.trouble && !tried) return std::nullopt;
    Problem problem = item.trouble && item.state != ItemState::cancelled ? problem_in(*item.trouble)
                                                                         : without_trouble(item);
    std::vector<std::string> accepted;
    for (const auto& address : recipients_in(item, RecipientState::accepted))
        accepted.push_back(shown(address));
    problem.message += whereabouts(item);
    if (!accepted.empty()) {
        problem.message += "; it was sent to " + join(accepted, ", ") + " alone";
        add_fact(problem, "accepted", recipients_in(item, RecipientState::accepted));
    }
    if (item.uncertain && item.state != ItemState::cancelled)
        problem.message += "; the server may have taken it all the same";
    if (const std::string hint = remedy(item); !hint.empty())
        problem.hint += (problem.hint.empty() ? "" : "; ") + hint;
    add_fact(problem, "item", item.id);
    return problem;
}

std::optional<Problem> problem_of(const std::vector<outbox::Item>& items, bool tried) {
    std::optional<Problem> worst;
    for (const auto& item : items) {
        auto problem = problem_of(item, tried);
        if (!problem) continue;
        const bool heavier = !worst || (problem->exit != worst->exit &&
                                        weightier(problem->exit, worst->exit) == problem->exit);
        if (heavier) worst = std::move(problem);
    }
    return worst;
}

namespace {

Json json_of_reports(const std::set<transport::DeliveryReport>& reports) {
    Json list = Json::array();
    for (const auto report : reports) list.push_back(transport::name_of(report));
    return list;
}

std::string text_of_handling(const outbox::Item& item) {
    std::string text;
    if (item.handling.require_tls) text += "  only over servers that offer REQUIRETLS\n";
    if (!item.handling.reports.empty())
        text += "  reports on the delivery: " + transport::to_string(item.handling.reports) +
                (item.reports_not_offered ? " (asked for in vain: the server does not offer DSN)\n" : "\n");
    return text;
}

} // namespace

Json json_of_item(const outbox::Item& item, const outbox::Message& message) {
    Json recipients = Json::array();
    for (const auto& recipient : item.recipients)
        recipients.push_back({{"address", recipient.address.to_string()},
                              {"state", transport::name_of(recipient.state)},
                              {"reply", recipient.reply.empty() ? Json(nullptr) : Json(recipient.reply)}});
    const bool waits = item.state == ItemState::queued;
    const auto& own = message.own;
    return {
        {"id", item.id},
        {"message_id", item.message_id.to_string()},
        {"state", outbox::name_of(item.state)},
        {"recipients", std::move(recipients)},
        {"attempts", item.schedule.attempts},
        {"next_attempt", waits ? Json(to_rfc3339(item.schedule.next)) : Json(nullptr)},
        {"error", json_of_trouble(item.trouble)},
        {"account", item.account},
        {"queued_at", to_rfc3339(item.queued_at)},
        {"bytes", item.size},
        {"bcc", item.copy.bcc},
        {"protection", outgoing::name_of(item.copy.protection)},
        {"uncertain", item.uncertain},
        {"require_tls", item.handling.require_tls},
        {"reports", json_of_reports(item.handling.reports)},
        {"envelope_id", item.handling.envelope_id.empty() ? Json(nullptr) : Json(item.handling.envelope_id)},
        {"reports_not_offered", item.reports_not_offered},
        {"own_copy",
         {{"state", outbox::name_of(own.state)},
          {"folder", own.folder.empty() ? Json(nullptr) : Json(own.folder)},
          {"uid", own.uid == 0 ? Json(nullptr) : Json(own.uid)},
          {"error", json_of_trouble(own.trouble)}}}};
}

Json json_of_items(const outbox::Queue& queue, const std::vector<outbox::Item>& items) {
    Messages messages(queue);
    Json result = Json::array();
    for (const auto& item : items) result.push_back(json_of_item(item, messages.of(item)));
    return result;
}

std::string text_of_item(const outbox::Item& item, const outbox::Message& message) {
    std::vector<std::string> addresses;
    for (const auto& address : recipients_in(item)) addresses.push_back(shown(address));
    std::string text =
        item.id + "  " + std::string(outbox::name_of(item.state)) + "  " + join(addresses, ", ");
    if (item.state == ItemState::queued) text += "  (next attempt " + to_rfc3339(item.schedule.next) + ")";
    text += "\n" + text_of_handling(item);
    if (item.trouble) text += "  " + problem_in(*item.trouble).message + "\n";
    if (item.uncertain) text += "  an attempt was cut off: the server may have taken it\n";
    if (message.own.trouble)
        text += "  your own copy is not filed yet: " + problem_in(*message.own.trouble).message + "\n";
    return text;
}

ExitCode tell_items(Context& context, const outbox::Queue& queue, const std::vector<outbox::Item>& items,
                    const std::optional<Problem>& problem) {
    const Json object{{"items", json_of_items(queue, items)}};
    Messages messages(queue);
    for (const auto& item : items) context.output().print(text_of_item(item, messages.of(item)));
    if (problem) return context.output().fail(*problem, object);
    context.output().print_json(object);
    return ExitCode::done;
}

} // namespace sealpost::cli
