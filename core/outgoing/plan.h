// SPDX-License-Identifier: GPL-3.0-or-later
// Who gets which copy, sealed to which keys: decided before anything is done, by a pure function of the
// draft, the user's choices and the keys. Either a SendPlan that the policy accepted, or the refusals; never
// a part.
//
// The rules are those for composing: one copy for the visible recipients of each technology, sealed to them
// and the sender; one for each Bcc recipient, sealed to that recipient alone; copies in the clear only for
// recipients whom the user named, or for whom a rule of the user says so.
#pragma once

#include "core/crypto/cms_choice.h"
#include "core/outgoing/draft.h"
#include "core/outgoing/key_directory.h"
#include "core/outgoing/own_key.h"
#include "core/outgoing/policy.h"
#include "core/outgoing/refusal.h"

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace sealpost::outgoing {

enum class Protection { none, is_signed, encrypted, signed_and_encrypted };
/// "none", "signed", "encrypted", "signed-and-encrypted".
std::string_view name_of(Protection protection) noexcept;

struct PlannedKey {
    mime::AddrSpec address;
    crypto::Fingerprint fingerprint;
    crypto::Level level = crypto::Level::none;
    std::string source;
    /// Certificates: what is known of the program that reads with it.
    std::optional<crypto::SmimeCapabilities> capabilities{};
    bool operator==(const PlannedKey&) const = default;
};

struct PlannedCopy {
    /// The envelope recipients. A Bcc copy has one.
    std::vector<mime::AddrSpec> recipients;
    bool bcc = false;
    /// nullopt: in the clear ("none").
    std::optional<crypto::Technology> engine;
    Protection protection = Protection::none;
    /// Exactly the keys that can open the copy: the recipients', and the sender's own except on Bcc copies.
    /// Empty in the clear.
    std::vector<PlannedKey> keys;
    /// What the engine will use, where that is known before (S/MIME); empty otherwise.
    std::string cipher;
    /// S/MIME: what all of `keys` can read.
    crypto::CmsChoice cms{};
    bool operator==(const PlannedCopy&) const = default;
};

/// A recipient whose copy anybody on the way can read, and by whose decision.
struct InTheClear {
    mime::AddrSpec address;
    /// nullopt: the user named the recipient for this message. Else the rule; `policy` is prefer (and there
    /// is no key) or sign_only.
    std::optional<Rule> rule{};
    bool operator==(const InTheClear&) const = default;
};

struct PlanOutcome;

/// Made by plan() alone; what seal() consumes.
class SendPlan {
  public:
    const Draft& draft() const noexcept { return draft_; }
    /// Visible recipients first. Never the sender's own stored copy.
    const std::vector<PlannedCopy>& copies() const noexcept { return copies_; }
    /// Signs where the plan says so; for each technology that a copy uses one.
    const std::vector<OwnKey>& signers() const noexcept { return signers_; }
    /// The key of the sender's stored copy; nullopt: none is made.
    const std::optional<OwnKey>& sent_copy() const noexcept { return sent_copy_; }
    HeaderPolicy headers() const noexcept { return headers_; }
    /// Stands outside on every copy.
    const std::optional<mime::FieldLine>& autocrypt() const noexcept { return autocrypt_; }
    bool sign() const noexcept { return sign_; }
    /// Sealed copies, the sender's own aside, repeat what is hidden outside in their text.
    bool legacy_display() const noexcept { return legacy_display_; }
    /// Of copies in the clear.
    SignStyle sign_style() const noexcept { return sign_style_; }
    /// In the order of the copies.
    const std::vector<InTheClear>& in_the_clear() const noexcept { return in_the_clear_; }

  private:
    friend PlanOutcome plan(const Draft&, const Choices&, const KeyDirectory&, Time);
    explicit SendPlan(Draft draft) : draft_(std::move(draft)) {}
    Draft draft_;
    std::vector<PlannedCopy> copies_;
    std::vector<InTheClear> in_the_clear_;
    std::vector<OwnKey> signers_;
    std::optional<OwnKey> sent_copy_;
    std::optional<mime::FieldLine> autocrypt_;
    HeaderPolicy headers_ = HeaderPolicy::baseline;
    bool sign_ = true;
    bool legacy_display_ = false;
    SignStyle sign_style_ = SignStyle::multipart;
};

struct PlanOutcome {
    std::variant<SendPlan, std::vector<Refusal>> result;
    bool accepted() const noexcept { return std::holds_alternative<SendPlan>(result); }
    /// Empty where accepted.
    std::vector<Refusal> refusals() const;
    /// Throws Error{policy_refused} where refused.
    const SendPlan& plan() const;
};

/// Throws Error{bad_draft} (detail "no-recipient") for a draft without recipients, and what the directory
/// throws.
PlanOutcome plan(const Draft& draft, const Choices& choices, const KeyDirectory& directory, Time now);

} // namespace sealpost::outgoing
