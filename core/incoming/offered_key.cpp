// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incoming/offered_key.h"

#include "core/base/text.h"
#include "core/mime/decode.h"

#include <algorithm>
#include <array>

namespace sealpost::incoming {

namespace {

using crypto::Technology;

template <std::size_t N>
bool ends_in(const std::string& name, const std::array<std::string_view, N>& endings) {
    return std::any_of(endings.begin(), endings.end(),
                       [&](std::string_view ending) { return name.ends_with(ending); });
}

bool begins_with(const Node& node, std::string_view text) {
    const auto decoded = mime::open_decoded(*node.part, node.document->source);
    std::string beginning(256, '\0');
    std::size_t size = 0;
    while (const std::size_t got = decoded->read(std::span(beginning).subspan(size))) size += got;
    return trim(std::string_view(beginning).substr(0, size)).starts_with(text);
}

} // namespace

bool is_certificates_only(const mime::Part& part) {
    const bool pkcs7 =
        part.type.is("application", "pkcs7-mime") || part.type.is("application", "x-pkcs7-mime");
    return pkcs7 && ascii_lower(part.type.parameter("smime-type")) == "certs-only";
}

std::optional<Technology> key_attachment(const mime::Part& part) {
    constexpr std::array certificate_types{"pkix-cert",      "x-x509-user-cert",     "x-x509-email-cert",
                                           "x-x509-ca-cert", "x-pkcs7-certificates", "pkcs7-certificates"};
    if (part.type.is("application", "pgp-keys")) return Technology::openpgp;
    if (is_certificates_only(part)) return Technology::smime;
    for (const char* type : certificate_types)
        if (part.type.is("application", type)) return Technology::smime;
    return std::nullopt;
}

std::optional<Technology> offered_key(const Node& node) {
    if (!node.part->is_leaf() || node.layer) return std::nullopt;
    if (const auto stated = key_attachment(*node.part)) return stated;
    constexpr std::array<std::string_view, 2> key_names = {".asc", ".key"};
    constexpr std::array<std::string_view, 5> certificate_names = {".p7c", ".cer", ".crt", ".der", ".pem"};
    const std::string name = ascii_lower(node.part->file_name);
    if (ends_in(name, key_names) && begins_with(node, "-----BEGIN PGP PUBLIC KEY BLOCK-----"))
        return Technology::openpgp;
    if (ends_in(name, certificate_names)) return Technology::smime;
    return std::nullopt;
}

} // namespace sealpost::incoming
