// SPDX-License-Identifier: GPL-3.0-or-later
// Unobtrusive signatures (draft-ietf-mailmaint-unobtrusive-signatures): a root multipart/mixed with exactly
// one part, whose header begins with Sig fields and whose Content-Type has hp="clear".
#pragma once

#include "core/crypto/technology.h"
#include "core/incoming/open.h"

#include <memory>
#include <string>
#include <vector>

namespace sealpost::incoming {

struct SigField {
    crypto::Technology technology = crypto::Technology::openpgp;
    /// Decoded: a binary detached signature.
    std::string signature;
};

/// Whether the root has that shape.
bool has_unobtrusive_shape(const mime::Part& root) noexcept;
/// The Sig fields that begin the part's header; those that cannot be read are left out.
std::vector<SigField> read_sig_fields(const mime::Part& part);
/// What is signed: the part without its Sig fields, CRLF, its trailing empty lines cut to one CRLF.
std::unique_ptr<Source> open_unobtrusive_content(const mime::Part& part,
                                                 std::shared_ptr<SeekableSource> source);

} // namespace sealpost::incoming
