// SPDX-License-Identifier: GPL-3.0-or-later
// The decoders behind decode().
#pragma once

#include "core/mime/transfer_encoding.h"

namespace sealpost::mime {

std::unique_ptr<DecodingSource> decode_base64(std::unique_ptr<Source> encoded);
std::unique_ptr<DecodingSource> decode_quoted_printable(std::unique_ptr<Source> encoded);

} // namespace sealpost::mime
