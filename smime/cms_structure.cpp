// SPDX-License-Identifier: GPL-3.0-or-later
#include "smime/cms_structure.h"

#include <string_view>

namespace sealpost::smime {

namespace {

using namespace std::string_view_literals;

// Object identifiers in DER: pkcs7-data, pkcs7-signedData, pkcs7-envelopedData, id-ct-authEnvelopedData,
// id-ct-compressedData.
constexpr auto data_oid = "\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x01"sv;
constexpr auto signed_data_oid = "\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x02"sv;
constexpr auto enveloped_data_oid = "\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x03"sv;
constexpr auto auth_enveloped_data_oid = "\x06\x0b\x2a\x86\x48\x86\xf7\x0d\x01\x09\x10\x01\x17"sv;
constexpr auto compressed_data_oid = "\x06\x0b\x2a\x86\x48\x86\xf7\x0d\x01\x09\x10\x01\x09"sv;

constexpr auto end_of_contents = "\0\0"sv;
constexpr auto indefinite_sequence = "\x30\x80"sv;
constexpr auto indefinite_explicit = "\xa0\x80"sv;
constexpr auto indefinite_octet_string = "\x24\x80"sv;

[[noreturn]] void malformed() { throw BerFault(BerFault::Kind::malformed); }

/// RFC 5652 sections 5.1 and 6.1, RFC 5083: none is higher.
constexpr char highest_version = 5;

void require_known_version(std::string_view integer) {
    const bool known =
        integer.size() == 3 && integer[1] == 1 && integer[2] >= 0 && integer[2] <= highest_version;
    if (!known) malformed();
}

/// What follows a version that nobody knows means what nobody knows; the library does not look.
void require_known_versions(std::string_view recipients) {
    ViewSource source(recipients);
    BerReader reader(source);
    const BerHeader set = reader.header();
    const BerScope scope(reader, set);
    while (!scope.ended(reader)) {
        const BerHeader header = reader.header();
        if (header.end_of_contents()) return;
        std::string recipient;
        reader.capture(header, recipient);
        ViewSource inner_source(recipient);
        BerReader inner(inner_source);
        inner.header();
        const BerHeader first = inner.header();
        if (first.tag != ber::integer) continue;
        std::string version;
        inner.capture(first, version);
        require_known_version(version);
    }
}

} // namespace

CmsKind kind_of_oid(std::string_view oid) noexcept {
    if (oid == signed_data_oid) return CmsKind::signed_data;
    if (oid == enveloped_data_oid) return CmsKind::enveloped_data;
    if (oid == auth_enveloped_data_oid) return CmsKind::auth_enveloped_data;
    if (oid == compressed_data_oid) return CmsKind::compressed_data;
    return CmsKind::other;
}

CmsMessage::CmsMessage(BerReader& reader) : reader_(reader) { read_head(); }

/// The next element of a scope; nullopt at its end, whose end-of-contents has then been read.
std::optional<BerHeader> CmsMessage::next(const BerScope& scope) {
    if (scope.definite()) {
        if (scope.ended(reader_)) return std::nullopt;
        BerHeader header = reader_.header();
        if (header.end_of_contents()) malformed();
        return header;
    }
    BerHeader header = reader_.header();
    if (header.end_of_contents()) return std::nullopt;
    return header;
}

void CmsMessage::read_head() {
    const auto enter = [this](std::uint8_t tag, std::optional<BerScope>& scope) {
        const BerHeader header = reader_.header();
        if (header.tag != tag) malformed();
        scope.emplace(reader_, header);
    };
    const auto take = [this](std::uint8_t tag, std::string& into) {
        const BerHeader header = reader_.header();
        if (header.tag != tag) malformed();
        reader_.capture(header, into);
    };
    enter(ber::sequence, content_info_);
    take(ber::object_identifier, oid_);
    kind_ = kind_of_oid(oid_);
    if (kind_ == CmsKind::other) return;
    enter(ber::context(0, true), explicit_);
    enter(ber::sequence, sequence_);
    take(ber::integer, before_);
    require_known_version(before_);
    switch (kind_) {
    case CmsKind::signed_data:
        take(ber::set, algorithm_);
        before_ += algorithm_;
        break;
    case CmsKind::compressed_data:
        take(ber::sequence, algorithm_);
        before_ += algorithm_;
        break;
    default: {
        // originatorInfo [0] is optional, recipientInfos is not.
        const BerHeader header = reader_.header();
        std::string recipients;
        if (header.tag == ber::context(0, true)) {
            reader_.capture(header, before_);
            take(ber::set, recipients);
        } else if (header.tag == ber::set) {
            reader_.capture(header, recipients);
        } else {
            malformed();
        }
        require_known_versions(recipients);
        before_ += recipients;
    }
    }
    enter(ber::sequence, encapsulated_);
    take(ber::object_identifier, info_);
    holds_data_ = info_ == data_oid;
    if (!explicit_content()) {
        take(ber::sequence, algorithm_);
        info_ += algorithm_;
    }
    std::optional<BerHeader> header = next(*encapsulated_);
    if (!header) {
        encapsulated_closed_ = true;
        return;
    }
    if (header->kind() != ber::context(0, false)) malformed();
    if (explicit_content()) {
        if (!header->constructed()) malformed();
        explicit_content_.emplace(reader_, *header);
        header = reader_.header();
        if (header->kind() != ber::octet_string) malformed();
    }
    content_.emplace(reader_, *header);
}

std::string CmsMessage::early_skeleton() const {
    std::string text;
    text.append(indefinite_sequence).append(oid_).append(indefinite_explicit).append(indefinite_sequence);
    text.append(before_).append(indefinite_sequence).append(info_).append(end_of_contents);
    return text.append(end_of_contents).append(end_of_contents).append(end_of_contents);
}

void CmsMessage::finish() {
    if (kind_ == CmsKind::other || finished_) return;
    finished_ = true;
    if (content_ && !content_->finished()) malformed();
    if (explicit_content_) explicit_content_->close(reader_);
    if (!encapsulated_closed_) encapsulated_->close(reader_);
    while (const std::optional<BerHeader> header = next(*sequence_)) {
        if (kind_ == CmsKind::auth_enveloped_data && header->tag == ber::octet_string)
            tag_octets_ = header->length.value_or(0);
        reader_.capture(*header, after_);
    }
    explicit_->close(reader_);
    content_info_->close(reader_);
}

std::string CmsMessage::skeleton() const {
    std::string text;
    text.append(indefinite_sequence).append(oid_).append(indefinite_explicit).append(indefinite_sequence);
    text.append(before_).append(indefinite_sequence).append(info_).append(end_of_contents).append(after_);
    return text.append(end_of_contents).append(end_of_contents).append(end_of_contents);
}

std::string CmsMessage::before_content() const {
    std::string text;
    text.append(indefinite_sequence).append(oid_).append(indefinite_explicit).append(indefinite_sequence);
    text.append(before_).append(indefinite_sequence).append(info_).append(indefinite_explicit);
    return explicit_content() ? text.append(indefinite_octet_string) : text;
}

std::string CmsMessage::after_content() const {
    std::string text;
    if (explicit_content()) text.append(end_of_contents);
    text.append(end_of_contents).append(end_of_contents).append(after_);
    return text.append(end_of_contents).append(end_of_contents).append(end_of_contents);
}

} // namespace sealpost::smime
