// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/outbox/letter_engine.h"

#include <string>

namespace sealpost::test {

namespace {

crypto::SignatureMade made_by(const crypto::Fingerprint& signer) {
    return {.signer = signer, .digest = crypto::DigestAlgorithm::unknown, .micalg = "pgp-sha256"};
}

/// In lines, as armour is.
void write_letters(Source& from, Sink& to) {
    FunctionSink letters([&to](std::string_view bytes) {
        std::string line;
        for (const char c : bytes) {
            const auto byte = static_cast<unsigned char>(c);
            line += static_cast<char>('a' + byte / 16);
            line += static_cast<char>('a' + byte % 16);
            if (line.size() == 64) {
                to.write(line + "\r\n");
                line.clear();
            }
        }
        if (!line.empty()) to.write(line + "\r\n");
    });
    copy(from, letters);
    to.commit();
}

} // namespace

crypto::SignatureMade LetterEngine::sign_detached(Source& content, Sink& signature,
                                                  const crypto::SignRequest& request, const Operation&) {
    FunctionSink nothing([](std::string_view) {});
    copy(content, nothing);
    signature.write("signature\r\n");
    signature.commit();
    return made_by(request.signer);
}

crypto::SignatureMade LetterEngine::sign_embedded(Source& content, Sink& signed_data,
                                                  const crypto::SignRequest& request, const Operation&) {
    write_letters(content, signed_data);
    return made_by(request.signer);
}

crypto::EncryptionMade LetterEngine::encrypt(Source& content, Sink& ciphertext,
                                             const crypto::EncryptRequest& request, const Operation&) {
    write_letters(content, ciphertext);
    crypto::EncryptionMade made{.cipher = "letters", .authenticated = true, .recipient_ids = {}};
    if (request.signer) made.signature = made_by(*request.signer);
    return made;
}

} // namespace sealpost::test
