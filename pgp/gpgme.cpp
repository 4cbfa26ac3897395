// SPDX-License-Identifier: GPL-3.0-or-later
#include "pgp/gpgme.h"

namespace sealpost::pgp {

Gpgme::Gpgme(const char* soname) : library(soname) {
    // GPGME would start gpgconf three times, and gpgsm, to learn what is installed; only gpg is used, and
    // found on the path.
    gpgme_set_global_flag("disable-gpgconf", "1");
    version();
}

const Gpgme& gpgme() {
    static const Gpgme opened(SEALPOST_GPGME_SONAME);
    return opened;
}

} // namespace sealpost::pgp
