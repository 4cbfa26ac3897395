// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "cli/account_test.h"
#include "cli/arguments.h"
#include "cli/context.h"
#include "cli/found_servers.h"
#include "cli/json_values.h"
#include "cli/key_choice.h"
#include "cli/text_values.h"
#include "core/accounts/identity.h"
#include "core/base/file.h"

#include <nlohmann/json.hpp>

namespace sealpost::cli {

namespace {

class AccountAddCommand final : public Command {
  public:
    std::string_view name() const noexcept override { return "account add"; }
    std::string_view summary() const noexcept override {
        return "add an account; its servers are tried before anything is stored";
    }
    Manner manner() const noexcept override { return Manner::records; }
    void declare(Arguments& arguments) override {
        arguments.operand("ADDR", address_, "your address; the account is called by it")
            .value("--name", "NAME", name_, "your name, as others see it")
            .value("--imap", "HOST:PORT", imap_, "the server that keeps your mail (port 993)")
            .value("--smtp", "HOST:PORT", smtp_,
                   "the submission server (port 465); without both, the mail domain is asked for them")
            .choice("--security", {"implicit", "starttls"}, security_, "how TLS begins (by the port)")
            .value("--ca-file", "FILE", ca_file_, "trust these authorities (PEM) in place of the system's")
            .value("--user", "USER", user_, "the user name, where it is not the address")
            .number("--password-fd", "N", password_fd_, "read the password from this descriptor")
            .value("--password-file", "FILE", password_file_, "read the password from this file")
            .value("--password-command", "CMD", password_command_,
                   "a command that prints the password, run at each use")
            .value("--token-command", "CMD", token_command_, "a command that prints an OAuth 2 token")
            .values("--yes-server", "HOST", yes_servers_,
                    "this server, which nothing but the DNS names, may get the password")
            .flag("--no-test", no_test_, "do not try the servers")
            .number("--timeout", "SECONDS", options_.timeout, "how long a server may be silent (60)");
    }

    ExitCode run(Context& context) override {
        accounts::Account account = described();
        accounts::demand_free(context.accounts().load(), account);
        Json result = Json::object();
        if (!imap_ && !smtp_)
            if (const auto problem = look_up_servers(context, account, result))
                return context.output().fail(*problem, result);
        const std::optional<Secret> password = given_password(context, account);
        try {
            result["tested"] = tested(context, account, password);
        } catch (const Error& error) {
            // What was found is told all the same.
            return context.output().fail(problem_of(error), result);
        }
        // The password first: an account whose password could not be kept is not stored.
        if (password) context.passwords().put(account, *password);
        context.accounts().add(account);
        context.output().print(text_of_account(account));
        result["account"] = json_of_account(account);
        context.output().print_json(result);
        return ExitCode::done;
    }

  private:
    accounts::Account described() const {
        accounts::Account account{.address = parse_address(address_).to_string()};
        account.display_name = name_.value_or("");
        account.user = user_.value_or("");
        account.imap = server(imap_, {.implicit = 993, .starttls = 143}, "--imap");
        account.smtp = server(smtp_, {.implicit = 465, .starttls = 587}, "--smtp");
        if (!imap_ && smtp_) account.settings.sent = accounts::SentCopy::none;
        if (!imap_ && !smtp_ && security_)
            throw Error(ErrorCode::usage,
                        {{"detail", "--security goes with --imap or --smtp"}, {"command", "account add"}});
        const int sources = password_fd_.has_value() + password_file_.has_value() +
                            password_command_.has_value() + token_command_.has_value();
        if (sources > 1)
            throw Error(ErrorCode::usage,
                        {{"detail", "the password comes from one place, and several were named"},
                         {"command", "account add"}});
        if (password_command_)
            account.credential = {.source = accounts::CredentialSource::password_command,
                                  .command = accounts::split_command(*password_command_)};
        if (token_command_)
            account.credential = {.source = accounts::CredentialSource::token_command,
                                  .command = accounts::split_command(*token_command_)};
        return account;
    }

