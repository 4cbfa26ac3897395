// SPDX-License-Identifier: GPL-3.0-or-later
// A mailbox takes only what is encrypted to oneself.
#include "core/outbox/courier.h"

void file(sealpost::transport::ImapClient& mailbox, const sealpost::outgoing::SealedForSelf& own,
          const sealpost::outgoing::SealedForSubmission& sealed, const sealpost::Operation& operation) {
    const sealpost::outbox::Courier courier;
    static_cast<void>(courier.append(own, mailbox, "Sent", sealpost::outbox::Filing::sent, operation));
#ifdef MUST_NOT_COMPILE
    static_cast<void>(courier.append(sealed, mailbox, "Sent", sealpost::outbox::Filing::sent, operation));
#else
    static_cast<void>(sealed);
#endif
}
