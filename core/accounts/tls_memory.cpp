// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/tls_memory.h"

#include "core/accounts/account.h"
#include "core/base/error.h"
#include "core/state/sealed_records.h"

#include <nlohmann/json.hpp>

namespace sealpost::accounts {

namespace {

using Json = nlohmann::json;

constexpr std::string_view kind = "server";

std::string to_text(const net::ServerMemory& memory) {
    Json json{{"chain_verified", memory.chain_verified}, {"mechanism", memory.mechanism}};
    if (memory.security) json["security"] = name_of(*memory.security);
    if (memory.pin) json["pin"] = *memory.pin;
    return json.dump();
}

net::ServerMemory parse(std::string_view text) {
    try {
        const auto json = Json::parse(text);
        net::ServerMemory memory;
        memory.chain_verified = json.at("chain_verified").get<bool>();
        memory.mechanism = json.at("mechanism").get<std::string>();
        if (json.contains("security"))
            memory.security = parse_security(json.at("security").get<std::string>()).value();
        if (json.contains("pin")) memory.pin = json.at("pin").get<std::string>();
        return memory;
    } catch (const Json::exception&) {
    } catch (const std::bad_optional_access&) {
    }
    throw Error(ErrorCode::state_corrupt, {{"kind", std::string(kind)}, {"detail", "form"}});
}

} // namespace

net::ServerMemory SealedTlsMemory::load(const net::Endpoint& server) {
    const auto text = records_->get(kind, net::to_string(server));
    return text ? parse(*text) : net::ServerMemory();
}

void SealedTlsMemory::store(const net::Endpoint& server, const net::ServerMemory& memory) {
    records_->put(kind, net::to_string(server), to_text(memory));
}

void SealedTlsMemory::reset_latch(const net::Endpoint& server) {
    records_->update(kind, net::to_string(server), [](const std::optional<std::string>& now) {
        net::ServerMemory kept;
        kept.pin = now ? parse(*now).pin : std::nullopt;
        return kept.pin ? std::optional(to_text(kept)) : std::nullopt;
    });
}

} // namespace sealpost::accounts
