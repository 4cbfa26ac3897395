// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incoming/domain_name.h"

#include "core/base/text.h"
#include "core/incoming/icu.h"

#include <algorithm>
#include <memory>

namespace sealpost::incoming {

namespace {

struct CloseIdna {
    void operator()(UIDNA* idna) const noexcept { icu().uidna_close(idna); }
};

template <typename Convert>
std::string converted(std::string_view domain, Convert convert) {
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UIDNA, CloseIdna> idna(
        icu().uidna_openUTS46(UIDNA_NONTRANSITIONAL_TO_ASCII | UIDNA_NONTRANSITIONAL_TO_UNICODE, &status));
    icu().require(status);
    std::string result(domain.size() * 4 + 64, '\0');
    UIDNAInfo info = UIDNA_INFO_INITIALIZER;
    const int size = convert(idna.get(), domain.data(), static_cast<int>(domain.size()), result.data(),
                             static_cast<int>(result.size()), &info, &status);
    if (U_FAILURE(status) || size < 0) return std::string(domain);
    result.resize(static_cast<std::size_t>(size));
    return result;
}

} // namespace

bool is_ascii(std::string_view text) noexcept {
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

std::string to_unicode_domain(std::string_view domain) {
    if (domain.find("xn--") == std::string_view::npos) return std::string(domain);
    return converted(domain, icu().uidna_nameToUnicodeUTF8);
}

std::string to_ascii_domain(std::string_view domain) {
    if (is_ascii(domain)) return ascii_lower(domain);
    return ascii_lower(converted(domain, icu().uidna_nameToASCII_UTF8));
}

} // namespace sealpost::incoming
