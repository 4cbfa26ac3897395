// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outgoing/assignment.h"

#include "core/outgoing/recipient_key.h"

#include <algorithm>

namespace sealpost::outgoing {
namespace {

Technology other(Technology technology) noexcept {
    return technology == Technology::openpgp ? Technology::smime : Technology::openpgp;
}

} // namespace

void Assigner::assign_all() {
    for (const Recipient& recipient : draft_.recipients()) {
        const Rule rule = rule_for(recipient.address, choices_.policy, choices_.overrides);
        if (rule.policy == people::Policy::sign_only)
            sign_only(recipient, rule);
        else
            assign(recipient, rule);
    }
    if (choices_.policy == AccountPolicy::no_mixed)
        forbid_mixture();
    else
        forbid_mixture_by_rule();
    if (!choices_.sign) demand_signatures();
    if (!draft_.confidential().empty() && !choices_.publish_fields) keep_fields_inside();
}

void Assigner::refuse(Refusal refusal) {
    if (std::find(refusals_.begin(), refusals_.end(), refusal) == refusals_.end())
        refusals_.push_back(std::move(refusal));
}

/// Of the message, else of the recipient's rule; nullopt: either technology.
std::optional<Technology> Assigner::demanded(const Rule& rule) const {
    if (choices_.engine == EngineChoice::pgp) return Technology::openpgp;
    if (choices_.engine == EngineChoice::smime) return Technology::smime;
    return rule.engine;
}

std::vector<Technology> Assigner::in_order(const mime::AddrSpec& address,
                                           const std::optional<Technology>& demanded) const {
    if (demanded) return {*demanded};
    const auto used = choices_.last_used.find(address);
    const Technology first =
        used != choices_.last_used.end() ? used->second : choices_.preferred.value_or(Technology::openpgp);
    return {first, other(first)};
}

bool Assigner::is_named(const Recipient& recipient) const {
    return contains(choices_.allow_plaintext, recipient.address);
}

void Assigner::assign(const Recipient& recipient, const Rule& rule) {
    std::optional<Refusal> worst;
    std::optional<Refusal> own_missing;
    std::optional<Assignment> sealed;
    const auto technology_demanded = demanded(rule);
    for (const Technology technology : in_order(recipient.address, technology_demanded)) {
        auto key = key_for(recipient, technology);
        if (auto* refusal = std::get_if<Refusal>(&key)) {
            if (!worst || refusal->reason < worst->reason) worst = std::move(*refusal);
        } else if (const OwnKeys& own = own_keys(technology); !own.ok()) {
            if (!own_missing) own_missing = own.refusal;
        } else if (!sealed) {
            sealed = Assignment{.recipient = recipient,
                                .engine = technology,
                                .keys = {std::get<PlannedKey>(std::move(key))},
                                .rule = rule};
        }
    }
    if (sealed) {
        assignments_.push_back(*std::move(sealed));
        return;
    }
    if (technology_demanded && worst)
        worst->facts["engine"] = std::string(crypto::name_of(*technology_demanded));
    // A change of key that the user has not looked at stops a copy in the clear too.
    const bool conflict = worst && worst->reason == RefusalReason::conflict;
    const bool named = is_named(recipient);
    if (!conflict && (named || (!own_missing && may_go_without(recipient, rule, *worst)))) {
        assignments_.push_back({.recipient = recipient,
                                .engine = {},
                                .keys = {},
                                .rule = rule,
                                .named = named,
                                .missing = std::move(worst)});
        return;
    }
    refuse(own_missing ? *std::move(own_missing) : *std::move(worst));
}

/// Policy::prefer: only where there is no key of any technology, also of one that was not asked for. A key
/// that waits for a decision, has ended or was refused is no reason to write in the clear.
bool Assigner::may_go_without(const Recipient& recipient, const Rule& rule, const Refusal& worst) {
    if (rule.policy != people::Policy::prefer || worst.reason != RefusalReason::no_key) return false;
    const auto asked = demanded(rule);
    if (!asked) return true;
    const auto key = key_for(recipient, other(*asked));
    const auto* refusal = std::get_if<Refusal>(&key);
    return refusal && refusal->reason == RefusalReason::no_key;
}

void Assigner::sign_only(const Recipient& recipient, const Rule& rule) {
    for (const Technology technology : {Technology::openpgp, Technology::smime}) {
        const auto chosen = choose_recipient_key(recipient.address,
                                                 directory_.candidates(recipient.address, technology), now_);
        const auto* refusal = std::get_if<Refusal>(&chosen);
        if (refusal && refusal->reason == RefusalReason::conflict) return refuse(*refusal);
    }
    assignments_.push_back(
        {.recipient = recipient, .engine = {}, .keys = {}, .rule = rule, .named = is_named(recipient)});
}

std::variant<PlannedKey, Refusal> Assigner::key_for(const Recipient& recipient, Technology technology) {
    if (recipient.address == sender()) {
        const OwnKeys& own = own_keys(technology);
        if (own.self) return self_key(*own.self);
    }
    auto chosen =
        choose_recipient_key(recipient.address, directory_.candidates(recipient.address, technology), now_);
    if (auto* refusal = std::get_if<Refusal>(&chosen)) return std::move(*refusal);
    const Candidate& candidate = std::get<Candidate>(chosen);
    return PlannedKey{.address = recipient.address,
                      .fingerprint = candidate.key.fingerprint,
                      .level = candidate.level,
                      .source = candidate.source,
                      .capabilities = candidate.known_capabilities()};
}

PlannedKey Assigner::self_key(const OwnKey& key) const {
    return {.address = sender(),
            .fingerprint = key.fingerprint(),
            .level = crypto::Level::verified,
            .source = "own",
            .capabilities = key.capabilities()};
}

const OwnKeys& Assigner::own_keys(Technology technology) {
    const auto [at, is_new] = own_.try_emplace(technology);
    OwnKeys& own = at->second;
    if (!is_new) return own;
    const auto look = [&](bool sign, std::optional<OwnKey>& result) {
        auto found = choose_own_key({.address = sender(),
                                     .engine = only(technology),
                                     .sign = sign,
                                     .encrypt = !sign,
                                     .named = choices_.named_keys,
                                     .now = now_},
                                    directory_);
        if (auto* key = std::get_if<OwnKey>(&found))
            result = *key;
        else
            own.refusal = std::get<Refusal>(std::move(found));
    };
    look(false, own.self);
    if (choices_.sign) look(true, own.signer);
    return own;
}

bool Assigner::uses(Technology technology) const {
    return std::any_of(assignments_.begin(), assignments_.end(),
                       [&](const Assignment& a) { return a.engine == technology; });
}

std::optional<OwnKey> Assigner::signer_of_choice() {
    auto own = choose_own_key({.address = sender(),
                               .engine = choices_.engine,
                               .sign = true,
                               .encrypt = false,
                               .named = choices_.named_keys,
                               .now = now_},
                              directory_);
    if (auto* key = std::get_if<OwnKey>(&own)) return *key;
    refuse(std::get<Refusal>(std::move(own)));
    return std::nullopt;
}

void Assigner::forbid_mixture() {
    const auto in_clear = [](const Assignment& a) { return !a.engine; };
    if (std::all_of(assignments_.begin(), assignments_.end(), in_clear) ||
        std::none_of(assignments_.begin(), assignments_.end(), in_clear))
        return;
    for (const Assignment& assignment : assignments_)
        if (!assignment.engine)
            refuse({.address = assignment.recipient.address,
                    .reason = RefusalReason::mixed_not_allowed,
                    .facts = {}});
}

/// What must be sealed for one must not lie open for another, unless the user named that other one: for
/// this message, or by a rule for that very address.
void Assigner::forbid_mixture_by_rule() {
    const auto must_be_sealed = [](const Assignment& a) {
        return a.engine && a.rule.policy == people::Policy::require;
    };
    const auto strict = std::find_if(assignments_.begin(), assignments_.end(), must_be_sealed);
    if (strict == assignments_.end()) return;
    for (const Assignment& assignment : assignments_) {
        if (assignment.engine || assignment.named || assignment.rule.from == RuleFrom::person) continue;
        Refusal refusal = assignment.missing.value_or(
            Refusal{.address = assignment.recipient.address, .reason = RefusalReason::mixed_not_allowed});
        refusal.facts["beside"] = strict->recipient.address.to_string();
        refuse(std::move(refusal));
    }
}

/// A rule that lets a copy go in the clear lets it go signed.
void Assigner::demand_signatures() {
    for (const Assignment& assignment : assignments_)
        if (!assignment.engine && !assignment.named)
            refuse({.address = assignment.recipient.address,
                    .reason = RefusalReason::unsigned_not_allowed,
                    .facts = {}});
}

/// A copy in the clear has no inside.
void Assigner::keep_fields_inside() {
    for (const Assignment& assignment : assignments_)
        if (!assignment.engine)
            refuse({.address = assignment.recipient.address,
                    .reason = RefusalReason::confidential_fields,
                    .facts = {{"fields", draft_.confidential().names()}}});
}

} // namespace sealpost::outgoing
