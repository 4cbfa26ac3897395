// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/submission.h"

#include "core/base/enum_names.h"

namespace sealpost::transport {

namespace {

constexpr EnumNames<RecipientState, 3> recipient_states{{{RecipientState::pending, "pending"},
                                                         {RecipientState::accepted, "accepted"},
                                                         {RecipientState::rejected, "rejected"}}};

} // namespace

std::string_view name_of(RecipientState state) noexcept { return name_in(recipient_states, state); }
std::optional<RecipientState> parse_recipient_state(std::string_view name) noexcept {
    return find_in(recipient_states, name);
}

} // namespace sealpost::transport
