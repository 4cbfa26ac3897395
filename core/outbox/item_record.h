// SPDX-License-Identifier: GPL-3.0-or-later
// Items and messages as the text of sealed records.
#pragma once

#include "core/outbox/item.h"

#include <optional>
#include <string>
#include <string_view>

namespace sealpost::outbox {

std::string to_text(const Item& item);
/// nullopt for what to_text() did not write.
std::optional<Item> parse_item(std::string_view text);
std::string to_text(const Message& message);
std::optional<Message> parse_message(std::string_view text);

} // namespace sealpost::outbox
