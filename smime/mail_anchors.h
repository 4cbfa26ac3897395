// SPDX-License-Identifier: GPL-3.0-or-later
// The roots that are trusted for mail: those of NSS's list (libnssckbi.so, read through PKCS#11) that carry
// the e-mail trust bit. Never /etc/ssl/certs, which serves TLS.
#pragma once

#include "smime/certificate.h"

#include <vector>

namespace sealpost::smime {

/// Empty where the library is not installed or holds none: then only the user's own authorities count.
std::vector<Certificate> load_mail_anchors();

} // namespace sealpost::smime
