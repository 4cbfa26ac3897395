// SPDX-License-Identifier: GPL-3.0-or-later
// usage: seal_note FOLDER: makes a certificate in FOLDER and prints a note, signed by it and encrypted to it.
#include "smime/engine.h"
#include "smime/self_signed.h"

#include <iostream>

using namespace sealpost;

int main(int, char** argv) {
    const SystemClock clock;
    NoPrompts nobody;
    smime::CertificateStore store(argv[1]);
    const auto [certificate, key] =
        smime::make_self_signed({.address = "you@example.org", .algorithm = "p256", .now = clock.now()});
    store.add(certificate);
    store.add_secret(certificate, key.get(), nullptr);
    ViewSource note("Content-Type: text/plain\r\n\r\nA note to myself.\r\n");
    StringSink sealed;
    const auto own = certificate.fingerprint();
    smime::Engine engine(store, clock);
    engine.encrypt(note, sealed, {{own}, own, crypto::Encoding::armor}, {.prompts = nobody});
    std::cout << sealed.bytes();
}
