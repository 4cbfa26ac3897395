// SPDX-License-Identifier: GPL-3.0-or-later
#include "smime/authorities.h"

#include "smime/bundle.h"
#include "smime/key_files.h"

namespace sealpost::smime {

namespace {

keys::Authority to_authority(const Certificate& certificate, keys::AuthorityKind kind, bool added) {
    return {.fingerprint = certificate.fingerprint(),
            .subject = certificate.subject(),
            .kind = kind,
            .expires = certificate.not_after(),
            .added = added};
}

keys::ListStanding standing_of(const RevocationList& list, ListChange change, Time now) {
    if (change == ListChange::ended) return keys::ListStanding::came_too_late;
    if (change != ListChange::unused) {
        const auto until = list.until();
        return until && now < *until ? keys::ListStanding::in_force : keys::ListStanding::ended;
    }
    switch (list.kind()) {
    case ListKind::delta:
        return keys::ListStanding::delta;
    case ListKind::indirect:
        return keys::ListStanding::indirect;
    default:
        return keys::ListStanding::unknown_extension;
    }
}

keys::RevocationList to_list(const RevocationList& list, keys::ListStanding standing, bool issuer_known) {
    return {.fingerprint = list.fingerprint(),
            .issuer = list.issuer(),
            .issued = list.issued(),
            .until = list.until(),
            .entries = list.size(),
            .standing = standing,
            .issuer_known = issuer_known,
            .added = false};
}

/// A list that the authority which it names did not sign was forged or damaged. Where that authority is not
/// at hand, or only another one of its name, nothing is known yet.
void refuse_forged(const RevocationList& list, const std::vector<Certificate>& companions,
                   const std::vector<Certificate>& known) {
    for (const auto* authorities : {&companions, &known})
        for (const Certificate& authority : *authorities)
            if (list.names_as_signer(authority) && !list.is_signed_by(authority))
                throw Error(ErrorCode::unreadable_key,
                            {{"detail", "list-signature"}, {"issuer", list.issuer()}});
}

} // namespace

keys::AuthorityFile Authorities::add(std::string_view bytes, keys::AuthorityKind kind, Time now,
                                     const Operation& operation) {
    const Bundle bundle = read_bundle(bytes, operation);
    for (const Certificate& certificate : bundle.certificates)
        if (!certificate.is_authority())
            throw Error(ErrorCode::unreadable_key, {{"detail", "not-an-authority"},
                                                    {"key", certificate.fingerprint().hex()},
                                                    {"subject", certificate.subject()}});
    for (const RevocationList& list : bundle.lists)
        refuse_forged(list, bundle.certificates, store_.authorities_named(X509_CRL_get_issuer(list.get())));
    keys::AuthorityFile result;
    for (const Certificate& certificate : bundle.certificates) {
        const bool added = kind == keys::AuthorityKind::anchor ? store_.add_authority(certificate)
                                                               : store_.add_intermediate(certificate);
        result.authorities.push_back(to_authority(certificate, kind, added));
    }
    for (const RevocationList& list : bundle.lists) {
        const auto signer = signer_of(list);
        const ListChange change = store_.lists().add(list, signer ? &*signer : nullptr, now);
        result.lists.push_back(to_list(list, standing_of(list, change, now), signer.has_value()));
        result.lists.back().added = change == ListChange::added;
    }
    return result;
}

keys::AuthorityFile Authorities::list(Time now) {
    keys::AuthorityFile result;
    for (const Certificate& certificate : store_.authorities())
        result.authorities.push_back(to_authority(certificate, keys::AuthorityKind::anchor, false));
    for (const Certificate& certificate : store_.intermediates())
        result.authorities.push_back(to_authority(certificate, keys::AuthorityKind::intermediate, false));
    for (const RevocationList& list : store_.lists().all())
        result.lists.push_back(
            to_list(list, standing_of(list, ListChange::unchanged, now), signer_of(list).has_value()));
    return result;
}

std::optional<Certificate> Authorities::signer_of(const RevocationList& list) {
    for (Certificate& authority : store_.authorities_named(X509_CRL_get_issuer(list.get())))
        if (list.is_signed_by(authority)) return std::move(authority);
    return std::nullopt;
}

std::optional<std::string> Authorities::certificate(const keys::Fingerprint& fingerprint,
                                                    keys::ExportForm form) {
    for (const auto& some : {store_.authorities(), store_.intermediates()})
        for (const Certificate& authority : some)
            if (authority.fingerprint() == fingerprint)
                return form == keys::ExportForm::armor ? to_pem(authority) : authority.der();
    return std::nullopt;
}

bool Authorities::remove(const keys::Fingerprint& fingerprint) {
    const bool anchor = store_.remove_authority(fingerprint);
    const bool intermediate = store_.remove_intermediate(fingerprint);
    return store_.lists().remove(fingerprint) || anchor || intermediate;
}

std::vector<keys::Vouched> Authorities::vouched(Time now) {
    std::vector<keys::Vouched> result;
    for (const Certificate& certificate : store_.certificates()) {
        if (store_.has_secret(certificate.fingerprint())) continue;
        const ChainResult chain =
            store_.chains().build({.certificate = certificate,
                                   .companions = {},
                                   .use = certificate.can_encrypt() ? ChainUse::encrypt : ChainUse::sign,
                                   .at = now});
        if (chain.fact.state == crypto::ChainState::anchored && !chain.revoked)
            result.push_back({.fingerprint = certificate.fingerprint(),
                              .addresses = certificate.addresses(),
                              .authority = chain.chain.back().subject()});
    }
    return result;
}

} // namespace sealpost::smime
