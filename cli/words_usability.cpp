// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/words_findings.h"

#include "core/base/text.h"

namespace sealpost::cli {

namespace {

std::string on_day(const std::optional<Time>& since) {
    return since ? " on " + to_rfc3339(*since).substr(0, 10) : std::string();
}

/// Commands with the key and the address filled in.
struct Commands {
    Commands(const keys::Key& key, const std::string& wanted)
        : own(key.secret != keys::SecretPlace::none), smime(key.technology == crypto::Technology::smime),
          fingerprint(key.fingerprint.hex()) {
        const auto addresses = key.addresses();
        address = !wanted.empty() ? wanted : addresses.empty() ? "ADDR" : addresses.front();
        address = escape_for_display(address);
    }
    std::string trust(const std::string& level) const {
        return "`sealpost keys trust " + fingerprint + " --for " + address + " --level " + level + "`";
    }
    /// A key in the place of this one.
    std::string replace() const {
        if (!own)
            return "ask its owner for a new key and import it with `sealpost keys import FILE`, or look for "
                   "one with "
                   "`sealpost keys find " +
                   address + "`";
        return "make a new one with `sealpost keys generate " + address +
               (smime ? " --engine smime --csr FILE`; the old one stays for old mail" : "`");
    }
    std::string extend() const {
        return own && !smime ? "`sealpost keys extend " + fingerprint + " --expires 2y` gives it more time"
                             : replace();
    }

    bool own;
    bool smime;
    std::string fingerprint;
    std::string address;
};

std::string words_of(const crypto::Revocation& revocation) { return "it was revoked" + word(revocation); }

} // namespace

Wording word(const keys::Usability& usability, keys::Use use, const keys::Key& key,
             const std::string& address) {
    using enum keys::Unusable;
    const Commands commands(key, address);
    switch (usability.reason) {
    case no:
        return {};
    case no_key:
        return {"there is no such key", "look for one with `sealpost keys find " + commands.address + "`"};
    case wrong_address:
        return {"it is not a key of " + commands.address,
                commands.own && !commands.smime
                    ? "`sealpost keys add-address " + commands.fingerprint + " " + commands.address +
                          "` adds it"
                    : "look for another one with `sealpost keys find " + commands.address + "`"};
    case not_yet_valid:
        return {"it is not valid yet", "check this computer's clock"};
    case expired:
        return {"it expired" + on_day(usability.since), commands.extend()};
    case revoked:
        return {words_of(key.revoked.value_or(crypto::Revocation{})), commands.replace()};
    case weak:
        return {"it is too weak", commands.replace()};
    case no_encryption_subkey:
        return {"it has no usable encryption subkey", commands.replace()};
    case no_signing_subkey:
        return {"it has no usable signing subkey", commands.replace()};
    case no_secret:
        return {"only its public part is here",
                use == keys::Use::sign ? "import the secret part with `sealpost keys import FILE`" : ""};
    case untrusted:
        return {"nobody that you trust vouches for it",
                "give its authority to `sealpost ca add FILE`, if you trust that"};
    case invalid:
        return {"it is not valid", commands.replace()};
    case not_accepted:
        return {"you have not accepted it",
                "`sealpost keys verify " + commands.fingerprint +
                    "` compares it with its owner; without that: " + commands.trust("accepted")};
    case conflict:
        return {"there is another key for " + commands.address + ", and only you can tell which one counts",
                "`sealpost people show " + commands.address + "` shows both side by side"};
    case rejected:
        return {"you rejected it", "if it is the right one after all: " + commands.trust("accepted")};
    }
    return {};
}

} // namespace sealpost::cli
