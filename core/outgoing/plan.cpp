// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outgoing/plan.h"

#include "core/base/error.h"
#include "core/outgoing/autocrypt.h"
#include "core/outgoing/cms_choice.h"
#include "core/outgoing/recipient_key.h"

#include <algorithm>
#include <array>
#include <map>

namespace sealpost::outgoing {
namespace {

using crypto::Technology;

EngineChoice only(Technology technology) noexcept {
    return technology == Technology::openpgp ? EngineChoice::pgp : EngineChoice::smime;
}

std::vector<Technology> allowed_technologies(EngineChoice choice) {
    if (choice == EngineChoice::pgp) return {Technology::openpgp};
    if (choice == EngineChoice::smime) return {Technology::smime};
    return {Technology::openpgp, Technology::smime};
}

Protection protection_of(bool encrypted, bool signs) noexcept {
    if (encrypted) return signs ? Protection::signed_and_encrypted : Protection::encrypted;
    return signs ? Protection::is_signed : Protection::none;
}

/// What becomes of one recipient.
struct Assignment {
    Recipient recipient;
    /// nullopt: in the clear.
    std::optional<Technology> engine;
    std::vector<PlannedKey> keys;
};

/// One's own keys of a technology, or why there is none.
struct OwnKeys {
    std::optional<OwnKey> signer;
    std::optional<OwnKey> self;
    std::optional<Refusal> refusal;
    bool ok() const noexcept { return !refusal; }
};

class Planner {
  public:
    Planner(const Draft& draft, const Choices& choices, const KeyDirectory& directory, Time now)
        : draft_(draft), choices_(choices), directory_(directory), now_(now) {}

    void assign_all() {
        for (const Recipient& recipient : draft_.recipients()) {
            if (choices_.policy == AccountPolicy::sign_only ||
                contains(choices_.sign_only, recipient.address))
                assignments_.push_back({.recipient = recipient, .engine = {}, .keys = {}});
            else
                assign(recipient);
        }
        if (choices_.policy == AccountPolicy::no_mixed) forbid_mixture();
        if (!draft_.confidential().empty() && !choices_.publish_fields) keep_fields_inside();
    }

    std::vector<PlannedCopy> copies() const {
        std::vector<PlannedCopy> result;
        for (const auto engine : {std::optional(Technology::openpgp), std::optional(Technology::smime),
                                  std::optional<Technology>()}) {
            PlannedCopy copy = new_copy(engine, false);
            for (const Assignment& assignment : assignments_)
                if (!assignment.recipient.bcc && assignment.engine == engine) add_to(copy, assignment);
            if (copy.recipients.empty()) continue;
            if (engine) add_self(copy);
            choose_cipher(copy);
            result.push_back(std::move(copy));
        }
        for (const Assignment& assignment : assignments_) {
            if (!assignment.recipient.bcc) continue;
            PlannedCopy copy = new_copy(assignment.engine, true);
            add_to(copy, assignment);
            choose_cipher(copy);
            result.push_back(std::move(copy));
        }
        return result;
    }

    /// Those that sign the sealed copies first, so that a copy in the clear is signed by the same key.
    std::vector<OwnKey> signers() {
        std::vector<OwnKey> result;
        if (!choices_.sign) return result;
        for (const auto& [technology, own] : own_)
            if (uses(technology) && own.signer) result.push_back(*own.signer);
        if (result.empty()) {
            if (auto signer = ask_own(choices_.engine, true, false)) result.push_back(*signer);
        }
        return result;
    }

    /// To oneself, in the technology that signs or seals the message; a message in the clear without a key of
    /// one's own is not kept.
    std::optional<OwnKey> sent_copy(const std::vector<OwnKey>& signers) const {
        if (choices_.sent_copy == SentCopy::none) return std::nullopt;
        for (const auto& [technology, own] : own_)
            if (uses(technology) && own.self) return own.self;
        const auto own =
            choose_own_key({.address = sender(),
                            .engine = signers.empty() ? choices_.engine : only(signers.front().technology()),
                            .sign = false,
                            .encrypt = true,
                            .now = now_},
                           directory_);
        if (const auto* key = std::get_if<OwnKey>(&own)) return *key;
        return std::nullopt;
    }

