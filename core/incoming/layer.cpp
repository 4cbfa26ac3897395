// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incoming/layer.h"

#include "core/base/text.h"
#include "core/incoming/cms_peek.h"
#include "core/mime/decode.h"

namespace sealpost::incoming {

namespace {

bool is_pgp_signature(std::string_view media_type) { return media_type == "application/pgp-signature"; }

bool is_pkcs7_signature(std::string_view media_type) {
    return media_type == "application/pkcs7-signature" || media_type == "application/x-pkcs7-signature";
}

std::optional<LayerFound> recognise_signed(const mime::Part& part) {
    if (part.children.size() < 2) return std::nullopt;
    // The parameter decides; old mailers and list software lose it, then the signature's own type does.
    std::string protocol = ascii_lower(part.type.parameter("protocol"));
    if (!is_pgp_signature(protocol) && !is_pkcs7_signature(protocol))
        protocol = part.children[1].type.media_type();
    const bool companions = part.children.size() > 2;
    if (is_pgp_signature(protocol)) return LayerFound{LayerKind::pgp_signed, companions};
    if (is_pkcs7_signature(protocol)) return LayerFound{LayerKind::smime_clear_signed, companions};
    return std::nullopt;
}

std::optional<LayerFound> recognise_encrypted(const mime::Part& part) {
    const bool stated = equal_ignoring_case(part.type.parameter("protocol"), "application/pgp-encrypted");
    const bool shown = !part.children.empty() && part.children[0].type.is("application", "pgp-encrypted");
    if (!stated && !shown) return std::nullopt;
    return LayerFound{LayerKind::pgp_encrypted, part.children.size() > 2};
}

/// By the type or the name of the part: .p7m, for compressed-data .p7z (RFC 8551 section 3.2.1).
bool may_be_cms(const mime::Part& part) {
    const std::string media_type = part.type.media_type();
    if (media_type == "application/pkcs7-mime" || media_type == "application/x-pkcs7-mime") return true;
    const std::string name = ascii_lower(part.file_name);
    return media_type == "application/octet-stream" && (name.ends_with(".p7m") || name.ends_with(".p7z"));
}

CmsContent content_of(const mime::Part& part, const std::shared_ptr<SeekableSource>& source) {
    const auto decoded = mime::open_decoded(part, source);
    std::string beginning(cms_peek_bytes, '\0');
    std::size_t size = 0;
    while (size < beginning.size()) {
        const std::size_t got = decoded->read(std::span(beginning).subspan(size));
        if (got == 0) break;
        size += got;
    }
    return peek_cms_content(std::string_view(beginning).substr(0, size));
}

std::optional<LayerFound> recognise_cms(const mime::Part& part,
                                        const std::shared_ptr<SeekableSource>& source) {
    if (!may_be_cms(part)) return std::nullopt;
    const std::string smime_type = ascii_lower(part.type.parameter("smime-type"));
    // Signed data without signers: certificates in a wrapper, no layer.
    if (smime_type == "certs-only" || ascii_lower(part.file_name).ends_with(".p7c")) return std::nullopt;
    switch (content_of(part, source)) {
    case CmsContent::signed_data:
        return LayerFound{LayerKind::smime_signed};
    case CmsContent::enveloped_data:
    case CmsContent::auth_enveloped_data:
        return LayerFound{LayerKind::smime_enveloped};
    case CmsContent::compressed_data:
    case CmsContent::other:
        return std::nullopt;
    case CmsContent::not_cms:
        break;
    }
    // It says that it is one and is damaged: opening it will say so.
    if (smime_type == "signed-data") return LayerFound{LayerKind::smime_signed};
    if (smime_type == "enveloped-data" || smime_type == "authenveloped-data")
        return LayerFound{LayerKind::smime_enveloped};
    return std::nullopt;
}

} // namespace

crypto::Technology technology_of(LayerKind kind) noexcept {
    switch (kind) {
    case LayerKind::smime_clear_signed:
    case LayerKind::smime_signed:
    case LayerKind::smime_enveloped:
        return crypto::Technology::smime;
    default:
        return crypto::Technology::openpgp;
    }
}

bool is_encryption(LayerKind kind) noexcept {
    switch (kind) {
    case LayerKind::pgp_encrypted:
    case LayerKind::pgp_mangled:
    case LayerKind::inline_encrypted:
    case LayerKind::smime_enveloped:
        return true;
    default:
        return false;
    }
}

std::optional<LayerFound> recognise_layer(const mime::Part& part,
                                          const std::shared_ptr<SeekableSource>& source) {
    if (part.type.is("multipart", "signed")) return recognise_signed(part);
    if (part.type.is("multipart", "encrypted")) return recognise_encrypted(part);
    if (part.type.type == "application") return recognise_cms(part, source);
    return std::nullopt;
}

bool is_compressed(const mime::Part& part, const std::shared_ptr<SeekableSource>& source) {
    return may_be_cms(part) && content_of(part, source) == CmsContent::compressed_data;
}

bool is_mangled_ciphertext(const mime::Part& parent, std::size_t index) {
    return parent.type.is("multipart", "mixed") && index > 0 && index < parent.children.size() &&
           parent.children[index - 1].type.is("application", "pgp-encrypted") &&
           parent.children[index].type.is("application", "octet-stream");
}

} // namespace sealpost::incoming
