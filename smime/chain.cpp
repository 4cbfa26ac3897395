// SPDX-License-Identifier: GPL-3.0-or-later
#include "smime/chain.h"

#include "core/base/error.h"
#include "core/crypto/verdict.h"
#include "smime/anchor_search.h"
#include "smime/chain_revocation.h"
#include "smime/digests.h"

#include <algorithm>

namespace sealpost::smime {

namespace {

using crypto::ChainState;

ChainState state_of(int error) noexcept {
    switch (error) {
    case X509_V_ERR_CERT_HAS_EXPIRED:
        return ChainState::expired;
    case X509_V_ERR_CERT_NOT_YET_VALID:
        return ChainState::not_yet_valid;
    case X509_V_ERR_CERT_REVOKED:
        return ChainState::revoked;
    case X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT:
        return ChainState::self_signed;
    case X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN:
        return ChainState::unknown_root;
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT:
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY:
    case X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE:
        return ChainState::missing_intermediate;
    case X509_V_ERR_INVALID_CA:
    case X509_V_ERR_KEYUSAGE_NO_CERTSIGN:
        return ChainState::issuer_not_ca;
    case X509_V_ERR_PATH_LENGTH_EXCEEDED:
    case X509_V_ERR_CERT_CHAIN_TOO_LONG:
        return ChainState::path_length;
    case X509_V_ERR_PERMITTED_VIOLATION:
    case X509_V_ERR_EXCLUDED_VIOLATION:
    case X509_V_ERR_SUBTREE_MINMAX:
    case X509_V_ERR_UNSUPPORTED_CONSTRAINT_TYPE:
    case X509_V_ERR_UNSUPPORTED_CONSTRAINT_SYNTAX:
    case X509_V_ERR_UNSUPPORTED_NAME_SYNTAX:
        return ChainState::name_constraints;
    case X509_V_ERR_INVALID_PURPOSE:
        return ChainState::key_usage;
    case X509_V_ERR_UNHANDLED_CRITICAL_EXTENSION:
        return ChainState::unknown_critical_extension;
    case X509_V_ERR_CA_MD_TOO_WEAK:
    case X509_V_ERR_EE_KEY_TOO_SMALL:
    case X509_V_ERR_CA_KEY_TOO_SMALL:
        return ChainState::weak;
    default:
        return ChainState::failed;
    }
}

/// The order in which the verdict asks.
int gravity(ChainState state) noexcept {
    switch (state) {
    case ChainState::anchored:
        return 0;
    case ChainState::weak:
        return 5;
    case ChainState::revoked:
        return 4;
    case ChainState::expired:
        return 3;
    case ChainState::distrusted:
        return 2;
    default:
        return 1;
    }
}

struct Findings {
    std::vector<crypto::ChainFact> facts;

