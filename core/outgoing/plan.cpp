// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outgoing/plan.h"

#include "core/base/error.h"
#include "core/outgoing/assignment.h"
#include "core/outgoing/autocrypt.h"
#include "core/outgoing/cms_choice.h"

#include <algorithm>

namespace sealpost::outgoing {
namespace {

Protection protection_of(bool encrypted, bool signs) noexcept {
    if (encrypted) return signs ? Protection::signed_and_encrypted : Protection::encrypted;
    return signs ? Protection::is_signed : Protection::none;
}

/// From what became of each recipient to the copies.
class Planner {
  public:
    Planner(const Draft& draft, const Choices& choices, const KeyDirectory& directory, Time now)
        : draft_(draft), choices_(choices), directory_(directory), now_(now),
          assigner_(draft, choices, directory, now) {
        assigner_.assign_all();
    }

    std::vector<PlannedCopy> copies() const {
        std::vector<PlannedCopy> result;
        for (const auto engine : {std::optional(Technology::openpgp), std::optional(Technology::smime),
                                  std::optional<Technology>()}) {
            PlannedCopy copy = new_copy(engine, false);
            for (const Assignment& assignment : assignments())
                if (!assignment.recipient.bcc && assignment.engine == engine) add_to(copy, assignment);
            if (copy.recipients.empty()) continue;
            if (engine) add_self(copy);
            choose_cipher(copy);
            result.push_back(std::move(copy));
        }
        for (const Assignment& assignment : assignments()) {
            if (!assignment.recipient.bcc) continue;
            PlannedCopy copy = new_copy(assignment.engine, true);
            add_to(copy, assignment);
            choose_cipher(copy);
            result.push_back(std::move(copy));
        }
        return result;
    }

    std::vector<InTheClear> in_the_clear() const {
        std::vector<InTheClear> result;
        for (const bool bcc : {false, true})
            for (const Assignment& assignment : assignments())
                if (!assignment.engine && assignment.recipient.bcc == bcc)
                    result.push_back(
                        {.address = assignment.recipient.address,
                         .rule = assignment.named ? std::nullopt : std::optional(assignment.rule)});
        return result;
    }

    /// Those that sign the sealed copies first, so that a copy in the clear is signed by the same key.
    std::vector<OwnKey> signers() {
        std::vector<OwnKey> result;
        if (!choices_.sign) return result;
        for (const auto& [technology, own] : assigner_.own())
            if (assigner_.uses(technology) && own.signer) result.push_back(*own.signer);
        if (result.empty()) {
            if (auto signer = assigner_.signer_of_choice()) result.push_back(*signer);
        }
        return result;
    }

    /// To oneself, in the technology that signs or seals the message; a message in the clear without a key of
    /// one's own is not kept.
    std::optional<OwnKey> sent_copy(const std::vector<OwnKey>& signers) const {
        if (choices_.sent_copy == SentCopy::none) return std::nullopt;
        for (const auto& [technology, own] : assigner_.own())
            if (assigner_.uses(technology) && own.self) return own.self;
        const auto own =
            choose_own_key({.address = sender(),
                            .engine = signers.empty() ? choices_.engine : only(signers.front().technology()),
                            .sign = false,
                            .encrypt = true,
                            .named = choices_.named_keys,
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
                                             .named = choices_.named_keys,
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

    const std::vector<Refusal>& refusals() const noexcept { return assigner_.refusals(); }

  private:
    const mime::AddrSpec& sender() const noexcept { return draft_.from().address; }

    const std::vector<Assignment>& assignments() const noexcept { return assigner_.assignments(); }

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
        if (!there) copy.keys.push_back(assigner_.self_key(*assigner_.own().at(*copy.engine).self));
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
    Assigner assigner_;
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
    std::vector<OwnKey> signers;
    if (planner.refusals().empty()) signers = planner.signers();
    if (!planner.refusals().empty()) return {planner.refusals()};

    SendPlan result(draft);
    result.copies_ = planner.copies();
    result.in_the_clear_ = planner.in_the_clear();
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
