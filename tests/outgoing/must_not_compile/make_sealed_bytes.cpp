// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes do not become sealed by saying so.
#include "core/outgoing/sealed.h"

using namespace sealpost::outgoing;

SealedBytes make(const SealedBytes& sealed, const std::string& text) {
#ifdef MUST_NOT_COMPILE
    return SealedBytes("", sealpost::SpooledBytes(text), "");
#else
    static_cast<void>(text);
    return sealed;
#endif
}