    std::optional<mime::FieldLine> autocrypt() const {
        if (!choices_.autocrypt) return std::nullopt;
        try {
            const auto own = choose_own_key({.address = sender(),
                                             .engine = EngineChoice::pgp,
                                             .sign = false,
                                             .encrypt = true,
                                             .now = now_},
                                            directory_);
            const auto* chosen = std::get_if<OwnKey>(&own);
            const auto key = chosen ? directory_.minimal_key(chosen->fingerprint(), sender()) : std::nullopt;
            return key ? autocrypt_field(sender(), *key) : std::nullopt;
        } catch (const Error& error) {
            // S/MIME needs no GnuPG.
            if (error.code() == ErrorCode::engine_missing) return std::nullopt;
            throw;
        }
    }

    const std::vector<Refusal>& refusals() const noexcept { return refusals_; }

  private:
    const mime::AddrSpec& sender() const noexcept { return draft_.from().address; }

    bool uses(Technology technology) const {
        return std::any_of(assignments_.begin(), assignments_.end(),
                           [&](const Assignment& a) { return a.engine == technology; });
    }

    std::optional<OwnKey> ask_own(EngineChoice engine, bool sign, bool encrypt) {
        auto own = choose_own_key(
            {.address = sender(), .engine = engine, .sign = sign, .encrypt = encrypt, .now = now_},
            directory_);
        if (auto* key = std::get_if<OwnKey>(&own)) return *key;
        refuse(std::get<Refusal>(std::move(own)));
        return std::nullopt;
    }

