// SPDX-License-Identifier: GPL-3.0-or-later
// What is kept becomes a sealed message again in the outbox's vault alone, which proves it first.
#include "core/outbox/vault.h"

using namespace sealpost;

outgoing::SealedForSubmission make(const outbox::Vault& vault, const outbox::Item& item,
                                   const Operation& operation) {
#ifdef MUST_NOT_COMPILE
    return outgoing::SealedForSubmission({.mail_from = item.mail_from, .rcpt_to = item.pending()},
                                         item.message_id, item.copy,
                                         outgoing::SealedBytes(0, [] { return nullptr; }));
#else
    return vault.take(item, operation);
#endif
}
