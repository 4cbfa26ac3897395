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

constexpr const char* add_name = "account identity add";
constexpr const char* set_name = "account identity set";

[[noreturn]] void throw_usage(const char* command, std::string detail) {
    throw Error(ErrorCode::usage, {{"detail", std::move(detail)}, {"command", command}});
}

void demand_name(const char* command, const std::string& name) {
    // One that the file would not take back.
    if (has_control(name)) throw_usage(command, "--name has a control character");
}

std::string add_address_hint(const keys::Key& key, const std::string& address) {
    if (key.technology == crypto::Technology::smime)
        return "choose a certificate for that address, or leave --key out";
    return "add the address first with `sealpost keys add-address " + key.fingerprint.hex() + " " +
           shown(address) + "`, or leave --key out";
}

keys::Key own_key(Context& context, const std::string& text, const std::string& address) {
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

/// What --name, --key and --policy say of an identity.
class IdentityOptions {
  public:
    explicit IdentityOptions(const char* command) noexcept : command_(command) {}

    void declare(Arguments& arguments, const std::vector<std::string>& policies, const char* policy_text) {
        arguments.value("--name", "NAME", name_, "your name, as others see it beside that address")
            .values(
                "--key", "KEY", keys_,
                "a key of your own that names the address, in place of the newest; one of each technology")
            .choice("--policy", policies, policy_, policy_text);
    }

    /// Throws Error{usage}, and Failed for a key that is none for the address.
    accounts::IdentityChange change(Context& context, const std::string& address) const {
        if (name_) demand_name(command_, *name_);
        accounts::IdentityChange result{.display_name = name_};
        // "account" is none, and takes the identity's own away.
        if (policy_) result.policy.emplace(accounts::parse_account_policy(*policy_));
        for (const auto& text : keys_) {
            const keys::Key key = own_key(context, text, address);
            auto& place = key.technology == crypto::Technology::smime ? result.smime_key : result.pgp_key;
            if (place) throw_usage(command_, "--key takes one key of each technology");
            place = key.fingerprint.hex();
        }
        return result;
    }

  private:
    const char* command_;
    std::optional<std::string> name_;
    std::vector<std::string> keys_;
    std::optional<std::string> policy_;
};

ExitCode tell_identity(Context& context, const accounts::Account& account,
                       const accounts::Identity& identity) {
    context.output().print(text_of_identity(identity));
    context.output().print_json({{"account", account.address}, {"identity", json_of_identity(identity)}});
    return ExitCode::done;
}

class AccountIdentityAddCommand final : public Command {
  public:
    std::string_view name() const noexcept override { return add_name; }
    std::string_view summary() const noexcept override {
        return "let an account send as another address, with keys and a policy of its own";
    }
    Manner manner() const noexcept override { return Manner::records; }
    void declare(Arguments& arguments) override {
        arguments.operand("ACCOUNT", account_, "the account, whose servers are used")
            .operand("ADDR", address_, "an address that its provider lets you send as");
        options_.declare(arguments, {"require", "prefer", "sign-only", "no-mixed"},
                         "what its mail must be, in place of the account's policy");
    }

    ExitCode run(Context& context) override {
        const auto account = context.accounts().get(account_);
        const auto address = parse_address(address_).to_string();
        accounts::demand_free(context.accounts().load(), {.address = address});
        const auto identity = accounts::changed({.address = address}, options_.change(context, address));
        context.accounts().add_identity(account.address, identity);
        return tell_identity(context, account, identity);
    }

  private:
    std::string account_;
    std::string address_;
    IdentityOptions options_{add_name};
};

class AccountIdentitySetCommand final : public Command {
  public:
    std::string_view name() const noexcept override { return set_name; }
    std::string_view summary() const noexcept override {
        return "change the name, keys or policy of a further address of an account";
    }
    Manner manner() const noexcept override { return Manner::records; }
    void declare(Arguments& arguments) override {
        arguments.operand("ADDR", address_, "the address; what no option names stays as it is");
        options_.declare(arguments, {"require", "prefer", "sign-only", "no-mixed", "account"},
                         "what its mail must be; account: as the account has it");
        arguments.values("--newest-key", "ENGINE", newest_,
                         "no key is named any more: of pgp, or smime, the newest usable one is taken");
    }

    ExitCode run(Context& context) override {
        const auto before = context.accounts().get_identity(parse_address(address_).to_string());
        auto change = options_.change(context, before.address);
        for (const auto& engine : newest_) unname(change, engine);
        if (change == accounts::IdentityChange())
            throw_usage(set_name, "nothing is to change: --name, --key, --newest-key or --policy is missing");
        const auto account = context.accounts().change_identity(before.address, change);
        return tell_identity(context, account, *accounts::find_identity(account.identities, before.address));
    }

  private:
    static void unname(accounts::IdentityChange& change, const std::string& engine) {
        const auto technology = crypto::parse_technology(engine);
        if (!technology) throw_usage(set_name, "--newest-key takes pgp or smime");
        auto& place = technology == crypto::Technology::smime ? change.smime_key : change.pgp_key;
        if (place && !place->empty())
            throw_usage(set_name, "--key and --newest-key exclude each other for one technology");
        place = "";
    }

    std::string address_;
    std::vector<std::string> newest_;
    IdentityOptions options_{set_name};
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
CommandPtr make_account_identity_set_command() { return std::make_unique<AccountIdentitySetCommand>(); }
CommandPtr make_account_identity_list_command() { return std::make_unique<AccountIdentityListCommand>(); }
CommandPtr make_account_identity_remove_command() { return std::make_unique<AccountIdentityRemoveCommand>(); }

} // namespace sealpost::cli
