// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mime/header_scan.h"

#include "core/base/limits.h"
#include "core/base/text.h"

#include <algorithm>

namespace sealpost::mime {

bool is_field_line(std::string_view line) noexcept {
    const auto is_name = [](char c) { return c > 32 && c < 127 && c != ':'; };
    std::size_t at = 0;
    while (at < line.size() && is_name(line[at])) ++at;
    if (at == 0) return false;
    while (at < line.size() && (line[at] == ' ' || line[at] == '\t')) ++at;
    return at < line.size() && line[at] == ':';
}

std::optional<ScanLimit> HeaderScan::check(const Line& line, bool starts_field, const Part& part,
                                           HeaderTotals& totals) {
    const std::size_t length = static_cast<std::size_t>(line.end - line.begin);
    bytes_ += length;
    totals.bytes += length;
    if (line.cut || bytes_ > limits::mime_header_block) return ScanLimit::header_block;
    if (totals.bytes > limits::mime_headers_total) return ScanLimit::headers_total;
    if (starts_field) {
        ++totals.fields;
        if (part.fields.size() + 1 >= limits::mime_header_fields || totals.fields > limits::mime_fields_total)
            return ScanLimit::header_fields;
    }
    return std::nullopt;
}

std::optional<ScanLimit> HeaderScan::add_line(const Line& line, Part& part, HeaderTotals& totals) {
    if (dropping_) return std::nullopt;
    const bool continues = line.text.starts_with(' ') || line.text.starts_with('\t');
    const bool starts_field = !continues && is_field_line(line.text);
    if (!continues) finish(part);
    if (const auto limit = check(line, starts_field, part, totals)) {
        has_pending_ = false;
        dropping_ = true;
        return limit;
    }
    const auto is_8bit = [](char c) { return static_cast<unsigned char>(c) >= 0x80; };
    if (std::any_of(line.text.begin(), line.text.end(), is_8bit)) part.defects.eight_bit_header = true;
    if (line.text.find('\r') != std::string::npos || line.text.find('\0') != std::string::npos)
        part.defects.control_in_header = true;
    if (starts_field) {
        const std::size_t colon = line.text.find(':');
        pending_.name = std::string(trim(std::string_view(line.text).substr(0, colon)));
        pending_.raw = line.text.substr(colon + 1);
        pending_.range = {line.begin, line.end};
        has_pending_ = true;
    } else if (continues && has_pending_) {
        pending_.raw += pending_end_ == 2 ? "\r\n" : "\n";
        pending_.raw += line.text;
        pending_.range.end = line.end;
    } else {
        part.defects.malformed_header = true;
    }
    pending_end_ = line.end_length;
    return std::nullopt;
}

void HeaderScan::finish(Part& part) {
    if (!has_pending_) return;
    part.fields.add(std::move(pending_));
    pending_ = {};
    has_pending_ = false;
}

void describe_part(Part& part, ContentType default_type) {
    part.type = std::move(default_type);
    if (const HeaderField* field = part.fields.find("Content-Type")) {
        part.has_content_type = true;
        part.type = ContentType::parse(field->raw);
    }
    if (const HeaderField* field = part.fields.find("Content-Transfer-Encoding"))
        part.encoding = parse_transfer_encoding(field->raw);
    if (const HeaderField* field = part.fields.find("Content-Disposition"))
        part.disposition = Disposition::parse(field->raw);
    for (const std::string_view name : {"Content-Type", "Content-Transfer-Encoding", "Content-Disposition"})
        if (part.fields.count(name) > 1) part.defects.duplicate_content_field = true;
    auto name = find_parameter(part.disposition.parameters, "filename");
    if (!name) name = find_parameter(part.type.parameters, "name");
    part.file_name = safe_file_name(name.value_or(""));
}

} // namespace sealpost::mime
