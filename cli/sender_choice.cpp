// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/sender_choice.h"

#include "cli/output.h"
#include "core/accounts/identity.h"

#include <nlohmann/json.hpp>

namespace sealpost::cli {

namespace {

Problem unknown_sender(const std::vector<accounts::Account>& accounts, const mime::AddrSpec& sender) {
    const std::string address = shown(sender.to_string());
    std::string own;
    for (const auto& account : accounts)
        for (const auto& one : accounts::addresses_of(account)) own += (own.empty() ? "" : ", ") + shown(one);
    Json facts = Json::object();
    facts["address"] = sender.to_string();
    const std::string whose = accounts.size() == 1 ? shown(accounts.front().address) : "ACCOUNT";
    return {.exit = ExitCode::usage,
            .code = "unknown-sender",
            .message = address + " is no address of your " + (accounts.size() == 1 ? "account" : "accounts") +
                       ": nothing was sent",
            .hint = "choose one of them with --from ADDR (" + own +
                    "), or, where your provider lets you send as " + address +
                    ", `sealpost account identity add " + whose + " " + address + "`",
            .facts = facts.dump(-1, ' ', false, Json::error_handler_t::replace)};
}

} // namespace

std::vector<accounts::Account> accounts_to_send_with(Context& context,
                                                     const std::optional<std::string>& name) {
    if (name) return {context.accounts().get(*name)};
    auto all = context.accounts().load();
    if (all.empty()) throw Error(ErrorCode::no_account);
    return all;
}

accounts::Account demand_sender(const std::vector<accounts::Account>& accounts,
                                const mime::AddrSpec& sender) {
    for (const auto& account : accounts)
        if (auto found = as_sender(account, sender)) return *std::move(found);
    throw Failed(unknown_sender(accounts, sender));
}

std::optional<accounts::Account> sender_for(Context& context, const std::optional<std::string>& name,
                                            const mime::AddrSpec& sender) {
    return name ? demand_sender({context.accounts().get(*name)}, sender) : account_of(context, sender);
}

std::string with_own_name(Context& context, const std::string& from) {
    const auto address = mime::AddrSpec::parse(from);
    const auto account = address ? account_of(context, *address) : std::nullopt;
    if (!account || account->display_name.empty()) return from;
    std::string text =
        mime::to_header_value({mime::Mailbox{.display_name = account->display_name, .address = *address}});
    // Unfolded (RFC 5322 section 2.2.3).
    std::erase_if(text, [](char c) { return c == '\r' || c == '\n'; });
    return text;
}

} // namespace sealpost::cli
