// SPDX-License-Identifier: GPL-3.0-or-later
#include "smime/authorities.h"

#include "smime/bundle.h"

namespace sealpost::smime {

namespace {

keys::Authority to_authority(const Certificate& certificate, keys::AuthorityKind kind, bool added) {
    return {.fingerprint = certificate.fingerprint(),
            .subject = certificate.subject(),
            .kind = kind,
            .expires = certificate.not_after(),
            .added = added};
}

} // namespace

std::vector<keys::Authority> Authorities::add(std::string_view bytes, keys::AuthorityKind kind,
                                              const Operation& operation) {
    const Bundle bundle = read_bundle(bytes, operation);
    for (const Certificate& certificate : bundle.certificates)
        if (!certificate.is_authority())
            throw Error(ErrorCode::unreadable_key,
                        {{"detail", "not-an-authority"}, {"key", certificate.fingerprint().hex()}});
    std::vector<keys::Authority> result;
    for (const Certificate& certificate : bundle.certificates) {
        const bool added = kind == keys::AuthorityKind::anchor ? store_.add_authority(certificate)
                                                               : store_.add_intermediate(certificate);
        result.push_back(to_authority(certificate, kind, added));
    }
    return result;
}

std::vector<keys::Authority> Authorities::list() {
    std::vector<keys::Authority> result;
    for (const Certificate& certificate : store_.authorities())
        result.push_back(to_authority(certificate, keys::AuthorityKind::anchor, false));
    for (const Certificate& certificate : store_.intermediates())
        result.push_back(to_authority(certificate, keys::AuthorityKind::intermediate, false));
    return result;
}

bool Authorities::remove(const keys::Fingerprint& fingerprint) {
    const bool anchor = store_.remove_authority(fingerprint);
    return store_.remove_intermediate(fingerprint) || anchor;
}

std::vector<keys::Vouched> Authorities::vouched(Time now) {
    std::vector<keys::Vouched> result;
    for (const Certificate& certificate : store_.certificates()) {
        if (store_.has_secret(certificate.fingerprint())) continue;
        const ChainResult chain =
            build_chain({.certificate = certificate,
                         .companions = {},
                         .use = certificate.can_encrypt() ? ChainUse::encrypt : ChainUse::sign,
                         .at = now},
                        store_.material());
        if (chain.fact.state == crypto::ChainState::anchored)
            result.push_back({.fingerprint = certificate.fingerprint(),
                              .addresses = certificate.addresses(),
                              .authority = chain.chain.back().subject()});
    }
    return result;
}

} // namespace sealpost::smime
