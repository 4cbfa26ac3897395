// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/write/compose_job.h"

#include "app/dispatch.h"
#include "app/drafting.h"
#include "app/handling.h"
#include "app/planning.h"
#include "core/accounts/identity.h"

#include <algorithm>

namespace sealpost::gui {

namespace {

/// Where nobody chose another: long enough to see a wrong name.
constexpr std::chrono::seconds usual_undo{10};

outgoing::Draft draft_of(app::Home& home, const ComposedMessage& message,
                         std::vector<mime::Entity> attachments) {
    return outgoing::Draft::parse({.message = std::make_shared<StringSource>(message_of(message)),
                                   .now = home.now(),
                                   .attachments = std::move(attachments)});
}

/// The names of the files, with nothing in them: a plan does not depend on what they hold.
std::vector<mime::Entity> stand_ins_for(const std::vector<outgoing::AttachedFile>& files) {
    std::vector<mime::Entity> result;
    for (const auto& file : files)
        result.push_back(
            mime::attachment_entity({.file_name = file.name, .content = mime::content_of(std::string())}));
    return result;
}

std::uint64_t in_base64(std::uint64_t bytes, std::uint64_t line) {
    return (bytes + 2) / 3 * 4 * (line + 2) / line;
}

/// What the files would add to each copy, as outgoing::view() measures it.
void add_files(std::vector<outgoing::VisibleCopy>& visible, const outgoing::SendPlan& plan,
               const std::vector<outgoing::AttachedFile>& files) {
    std::uint64_t bytes = 0;
    for (const auto& file : files) bytes += in_base64(file.size, 76);
    for (std::size_t i = 0; i < visible.size(); ++i) {
        const auto& engine = plan.copies().at(i).engine;
        std::uint64_t more = bytes;
        if (engine == crypto::Technology::smime && plan.sign()) more = in_base64(more, 64);
        if (engine) more = in_base64(more, 64);
        visible[i].bytes += more;
    }
}

std::vector<mime::AddrSpec> parse(const std::set<std::string>& addresses) {
    std::vector<mime::AddrSpec> result;
    for (const auto& address : addresses)
        if (auto parsed = mime::AddrSpec::parse(address)) result.push_back(*std::move(parsed));
    return result;
}

accounts::Account demand_account(app::Home& home, const mime::AddrSpec& sender) {
    auto account = app::account_of(home, sender);
    if (!account) throw Error(ErrorCode::no_account, {{"account", sender.to_string()}});
    return *std::move(account);
}

outgoing::SentCopy sent_copy_of(const accounts::Account& account) {
    const bool file_copy = account.settings.sent == accounts::SentCopy::append && account.imap;
    return file_copy ? outgoing::SentCopy::make : outgoing::SentCopy::none;
}

outgoing::PlanOutcome plan_with(app::Home& home, const outgoing::Draft& draft,
                                const accounts::Account& account, const PageContent& content) {
    return app::make_plan(home, {.draft = draft,
                                 .account = account,
                                 .sent_copy = sent_copy_of(account),
                                 .allow_plaintext = parse(content.in_the_clear)});
}

bool includes(const std::set<std::string>& all, const std::set<std::string>& some) {
    return std::includes(all.begin(), all.end(), some.begin(), some.end());
}

/// Takes out what is no mailbox; returns the first of it.
std::string take_unfinished(ComposedMessage& message) {
    std::string first;
    for (auto* list : {&message.to, &message.cc, &message.bcc})
        std::erase_if(*list, [&](const std::string& typed) {
            if (mime::parse_mailbox(typed)) return false;
            if (first.empty()) first = typed;
            return true;
        });
    return first;
}

/// Nobody is named yet.
bool is_without_recipients(const ComposedMessage& message) {
    return message.to.empty() && message.cc.empty() && message.bcc.empty();
}

} // namespace

std::string SenderChoice::mailbox() const {
    const auto parsed = mime::AddrSpec::parse(address);
    if (display_name.empty() || !parsed) return address;
    std::string text =
        mime::to_header_value({mime::Mailbox{.display_name = display_name, .address = *parsed}});
    // Unfolded (RFC 5322 section 2.2.3).
    std::erase_if(text, [](char c) { return c == '\r' || c == '\n'; });
    return text.substr(text.find_first_not_of(' '));
}

std::vector<SenderChoice> sender_choices(app::Home& home) {
    std::vector<SenderChoice> result;
    for (const auto& account : home.accounts().load()) {
        for (const auto& address : accounts::addresses_of(account)) {
            const auto as = accounts::as_identity(account, address);
            result.push_back({.address = address, .display_name = as ? as->display_name : std::string()});
        }
    }
    return result;
}

std::vector<outgoing::Refusal> PlanAnswer::refusals() const {
    return outcome ? outcome->refusals() : std::vector<outgoing::Refusal>();
}

std::set<std::string> PlanAnswer::read_by_others() const {
    std::set<std::string> result;
    if (accepted())
        for (const auto& one : outcome->plan().in_the_clear()) result.insert(one.address.key());
    return result;
}

PlanAnswer plan_message(app::Home& home, const PageContent& content, const Operation& operation) {
    PlanAnswer answer;
    ComposedMessage message = content.message;
    answer.unfinished = take_unfinished(message);
    if (is_without_recipients(message)) return answer;
    try {
        if (message.from.empty()) throw Error(ErrorCode::no_account);
        const auto draft = draft_of(home, message, stand_ins_for(content.attachments));
        const auto account = demand_account(home, draft.from().address);
        operation.check();
        answer.outcome = plan_with(home, draft, account, content);
        if (!answer.accepted()) return answer;
        const auto& plan = answer.outcome->plan();
        operation.check();
        answer.visible = outgoing::view(plan);
        add_files(answer.visible, plan, content.attachments);
        answer.times = outgoing::visible_times(plan, home.now(), undo_window(home));
    } catch (const Error& error) {
        if (error.code() == ErrorCode::cancelled) throw;
        answer.outcome.reset();
        answer.fault = error;
    }
    return answer;
}

std::variant<QueuedMessage, PlanAnswer> send_message(app::Home& home, const SendRequest& request,
                                                     const Operation& operation) {
    const PageContent& content = request.content;
    auto answer = plan_message(home, content, operation);
    if (!answer.may_be_sent() || !includes(request.seen_in_the_clear, answer.read_by_others())) return answer;

    const auto draft = draft_of(home, content.message, app::entities_of(content.attachments, operation));
    const auto account = demand_account(home, draft.from().address);
    static_cast<void>(app::smtp_of(account));
    const auto handling = app::handling_for(draft, account);
    const auto outcome = plan_with(home, draft, account, content);
    const auto sealed = outgoing::seal(outcome.plan(), app::engines_of(home), operation);
    app::Dispatch dispatch(home);
    const auto queued = dispatch.queue().add(
        sealed,
        {.account = account.address, .now = home.now(), .delay = undo_window(home), .handling = handling},
        operation);
    QueuedMessage result{.message_id = draft.message_id().to_string()};
    for (const auto& item : queued.items) result.items.push_back(item.id);
    result.goes_out = queued.items.front().schedule.next;
    return result;
}

Recall recall(app::Home& home, const std::vector<std::string>& items) {
    app::Dispatch dispatch(home);
    const auto turn = dispatch.try_turn();
    if (turn) dispatch.queue().recover(*turn, home.now());
    // All or none: a message that is half taken back is none that its writer would understand.
    for (const auto& id : items) {
        const auto item = dispatch.queue().find(id);
        if (!item || item->any_accepted() || item->state == outbox::ItemState::submitting)
            return Recall::too_late;
    }
    bool too_late = false;
    for (const auto& id : items)
        too_late =
            dispatch.queue().cancel(id, turn ? &*turn : nullptr) != outbox::Cancelling::cancelled || too_late;
    return too_late ? Recall::too_late : Recall::all;
}

std::vector<outbox::Item> items_now(app::Home& home, const std::vector<std::string>& ids) {
    app::Dispatch dispatch(home);
    std::vector<outbox::Item> result;
    for (const auto& id : ids)
        if (auto item = dispatch.queue().find(id)) result.push_back(*std::move(item));
    return result;
}

std::chrono::seconds undo_window(app::Home& home) {
    return accounts::chosen_undo(home.folders().config / "config.toml").value_or(usual_undo);
}

} // namespace sealpost::gui
