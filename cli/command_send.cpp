// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "app/handling.h"
#include "cli/json_values.h"
#include "cli/stored_draft.h"
#include "cli/submitting.h"
#include "cli/text_values.h"
#include "cli/words.h"

#include <nlohmann/json.hpp>

namespace sealpost::cli {

namespace {

class SendCommand final : public Command {
  public:
    std::string_view name() const noexcept override { return "send"; }
    std::string_view summary() const noexcept override {
        return "seal a message, queue it, submit it, and file a copy for yourself";
    }
    Manner manner() const noexcept override { return Manner::records; }
    void declare(Arguments& arguments) override {
        options_.declare(arguments);
        servers_.declare(arguments);
        arguments.flag("--queue-only", queue_only_, "only queue it; `sealpost outbox flush` sends it")
            .flag("--require-tls", require_tls_,
                  "every server on the way must use verified TLS (REQUIRETLS), or it is held back")
            .flag("--no-require-tls", no_require_tls_, "not for this message, whatever the account has")
            .value("--notify", "WHEN", notify_,
                   "ask for reports on the delivery: success, failure, delay (with commas between), never; "
                   "default: as the servers do");
    }

    ExitCode run(Context& context) override {
        const auto patience = servers_.patience();
        const auto wish = handling_asked();
        const auto accounts = accounts_to_send_with(context, servers_.account);
        const auto draft = draft_of(context, options_);
        const auto account = demand_sender(accounts, draft.from().address);
        static_cast<void>(smtp_of(account));
        const auto handling = app::handling_for(draft, account, wish);
        const bool file_copy = account.settings.sent == accounts::SentCopy::append && account.imap;
        const auto outcome = make_plan(
            context, {.options = options_,
                      .draft = draft,
                      .account = account,
                      .sent_copy = file_copy ? outgoing::SentCopy::make : outgoing::SentCopy::none});
        const auto& plan = accepted(outcome);
        const auto undo = accounts::load_general_settings(context.folders().config / "config.toml").undo;
        Desk desk(context, patience);
        const auto queued = desk.queue().add(
            outgoing::seal(plan, engines_of(context), context.operation()),
            {.account = account.address, .now = context.now(), .delay = undo, .handling = handling},
            context.operation());

        std::optional<Problem> problem;
        if (!queue_only_) problem = submit(context, desk, queued);
        // What waits can still be taken back, and the draft with it.
        const bool sent = !queue_only_ && !problem && !waits(desk, queued);
        const auto items = items_of(desk, queued);
        if (options_.draft && sent && !taken_back(items)) remove_draft(context, *options_.draft, patience);
        const auto message = desk.queue().message_of(items.front());
        const Json object = json_of(items, message);
        if (problem) return context.output().fail(*problem, object);
        if (message.own.trouble)
            context.output().warn("the message was sent, but your own copy is not filed yet: " +
                                  own_trouble(message) + "; `sealpost outbox flush` tries again");
        context.output().print(text_of_copies(plan.copies()) + text_of_clear(plan.in_the_clear()));
        if (without_reports(items))
            context.output().warn(
                "the server sends no reports on the delivery (it does not offer DSN): the message "
                "went out, and none will come");
        if (queue_only_)
            for (const auto& item : items) context.output().print("queued as " + item.id + "\n");
        context.output().print_json(object);
        return ExitCode::done;
    }

  private:
    app::HandlingWish handling_asked() const {
        app::HandlingWish wish;
        if (require_tls_ && no_require_tls_)
            throw Error(
                ErrorCode::usage,
                {{"detail", "--require-tls and --no-require-tls exclude each other"}, {"command", "send"}});
        if (require_tls_ || no_require_tls_) wish.require_tls = require_tls_;
        if (!notify_) return wish;
        wish.reports.emplace();
        if (*notify_ == "default") return wish;
        wish.reports = transport::parse_delivery_reports(*notify_);
        if (!wish.reports)
            throw Error(
                ErrorCode::usage,
                {{"detail", "--notify: " + *notify_ + " (success, failure and delay, or never, or default)"},
                 {"command", "send"}});
        return wish;
    }

    static bool without_reports(const std::vector<outbox::Item>& items) {
        return std::any_of(items.begin(), items.end(),
                           [](const auto& item) { return item.reports_not_offered; });
    }

    static std::vector<outbox::Item> items_of(Desk& desk, const outbox::Queued& queued) {
        std::vector<outbox::Item> items;
        for (const auto& item : queued.items) items.push_back(desk.queue().get(item.id));
        return items;
    }

    static bool taken_back(const std::vector<outbox::Item>& items) {
        return std::any_of(items.begin(), items.end(),
                           [](const auto& item) { return item.state == outbox::ItemState::cancelled; });
    }

    static bool waits(Desk& desk, const outbox::Queued& queued) {
        for (const auto& item : items_of(desk, queued))
            if (item.to_send()) return true;
        return false;
    }

    /// nullopt: accepted by the server.
    static std::optional<Problem> submit(Context& context, Desk& desk, const outbox::Queued& queued) {
        std::vector<std::string> ids;
        for (const auto& item : queued.items) ids.push_back(item.id);
        try {
            wait_for_undo(context, desk, queued);
            if (const auto turn = desk.wait_for_turn([&] { return waits(desk, queued); }))
                desk.run(*turn, {.only = ids, .at_once = true});
        } catch (const Error& error) {
            // A record that cannot be written is told of as it is; the message is queued.
            Problem problem = problem_of(error);
            problem.message += "; the message stays in the outbox as " + ids.front();
            return problem;
        }
        return problem_of(items_of(desk, queued), true);
    }

    static void wait_for_undo(Context& context, Desk& desk, const outbox::Queued& queued) {
        const auto& schedule = queued.items.front().schedule;
        if (schedule.due(context.now())) return;
        context.output().note("it goes out at " + to_rfc3339(schedule.next) +
                              "; until then `sealpost outbox cancel " + queued.items.front().id +
                              "` takes it back");
        while (!schedule.due(context.now()) && waits(desk, queued))
            pause(context, std::chrono::milliseconds(200));
    }

    static std::string own_trouble(const outbox::Message& message) {
        const auto* error = std::get_if<Error>(&*message.own.trouble);
        return error ? word(*error).message : std::string();
    }

    static Json json_of(const std::vector<outbox::Item>& items, const outbox::Message& message) {
        Json ids = Json::array();
        Json copies = Json::array();
        for (const auto& item : items) {
            ids.push_back(item.id);
            Json copy = json_of_copy(item.copy);
            const Json whole = json_of_item(item, message);
            copy["results"] = whole["recipients"];
            copies.push_back(std::move(copy));
        }
        Json filed = nullptr;
        if (message.own.state == outbox::OwnCopyState::done)
            filed = {{"folder", message.own.folder},
                     {"uid", message.own.uid == 0 ? Json(nullptr) : Json(message.own.uid)}};
        return {{"message_id", message.message_id.to_string()},
                {"items", std::move(ids)},
                {"copies", std::move(copies)},
                {"filed", std::move(filed)},
                {"warnings", without_reports(items) ? Json::array({"reports-not-offered"}) : Json::array()}};
    }

    SendingOptions options_;
    ServerOptions servers_;
    bool queue_only_ = false;
    bool require_tls_ = false;
    bool no_require_tls_ = false;
    std::optional<std::string> notify_;
};

} // namespace

CommandPtr make_send_command() { return std::make_unique<SendCommand>(); }

} // namespace sealpost::cli
