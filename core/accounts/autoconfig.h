// SPDX-License-Identifier: GPL-3.0-or-later
// The file with server settings that providers give out for their domain (Thunderbird's "autoconfig",
// config-v1.1.xml), read without I/O. Only servers with TLS are taken from it; whoever has the domain can put
// anything there, so that everything is bounded and entities are no part of the format.
#pragma once

#include "core/accounts/offered_server.h"

#include <string_view>

namespace sealpost::accounts {

struct Autoconfig {
    /// In the file's order, but implicit TLS before STARTTLS.
    OfferedServers servers{};
    /// Servers that were passed over, as they have no TLS.
    bool some_in_clear = false;
    friend bool operator==(const Autoconfig&, const Autoconfig&) = default;
};

/// `domain`: what %EMAILDOMAIN% stands for in host names. Servers whose host, port or user name makes no
/// sense are passed over. Throws Error{server_protocol}, fact "detail": "doctype" (a document type
/// declaration, before any of it is looked at), "xml", "nesting", "too-large", "not-autoconfig".
Autoconfig parse_autoconfig(std::string_view xml, std::string_view domain);

} // namespace sealpost::accounts
