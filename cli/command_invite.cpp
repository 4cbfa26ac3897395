// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inviting.h"
#include "cli/account_choice.h"
#include "cli/arguments.h"
#include "cli/draft_commands.h"
#include "cli/key_choice.h"
#include "cli/sending.h"
#include "cli/text_values.h"

#include <nlohmann/json.hpp>

namespace sealpost::cli {

namespace {

/// Every program names it otherwise; the reader needs one way that works.
constexpr const char* ways =
    "- Thunderbird: Account Settings, End-to-End Encryption, Add Key. Then write to me\n"
    "  with Security, Attach My Public Key.\n"
    "- Outlook, Apple Mail, and other programs with S/MIME: get an e-mail certificate\n"
    "  from your company or a certificate authority, then send me a signed message.\n"
    "- Kleopatra (Gpg4win), GPG Suite, GnuPG: make a new key pair, export the public\n"
    "  key, and attach the file.\n"
    "- Proton Mail, mailbox.org, Posteo and others in the browser: the account's\n"
    "  settings have keys to export; attach the public one.\n"
    "- Sealpost: sealpost keys generate, then sealpost keys export.\n";

std::string text_of(const std::string& name, const outgoing::OwnKey& key) {
    return "Hello,\n\n"
           "I would like to write to you in encrypted mail, which nobody but you can read, and\n"
           "have no key of yours yet. This message holds nothing secret.\n\n"
           "If you have a key or an e-mail certificate, please answer with the public one attached.\n"
           "If you have none, your mail program can make one:\n\n" +
           std::string(ways) +
           "\n"
           "My own public key is attached. Before you rely on it, compare its fingerprint with\n"
           "me by telephone, or when we meet:\n\n" +
           grouped(key.fingerprint()) + "\n\n" + name + "\n";
}

class InviteCommand final : public Command {
  public:
    std::string_view name() const noexcept override { return "invite"; }
    std::string_view summary() const noexcept override {
        return "print the draft of a message that asks somebody for a key";
    }
    Manner manner() const noexcept override { return Manner::looks; }
    void declare(Arguments& arguments) override {
        arguments.operand("ADDR", address_, "whom to ask")
            .value("--from", "ADDR", from_, "the sender; may be left out where there is one account")
            .choice("--engine", {"auto", "pgp", "smime"}, engine_, "the technology of your key");
    }

    ExitCode run(Context& context) override {
        const auto to = parse_address(address_);
        const mime::Mailbox sender = sender_of(context);
        const auto key =
            demand_own_key(context, {.address = sender.address,
                                     .engine = engine_choice(engine_),
                                     .sign = false,
                                     .encrypt = true,
                                     .named = named_keys_of(account_of(context, sender.address))});
        const std::string name =
            sender.display_name.empty() ? sender.address.to_string() : sender.display_name;
        const std::string message = app::make_invitation(
            context,
            {.to = to, .from = sender, .key = key, .subject = "Encrypted mail", .text = text_of(name, key)});
        if (context.output().json()) {
            context.output().print_json(
                {{"draft", message}, {"to", to.to_string()}, {"fingerprint", key.fingerprint().hex()}});
            return ExitCode::done;
        }
        const auto sink = open_output(std::nullopt, context.streams());
        sink->write(message);
        sink->commit();
        context.output().note("this is a draft, and nothing was sent: `sealpost invite " +
                              shown(to.to_string()) + " | sealpost send --allow-plaintext " +
                              shown(to.to_string()) + "` sends it");
        return ExitCode::done;
    }

  private:
    mime::Mailbox sender_of(Context& context) const {
        if (from_) {
            const auto address = parse_address(*from_);
            const auto account = account_of(context, address);
            return {account ? account->display_name : std::string(), address};
        }
        const auto account = choose_account(context, std::nullopt);
        return {account.display_name, mime::AddrSpec::demand(account.address)};
    }

    std::string address_;
    std::optional<std::string> from_;
    std::optional<std::string> engine_;
};

} // namespace

CommandPtr make_invite_command() { return std::make_unique<InviteCommand>(); }

} // namespace sealpost::cli
