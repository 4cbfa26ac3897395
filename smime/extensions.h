// SPDX-License-Identifier: GPL-3.0-or-later
// Extensions for what is made here (RFC 5280 section 4.2).
#pragma once

#include "core/mime/address.h"
#include "smime/openssl.h"

#include <string>
#include <vector>

namespace sealpost::smime {

struct ExtensionStackFree {
    void operator()(STACK_OF(X509_EXTENSION) * stack) const noexcept {
        sk_X509_EXTENSION_pop_free(stack, X509_EXTENSION_free);
    }
};
using ExtensionPtr = std::unique_ptr<X509_EXTENSION, OpensslFree<X509_EXTENSION_free>>;
using ExtensionStackPtr = std::unique_ptr<STACK_OF(X509_EXTENSION), ExtensionStackFree>;
using NamesPtr = std::unique_ptr<GENERAL_NAMES, OpensslFree<GENERAL_NAMES_free>>;

/// From OpenSSL's text form, which never holds anything from outside.
ExtensionPtr make_extension(X509V3_CTX* context, int nid, const std::string& value);
/// As data, not as text: an address could hold the commas and colons of that form.
ExtensionPtr make_alternative_names(const std::vector<mime::AddrSpec>& addresses);
/// The usages of a person's key: to sign, and to be encrypted to.
const char* person_key_usage(const EVP_PKEY* key);

} // namespace sealpost::smime