    void add(ChainState state, std::string concerns, std::optional<crypto::Revocation> revoked = {}) {
        facts.push_back({.state = state,
                         .concerns = std::move(concerns),
                         .revoked = std::move(revoked),
                         .since_superseded = {}});
    }
    crypto::ChainFact gravest() const {
        const auto worst = std::max_element(facts.begin(), facts.end(), [](const auto& a, const auto& b) {
            return gravity(a.state) < gravity(b.state);
        });
        return worst == facts.end() ? crypto::ChainFact{.state = ChainState::anchored, .concerns = {}}
                                    : *worst;
    }
};

/// RFC 8550 section 4.4.4: anyExtendedKeyUsage serves mail too, which the library does not know.
bool allows_any_use(X509* certificate) {
    const std::uint32_t usage = X509_get_extended_key_usage(certificate);
    return usage != UINT32_MAX && (usage & XKU_ANYEKU) != 0;
}

/// The library's purposes ask too much: of a certificate that is encrypted to, keyEncipherment, also where
/// its key agrees (RFC 8550 section 4.4.2). What the certificate itself may do is asked by usage_allows();
/// what those above it must be, by other errors.
bool is_no_fault(int error, X509_STORE_CTX* context) {
    return error == X509_V_ERR_INVALID_PURPOSE && (X509_STORE_CTX_get_error_depth(context) == 0 ||
                                                   allows_any_use(X509_STORE_CTX_get_current_cert(context)));
}

int collect(int ok, X509_STORE_CTX* context) {
    if (ok == 1 || is_no_fault(X509_STORE_CTX_get_error(context), context)) return 1;
    auto& findings = *static_cast<Findings*>(X509_STORE_CTX_get_app_data(context));
    X509* concerned = X509_STORE_CTX_get_current_cert(context);
    findings.add(state_of(X509_STORE_CTX_get_error(context)),
                 concerned ? Certificate::of(concerned).subject() : std::string());
    return 1; // go on: all faults are wanted, and none is forgiven
}

CertificateStackPtr stack_of(const std::vector<Certificate>& a, const std::vector<Certificate>& b) {
    CertificateStackPtr stack(sk_X509_new_null());
    for (const auto* list : {&a, &b})
        for (const Certificate& certificate : *list)
            X509_add_cert(stack.get(), certificate.get(), X509_ADD_FLAG_UP_REF | X509_ADD_FLAG_NO_DUP);
    return stack;
}

StorePtr store_of(const std::vector<Certificate>& own, const std::vector<MailAnchor>& more) {
    StorePtr store(X509_STORE_new());
    require(store != nullptr);
    for (const Certificate& anchor : own) X509_STORE_add_cert(store.get(), anchor.get());
    for (const MailAnchor& anchor : more) X509_STORE_add_cert(store.get(), anchor.certificate.get());
    take_openssl_errors();
    return store;
}

const MailAnchor* find_by(const std::vector<MailAnchor>& anchors, const Certificate& certificate) {
    const auto found = std::find_if(anchors.begin(), anchors.end(), [&](const MailAnchor& anchor) {
        return anchor.certificate == certificate;
    });
    return found == anchors.end() ? nullptr : &*found;
}

bool vouches_for(const MailAnchor& anchor, const Certificate& certificate) {
    const auto begins = certificate.not_before();
    return !anchor.distrusted_after || (begins && *begins <= *anchor.distrusted_after);
}

/// What the certificate itself says of the use: RFC 8550 section 4.4, which the library checks for RSA only.
bool usage_allows(const Certificate& certificate, ChainUse use) {
    return use == ChainUse::sign ? certificate.can_sign() : certificate.can_encrypt();
}

/// Below the anchor everything must be strong; the anchor's own signature proves nothing and is not asked.
void find_weakness(const std::vector<Certificate>& chain, bool anchored, Findings& findings) {
    const std::size_t asked = anchored && chain.size() > 1 ? chain.size() - 1 : chain.size();
    for (std::size_t i = 0; i < asked; ++i) {
        const bool weak_digest = !crypto::is_strong(digest_of_signature(chain[i].get()));
        if (weak_digest || !crypto::is_strong(chain[i].algorithm(), chain[i].bits()))
            findings.add(ChainState::weak, chain[i].subject());
    }
    if (asked < chain.size() && !crypto::is_strong(chain.back().algorithm(), chain.back().bits()))
        findings.add(ChainState::weak, chain.back().subject());
}

/// What the lists say of the chain: of the certificate itself, in `result`; of those above it, in `findings`.
/// Returns the subject of an authority that was retired only after the time in question; empty: none.
std::string add_revocations(const ChainRequest& request, const ChainMaterial& material, ChainResult& result,
                            Findings& findings) {
    const ListFindings found = look_into_lists({.chain = result.chain,
                                                .supplied = request.lists,
                                                .kept = material.lists,
                                                .now = request.now.value_or(request.at)});
    std::string superseded;
    for (const auto& [index, revocation] : found.revoked) {
        const std::string subject = result.chain[index].subject();
        const bool in_force = revocation.hard || !revocation.at || *revocation.at <= request.at;
        if (index == 0)
            result.revoked = revocation;
        else if (in_force)
            findings.add(ChainState::revoked, subject, revocation);
        else
            superseded = subject;
    }
    if (material.lists_required)
        for (const std::size_t index : found.unknown)
            findings.add(ChainState::revocation_unknown, result.chain[index].subject());
    return superseded;
}

} // namespace

ChainBuilder::ChainBuilder(ChainMaterial material)
    : material_(std::move(material)), own_anchors_(store_of(material_.anchors, {})) {}

ChainResult ChainBuilder::build(const ChainRequest& request) const {
    ChainResult result = build(request, {});
    if (!material_.mail_anchors) return result;
    if (result.fact.state != ChainState::anchored) {
        const auto more = find_anchors({.certificate = request.certificate,
                                        .companions = request.companions,
                                        .intermediates = material_.intermediates},
                                       *material_.mail_anchors);
        if (!more.empty()) result = build(request, more);
    }
    name_distrusted(result);
    return result;
}

void ChainBuilder::name_distrusted(ChainResult& result) const {
    const auto& chain = result.chain;
    // The user's own authority counts as the user says, and so does what it issued by itself: most people of
    // a firm or a family, for whom the list need not be read.
    const bool own = is_own(chain.back());
    if (own && chain.size() <= 2) return;
    // Nobody's certificate but its owner's: no list knows it.
    const bool alone =
        chain.size() == 1 && !chain.front().is_authority() && X509_self_signed(chain.front().get(), 1) == 1;
    take_openssl_errors();
    if (alone) return;
    if (gravity(result.fact.state) > gravity(ChainState::distrusted)) return;
    for (std::size_t i = 0; i < chain.size() - (own ? 1 : 0); ++i) {
        if (!material_.mail_anchors->distrusts(chain[i])) continue;
        result.fact = {.state = ChainState::distrusted, .concerns = chain[i].subject()};
        return;
    }
}

bool ChainBuilder::is_own(const Certificate& certificate) const {
    return std::find(material_.anchors.begin(), material_.anchors.end(), certificate) !=
           material_.anchors.end();
}

ChainResult ChainBuilder::build(const ChainRequest& request, const std::vector<MailAnchor>& more) const {
    const StorePtr wider = more.empty() ? nullptr : store_of(material_.anchors, more);
    X509_STORE* const anchors = wider ? wider.get() : own_anchors_.get();
    const CertificateStackPtr untrusted = stack_of(request.companions, material_.intermediates);
    const StoreContextPtr context(X509_STORE_CTX_new());
    require(context &&
            X509_STORE_CTX_init(context.get(), anchors, request.certificate.get(), untrusted.get()) == 1);
    X509_STORE_CTX_set_default(context.get(), "smime_sign");
    X509_VERIFY_PARAM* parameters = X509_STORE_CTX_get0_param(context.get());
    // Not X509_STORE_CTX_set_purpose(), which leaves the default's purpose in its place.
    X509_VERIFY_PARAM_set_purpose(parameters, request.use == ChainUse::sign ? X509_PURPOSE_SMIME_SIGN
                                                                            : X509_PURPOSE_SMIME_ENCRYPT);
    X509_VERIFY_PARAM_set_time(parameters, request.at.time_since_epoch().count());
    // An authority that the user trusts is an anchor even where it is not self-signed.
    X509_VERIFY_PARAM_set_flags(parameters, X509_V_FLAG_PARTIAL_CHAIN);
    Findings findings;
    X509_STORE_CTX_set_app_data(context.get(), &findings);
    X509_STORE_CTX_set_verify_cb(context.get(), collect);
    const bool completed = X509_verify_cert(context.get()) == 1;

    ChainResult result;
    const STACK_OF(X509)* built = X509_STORE_CTX_get0_chain(context.get());
    for (int i = 0; i < sk_X509_num(built); ++i)
        result.chain.push_back(Certificate::of(sk_X509_value(built, i)));
    if (result.chain.empty()) result.chain.push_back(request.certificate);
    if (!completed && findings.facts.empty()) findings.add(ChainState::failed, {});
    if (!usage_allows(request.certificate, request.use))
        findings.add(ChainState::key_usage, request.certificate.subject());
    const Certificate& last = result.chain.back();
    const MailAnchor* mail_anchor = find_by(more, last);
    const bool own = is_own(last);
    const bool anchored = own || mail_anchor;
    if (!own && mail_anchor && !vouches_for(*mail_anchor, request.certificate))
        findings.add(ChainState::issued_after_distrust, last.subject());
    find_weakness(result.chain, anchored, findings);
    const std::string superseded = add_revocations(request, material_, result, findings);
    take_openssl_errors();
    result.fact = findings.gravest();
    if (result.fact.state == ChainState::anchored) result.fact.anchor = result.chain.back().subject();
    result.fact.since_superseded = superseded;
    return result;
}

ChainResult build_chain(const ChainRequest& request, const ChainMaterial& material) {
    return ChainBuilder(material).build(request);
}

} // namespace sealpost::smime
