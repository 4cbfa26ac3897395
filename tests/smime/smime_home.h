// SPDX-License-Identifier: GPL-3.0-or-later
// A data folder with certificates and keys, and the engine over it.
#pragma once

#include "smime/engine.h"
#include "smime/key_store.h"
#include "smime/revocation_list.h"
#include "tests/smime/certificate_maker.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/temporary_folder.h"

namespace sealpost::test {

inline smime::RevocationList parsed(const MadeList& made) { return *smime::RevocationList::parse(made.der); }

/// Stores imported keys in the clear.
class InTheClear final : public keys::PassphraseKeeper {
  public:
    std::optional<Secret> keep(const crypto::Fingerprint&, const std::string&) override {
        return std::nullopt;
    }
};

class SmimeHome {
  public:
    SmimeHome() = default;
    explicit SmimeHome(std::string_view now) : clock(now) {}

    /// The certificate with its key.
    crypto::Fingerprint own(const MadeCertificate& made) {
        store.add(made.certificate);
        store.add_secret(made.certificate, made.key.get(), nullptr);
        return made.certificate.fingerprint();
    }
    Operation quiet() { return {.prompts = nobody}; }

    NoPrompts nobody;
    TemporaryFolder folder;
    FixedClock clock{"2026-11-24T09:00:00Z"};
    InTheClear keeper;
    smime::CertificateStore store{folder.path() / "smime"};
    smime::Engine engine{store, clock};
    smime::KeyStore keys{store, keeper, clock};
};

/// What came out of an operation, and what it said.
struct Decrypted {
    crypto::DecryptResult result;
    std::optional<std::string> content;
};
inline Decrypted decrypt(SmimeHome& home, std::string_view bytes) {
    ViewSource source(bytes);
    StringSink sink;
    Decrypted found{home.engine.decrypt(source, sink, home.quiet()), std::nullopt};
    if (sink.committed()) found.content = sink.bytes();
    return found;
}

struct Verified {
    std::vector<crypto::SignatureFact> signatures;
    std::optional<std::string> content;
};
inline Verified verify(SmimeHome& home, std::string_view bytes) {
    ViewSource source(bytes);
    StringSink sink;
    Verified found{home.engine.verify_embedded(source, sink, home.quiet()).signatures, std::nullopt};
    if (sink.committed()) found.content = sink.bytes();
    return found;
}
inline std::vector<crypto::SignatureFact> verify_detached(SmimeHome& home, std::string_view content,
                                                          std::string_view signature) {
    ViewSource content_source(content);
    ViewSource signature_source(signature);
    return home.engine.verify_detached(content_source, signature_source, home.quiet()).signatures;
}

} // namespace sealpost::test
