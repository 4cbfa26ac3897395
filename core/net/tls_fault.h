// SPDX-License-Identifier: GPL-3.0-or-later
// From the error that ended a handshake to its reason.
#pragma once

#include "core/base/error.h"

#include <string>

namespace sealpost::net {

/// Reads and empties OpenSSL's error queue of this thread. For faults of the handshake other than the
/// certificate's: tls_version, tls_cipher, tls_weak, tls_failed, with the facts server and detail.
Error take_handshake_fault(const std::string& server);

} // namespace sealpost::net
