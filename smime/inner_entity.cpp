// SPDX-License-Identifier: GPL-3.0-or-later
#include "smime/inner_entity.h"

#include "core/mime/scanner.h"
#include "smime/cms_structure.h"

#include <algorithm>
#include <vector>

namespace sealpost::smime {

namespace {

/// Enough for the header of a CMS layer and the first bytes of its content.
constexpr std::size_t peeked = 64 << 10;

std::string peek(Source& source) {
    std::string head(peeked, '\0');
    std::size_t known = 0;
    while (known < head.size()) {
        const std::size_t count = source.read(std::span(head).subspan(known));
        if (count == 0) break;
        known += count;
    }
    head.resize(known);
    return head;
}

std::unique_ptr<Source> rest(std::string head, Source& source) {
    std::vector<std::unique_ptr<Source>> pieces;
    pieces.push_back(std::make_unique<StringSource>(std::move(head)));
    pieces.push_back(std::make_unique<BorrowedSource>(source));
    return std::make_unique<ConcatSource>(std::move(pieces));
}

bool begins_signed_data(mime::TransferEncoding encoding, std::string_view body) {
    const auto decoded = mime::decode(encoding, std::make_unique<ViewSource>(body));
    try {
        BerReader reader(*decoded);
        if (reader.header().tag != ber::sequence) return false;
        std::string oid;
        const BerHeader header = reader.header();
        if (header.tag != ber::object_identifier) return false;
        reader.capture(header, oid);
        return kind_of_oid(oid) == CmsKind::signed_data;
    } catch (const BerFault&) {
        return false;
    }
}

bool is_plain_text(std::string_view bytes) {
    return std::all_of(bytes.begin(), bytes.end(),
                       [](char c) { return (c >= ' ' && c <= '~') || c == '\t' || c == '\r' || c == '\n'; });
}

} // namespace

bool InnerEntity::is_regular() const noexcept {
    return regular_header_ && decoder_ && !decoder_->report().truncated && !decoder_->report().garbage;
}

InnerEntity::InnerEntity(Source& plaintext) {
    std::string head = peek(plaintext);
    ViewSource view(head);
    const mime::PartTree tree = mime::scan_entity(view);
    const mime::ContentType& type = tree.root.type;
    const bool claims = type.is("application", "pkcs7-mime") || type.is("application", "x-pkcs7-mime");
    const std::size_t body = tree.root.body.begin;
    if (claims && begins_signed_data(tree.root.encoding, std::string_view(head).substr(body))) {
        signed_data_ = true;
        regular_header_ =
            is_plain_text(std::string_view(head).substr(0, body)) && !tree.root.defects.malformed_header;
        auto decoder = mime::decode(tree.root.encoding, rest(head.substr(body), plaintext));
        decoder_ = decoder.get();
        bytes_ = std::move(decoder);
    } else {
        bytes_ = rest(std::move(head), plaintext);
    }
}

} // namespace sealpost::smime
