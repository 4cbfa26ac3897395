// SPDX-License-Identifier: GPL-3.0-or-later
// The content type that a CMS message states in its first bytes (RFC 5652 section 3): names and parameters
// around it may lie. Nothing else of CMS is read here.
#pragma once

#include <string_view>

namespace sealpost::incoming {

enum class CmsContent { not_cms, signed_data, enveloped_data, auth_enveloped_data, compressed_data, other };

/// Enough for the outermost header: tag, length, and an object identifier.
inline constexpr std::size_t cms_peek_bytes = 64;

/// `beginning`: the first bytes of BER or DER.
CmsContent peek_cms_content(std::string_view beginning) noexcept;

} // namespace sealpost::incoming
