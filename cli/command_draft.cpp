// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/account_choice.h"
#include "cli/arguments.h"
#include "cli/draft_commands.h"
#include "cli/filed_draft.h"
#include "cli/input.h"
#include "cli/sending.h"
#include "cli/stored_draft.h"

#include <nlohmann/json.hpp>

namespace sealpost::cli {

namespace {

class DraftSaveCommand final : public Command {
  public:
    std::string_view name() const noexcept override { return "draft save"; }
    std::string_view summary() const noexcept override {
        return "keep a draft, encrypted to yourself, here and in your Drafts folder";
    }
    Manner manner() const noexcept override { return Manner::records; }
    void declare(Arguments& arguments) override {
        servers_.declare(arguments);
        arguments.operand("FILE", file_, "the draft; `-` or left out: standard input")
            .value("--id", "ID", id_, "the draft whose place it takes")
            .choice("--engine", {"auto", "pgp", "smime"}, engine_, "the technology");
    }

    ExitCode run(Context& context) override {
        const std::shared_ptr<SeekableSource> message = open_input(file_, context.streams(), context.stop());
        const auto draft = outgoing::Draft::parse(
            {.message = message, .now = context.now(), .use = outgoing::DraftUse::keep});
        auto store = draft_store(context);
        store.remove_orphans();
        const auto former = id_ ? std::optional(store.get(*id_)) : std::nullopt;
        const auto sender = account_of(context, draft.from().address);
        // Where it is kept; a draft need not be fit to be sent yet.
        const auto account =
            servers_.account ? std::optional(context.accounts().get(*servers_.account)) : sender;
        const auto own = demand_own_key(context, {.address = draft.from().address,
                                                  .engine = engine_choice(engine_),
                                                  .sign = false,
                                                  .encrypt = true,
                                                  .named = named_keys_of(sender)});
        const auto [stored, sealed] = app::save_draft(
            context,
            {.draft = draft,
             .own = own,
             .account = account ? account->address : std::string(),
             .id = id_,
             .attachments = former ? former->attachments : std::vector<outgoing::AttachedFile>()},
            context.operation());
        Json filed = nullptr;
        if (account && account->imap)
            filed = file_draft(context, {.stored = stored,
                                         .account = *account,
                                         .message = message,
                                         .sealed = &sealed,
                                         .own = own,
                                         .patience = servers_.patience()});
        context.output().print(stored.id + "\n");
        context.output().print_json({{"draft", json_of_draft(stored)}, {"filed", filed}});
        return ExitCode::done;
    }

  private:
    ServerOptions servers_;
    std::optional<std::string> file_;
    std::optional<std::string> id_;
    std::optional<std::string> engine_;
};

class DraftListCommand final : public Command {
  public:
    std::string_view name() const noexcept override { return "draft list"; }
    std::string_view summary() const noexcept override { return "list the drafts that are kept here"; }
    Manner manner() const noexcept override { return Manner::looks; }
    void declare(Arguments&) override {}

    ExitCode run(Context& context) override {
        Json list = Json::array();
        for (const auto& draft : draft_store(context).list()) {
            context.output().print(draft.id + "  " + to_rfc3339(draft.saved_at) +
                                   (draft.account.empty() ? "" : "  " + shown(draft.account)) + "\n");
            list.push_back(json_of_draft(draft));
        }
        context.output().print_json({{"drafts", std::move(list)}});
        return ExitCode::done;
    }
};

class DraftOpenCommand final : public Command {
  public:
    std::string_view name() const noexcept override { return "draft open"; }
    std::string_view summary() const noexcept override { return "write a draft as it was saved"; }
    Manner manner() const noexcept override { return Manner::asks; }
    void declare(Arguments& arguments) override {
        arguments.operand("ID", id_, "the draft, as `sealpost draft list` names it")
            .value("-o,--output", "FILE", output_, "where it goes");
    }

    ExitCode run(Context& context) override {
        demand_file_with_json(context.output(), output_);
        const OpenedDraft draft = app::open_draft(context, id_, context.operation());
        if (!draft.authentic)
            context.output().warn("this draft was not saved by you on this computer, or was changed since: "
                                  "read it, and send none of it unseen");
        const auto sink = open_output(output_, context.streams());
        draft.write(*sink, context.operation());
        warn_of_attachments(context, draft.stored);
        context.output().print_json({{"draft", json_of_draft(draft.stored)}, {"authentic", draft.authentic}});
        return ExitCode::done;
    }

  private:
    std::string id_;
    std::optional<std::string> output_;
};

class DraftAttachCommand final : public Command {
  public:
    std::string_view name() const noexcept override { return "draft attach"; }
    std::string_view summary() const noexcept override {
        return "let a draft refer to files, which are read again only when it is sent";
    }
    Manner manner() const noexcept override { return Manner::records; }
    void declare(Arguments& arguments) override {
        arguments.operand("ID", id_, "the draft, as `sealpost draft list` names it")
            .any_operands("FILE", files_, "a file; one of the same name takes its place")
            .values("--remove", "NAME", remove_, "an attachment that the draft shall lose; may be repeated")
            .number("--timeout", "SECONDS", timeout_, "how long a server may be silent");
    }

    ExitCode run(Context& context) override {
        if (files_.empty() && remove_.empty())
            throw Error(ErrorCode::usage,
                        {{"detail", "FILE or --remove is required"}, {"command", "draft attach"}});
        auto store = draft_store(context);
        store.remove_orphans();
        outbox::AttachmentChanges changes{.add = {}, .remove = remove_};
        changes.add.assign(files_.begin(), files_.end());
        const auto draft = store.change_attachments(id_, changes, context.operation());
        const Json filed = file_draft_again(context, draft, ServerOptions{.timeout = timeout_}.patience());
        for (const auto& file : draft.attachments)
            context.output().print(shown(file.name) +
                                   (draft.in_copy(file) ? "" : "  (too large for the copy on the server)") +
                                   "\n");
        context.output().print_json({{"draft", json_of_draft(draft)}, {"filed", filed}});
        return ExitCode::done;
    }

  private:
    std::string id_;
    std::vector<std::string> files_;
    std::vector<std::string> remove_;
    std::optional<std::int64_t> timeout_;
};

class DraftDeleteCommand final : public Command {
  public:
    std::string_view name() const noexcept override { return "draft delete"; }
    std::string_view summary() const noexcept override {
        return "remove a draft, here and in your Drafts folder";
    }
    Manner manner() const noexcept override { return Manner::records; }
    void declare(Arguments& arguments) override {
        arguments.operand("ID", id_, "the draft, as `sealpost draft list` names it")
            .number("--timeout", "SECONDS", timeout_, "how long a server may be silent");
    }

    ExitCode run(Context& context) override {
        draft_store(context).remove_orphans();
        remove_draft(context, id_, ServerOptions{.timeout = timeout_}.patience());
        context.output().print_json({{"removed", id_}});
        return ExitCode::done;
    }

  private:
    std::string id_;
    std::optional<std::int64_t> timeout_;
};

} // namespace

CommandPtr make_draft_save_command() { return std::make_unique<DraftSaveCommand>(); }
CommandPtr make_draft_list_command() { return std::make_unique<DraftListCommand>(); }
CommandPtr make_draft_open_command() { return std::make_unique<DraftOpenCommand>(); }
CommandPtr make_draft_attach_command() { return std::make_unique<DraftAttachCommand>(); }
CommandPtr make_draft_delete_command() { return std::make_unique<DraftDeleteCommand>(); }

} // namespace sealpost::cli
