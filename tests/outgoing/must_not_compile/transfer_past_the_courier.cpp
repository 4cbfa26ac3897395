// SPDX-License-Identifier: GPL-3.0-or-later
// The transport's own way out is closed to everybody but the courier.
#include "core/outbox/courier.h"

void send(sealpost::transport::SmtpClient& server, const sealpost::outgoing::SealedForSubmission& sealed,
          sealpost::SeekableSource& bytes, const sealpost::Operation& operation) {
    static_cast<void>(sealpost::outbox::Courier().submit(sealed, server, {}, operation));
#ifdef MUST_NOT_COMPILE
    static_cast<void>(
        server.transfer({.mail_from = "a@example.org", .rcpt_to = {"b@example.org"}}, bytes, operation));
#else
    static_cast<void>(bytes);
#endif
}
