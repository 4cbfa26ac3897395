// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning.h"

#include "core/accounts/identity.h"
#include "core/people/domain_wishes.h"

namespace sealpost::app {

namespace {

outgoing::HeaderPolicy header_policy(const std::optional<accounts::Account>& account) {
    if (!account) return outgoing::HeaderPolicy::baseline;
    return outgoing::parse_header_policy(accounts::name_of(account->settings.headers)).value();
}

outgoing::AccountPolicy account_policy(const std::optional<accounts::Account>& account) {
    if (!account) return outgoing::AccountPolicy::require;
    return outgoing::parse_account_policy(accounts::name_of(account->settings.policy)).value();
}

outgoing::Overrides overrides_for(Home& home, const outgoing::Draft& draft) {
    const people::DomainWishes domains(home.state().records());
    outgoing::Overrides overrides;
    for (const auto& recipient : draft.recipients()) {
        const mime::AddrSpec& address = recipient.address;
        if (const auto wishes = home.people().wishes(address); wishes != people::Wishes())
            overrides.people.emplace(address, wishes);
        if (!overrides.domains.contains(address.ascii_domain()))
            overrides.domains.emplace(address.ascii_domain(), domains.of(address.ascii_domain()));
    }
    return overrides;
}

std::map<mime::AddrSpec, crypto::Technology> last_used_by(Home& home, const outgoing::Draft& draft) {
    std::map<mime::AddrSpec, crypto::Technology> result;
    for (const auto& recipient : draft.recipients())
        if (const auto used = people::last_used(home.people().known_keys(recipient.address)))
            result.emplace(recipient.address, *used);
    return result;
}

std::optional<crypto::Technology> preferred_by(const std::optional<accounts::Account>& account) {
    if (!account) return std::nullopt;
    return crypto::parse_technology(accounts::name_of(account->settings.engine));
}

/// All keys that the plan will ask for, in one look-up.
void prepare_keys(Home& home, const outgoing::Draft& draft) {
    std::vector<std::string> addresses;
    const auto add = [&](const mime::AddrSpec& address) {
        addresses.push_back(address.to_string());
        if (address.to_ascii_string() != addresses.back()) addresses.push_back(address.to_ascii_string());
    };
    add(draft.from().address);
    for (const auto& recipient : draft.recipients()) add(recipient.address);
    home.key_store(crypto::Technology::openpgp).prepare(addresses);
}

} // namespace

std::optional<accounts::Account> as_sender(const accounts::Account& account, const mime::AddrSpec& sender) {
    for (const auto& address : accounts::addresses_of(account))
        if (mime::AddrSpec::parse(address) == sender) return accounts::as_identity(account, address);
    return std::nullopt;
}

std::optional<accounts::Account> account_of(Home& home, const mime::AddrSpec& sender) {
    for (const auto& account : home.accounts().load())
        if (auto found = as_sender(account, sender)) return found;
    return std::nullopt;
}

outgoing::NamedKeys named_keys_of(const std::optional<accounts::Account>& account) {
    outgoing::NamedKeys keys;
    if (!account) return keys;
    if (const auto key = crypto::Fingerprint::parse(account->settings.pgp_key))
        keys.emplace(crypto::Technology::openpgp, *key);
    if (const auto key = crypto::Fingerprint::parse(account->settings.smime_key))
        keys.emplace(crypto::Technology::smime, *key);
    return keys;
}

outgoing::SignStyle sign_style_of(const std::optional<accounts::Account>& account) {
    if (!account) return outgoing::SignStyle::multipart;
    return outgoing::parse_sign_style(accounts::name_of(account->settings.sign_style)).value();
}

outgoing::PlanOutcome make_plan(Home& home, const PlanRequest& request) {
    const outgoing::Draft& draft = request.draft;
    const auto account = request.account ? request.account : account_of(home, draft.from().address);
    if (request.engine != outgoing::EngineChoice::smime) prepare_keys(home, draft);
    return outgoing::plan(draft,
                          {.policy = account_policy(account),
                           .engine = request.engine,
                           .headers = request.headers.value_or(header_policy(account)),
                           .sign_style = sign_style_of(account),
                           .sign = request.sign,
                           .legacy_display = request.legacy_display,
                           .publish_fields = request.publish_fields,
                           .sent_copy = request.sent_copy,
                           .named_keys = named_keys_of(account),
                           .allow_plaintext = request.allow_plaintext,
                           .overrides = overrides_for(home, draft),
                           .last_used = last_used_by(home, draft),
                           .preferred = preferred_by(account)},
                          home.directory(), home.now());
}

outgoing::Engines engines_of(Home& home) {
    return {.pgp = &home.encryptor(crypto::Technology::openpgp),
            .smime = &home.encryptor(crypto::Technology::smime)};
}

} // namespace sealpost::app
