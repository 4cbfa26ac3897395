// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of each recipient: a technology and a key, a copy in the clear, or a refusal. The part of
// plan() that applies the rules of the account, of domains and of people.
#pragma once

#include "core/outgoing/plan.h"

#include <map>

namespace sealpost::outgoing {

using crypto::Technology;

/// What becomes of one recipient.
struct Assignment {
    Recipient recipient;
    /// nullopt: in the clear.
    std::optional<Technology> engine;
    std::vector<PlannedKey> keys;
    Rule rule{};
    /// For a copy in the clear in this message.
    bool named = false;
    /// In the clear by Policy::prefer: why the copy is not sealed.
    std::optional<Refusal> missing{};
};

/// One's own keys of a technology, or why there is none.
struct OwnKeys {
    std::optional<OwnKey> signer;
    std::optional<OwnKey> self;
    std::optional<Refusal> refusal;
    bool ok() const noexcept { return !refusal; }
};

class Assigner {
  public:
    /// All must outlive it.
    Assigner(const Draft& draft, const Choices& choices, const KeyDirectory& directory, Time now)
        : draft_(draft), choices_(choices), directory_(directory), now_(now) {}

    /// Once.
    void assign_all();

    /// In the draft's order; complete only where there are no refusals.
    const std::vector<Assignment>& assignments() const noexcept { return assignments_; }
    const std::vector<Refusal>& refusals() const noexcept { return refusals_; }
    bool uses(Technology technology) const;
    /// Of the technologies that were asked for so far.
    const std::map<Technology, OwnKeys>& own() const noexcept { return own_; }
    PlannedKey self_key(const OwnKey& key) const;
    /// A refusal where there is none.
    std::optional<OwnKey> signer_of_choice();

  private:
    const mime::AddrSpec& sender() const noexcept { return draft_.from().address; }
    const OwnKeys& own_keys(Technology technology);
    void refuse(Refusal refusal);
    std::optional<Technology> demanded(const Rule& rule) const;
    std::vector<Technology> in_order(const mime::AddrSpec& address,
                                     const std::optional<Technology>& demanded) const;
    bool is_named(const Recipient& recipient) const;
    void assign(const Recipient& recipient, const Rule& rule);
    bool may_go_without(const Recipient& recipient, const Rule& rule, const Refusal& worst);
    void sign_only(const Recipient& recipient, const Rule& rule);
    std::variant<PlannedKey, Refusal> key_for(const Recipient& recipient, Technology technology);
    void forbid_mixture();
    void forbid_mixture_by_rule();
    void demand_signatures();
    void keep_fields_inside();

    const Draft& draft_;
    const Choices& choices_;
    const KeyDirectory& directory_;
    Time now_;
    std::map<Technology, OwnKeys> own_;
    std::vector<Assignment> assignments_;
    std::vector<Refusal> refusals_;
};

} // namespace sealpost::outgoing
