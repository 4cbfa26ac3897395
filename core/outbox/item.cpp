// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outbox/item.h"

#include <algorithm>
#include <array>
#include <utility>

namespace sealpost::outbox {

namespace {

constexpr std::array<std::pair<ItemState, std::string_view>, 8> item_states{{
    {ItemState::queued, "queued"},
    {ItemState::submitting, "submitting"},
    {ItemState::accepted, "accepted"},
    {ItemState::filed, "filed"},
    {ItemState::done, "done"},
    {ItemState::held, "held"},
    {ItemState::failed, "failed"},
    {ItemState::cancelled, "cancelled"},
}};

constexpr std::array<std::pair<OwnCopyState, std::string_view>, 5> own_copy_states{{
    {OwnCopyState::none, "none"},
    {OwnCopyState::waiting, "waiting"},
    {OwnCopyState::done, "done"},
    {OwnCopyState::given_up, "given-up"},
    {OwnCopyState::dropped, "dropped"},
}};

template <typename Names, typename Enum>
std::string_view name_in(const Names& names, Enum value) noexcept {
    for (const auto& [candidate, name] : names)
        if (candidate == value) return name;
    return {};
}

template <typename Enum, std::size_t count>
std::optional<Enum> find_in(const std::array<std::pair<Enum, std::string_view>, count>& names,
                            std::string_view text) noexcept {
    for (const auto& [value, name] : names)
        if (name == text) return value;
    return std::nullopt;
}

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
