// SPDX-License-Identifier: GPL-3.0-or-later
#include "smime/anchor_search.h"

#include <algorithm>

namespace sealpost::smime {

std::vector<MailAnchor> find_anchors(const AnchorSearch& search, MailAnchors& anchors) {
    std::vector<MailAnchor> found;
    X509* const certificate = search.certificate.get();
    if (X509_self_signed(certificate, 1) == 1 && !search.certificate.is_authority()) return found;
    std::vector<const X509_NAME*> names{X509_get_issuer_name(certificate)};
    const auto is_known = [&](const X509_NAME* name) {
        return std::any_of(names.begin(), names.end(),
                           [&](const X509_NAME* known) { return X509_NAME_cmp(known, name) == 0; });
    };
    for (std::size_t i = 0; i < names.size(); ++i) {
        const X509_NAME* name = names[i];
        for (MailAnchor& anchor : anchors.named(name)) found.push_back(std::move(anchor));
        for (const auto* between : {&search.companions, &search.intermediates})
            for (const Certificate& one : *between)
                if (X509_NAME_cmp(X509_get_subject_name(one.get()), name) == 0 &&
                    !is_known(X509_get_issuer_name(one.get())))
                    names.push_back(X509_get_issuer_name(one.get()));
    }
    take_openssl_errors();
    return found;
}

} // namespace sealpost::smime
