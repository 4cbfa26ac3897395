// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outbox/item.h"

#include "core/base/enum_names.h"

#include <algorithm>

namespace sealpost::outbox {

namespace {

constexpr EnumNames<ItemState, 8> item_states{{
    {ItemState::queued, "queued"},
    {ItemState::submitting, "submitting"},
    {ItemState::accepted, "accepted"},
    {ItemState::filed, "filed"},
    {ItemState::done, "done"},
    {ItemState::held, "held"},
    {ItemState::failed, "failed"},
    {ItemState::cancelled, "cancelled"},
}};

constexpr EnumNames<OwnCopyState, 5> own_copy_states{{
    {OwnCopyState::none, "none"},
    {OwnCopyState::waiting, "waiting"},
    {OwnCopyState::done, "done"},
    {OwnCopyState::given_up, "given-up"},
    {OwnCopyState::dropped, "dropped"},
}};

} // namespace

std::string_view name_of(ItemState state) noexcept { return name_in(item_states, state); }
std::optional<ItemState> parse_item_state(std::string_view name) noexcept {
    return find_in(item_states, name);
}

std::string_view name_of(OwnCopyState state) noexcept { return name_in(own_copy_states, state); }
std::optional<OwnCopyState> parse_own_copy_state(std::string_view name) noexcept {
    return find_in(own_copy_states, name);
}

bool Item::any_accepted() const noexcept {
    return std::any_of(recipients.begin(), recipients.end(), [](const ItemRecipient& recipient) {
        return recipient.state == transport::RecipientState::accepted;
    });
}

std::vector<mime::AddrSpec> Item::pending() const {
    std::vector<mime::AddrSpec> result;
    for (const ItemRecipient& recipient : recipients)
        if (recipient.state == transport::RecipientState::pending) result.push_back(recipient.address);
    return result;
}

} // namespace sealpost::outbox
