// SPDX-License-Identifier: GPL-3.0-or-later
// What is done about a person to whom a message cannot be sealed: functions for the lane of a job, values in,
// values out.
#pragma once

#include "app/home.h"
#include "core/outgoing/refusal.h"

#include <optional>
#include <string>
#include <variant>

namespace sealpost::gui {

/// What became of looking for a key, or of taking keys from a file.
struct KeyGain {
    enum class Result {
        /// The user has not allowed to ask on the net; nothing was asked.
        not_allowed,
        /// There is one that counts now.
        counts,
        /// There is one, and it waits for the user.
        waits,
        /// It is another one than the one that counts.
        conflict,
        /// There is none for the address.
        none,
    };
    Result result = Result::none;
    /// Of the key; empty: there is none.
    std::string fingerprint{};
    /// For other people: how many keys the file had.
    int of_others = 0;
    /// Why there is no answer.
    std::optional<Error> fault{};
};

/// `allow`: the user allows it now, and for the future. Throws Error{cancelled}, and what the state throws.
KeyGain look_for_key(app::Home& home, const mime::AddrSpec& address, bool allow, const Operation& operation);
/// Throws what app::import_keys() throws; nothing is taken then.
KeyGain take_from_file(app::Home& home, const std::string& path, const mime::AddrSpec& address,
                       const Operation& operation);
/// The user's decision about the key with that fingerprint.
void decide_upon(app::Home& home, const std::string& fingerprint, const mime::AddrSpec& address,
                 crypto::Level level);

struct Invitation {
    /// RFC 5322 bytes.
    std::string message{};
    /// What it says, to be read before it goes.
    std::string text{};
};
/// Words with the places %NAME% and %FINGERPRINT%.
struct InvitationWords {
    std::string subject{};
    std::string text{};
};
/// A refusal where the sender has no key that could go along. `from`: empty for the only account's address.
std::variant<Invitation, outgoing::Refusal> write_invitation(app::Home& home, const mime::AddrSpec& to,
                                                             const std::string& from,
                                                             const InvitationWords& words);

} // namespace sealpost::gui
