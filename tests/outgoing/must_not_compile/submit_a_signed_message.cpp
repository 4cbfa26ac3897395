// SPDX-License-Identifier: GPL-3.0-or-later
// What `sign` yields is in the clear and cannot be submitted.
#include "core/outbox/courier.h"

void send(sealpost::transport::SmtpClient& server, const sealpost::outgoing::SealedForSubmission& sealed,
          const sealpost::outgoing::SignedMessage& clear, const sealpost::Operation& operation) {
    const sealpost::outbox::Courier courier;
    static_cast<void>(courier.submit(sealed, server, {}, operation));
#ifdef MUST_NOT_COMPILE
    static_cast<void>(courier.submit(clear, server, {}, operation));
#else
    static_cast<void>(clear);
#endif
}
