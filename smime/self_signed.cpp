// SPDX-License-Identifier: GPL-3.0-or-later
#include "smime/self_signed.h"

#include "smime/key_pair.h"
#include "smime/profiles.h"

namespace sealpost::smime {

SelfSigned make_self_signed(const keys::GenerateRequest& request) {
    const auto address = mime::AddrSpec::demand(request.address);
    KeyPtr key = make_key_pair(request.algorithm);
    Certificate certificate = make_person_certificate({.name = request.name,
                                                       .addresses = {address},
                                                       .key = key.get(),
                                                       .from = request.now,
                                                       .until = request.expires},
                                                      nullptr);
    return {std::move(certificate), std::move(key)};
}

} // namespace sealpost::smime