    /// What the servers say; null where they are not to be tried.
    Json tested(Context& context, accounts::Account& account, const std::optional<Secret>& password) const {
        if (no_test_) return nullptr;
        const auto credential = password
                                    ? transport::Credential::with_password(account.login(), password->copy())
                                    : credential_of(context, account);
        return test_servers(context, account, credential, options_.patience(), further_);
    }

    /// Puts them into the account, and what was found into the result. A problem: no account can be made.
    std::optional<Problem> look_up_servers(Context& context, accounts::Account& account, Json& result) {
        auto search = search_servers(
            context, {.address = parse_address(address_),
                      .yes_servers = yes_servers_,
                      .timeout = options_.timeout ? std::optional(options_.patience()) : std::nullopt});
        result["found"] = std::move(search.found);
        result["asked"] = std::move(search.asked);
        if (search.problem) return search.problem;
        account.imap = with_authorities(search.imap);
        account.smtp = with_authorities(search.smtp);
        for (const auto& server : search.further.imap) further_.imap.push_back(with_authorities(server));
        for (const auto& server : search.further.smtp) further_.smtp.push_back(with_authorities(server));
        if (!user_) account.user = search.user;
        return std::nullopt;
    }

    net::ServerSettings with_authorities(net::ServerSettings server) const {
        if (ca_file_) server.ca_file = std::filesystem::absolute(*ca_file_);
        return server;
    }

    struct Ports {
        std::uint16_t implicit;
        std::uint16_t starttls;
    };

    std::optional<net::ServerSettings> server(const std::optional<std::string>& text, Ports ports,
                                              const char* option) const {
        if (!text) return std::nullopt;
        const bool starttls = security_ == accounts::name_of(net::Security::starttls);
        auto endpoint = net::Endpoint::parse(*text);
        if (!endpoint) {
            endpoint = net::Endpoint::parse(*text + ":" +
                                            std::to_string(starttls ? ports.starttls : ports.implicit));
        }
        if (!endpoint)
            throw Error(ErrorCode::usage,
                        {{"detail", std::string(option) + " takes HOST:PORT"}, {"command", "account add"}});
        // Where the user does not say, the port does.
        const bool by_port = !security_ && endpoint->port == ports.starttls;
        return with_authorities(
            {.endpoint = *endpoint,
             .security = starttls || by_port ? net::Security::starttls : net::Security::implicit,
             .ca_file = std::nullopt});
    }

    /// The password that is to be kept; nullopt where a command prints it.
    std::optional<Secret> given_password(Context& context, const accounts::Account& account) const {
        if (account.credential.source != accounts::CredentialSource::secret_service) return std::nullopt;
        if (password_fd_) return read_secret_descriptor(static_cast<int>(*password_fd_)).without_line_end();
        if (password_file_) return read_secret_file(*password_file_).without_line_end();
        if (no_test_ && !context.may_ask()) return std::nullopt;
        const Operation operation = context.operation();
        auto typed =
            operation.prompts.ask({.purpose = PromptPurpose::account_password, .subject = account.address});
        if (!typed) throw Error(ErrorCode::locked, {{"account", account.address}});
        return typed;
    }

    std::string address_;
    std::optional<std::string> name_;
    std::optional<std::string> imap_;
    std::optional<std::string> smtp_;
    std::optional<std::string> security_;
    std::optional<std::string> ca_file_;
    std::optional<std::string> user_;
    std::optional<std::int64_t> password_fd_;
    std::optional<std::string> password_file_;
    std::optional<std::string> password_command_;
    std::optional<std::string> token_command_;
    std::vector<std::string> yes_servers_;
    bool no_test_ = false;
    ServerOptions options_;
    /// What the look-up named beside the first.
    FurtherServers further_;
};

} // namespace

CommandPtr make_account_add_command() { return std::make_unique<AccountAddCommand>(); }

} // namespace sealpost::cli
