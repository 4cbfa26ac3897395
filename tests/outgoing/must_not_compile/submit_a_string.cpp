// SPDX-License-Identifier: GPL-3.0-or-later
// Text cannot be submitted.
#include "core/outbox/courier.h"

void send(sealpost::transport::SmtpClient& server, const sealpost::outgoing::SealedForSubmission& sealed,
          const std::string& text, const sealpost::Operation& operation) {
    const sealpost::outbox::Courier courier;
    static_cast<void>(courier.submit(sealed, server, {}, operation));
#ifdef MUST_NOT_COMPILE
    static_cast<void>(courier.submit(text, server, {}, operation));
#else
    static_cast<void>(text);
#endif
}
