// SPDX-License-Identifier: GPL-3.0-or-later
// Only seal() makes a sealed message, even where every piece of it is at hand.
#include "core/outgoing/sealed.h"

using namespace sealpost::outgoing;

SealedForSubmission make(const SealedForSubmission& sealed, SealedBytes bytes) {
#ifdef MUST_NOT_COMPILE
    return SealedForSubmission(sealed.envelope(), sealed.message_id(), sealed.copy(), std::move(bytes));
#else
    static_cast<void>(bytes);
    return sealed;
#endif
}
