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

/// The value of ORCPT, by which a report names the recipient (RFC 3461 section 4.2): "rfc822;" and the
/// address as xtext; "utf-8;" and utf-8-addr-xtext (RFC 6533 section 3), which is ASCII too, where the local
/// part is not. Empty for an address that is too long for it.
std::string original_recipient(const SmtpPath& path);

} // namespace sealpost::transport
