// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "cli/account_choice.h"
#include "cli/arguments.h"
#include "cli/context.h"

#include <nlohmann/json.hpp>

namespace sealpost::cli {

namespace {

class AccountPinCommand final : public Command {
  public:
    std::string_view name() const noexcept override { return "account pin"; }
    std::string_view summary() const noexcept override {
        return "pin the key that a server of one's own shows";
    }
    Manner manner() const noexcept override { return Manner::records; }
    void declare(Arguments& arguments) override {
        arguments.operand("NAME", name_, "the account")
            .value("--sha256", "HEX", sha256_, "SHA-256 of the server's public key, as you compared it")
            .choice("--server", {"imap", "smtp"}, server_, "only this server (both)");
    }

    ExitCode run(Context& context) override {
        const auto account = context.accounts().get(name_);
        if (!sha256_) return show(context, account);
        const auto wanted = crypto::Fingerprint::parse(*sha256_);
        if (!wanted || wanted->hex().size() != sha256_digits)
            throw Error(ErrorCode::usage, {{"detail", "--sha256 takes 64 hex digits"}});
        // Each server's key is looked at before anything is pinned; nothing is sent to it.
        std::vector<net::Endpoint> matching;
        for (const auto& [protocol, server] : servers_of(account)) {
            const auto presented = identify(context, protocol, server);
            if (presented.sha256 == wanted->hex())
                matching.push_back(server.endpoint);
            else if (server_)
                throw Error(ErrorCode::pin,
                            {{"server", net::to_string(server.endpoint)}, {"sha256", presented.sha256}});
        }
        if (matching.empty()) throw Error(ErrorCode::pin, {{"server", "no server of this account"}});
        auto& memory = context.surroundings().memory;
        Json pinned = Json::array();
        for (const auto& endpoint : matching) {
            auto known = memory.load(endpoint);
            known.pin = wanted->hex();
            memory.store(endpoint, known);
            context.output().print("pinned " + shown(net::to_string(endpoint)) + "\n");
            pinned.push_back(net::to_string(endpoint));
        }
        context.output().print_json({{"sha256", wanted->hex()}, {"pinned", std::move(pinned)}});
        return ExitCode::done;
    }

  private:
    static constexpr std::size_t sha256_digits = 64;

    std::vector<std::pair<std::string, net::ServerSettings>>
    servers_of(const accounts::Account& account) const {
        std::vector<std::pair<std::string, net::ServerSettings>> servers;
        if (account.imap && server_ != "smtp") servers.emplace_back("imap", *account.imap);
        if (account.smtp && server_ != "imap") servers.emplace_back("smtp", *account.smtp);
        return servers;
    }

    static transport::PresentedKey identify(Context& context, const std::string& protocol,
                                            const net::ServerSettings& server) {
        const auto surroundings = context.surroundings();
        if (protocol == "imap")
            return transport::ImapClient(surroundings, server, {}).identify(context.operation());
        return transport::SmtpClient(surroundings, server, {}).identify(context.operation());
    }

    ExitCode show(Context& context, const accounts::Account& account) const {
        Json list = Json::array();
        for (const auto& [protocol, server] : servers_of(account)) {
            const auto presented = identify(context, protocol, server);
            context.output().print(protocol + " " + shown(net::to_string(server.endpoint)) + "\n  key " +
                                   presented.sha256 + "\n  " + shown(presented.subject) + "\n");
            list.push_back({{"protocol", protocol},
                            {"server", net::to_string(server.endpoint)},
                            {"sha256", presented.sha256},
                            {"subject", presented.subject},
                            {"acceptable", presented.acceptable}});
        }
        context.output().print_json({{"servers", std::move(list)}});
        return ExitCode::done;
    }

    std::string name_;
    std::optional<std::string> sha256_;
    std::optional<std::string> server_;
};

} // namespace

CommandPtr make_account_pin_command() { return std::make_unique<AccountPinCommand>(); }

} // namespace sealpost::cli