    const OwnKeys& own_keys(Technology technology) {
        const auto [at, is_new] = own_.try_emplace(technology);
        OwnKeys& own = at->second;
        if (!is_new) return own;
        const auto look = [&](bool sign, std::optional<OwnKey>& result) {
            auto found = choose_own_key({.address = sender(),
                                         .engine = only(technology),
                                         .sign = sign,
                                         .encrypt = !sign,
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

    void refuse(Refusal refusal) {
        if (std::find(refusals_.begin(), refusals_.end(), refusal) == refusals_.end())
            refusals_.push_back(std::move(refusal));
    }

    EngineChoice engine_for(const mime::AddrSpec& address) const {
        const auto wish = choices_.engine_for.find(address);
        if (choices_.engine != EngineChoice::automatic || wish == choices_.engine_for.end())
            return choices_.engine;
        return only(wish->second);
    }

    void assign(const Recipient& recipient) {
        std::optional<Refusal> worst;
        std::optional<Refusal> own_missing;
        std::optional<Assignment> sealed;
        const EngineChoice engine = engine_for(recipient.address);
        for (const Technology technology : allowed_technologies(engine)) {
            auto key = key_for(recipient, technology);
            if (auto* refusal = std::get_if<Refusal>(&key)) {
                if (!worst || refusal->reason < worst->reason) worst = std::move(*refusal);
            } else if (const OwnKeys& own = own_keys(technology); !own.ok()) {
                if (!own_missing) own_missing = own.refusal;
            } else if (!sealed) {
                sealed = Assignment{.recipient = recipient,
                                    .engine = technology,
                                    .keys = {std::get<PlannedKey>(std::move(key))}};
            }
        }
        // A change of key that the user has not looked at stops a copy in the clear too.
        const bool conflict = worst && worst->reason == RefusalReason::conflict;
        if (sealed) {
            assignments_.push_back(*std::move(sealed));
        } else if (!conflict && contains(choices_.allow_plaintext, recipient.address)) {
            assignments_.push_back({.recipient = recipient, .engine = {}, .keys = {}});
        } else if (own_missing) {
            refuse(*std::move(own_missing));
        } else {
            if (engine != EngineChoice::automatic) worst->facts["engine"] = std::string(name_of(engine));
            refuse(*std::move(worst));
        }
    }

    std::variant<PlannedKey, Refusal> key_for(const Recipient& recipient, Technology technology) {
        if (recipient.address == sender()) {
            const OwnKeys& own = own_keys(technology);
            if (own.self) return self_key(*own.self);
        }
        auto chosen = choose_recipient_key(recipient.address,
                                           directory_.candidates(recipient.address, technology), now_);
        if (auto* refusal = std::get_if<Refusal>(&chosen)) return std::move(*refusal);
        const Candidate& candidate = std::get<Candidate>(chosen);
        return PlannedKey{.address = recipient.address,
                          .fingerprint = candidate.key.fingerprint,
                          .level = candidate.level,
                          .source = candidate.source,
                          .capabilities = candidate.known_capabilities()};
    }

    PlannedKey self_key(const OwnKey& key) const {
        return {.address = sender(),
                .fingerprint = key.fingerprint(),
                .level = crypto::Level::verified,
                .source = "own",
                .capabilities = key.capabilities()};
    }

    void forbid_mixture() {
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

    /// A copy in the clear has no inside.
    void keep_fields_inside() {
        for (const Assignment& assignment : assignments_)
            if (!assignment.engine)
                refuse({.address = assignment.recipient.address,
                        .reason = RefusalReason::confidential_fields,
                        .facts = {{"fields", draft_.confidential().names()}}});
    }

    PlannedCopy new_copy(std::optional<Technology> engine, bool bcc) const {
        return {.recipients = {},
                .bcc = bcc,
                .engine = engine,
                .protection = protection_of(engine.has_value(), choices_.sign),
                .keys = {},
                .cipher = {},
                .cms = {}};
    }

    static void add_to(PlannedCopy& copy, const Assignment& assignment) {
        copy.recipients.push_back(assignment.recipient.address);
        for (const PlannedKey& key : assignment.keys) copy.keys.push_back(key);
    }

    void add_self(PlannedCopy& copy) const {
        const bool there = std::any_of(copy.keys.begin(), copy.keys.end(),
                                       [&](const PlannedKey& key) { return key.address == sender(); });
        if (!there) copy.keys.push_back(self_key(*own_.at(*copy.engine).self));
    }

    static void choose_cipher(PlannedCopy& copy) {
        if (copy.engine != Technology::smime) return;
        std::vector<CmsRecipient> recipients;
        for (const PlannedKey& key : copy.keys) recipients.push_back({key.fingerprint, key.capabilities});
        copy.cms = choose_cms(recipients);
        copy.cipher = name_of(copy.cms.cipher);
    }

    const Draft& draft_;
    const Choices& choices_;
    const KeyDirectory& directory_;
    Time now_;
    std::map<Technology, OwnKeys> own_;
    std::vector<Assignment> assignments_;
    std::vector<Refusal> refusals_;
};

} // namespace

std::string_view name_of(Protection protection) noexcept {
    switch (protection) {
    case Protection::none:
        return "none";
    case Protection::is_signed:
        return "signed";
    case Protection::encrypted:
        return "encrypted";
    case Protection::signed_and_encrypted:
        return "signed-and-encrypted";
    }
    return {};
}

std::vector<mime::AddrSpec> SendPlan::in_the_clear() const {
    std::vector<mime::AddrSpec> result;
    for (const PlannedCopy& copy : copies_)
        if (!copy.engine) result.insert(result.end(), copy.recipients.begin(), copy.recipients.end());
    return result;
}

std::vector<Refusal> PlanOutcome::refusals() const {
    const auto* list = std::get_if<std::vector<Refusal>>(&result);
    return list ? *list : std::vector<Refusal>();
}

const SendPlan& PlanOutcome::plan() const {
    const auto* accepted_plan = std::get_if<SendPlan>(&result);
    if (!accepted_plan) throw Error(ErrorCode::policy_refused);
    return *accepted_plan;
}

PlanOutcome plan(const Draft& draft, const Choices& choices, const KeyDirectory& directory, Time now) {
    if (draft.recipients().empty()) throw Error(ErrorCode::bad_draft, {{"detail", "no-recipient"}});

    Planner planner(draft, choices, directory, now);
    planner.assign_all();
    std::vector<OwnKey> signers;
    if (planner.refusals().empty()) signers = planner.signers();
    if (!planner.refusals().empty()) return {planner.refusals()};

    SendPlan result(draft);
    result.copies_ = planner.copies();
    result.sent_copy_ = planner.sent_copy(signers);
    result.signers_ = std::move(signers);
    result.autocrypt_ = planner.autocrypt();
    result.headers_ = choices.headers;
    result.sign_ = choices.sign;
    result.legacy_display_ = choices.legacy_display;
    result.sign_style_ = choices.sign_style;
    return {std::move(result)};
}

} // namespace sealpost::outgoing
