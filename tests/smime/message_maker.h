// SPDX-License-Identifier: GPL-3.0-or-later
// Signed messages as other programs write them, made with OpenSSL and not with our own code.
#pragma once

#include "tests/smime/certificate_maker.h"

#include <optional>
#include <string>
#include <vector>

namespace sealpost::test {

struct SignedMessageRequest {
    const MadeCertificate& signer;
    std::vector<MadeCertificate> companions{};
    std::vector<MadeList> lists{};
    /// Also the message's Date.
    Time signed_at{};
    std::string from = "alice@example.org";
    std::string to = "bob@example.org";
    std::string text = "hello";
    std::string digest = "SHA256";
    /// Without it the signer's certificate must be known to the reader.
    bool with_certificate = true;
};

/// RFC 5322, with an opaque signed-data.
std::string signed_message(const SignedMessageRequest& request);

} // namespace sealpost::test
