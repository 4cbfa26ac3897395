// SPDX-License-Identifier: GPL-3.0-or-later
// What a server offers in its EHLO reply.
#pragma once

#include "core/transport/smtp_reply.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace sealpost::transport {

struct SmtpExtensions {
    /// In the server's words.
    std::vector<std::string> lines;
    std::vector<std::string> mechanisms;
    /// SIZE; 0: offered without a bound.
    std::optional<std::uint64_t> size;
    bool starttls = false;
    bool pipelining = false;
    bool eight_bit = false;
    bool smtputf8 = false;
    bool requiretls = false;
    bool dsn = false;
};

SmtpExtensions read_extensions(const SmtpReply& reply);

} // namespace sealpost::transport
