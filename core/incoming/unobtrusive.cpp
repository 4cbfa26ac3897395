// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incoming/unobtrusive.h"

#include "core/base/limits.h"
#include "core/base/text.h"
#include "core/mime/canonical.h"

#include <algorithm>
#include <optional>

namespace sealpost::incoming {

namespace {

/// The fields of that name that stand before any other.
std::size_t count_leading_sig_fields(const mime::HeaderBlock& fields) noexcept {
    std::size_t count = 0;
    for (const mime::HeaderField& field : fields) {
        if (!field.is("Sig")) break;
        ++count;
    }
    return count;
}

/// "t=p; b=BASE64" in any order; other tags are allowed and not read.
std::optional<SigField> parse_sig(const mime::HeaderField& field) {
    std::string_view type;
    std::string_view base64;
    const std::string value = field.unfolded();
    for (const std::string_view piece : split(value, ';')) {
        const std::size_t equals = piece.find('=');
        if (equals == std::string_view::npos) continue;
        const std::string_view tag = trim(piece.substr(0, equals));
        if (tag == "t") type = trim(piece.substr(equals + 1));
        if (tag == "b") base64 = trim(piece.substr(equals + 1));
    }
    if (base64.size() > limits::detached_signature) return std::nullopt;
    auto signature = from_base64(base64);
    if (!signature || signature->empty()) return std::nullopt;
    if (type == "p") return SigField{crypto::Technology::openpgp, std::move(*signature)};
    if (type == "c") return SigField{crypto::Technology::smime, std::move(*signature)};
    return std::nullopt;
}

} // namespace

bool has_unobtrusive_shape(const mime::Part& root) noexcept {
    if (!root.type.is("multipart", "mixed") || root.children.size() != 1) return false;
    const mime::Part& part = root.children.front();
    return count_leading_sig_fields(part.fields) > 0 &&
           equal_ignoring_case(part.type.parameter("hp"), "clear");
}

std::vector<SigField> read_sig_fields(const mime::Part& part) {
    std::vector<SigField> found;
    const std::size_t count = std::min(count_leading_sig_fields(part.fields), limits::signatures_per_layer);
    std::size_t seen = 0;
    for (const mime::HeaderField& field : part.fields) {
        if (seen++ == count) break;
        if (auto sig = parse_sig(field)) found.push_back(std::move(*sig));
    }
    return found;
}

std::unique_ptr<Source> open_unobtrusive_content(const mime::Part& part,
                                                 std::shared_ptr<SeekableSource> source) {
    const std::size_t count = count_leading_sig_fields(part.fields);
    std::uint64_t begin = part.whole.begin;
    std::size_t seen = 0;
    for (const mime::HeaderField& field : part.fields) {
        if (seen++ == count) break;
        begin = field.range.end;
    }
    auto raw = mime::open_range(std::move(source), {begin, part.whole.end});
    return mime::end_in_one_line(mime::to_crlf(std::move(raw)));
}

} // namespace sealpost::incoming
