// SPDX-License-Identifier: GPL-3.0-or-later
// Verifying SignedData (RFC 5652 section 5) while its content streams past.
#pragma once

#include "core/base/clock.h"
#include "core/base/operation.h"
#include "core/crypto/facts.h"
#include "smime/certificate_store.h"
#include "smime/cms_structure.h"

#include <vector>

namespace sealpost::smime {

struct SignedDataRequest {
    /// Just constructed over a reader.
    CmsMessage& message;
    /// nullptr: the content inside the message. Otherwise exactly this is what is verified; content inside is
    /// read past and never handed on.
    Source* detached = nullptr;
    /// Gets the content that was verified; not committed.
    Sink& content;
    CertificateStore& store;
    Time now{};
};

struct SignedDataResult {
    /// One for each SignerInfo, at most limits::signatures_per_layer.
    std::vector<crypto::SignatureFact> signatures;
    bool any(crypto::Mathematics mathematics) const;
};

/// Throws BerFault for what is no SignedData, Error as the sink and source do.
SignedDataResult read_signed_data(const SignedDataRequest& request, const Operation& operation);

} // namespace sealpost::smime
