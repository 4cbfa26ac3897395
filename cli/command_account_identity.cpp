// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/account_choice.h"
#include "cli/arguments.h"
#include "cli/commands.h"
#include "cli/json_values.h"
#include "cli/key_choice.h"
#include "cli/text_values.h"
#include "core/accounts/identity.h"
#include "core/base/characters.h"

#include <nlohmann/json.hpp>

namespace sealpost::cli {

namespace {

[[noreturn]] void throw_usage(std::string detail) {
    throw Error(ErrorCode::usage, {{"detail", std::move(detail)}, {"command", "account identity add"}});
}

class AccountIdentityAddCommand final : public Command {
  public:
    std::string_view name() const noexcept override { return "account identity add"; }
    std::string_view summary() const noexcept override {
        return "let an account send as another address, with keys and a policy of its own";
    }
    Manner manner() const noexcept override { return Manner::records; }
    void declare(Arguments& arguments) override {
        arguments.operand("ACCOUNT", account_, "the account, whose servers are used")
            .operand("ADDR", address_, "an address that its provider lets you send as")
            .value("--name", "NAME", name_, "your name, as others see it beside that address")
            .values(
                "--key", "KEY", keys_,
                "a key of your own that names the address, in place of the newest; one of each technology")
            .choice("--policy", {"require", "prefer", "sign-only", "no-mixed"}, policy_,
                    "what its mail must be, in place of the account's policy");
    }

    ExitCode run(Context& context) override {
        const auto account = context.accounts().get(account_);
        const auto address = parse_address(address_);
        accounts::Identity identity{.address = address.to_string(), .display_name = name_.value_or("")};
        if (policy_) identity.policy = accounts::parse_account_policy(*policy_);
        // A name that the file would not take back.
        if (has_control(identity.display_name)) throw_usage("--name has a control character");
        accounts::demand_free(context.accounts().load(), {.address = identity.address});
        for (const auto& text : keys_) choose(identity, own_key(context, text, identity.address));
        context.accounts().add_identity(account.address, identity);
        context.output().print(text_of_identity(identity));
        context.output().print_json({{"account", account.address}, {"identity", json_of_identity(identity)}});
        return ExitCode::done;
    }

  private:
    static keys::Key own_key(Context& context, const std::string& text, const std::string& address) {
        keys::Key key = find_key(context, text);
        if (key.secret == keys::SecretPlace::none)
            throw Failed({.exit = ExitCode::usage,
                          .code = "no-secret-key",
                          .message = "the secret part of the key " + key.fingerprint.hex() +
                                     " is not here: it cannot sign for you",
                          .hint = "`sealpost keys list --secret` shows the keys of your own",
                          .facts = {}});
        // Readers compare the signature's key with From.
        if (!key.has_address(address))
            throw Failed({.exit = ExitCode::usage,
                          .code = "address-mismatch",
                          .message = "the key " + key.fingerprint.hex() + " does not name " + shown(address) +
                                     ": nobody could tell that a signature by it is yours",
                          .hint = add_address_hint(key, address),
                          .facts = {}});
        return key;
    }

    static std::string add_address_hint(const keys::Key& key, const std::string& address) {
        if (key.technology == crypto::Technology::smime)
            return "choose a certificate for that address, or leave --key out";
        return "add the address first with `sealpost keys add-address " + key.fingerprint.hex() + " " +
               shown(address) + "`, or leave --key out";
    }

    static void choose(accounts::Identity& identity, const keys::Key& key) {
        std::string& place =
            key.technology == crypto::Technology::smime ? identity.smime_key : identity.pgp_key;
        if (!place.empty()) throw_usage("--key takes one key of each technology");
        place = key.fingerprint.hex();
    }

    std::string account_;
    std::string address_;
    std::optional<std::string> name_;
    std::vector<std::string> keys_;
    std::optional<std::string> policy_;
};

class AccountIdentityListCommand final : public Command {
  public:
    std::string_view name() const noexcept override { return "account identity list"; }
    std::string_view summary() const noexcept override { return "list the further addresses of an account"; }
    Manner manner() const noexcept override { return Manner::asks; }
    void declare(Arguments& arguments) override {
        arguments.operand("ACCOUNT", account_, "the account; may be left out where there is one");
    }

    ExitCode run(Context& context) override {
        const auto account = choose_account(context, account_);
        Json list = Json::array();
        for (const auto& identity : account.identities) {
            context.output().print(text_of_identity(identity));
            list.push_back(json_of_identity(identity));
        }
        context.output().print_json({{"account", account.address}, {"identities", std::move(list)}});
        return ExitCode::done;
    }

  private:
    std::optional<std::string> account_;
};

class AccountIdentityRemoveCommand final : public Command {
  public:
    std::string_view name() const noexcept override { return "account identity remove"; }
    std::string_view summary() const noexcept override { return "forget a further address of an account"; }
    Manner manner() const noexcept override { return Manner::records; }
    void declare(Arguments& arguments) override {
        arguments.operand("ADDR", address_, "the address; its keys and mail stay as they are");
    }

    ExitCode run(Context& context) override {
        const auto address = parse_address(address_).to_string();
        const auto account = context.accounts().remove_identity(address);
        context.output().print_json({{"account", account.address}, {"removed", address}});
        return ExitCode::done;
    }

  private:
    std::string address_;
};

} // namespace

CommandPtr make_account_identity_add_command() { return std::make_unique<AccountIdentityAddCommand>(); }
CommandPtr make_account_identity_list_command() { return std::make_unique<AccountIdentityListCommand>(); }
CommandPtr make_account_identity_remove_command() { return std::make_unique<AccountIdentityRemoveCommand>(); }

} // namespace sealpost::cli
