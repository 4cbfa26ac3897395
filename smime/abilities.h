// SPDX-License-Identifier: GPL-3.0-or-later
// What the OpenSSL that is there can do, found out by trying it: the version that we were compiled with says
// nothing of the one that runs.
#pragma once

namespace sealpost::smime {

/// Signatures with Ed25519 in CMS (RFC 8419): from 3.2 on. Tried once.
bool library_signs_with_eddsa();

} // namespace sealpost::smime
