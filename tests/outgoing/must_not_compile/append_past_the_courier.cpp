// SPDX-License-Identifier: GPL-3.0-or-later
// The mailbox's own way in is closed to everybody but the courier.
#include "core/outbox/courier.h"

void file(sealpost::transport::ImapClient& mailbox, const sealpost::outgoing::SealedForSelf& own,
          sealpost::SeekableSource& bytes, const sealpost::Operation& operation) {
    static_cast<void>(
        sealpost::outbox::Courier().append(own, mailbox, "Sent", sealpost::outbox::Filing::sent, operation));
#ifdef MUST_NOT_COMPILE
    static_cast<void>(mailbox.append({.folder = "Sent", .flags = {}}, bytes, operation));
#else
    static_cast<void>(bytes);
#endif
}
