// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/account_choice.h"
#include "cli/arguments.h"
#include "cli/draft_commands.h"
#include "cli/input.h"
#include "cli/reading.h"
#include "cli/sending.h"
#include "cli/words.h"
#include "core/base/text.h"
#include "core/incoming/extract.h"
#include "core/outbox/courier.h"
#include "core/outbox/draft_store.h"
#include "core/outgoing/draft_seal.h"

#include <nlohmann/json.hpp>

namespace sealpost::cli {

namespace {

outbox::DraftStore store_of(Context& context) {
    return {context.folders().state / "drafts", context.state().records()};
}

outgoing::DraftAuthenticator authenticator_of(Context& context) {
    return outgoing::DraftAuthenticator(context.state().records().derive("draft authentication"));
}

Json json_of_draft(const outbox::StoredDraft& draft) {
    return {{"id", draft.id},
            {"saved_at", to_rfc3339(draft.saved_at)},
            {"account", draft.account.empty() ? Json(nullptr) : Json(draft.account)},
            {"bytes", draft.size}};
}

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
        const auto draft =
            outgoing::Draft::parse({.message = open_input(file_, context.streams(), context.stop()),
                                    .now = context.now(),
                                    .use = outgoing::DraftUse::keep});
        auto store = store_of(context);
        if (id_) static_cast<void>(store.get(*id_));
        const auto account = servers_.account ? std::optional(context.accounts().get(*servers_.account))
                                              : account_of(context, draft.from().address);
        const auto own = demand_own_key(context, {.address = draft.from().address,
                                                  .engine = engine_choice(engine_),
                                                  .sign = false,
                                                  .encrypt = true});
        const auto sealed = outgoing::seal_authenticated_draft(draft, own, authenticator_of(context),
                                                               engines_of(context), context.operation());
        const auto stored = store.save(sealed, account ? account->address : std::string(), id_, context.now(),
                                       context.operation());
        const Json filed = account && account->imap ? file(context, *account, sealed) : Json(nullptr);
        context.output().print(stored.id + "\n");
        context.output().print_json({{"draft", json_of_draft(stored)}, {"filed", filed}});
        return ExitCode::done;
    }

  private:
    /// The draft is kept here: that the server did not take it is a warning.
    Json file(Context& context, const accounts::Account& account,
              const outgoing::SealedForSelf& draft) const {
        try {
            transport::ImapClient mailbox(context.surroundings(servers_.patience()), imap_of(account),
                                          credential_of(context, account));
            mailbox.connect(context.operation());
            const std::string folder = transport::folder_for(transport::SpecialUse::drafts,
                                                             mailbox.folders(context.operation()), "Drafts");
            const auto receipt =
                outbox::Courier().append(draft, mailbox, folder, outbox::Filing::draft, context.operation());
            return {{"folder", folder}, {"uid", receipt.uid == 0 ? Json(nullptr) : Json(receipt.uid)}};
        } catch (const Error& error) {
            if (error.code() == ErrorCode::cancelled) throw;
            context.output().warn("the draft is kept here, but not in your Drafts folder: " +
                                  word(error).message);
            return nullptr;
        }
    }

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
        for (const auto& draft : store_of(context).list()) {
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
        const auto stored = store_of(context).get(id_);
        const auto reading =
            read_message(context, store_of(context).open(stored), {.errant = incoming::ErrantLayers::leave});
        if (reading.summary.encryption.state == incoming::EncryptionState::failed)
            throw incoming::error_for(reading.summary.encryption);
        const bool authentic = authenticator_of(context).holds(reading.tree.payload().document->source);
        if (!authentic)
            context.output().warn("this draft was not saved by you on this computer, or was changed since: "
                                  "read it, and send none of it unseen");
        incoming::MessageSummary summary = reading.summary;
        std::erase_if(summary.headers, [](const auto& field) {
            return equal_ignoring_case(field.name, outgoing::draft_auth_field);
        });
        const auto sink = open_output(output_, context.streams());
        incoming::extract_message(reading.tree, summary, *sink, context.operation());
        context.output().print_json({{"draft", json_of_draft(stored)}, {"authentic", authentic}});
        return ExitCode::done;
    }

  private:
    std::string id_;
    std::optional<std::string> output_;
};

class DraftDeleteCommand final : public Command {
  public:
    std::string_view name() const noexcept override { return "draft delete"; }
    std::string_view summary() const noexcept override { return "remove a draft that is kept here"; }
    Manner manner() const noexcept override { return Manner::records; }
    void declare(Arguments& arguments) override {
        arguments.operand("ID", id_, "the draft, as `sealpost draft list` names it");
    }

    ExitCode run(Context& context) override {
        store_of(context).remove(id_);
        context.output().print_json({{"removed", id_}});
        return ExitCode::done;
    }

  private:
    std::string id_;
};

} // namespace

CommandPtr make_draft_save_command() { return std::make_unique<DraftSaveCommand>(); }
CommandPtr make_draft_list_command() { return std::make_unique<DraftListCommand>(); }
CommandPtr make_draft_open_command() { return std::make_unique<DraftOpenCommand>(); }
CommandPtr make_draft_delete_command() { return std::make_unique<DraftDeleteCommand>(); }

} // namespace sealpost::cli
