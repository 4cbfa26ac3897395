// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incoming/cms_peek.h"

namespace sealpost::incoming {

namespace {

constexpr unsigned char tag_sequence = 0x30;
constexpr unsigned char tag_object_identifier = 0x06;

// 1.2.840.113549.1.7 and .1.9.16.1 (RFC 5652, RFC 5083, RFC 3274)
constexpr std::string_view pkcs7_arc = "\x2a\x86\x48\x86\xf7\x0d\x01\x07";
constexpr std::string_view smime_ct_arc = "\x2a\x86\x48\x86\xf7\x0d\x01\x09\x10\x01";

/// Takes a length off `bytes`; the value is not needed, only where it ends.
bool skip_length(std::string_view& bytes) noexcept {
    if (bytes.empty()) return false;
    const auto first = static_cast<unsigned char>(bytes.front());
    const std::size_t more = first <= 0x80 ? 0 : first & 0x7f;
    if (more > 8 || bytes.size() < 1 + more) return false;
    bytes.remove_prefix(1 + more);
    return true;
}

} // namespace

CmsContent peek_cms_content(std::string_view bytes) noexcept {
    if (bytes.empty() || static_cast<unsigned char>(bytes.front()) != tag_sequence)
        return CmsContent::not_cms;
    bytes.remove_prefix(1);
    if (!skip_length(bytes) || bytes.size() < 2) return CmsContent::not_cms;
    if (static_cast<unsigned char>(bytes[0]) != tag_object_identifier) return CmsContent::not_cms;
    const auto length = static_cast<unsigned char>(bytes[1]);
    bytes.remove_prefix(2);
    if (length == 0 || length > bytes.size()) return CmsContent::not_cms;
    const std::string_view oid = bytes.substr(0, length);
    const auto last = static_cast<unsigned char>(oid.back());
    const std::string_view arc = oid.substr(0, oid.size() - 1);
    if (arc == pkcs7_arc) {
        if (last == 2) return CmsContent::signed_data;
        if (last == 3) return CmsContent::enveloped_data;
        return CmsContent::other;
    }
    if (arc == smime_ct_arc) {
        if (last == 23) return CmsContent::auth_enveloped_data;
        if (last == 9) return CmsContent::compressed_data;
        return CmsContent::other;
    }
    return CmsContent::not_cms;
}

} // namespace sealpost::incoming
