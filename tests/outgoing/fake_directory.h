// SPDX-License-Identifier: GPL-3.0-or-later
// Keys as values, and a directory of them: the policy is a pure function, and needs no key ring to be tested.
#pragma once

#include "core/outgoing/draft.h"
#include "core/outgoing/key_directory.h"

#include <map>
#include <string>
#include <vector>

namespace sealpost::test {

inline constexpr std::string_view plan_time = "2026-11-24T09:00:00Z";

/// A key that can do everything, two years around plan_time. `digit` fills the fingerprint.
keys::Key usable_key(const std::string& address, char digit,
                     crypto::Technology technology = crypto::Technology::openpgp);

class FakeDirectory final : public outgoing::KeyDirectory {
  public:
    void add(const std::string& address, keys::Key key, crypto::Level level, std::string source = "imported");
    /// With its secret part.
    void add_own(const std::string& address, keys::Key key);

    std::vector<outgoing::Candidate> candidates(const mime::AddrSpec& address,
                                                crypto::Technology technology) const override;
    std::vector<keys::Key> own_keys(const mime::AddrSpec& address,
                                    crypto::Technology technology) const override;
    void set_minimal_key(std::string bytes) { minimal_key_ = std::move(bytes); }
    std::optional<std::string> minimal_key(const crypto::Fingerprint&, const mime::AddrSpec&) const override {
        return minimal_key_;
    }

  private:
    std::optional<std::string> minimal_key_;
    std::map<mime::AddrSpec, std::vector<outgoing::Candidate>> candidates_;
};

mime::AddrSpec address(std::string_view text);
/// A draft from message text with LF line ends, at plan_time.
outgoing::Draft draft_of(const std::string& message);

} // namespace sealpost::test
