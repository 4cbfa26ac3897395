// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mime/date.h"

#include "core/mime/gmime_support.h"

namespace sealpost::mime {
namespace {

struct DateUnref {
    void operator()(GDateTime* date) const noexcept { g_date_time_unref(date); }
};

} // namespace

std::optional<Time> parse_rfc5322_date(std::string_view raw) {
    ensure_gmime();
    const std::string value = clean_value(raw);
    const std::unique_ptr<GDateTime, DateUnref> date(g_mime_utils_header_decode_date(value.c_str()));
    if (!date) return std::nullopt;
    return Time(std::chrono::seconds(g_date_time_to_unix(date.get())));
}

} // namespace sealpost::mime
