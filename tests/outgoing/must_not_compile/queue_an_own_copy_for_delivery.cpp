// SPDX-License-Identifier: GPL-3.0-or-later
// The sender's own copy, with Bcc inside, cannot take the place of one to deliver in the outbox.
#include "core/outbox/queue.h"

using namespace sealpost;

outgoing::SealedMessage make(const outgoing::SealedForSubmission& copy, const outgoing::SealedForSelf& own) {
    outgoing::SealedMessage message;
    message.copies.push_back(copy);
#ifdef MUST_NOT_COMPILE
    message.copies.push_back(own);
#else
    message.sent = own;
#endif
    return message;
}
