// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incoming/inline_pgp.h"

#include "core/base/limits.h"
#include "core/base/text.h"

#include <optional>

namespace sealpost::incoming {

namespace {

constexpr std::string_view begin_message = "-----BEGIN PGP MESSAGE-----";
constexpr std::string_view end_message = "-----END PGP MESSAGE-----";
constexpr std::string_view begin_signed = "-----BEGIN PGP SIGNED MESSAGE-----";
constexpr std::string_view begin_signature = "-----BEGIN PGP SIGNATURE-----";
constexpr std::string_view end_signature = "-----END PGP SIGNATURE-----";

/// One line and where it stands, without its line end.
struct Line {
    std::size_t begin = 0;
    std::size_t next = 0;
    std::string_view text;
};

Line line_at(std::string_view text, std::size_t begin) {
    const std::size_t feed = text.find('\n', begin);
    const std::size_t next = feed == std::string_view::npos ? text.size() : feed + 1;
    std::string_view line = text.substr(begin, next - begin);
    while (!line.empty() &&
           (line.back() == '\n' || line.back() == '\r' || line.back() == ' ' || line.back() == '\t'))
        line.remove_suffix(1);
    return {begin, next, line};
}

std::optional<LayerKind> kind_of_first_line(std::string_view line) {
    if (line == begin_message) return LayerKind::inline_encrypted;
    if (line == begin_signed) return LayerKind::inline_signed;
    return std::nullopt;
}

void read_armor_header(std::string_view line, InlineBlock& block) {
    constexpr std::string_view name = "Charset:";
    if (line.size() > name.size() && equal_ignoring_case(line.substr(0, name.size()), name))
        block.charset = trim(line.substr(name.size()));
}

/// Reads on from the line after the first one; nullopt where the block does not end.
std::optional<InlineBlock> read_block(std::string_view text, const Line& first, LayerKind kind) {
    InlineBlock block{kind, {first.begin, first.next}, {}};
    const std::string_view end = kind == LayerKind::inline_encrypted ? end_message : end_signature;
    bool in_header = true;
    bool in_signature = kind == LayerKind::inline_encrypted;
    for (std::size_t at = first.next; at < text.size();) {
        const Line line = line_at(text, at);
        at = line.next;
        if (line.text.empty()) in_header = false;
        if (in_header) read_armor_header(line.text, block);
        if (line.text == begin_signature) in_signature = true;
        if (in_signature && line.text == end) {
            block.range.end = line.next;
            return block;
        }
        // Another block begins before this one ended: this one is none.
        if (kind_of_first_line(line.text)) return std::nullopt;
    }
    return std::nullopt;
}

} // namespace

std::vector<InlineBlock> find_inline_pgp(std::string_view text) {
    std::vector<InlineBlock> found;
    std::size_t at = 0;
    while (found.size() < static_cast<std::size_t>(limits::errant_layers)) {
        at = text.find("-----BEGIN PGP ", at);
        if (at == std::string_view::npos) break;
        const bool at_line_start = at == 0 || text[at - 1] == '\n';
        const Line line = line_at(text, at);
        at = line.next;
        if (!at_line_start) continue;
        const auto kind = kind_of_first_line(line.text);
        if (!kind) continue;
        if (auto block = read_block(text, line, *kind)) {
            at = block->range.end;
            found.push_back(std::move(*block));
        }
    }
    return found;
}

std::optional<ClearSigned> parse_clear_signed(std::string_view block) {
    Line line = line_at(block, 0);
    if (line.text != begin_signed) return std::nullopt;
    for (line = line_at(block, line.next); !line.text.empty(); line = line_at(block, line.next)) {
        if (!line.text.starts_with("Hash:") || line.next >= block.size()) return std::nullopt;
    }
    ClearSigned parsed;
    bool first = true;
    for (std::size_t at = line.next; at < block.size(); at = line.next) {
        line = line_at(block, at);
        if (line.text == begin_signature) {
            parsed.signature = block.substr(line.begin);
            return parsed;
        }
        std::string_view text = line.text;
        if (text.starts_with("- ")) {
            text.remove_prefix(2);
        } else if (text.starts_with('-')) {
            return std::nullopt;
        }
        if (!first) parsed.text += "\r\n";
        parsed.text += text;
        first = false;
    }
    return std::nullopt;
}

} // namespace sealpost::incoming
