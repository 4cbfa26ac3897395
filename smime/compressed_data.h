// SPDX-License-Identifier: GPL-3.0-or-later
// CompressedData (RFC 3274): its content, expanded, as a stream.
#pragma once

#include "core/base/stream.h"
#include "smime/cms_structure.h"

#include <memory>

namespace sealpost::smime {

/// Whether the message is compressed with the one algorithm that RFC 3274 defines (zlib, RFC 1950).
bool is_zlib(const CmsMessage& message);

/// The expanded content; both must outlive it. Throws BerFault where it is no whole stream of zlib or
/// something stands behind one.
std::unique_ptr<Source> expand_content(CmsMessage& message);

} // namespace sealpost::smime
