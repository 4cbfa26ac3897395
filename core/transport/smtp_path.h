// SPDX-License-Identifier: GPL-3.0-or-later
// Addresses as SMTP commands carry them (RFC 5321 section 4.1.2, RFC 6531).
#pragma once

#include <string>
#include <string_view>

namespace sealpost::transport {

struct SmtpPath {
    /// local-part@domain with the domain in A-labels.
    std::string text;
    /// The local part is not ASCII: it can only be sent with SMTPUTF8.
    bool needs_smtputf8 = false;
};

/// Error{bad_address} (fact address) for what is no addr-spec, and for anything that could end the command.
SmtpPath make_smtp_path(std::string_view address);

} // namespace sealpost::transport
