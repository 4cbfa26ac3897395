// SPDX-License-Identifier: GPL-3.0-or-later
// A fingerprint is not one's own key until the key directory says so.
#include "core/outgoing/own_key.h"

using namespace sealpost::outgoing;

OwnKey make(const OwnKey& own, const sealpost::crypto::Fingerprint& fingerprint) {
#ifdef MUST_NOT_COMPILE
    return OwnKey(own.technology(), fingerprint);
#else
    static_cast<void>(fingerprint);
    return own;
#endif
}
