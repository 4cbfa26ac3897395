// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outgoing/seal.h"

#include "core/base/error.h"
#include "core/outgoing/cms_choice.h"
#include "core/outgoing/draft_seal.h"
#include "core/outgoing/envelope.h"
#include "core/outgoing/header_protection.h"
#include "core/outgoing/legacy_display.h"

#include <algorithm>
#include <map>

namespace sealpost::outgoing {
namespace {

using crypto::Technology;

crypto::Encryptor& engine_for(Technology technology, const Engines& engines) {
    crypto::Encryptor* engine = technology == Technology::openpgp ? engines.pgp : engines.smime;
    if (!engine) throw Error(ErrorCode::engine_missing, {{"engine", std::string(name_of(technology))}});
    return *engine;
}

std::string header_outside(const std::vector<mime::FieldLine>& fields) {
    return mime::to_wire(fields) + "MIME-Version: 1.0\r\n";
}

std::vector<crypto::Fingerprint> fingerprints_of(const PlannedCopy& copy) {
    std::vector<crypto::Fingerprint> result;
    for (const PlannedKey& key : copy.keys)
        if (std::find(result.begin(), result.end(), key.fingerprint) == result.end())
            result.push_back(key.fingerprint);
    return result;
}

std::vector<mime::FieldLine> with_autocrypt(std::vector<mime::FieldLine> fields, const SendPlan& plan) {
    if (plan.autocrypt()) fields.push_back(*plan.autocrypt());
    return fields;
}

std::vector<mime::FieldLine> with_bcc(const Draft& draft) {
    std::vector<mime::FieldLine> fields = draft.fields();
    if (draft.bcc_field()) fields.push_back(*draft.bcc_field());
    return fields;
}

} // namespace

/// The maker of everything sealed. One of these carries out one plan.
class Sealer {
  public:
    Sealer(const Engines& engines, const Operation& operation) : engines_(engines), operation_(operation) {}

    SealedMessage seal(const SendPlan& plan) {
        const Draft& draft = plan.draft();
        const std::vector<mime::FieldLine> outer =
            with_autocrypt(outer_fields(draft.fields(), plan.headers(), draft.confidential()), plan);
        SealedMessage result;
        for (const PlannedCopy& planned : plan.copies()) {
            operation_.check();
            PlannedCopy copy = planned;
            SealedBytes bytes = copy.engine ? encrypted_copy(plan, outer, copy) : clear_copy(plan);
            Envelope envelope{.mail_from = draft.from().address, .rcpt_to = copy.recipients};
            result.copies.push_back(SealedForSubmission(std::move(envelope), draft.message_id(),
                                                        std::move(copy), std::move(bytes)));
        }
        if (plan.sent_copy()) {
            operation_.check();
            const auto signer = signer_of(plan, plan.sent_copy()->technology());
            result.sent = for_self(draft, *plan.sent_copy(), signer, plan.headers());
        }
        return result;
    }

    /// `authenticator`: for a draft that proves where it was saved.
    SealedForSelf for_self(const Draft& draft, const OwnKey& own,
                           const std::optional<crypto::Fingerprint>& signer, HeaderPolicy headers,
                           const DraftAuthenticator* authenticator = nullptr) {
        // One's own provider needs to see no more than baseline shows, whatever others may.
        const HeaderPolicy stricter = headers == HeaderPolicy::none ? HeaderPolicy::baseline : headers;
        const auto outer = outer_fields(draft.fields(), stricter, draft.confidential());
        std::vector<mime::FieldLine> inner = with_bcc(draft);
        // What must stay inside is known of a draft when it is gone on with.
        if (authenticator != nullptr && !draft.confidential().empty())
            inner.push_back(
                mime::FieldLine::structured(confidential_field_name, draft.confidential().to_text()));
        const mime::Entity payload = protect_for_encryption(draft.body(), inner, outer);
        EncryptedEntity entity =
            encrypt_entity(engine_for(own.technology(), engines_),
                           {.payload = authenticator ? authenticator->authenticate(payload) : payload,
                            .recipients = {own.fingerprint()},
                            .signer = signer,
                            .cms = choose_cms({{own.fingerprint(), own.capabilities()}})},
                           operation_);
        return SealedForSelf(draft.message_id(), own.technology(), frame(outer, std::move(entity)));
    }

    SignedMessage signed_message(const Draft& draft, const OwnKey& signer, SignStyle style) {
        return SignedMessage(signed_in_the_clear(draft, signer, style, draft.fields()));
    }

