// SPDX-License-Identifier: GPL-3.0-or-later
// A small authority of one's own, for a family or a firm without one: it vouches for certificates, takes them
// back, and says so in a list. Nobody outside trusts it unless they add it. There is at most one.
//
// Its private key is unlocked through the operation's prompts. Throws Error{not_found} (fact "authority")
// where there is none yet, Error{locked, bad_passphrase, cancelled, io, disk_full, state_corrupt,
// engine_failed}.
#pragma once

#include "core/base/operation.h"
#include "core/keys/authorities.h"
#include "core/keys/key_store.h"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sealpost::keys {

/// How long a list is in force unless one is asked for: lists are handed from person to person.
inline constexpr std::chrono::days list_life{90};

struct FoundingRequest {
    /// Of the family or the firm; what it is stands behind it in the certificate's name.
    std::string name{};
    /// "rsa3072", "rsa4096", "p256", "p384"; empty: rsa3072.
    std::string algorithm{};
    /// It can vouch for addresses of this domain alone; empty: for all.
    std::string domain{};
    Time expires{};
    Time now{};
    Protection protection = Protection::kept;
    /// With Protection::given.
    std::optional<Secret> passphrase{};
};

struct IssuingRequest {
    /// For whom, where there is no request; with one, only where the request names no address.
    std::string address{};
    /// Empty: the request's, else the address.
    std::string name{};
    /// Of a new key.
    std::string algorithm{};
    /// nullopt: as long as the authority. Never longer.
    std::optional<Time> expires{};
    Time now{};
};

/// What the authority vouches for.
struct Issued {
    Fingerprint fingerprint;
    std::string subject{};
    std::vector<std::string> addresses{};
    std::optional<Time> expires{};
    std::optional<crypto::Revocation> revoked{};
};

struct IssuedFile {
    Issued issued;
    /// PEM with the authority's certificate behind it, or PKCS#12.
    std::string bytes{};
};

class OwnAuthority {
  public:
    virtual ~OwnAuthority() = default;
    /// nullopt: there is none.
    virtual std::optional<Authority> get() = 0;
    /// Makes it, trusts it, and writes its first list. Error{already_exists} (fact "authority").
    virtual Authority found(const FoundingRequest& request, const Operation& operation) = 0;
    /// For a request (PKCS#10, PEM or DER) of somebody who keeps their key to themselves; its signature
    /// proves that they have it. Taken from it: the key, the name and the addresses. Error{unreadable_key}
    /// (fact "detail") for what is no request, or asks for what would be too weak.
    virtual IssuedFile issue_for(std::string_view csr, const IssuingRequest& request,
                                 const Operation& operation) = 0;
    /// Makes the key, too, and puts both into a file under the passphrase; the key is not kept.
    virtual IssuedFile issue_with_key(const IssuingRequest& request, ExportForm form,
                                      const Secret& passphrase, const Operation& operation) = 0;
    /// For a new key of one's own, which is stored with its certificate.
    virtual Fingerprint generate(const GenerateRequest& request, const Operation& operation) = 0;
    /// All that it has vouched for.
    virtual std::vector<Issued> issued() = 0;
    /// Takes a certificate back, and writes a new list. Error{not_found} (fact "key") where it did not issue
    /// it; one that is revoked already may only come to be revoked more gravely.
    virtual Issued revoke(const Fingerprint& key, RevocationReason reason, Time now, Time next_list,
                          const Operation& operation) = 0;
    /// The list anew, in force until `next_list`; PEM or DER.
    virtual std::string list(ExportForm form, Time now, Time next_list, const Operation& operation) = 0;
};

} // namespace sealpost::keys
