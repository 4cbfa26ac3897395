// SPDX-License-Identifier: GPL-3.0-or-later
// The draft of a reply (RFC 9787 section 5.4, RFC 9788 section 6): it goes to nobody whom the message's own
// author did not name, quotes nothing that the message's summary does not speak for, and marks what has to
// stay confidential.
#pragma once

#include "core/incoming/open.h"
#include "core/incoming/summary.h"
#include "core/outgoing/confidential.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace sealpost::respond {

enum class Audience { sender, everybody };

struct ReplyRequest {
    const incoming::OpenedTree& tree;
    /// Of the tree. Must not be of one that could not be opened.
    const incoming::MessageSummary& summary;
    Audience audience = Audience::sender;
    std::vector<mime::AddrSpec> my_addresses{};
    /// The user has seen why a reply to everybody was refused, and wants it.
    bool despite_obstacles = false;
};

/// Why there is none, before the user decides otherwise.
enum class Obstacle {
    /// The message names nobody to answer to.
    no_recipient,
    /// To everybody: the message does not name the reader among its recipients: a blind copy, whose reply
    /// would
    /// tell the others of it, or an old message passed on by somebody else.
    not_addressed_to_you,
    /// To everybody: the message was sealed, its recipients stand outside only: whoever carried it could have
    /// added some.
    recipients_not_protected,
};
/// "no-recipient", ...
std::string_view name_of(Obstacle obstacle) noexcept;

struct Reply {
    /// The mailbox of mine that was written to; nullopt: none of them is known.
    std::optional<mime::AddrSpec> from;
    /// What stands beside it; whoever knows one's names puts it there.
    std::string from_name{};
    std::vector<mime::Mailbox> to;
    std::vector<mime::Mailbox> cc;
    /// "Re: " and the subject.
    std::string subject;
    /// Message-IDs, the last one of the message answered; "" and {} where it has none.
    std::string in_reply_to;
    std::vector<std::string> references;
    /// What must stay inside.
    outgoing::ConfidentialFields confidential;
    /// The text behind "> "; nullopt: nothing may be quoted without being asked for.
    std::optional<std::string> quote;
    /// For the line above the quote.
    std::string author;
    std::optional<Time> date;
};

std::variant<Reply, Obstacle> make_reply(const ReplyRequest& request);

/// The draft as a message: RFC 5322, CRLF, text/plain. `attribution`: the line above the quote.
std::string to_message(const Reply& reply, std::string_view attribution);

} // namespace sealpost::respond
