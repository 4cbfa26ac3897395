// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/idna.h"

#include "core/base/shared_library.h"
#include "core/base/text.h"

#include <idn2.h>
#include <memory>

namespace sealpost {

namespace {

struct Idn2 {
    SharedLibrary library{SEALPOST_LIBIDN2_SONAME};
    SEALPOST_LIBRARY_FUNCTION(idn2_to_ascii_8z);
    SEALPOST_LIBRARY_FUNCTION(idn2_free);
};

const Idn2& idn2() {
    static const Idn2 opened;
    return opened;
}

} // namespace

std::optional<std::string> to_a_labels(std::string_view domain) {
    char* converted = nullptr;
    const int result = idn2().idn2_to_ascii_8z(std::string(domain).c_str(), &converted,
                                               IDN2_NFC_INPUT | IDN2_NONTRANSITIONAL);
    const std::unique_ptr<void, decltype(&::idn2_free)> owned(converted, idn2().idn2_free);
    if (result != IDN2_OK) return std::nullopt;
    return ascii_lower(std::string_view(converted));
}

} // namespace sealpost
