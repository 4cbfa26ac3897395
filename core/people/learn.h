// SPDX-License-Identifier: GPL-3.0-or-later
// Records what a received message brings. All of it, or nothing: one transaction.
//
// What a message says of keys makes them `offered` at most; only a good signed mail makes the certificates in
// it count (`ca`). Where another key is accepted, a new one of the sender's is a conflict. What a message
// says of somebody else's keys (gossip, keys of recipients) is offered only while no key of that person
// counts: hearsay must not stop mail.
//
// Everything throws what state::SealedRecords throws.
#pragma once

#include "core/keys/foreign_keys.h"
#include "core/people/brought.h"
#include "core/people/people.h"
#include "core/people/seen_keys.h"

#include <functional>
#include <vector>

namespace sealpost::people {

/// References: all must outlive the call.
struct LearnInto {
    People& people;
    SeenKeys& seen;
    /// One for each technology; those of another are not read.
    std::vector<keys::ForeignKeys*> readers{};
};

struct LearnFacts {
    /// Of one's own addresses nothing is learnt: which keys are one's own one knows. Asked of the sender, and
    /// of those alone whose keys the message brings.
    std::function<bool(const mime::AddrSpec&)> is_mine;
    Time now{};
};

struct LearnedKey {
    mime::AddrSpec address;
    SeenKey key;
    /// The standing afterwards.
    Level level = Level::none;
    /// These bytes were not there before.
    bool changed = false;
};

struct Learned {
    /// In the order in which they came.
    std::vector<LearnedKey> keys{};
    /// Conflicts of the sender's address that were not there before.
    std::vector<Conflict> conflicts{};
};

Learned learn(const LearnInto& into, const MailBrought& mail, const LearnFacts& facts);

} // namespace sealpost::people
