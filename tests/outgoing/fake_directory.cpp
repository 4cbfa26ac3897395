// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/outgoing/fake_directory.h"

namespace sealpost::test {

keys::Key usable_key(const std::string& address, char digit, crypto::Technology technology) {
    const Time now = parse_rfc3339(plan_time).value();
    const std::size_t length = technology == crypto::Technology::openpgp ? 40 : 64;
    keys::Key key{.technology = technology,
                  .fingerprint = crypto::Fingerprint::parse(std::string(length, digit)).value(),
                  .user_ids = {{.text = "<" + address + ">", .name = "", .address = address, .valid = true}},
                  .algorithm = "Ed25519",
                  .algorithm_class = crypto::PublicKeyAlgorithm::eddsa,
                  .bits = 256,
                  .created = now - std::chrono::years(1),
                  .expires = now + std::chrono::years(1),
                  .revoked = {},
                  .state = keys::KeyState::valid,
                  .subkeys = {},
                  .chain = {}};
    key.subkeys.push_back({.fingerprint = key.fingerprint,
                           .id = std::string(16, digit),
                           .can_sign = true,
                           .can_encrypt = true,
                           .has_secret = false,
                           .algorithm = crypto::PublicKeyAlgorithm::eddsa,
                           .bits = 256,
                           .created = key.created,
                           .expires = key.expires,
                           .revoked = false,
                           .valid = true});
    return key;
}

void FakeDirectory::add(const std::string& address_text, keys::Key key, crypto::Level level,
                        std::string source) {
    candidates_[address(address_text)].push_back(
        {.key = std::move(key), .level = level, .source = std::move(source)});
}

void FakeDirectory::add_own(const std::string& address_text, keys::Key key) {
    key.secret = keys::SecretPlace::agent;
    for (keys::Subkey& subkey : key.subkeys) subkey.has_secret = true;
    add(address_text, std::move(key), crypto::Level::verified, "own");
}

std::vector<outgoing::Candidate> FakeDirectory::candidates(const mime::AddrSpec& wanted,
                                                           crypto::Technology technology) const {
    std::vector<outgoing::Candidate> result;
    const auto at = candidates_.find(wanted);
    if (at == candidates_.end()) return result;
    for (const outgoing::Candidate& candidate : at->second)
        if (candidate.key.technology == technology) result.push_back(candidate);
    return result;
}

std::vector<keys::Key> FakeDirectory::own_keys(const mime::AddrSpec& wanted,
                                               crypto::Technology technology) const {
    std::vector<keys::Key> result;
    for (outgoing::Candidate& candidate : candidates(wanted, technology))
        if (candidate.key.secret != keys::SecretPlace::none) result.push_back(std::move(candidate.key));
    return result;
}

mime::AddrSpec address(std::string_view text) { return mime::AddrSpec::parse(text).value(); }

outgoing::Draft draft_of(const std::string& message) {
    return outgoing::Draft::parse(
        {.message = std::make_shared<StringSource>(message), .now = parse_rfc3339(plan_time).value()});
}

} // namespace sealpost::test
