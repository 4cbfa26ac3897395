// SPDX-License-Identifier: GPL-3.0-or-later
// usage: list_keys: the fingerprint and the name of every key in your GnuPG keyring.
#include "pgp/key_store.h"

#include <iostream>

int main() {
    sealpost::pgp::initialize();
    sealpost::pgp::KeyStore keyring({});
    for (const sealpost::keys::Key& key : keyring.list("", false))
        std::cout << key.fingerprint.hex() << ' ' << key.name() << '\n';
}
