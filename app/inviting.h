// SPDX-License-Identifier: GPL-3.0-or-later
// The message that asks somebody for a key. It holds nothing secret, and can go out in the clear.
#pragma once

#include "app/home.h"
#include "core/outbox/queue.h"
#include "core/outgoing/own_key.h"

#include <string>

namespace sealpost::app {

struct InvitationRequest {
    mime::AddrSpec to;
    mime::Mailbox from;
    /// It is attached, as the least that the other one's program needs.
    const outgoing::OwnKey& key;
    std::string subject{};
    /// UTF-8, lines end with LF.
    std::string text{};
};

/// A draft with fields, text and key: RFC 5322 bytes. Throws what the key store throws.
std::string make_invitation(Home& home, const InvitationRequest& request);

/// Into the outbox, as the account with its sender's address has it; `to` may get it in the clear, which is
/// what it is made for. Throws Error{no_account}, Error{policy_refused} (fact "reason") where it is refused
/// all the same, and what sealing and the queue throw.
outbox::Queued queue_invitation(Home& home, const std::string& invitation, const mime::AddrSpec& to,
                                const Operation& operation);

} // namespace sealpost::app