  private:
    /// nullopt only where the plan signs nothing.
    static std::optional<crypto::Fingerprint> signer_of(const SendPlan& plan, Technology technology) {
        if (!plan.sign()) return std::nullopt;
        for (const OwnKey& signer : plan.signers())
            if (signer.technology() == technology) return signer.fingerprint();
        throw Error(ErrorCode::internal, {{"detail", "a plan that signs without a signer"}});
    }

    static SealedBytes frame(const std::vector<mime::FieldLine>& outer, EncryptedEntity entity) {
        return SealedBytes(header_outside(outer) + entity.head, std::move(entity.ciphertext),
                           std::move(entity.tail));
    }

    SealedBytes encrypted_copy(const SendPlan& plan, const std::vector<mime::FieldLine>& outer,
                               PlannedCopy& copy) {
        crypto::Encryptor& engine = engine_for(*copy.engine, engines_);
        EncryptEntityRequest request{
            .payload = protect_for_encryption(body_of(plan, outer), plan.draft().fields(), outer),
            .recipients = fingerprints_of(copy),
            .signer = signer_of(plan, *copy.engine),
            .cms = copy.cms,
        };
        if (request.signer && shares_signature(plan, *copy.engine)) {
            request.payload = signed_once(engine, request.payload, *request.signer);
            request.signer.reset();
        }
        EncryptedEntity entity = encrypt_entity(engine, request, operation_);
        copy.cipher = entity.made.cipher;
        return frame(outer, std::move(entity));
    }

    static mime::Entity body_of(const SendPlan& plan, const std::vector<mime::FieldLine>& outer) {
        const Draft& draft = plan.draft();
        return plan.legacy_display() ? with_legacy_display(draft.body(), draft.fields(), outer)
                                     : draft.body();
    }

    static bool shares_signature(const SendPlan& plan, Technology technology) {
        return std::count_if(plan.copies().begin(), plan.copies().end(),
                             [&](const PlannedCopy& copy) { return copy.engine == technology; }) > 1;
    }

    const mime::Entity& signed_once(crypto::Encryptor& engine, const mime::Entity& payload,
                                    const crypto::Fingerprint& signer) {
        const auto at = signed_.find(engine.technology());
        if (at != signed_.end()) return at->second;
        return signed_
            .emplace(engine.technology(), sign_entity_for_encryption(engine, payload, signer, operation_))
            .first->second;
    }

    SealedBytes clear_copy(const SendPlan& plan) {
        const auto outside = with_autocrypt(plan.draft().fields(), plan);
        if (!clear_)
            clear_ = plan.sign()
                         ? signed_in_the_clear(plan.draft(), plan.signers().at(0), plan.sign_style(), outside)
                         : spooled(plan.draft().body(), outside);
        return *clear_;
    }

    SealedBytes signed_in_the_clear(const Draft& draft, const OwnKey& signer, SignStyle style,
                                    const std::vector<mime::FieldLine>& outside) {
        const mime::Entity payload = protect_for_signature(draft.body(), draft.fields());
        const auto sign = style == SignStyle::unobtrusive ? sign_entity_unobtrusively : sign_entity;
        return spooled(
            sign(engine_for(signer.technology(), engines_), payload, signer.fingerprint(), operation_),
            outside);
    }

    static SealedBytes spooled(const mime::Entity& entity, const std::vector<mime::FieldLine>& fields) {
        Spool spool;
        copy(*entity.open(), spool);
        spool.commit();
        return SealedBytes(header_outside(fields), spool.take(), "");
    }

    const Engines& engines_;
    const Operation& operation_;
    /// One signature for each technology, under all of its copies.
    std::map<Technology, mime::Entity> signed_;
    std::optional<SealedBytes> clear_;
};

SealedMessage seal(const SendPlan& plan, const Engines& engines, const Operation& operation) {
    return Sealer(engines, operation).seal(plan);
}

SealedForSelf seal_draft(const Draft& draft, const OwnKey& own, const Engines& engines,
                         const Operation& operation) {
    return Sealer(engines, operation).for_self(draft, own, std::nullopt, HeaderPolicy::baseline);
}

SealedForSelf seal_authenticated_draft(const Draft& draft, const OwnKey& own,
                                       const DraftAuthenticator& authenticator, const Engines& engines,
                                       const Operation& operation) {
    return Sealer(engines, operation)
        .for_self(draft, own, std::nullopt, HeaderPolicy::baseline, &authenticator);
}

SignedMessage sign_message(const Draft& draft, const OwnKey& signer, SignStyle style, const Engines& engines,
                           const Operation& operation) {
    return Sealer(engines, operation).signed_message(draft, signer, style);
}

} // namespace sealpost::outgoing
