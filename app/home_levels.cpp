// SPDX-License-Identifier: GPL-3.0-or-later
// What keys count for: the part of the home that needs no engine.
#include "app/home.h"

#include <algorithm>

namespace sealpost::app {

void Home::record_chains() {
    const auto record = [&](const keys::Vouched& vouched, const mime::AddrSpec& address) {
        const auto known = people().known_keys(address);
        const bool is_news = std::none_of(known.begin(), known.end(), [&](const people::KnownKey& key) {
            return key.fingerprint == vouched.fingerprint && key.arrival == crypto::Level::ca &&
                   key.authority == vouched.authority;
        });
        if (is_news)
            people().arrived({.address = address,
                              .technology = crypto::Technology::smime,
                              .fingerprint = vouched.fingerprint,
                              .level = crypto::Level::ca,
                              .source = people::Origin::ca,
                              .authority = vouched.authority},
                             now());
    };
    const auto all = authorities().vouched(now());
    // In one transaction: each by itself would wait for the disk.
    people().store().together([&] {
        for (const auto& vouched : all)
            for (const std::string& text : vouched.addresses)
                if (const auto address = mime::AddrSpec::parse(text)) record(vouched, *address);
    });
}

crypto::Level Home::level_of(const mime::AddrSpec& address, const crypto::SignatureFact& signature) {
    if (!signature.signer) return crypto::Level::none;
    const auto& signer = *signature.signer;
    auto level = crypto::Level::none;
    try {
        level = people().level(address, signature.technology, signer.fingerprint);
        // An unknown certificate beside one that counts must not come to count by its chain alone: any of a
        // hundred authorities can issue for any address. One of the same authority is the sender's new one.
        if (signature.technology == crypto::Technology::smime) {
            const auto brought = people().level_if_brought(address, signature.technology, signer.fingerprint,
                                                           signer.chain.anchor);
            if (brought == crypto::Level::conflict || level == crypto::Level::conflict) level = brought;
        }
    } catch (const Error& error) {
        if (error.code() != ErrorCode::no_home || request_.manner == Manner::records) throw;
    }
    if (level == crypto::Level::rejected || level == crypto::Level::verified) return level;
    // As the signature's facts have it: a key that was retired since still has the addresses of its time.
    const bool carries =
        std::any_of(signer.addresses.begin(), signer.addresses.end(),
                    [&](const std::string& text) { return mime::AddrSpec::parse(text) == address; });
    const auto key = carries ? key_of(signature.technology, signer.fingerprint) : std::nullopt;
    return key && key->secret != keys::SecretPlace::none ? crypto::Level::verified : level;
}

} // namespace sealpost::app
