// SPDX-License-Identifier: GPL-3.0-or-later
#include "smime/chain_revocation.h"

#include <algorithm>

namespace sealpost::smime {

namespace {

/// The lists of the certificate's issuer that can be used, the newest first.
std::vector<RevocationList> lists_by(const Certificate& issuer, const ListRequest& request) {
    std::vector<RevocationList> lists = request.supplied;
    if (request.kept) {
        const auto& kept = request.kept->of_issuer(X509_get_subject_name(issuer.get()));
        lists.insert(lists.end(), kept.begin(), kept.end());
    }
    std::erase_if(lists, [&](const RevocationList& list) {
        return !list.is_signed_by(issuer) || list.kind() != ListKind::complete;
    });
    std::stable_sort(lists.begin(), lists.end(), [](const RevocationList& a, const RevocationList& b) {
        return a.issued() > b.issued();
    });
    return lists;
}

struct Standing {
    std::optional<crypto::Revocation> revoked{};
    bool vouched_for = false;
};

/// A revocation stands whatever a later list says, and the gravest counts; only "on hold" ends with a later
/// list that no longer names it.
Standing standing_of(const Certificate& certificate, const std::vector<RevocationList>& lists, Time now) {
    Standing standing;
    bool hold_has_ended = false;
    for (const RevocationList& list : lists) {
        const auto entry = list.find(certificate);
        if (!entry) {
            standing.vouched_for = standing.vouched_for || list.vouches_for(certificate, now);
            hold_has_ended =
                hold_has_ended || (list.issued() && list.vouches_for(certificate, *list.issued()));
            continue;
        }
        if (entry->on_hold && hold_has_ended) continue;
        if (!standing.revoked || (entry->revocation.hard && !standing.revoked->hard))
            standing.revoked = entry->revocation;
    }
    return standing;
}

} // namespace

ListFindings look_into_lists(const ListRequest& request) {
    ListFindings found;
    for (std::size_t i = 0; i + 1 < request.chain.size(); ++i) {
        const auto lists = lists_by(request.chain[i + 1], request);
        Standing standing = standing_of(request.chain[i], lists, request.now);
        if (standing.revoked)
            found.revoked.push_back({i, *std::move(standing.revoked)});
        else if (!standing.vouched_for)
            found.unknown.push_back(i);
    }
    return found;
}

} // namespace sealpost::smime
