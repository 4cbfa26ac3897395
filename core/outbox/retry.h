// SPDX-License-Identifier: GPL-3.0-or-later
// When something is tried again, and what an attempt makes of an item: pure functions of values.
#pragma once

#include "core/outbox/item.h"
#include "core/transport/submission.h"

#include <chrono>
#include <functional>

namespace sealpost::outbox {

/// In [0, 1); called once for each attempt that did not succeed.
using Random = std::function<double()>;
/// From the system's generator.
double system_random();

/// Doubles from a minute to four hours; between half of that and all of it, as `random` says, so that many
/// clients whose provider was down do not come back together.
std::chrono::seconds back_off(int attempts, double random) noexcept;

/// After this time an item is not tried any more; but not before so many attempts, as a computer may have
/// been switched off all the while, or its clock set.
inline constexpr std::chrono::hours patience{5 * 24};
inline constexpr int attempts_at_least = 8;

/// What a failure around an attempt means for the item.
enum class Consequence {
    /// It passes, or the user mends it, and the same bytes can go.
    try_again,
    /// The user has to decide about this message.
    hold,
    fail,
};
Consequence consequence_of(const Error& error) noexcept;
/// The error is one of the server or the account, and would be the same for every other item.
bool concerns_the_account(const Error& error) noexcept;

struct Chance {
    Time now;
    double random = 0;
};

/// The server answered for the pending recipients one by one. The item becomes accepted (of which the caller
/// makes done where nothing is filed), failed, or queued with its next time.
void take_answer(Item& item, const transport::SubmitReceipt& receipt, const std::string& server,
                 const Chance& chance);
/// The attempt ended in an error.
void take_error(Item& item, const Error& error, const Chance& chance);
/// The same for the own copy: it stays waiting, or is given up.
void take_error(OwnCopy& own, Time queued_at, const Error& error, const Chance& chance);

} // namespace sealpost::outbox
