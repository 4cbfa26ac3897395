// SPDX-License-Identifier: GPL-3.0-or-later
// One's own key for a From address: signs, and opens what is sealed to oneself.
#pragma once

#include "core/outgoing/key_directory.h"
#include "core/outgoing/policy.h"
#include "core/outgoing/refusal.h"

#include <optional>
#include <variant>

namespace sealpost::outgoing {

/// A key whose secret part is at hand, usable for what it was asked for at that time.
class OwnKey {
  public:
    crypto::Technology technology() const noexcept { return technology_; }
    const crypto::Fingerprint& fingerprint() const noexcept { return fingerprint_; }
    /// Certificates: as keys::Key::capabilities.
    const std::optional<crypto::SmimeCapabilities>& capabilities() const noexcept { return capabilities_; }
    bool operator==(const OwnKey&) const = default;

  private:
    friend std::variant<OwnKey, Refusal> choose_own_key(const struct OwnKeyRequest&, const KeyDirectory&);
    explicit OwnKey(const keys::Key& key)
        : technology_(key.technology), fingerprint_(key.fingerprint), capabilities_(key.capabilities) {}
    crypto::Technology technology_;
    crypto::Fingerprint fingerprint_;
    std::optional<crypto::SmimeCapabilities> capabilities_;
};

struct OwnKeyRequest {
    mime::AddrSpec address;
    /// automatic: OpenPGP where there is a usable key, else S/MIME.
    EngineChoice engine = EngineChoice::automatic;
    bool sign = true;
    bool encrypt = true;
    NamedKeys named{};
    Time now{};
};

/// The named key, or the newest usable one of the technology; without one the reason: no_own_key, or what is
/// wrong with the best that there is. A named key that is not at hand for the address is no_own_key (facts
/// "fingerprint", "named"): no other takes its place.
std::variant<OwnKey, Refusal> choose_own_key(const OwnKeyRequest& request, const KeyDirectory& directory);

} // namespace sealpost::outgoing
