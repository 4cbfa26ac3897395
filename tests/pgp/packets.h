// SPDX-License-Identifier: GPL-3.0-or-later
// OpenPGP packets put together by hand, for messages that no program writes.
#pragma once

#include <string>
#include <string_view>

namespace sealpost::test {

/// New format, five-octet length.
std::string packet(int tag, std::string_view body);
/// Binary literal data without a name.
std::string literal(std::string_view text);
/// The body of the first packet with this tag among packets in the form that packet() and gpg write; empty
/// where there is none.
std::string body_of(int tag, std::string_view packets);
/// Everything before that packet.
std::string before(int tag, std::string_view packets);

} // namespace sealpost::test
