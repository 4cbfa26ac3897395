// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mime/signable.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/mime/canonical.h"
#include "core/mime/decode.h"
#include "core/mime/entity_maker.h"

#include <algorithm>
#include <array>

namespace sealpost::mime {
namespace {

using SharedSource = std::shared_ptr<SeekableSource>;

constexpr std::size_t longest_line = 998;

/// Reads a text in CRLF and notes what a transport might take offence at.
struct Survey {
    bool is_7bit = true;      // ASCII without NUL, CRLF, lines that SMTP carries
    bool is_untouched = true; // and no white space at the end, no "From " at the start of a line

    explicit Survey(Source& bytes) {
        std::array<char, 16384> buffer;
        while (const std::size_t count = bytes.read(buffer))
            for (std::size_t i = 0; i < count; ++i) take(buffer[i]);
        if (last == '\r') is_7bit = false;
        if (last == ' ' || last == '\t') is_untouched = false;
        is_untouched = is_untouched && is_7bit;
    }

  private:
    void take(char c) {
        if (c == '\n') {
            if (last != '\r') is_7bit = false;
            if (before_last == ' ' || before_last == '\t') is_untouched = false;
            column = 0;
            from = 0;
        } else {
            if (last == '\r' || c == '\0' || static_cast<unsigned char>(c) >= 0x80) is_7bit = false;
            if (from == column && column < 5 && c == "From "[column]) ++from;
            if (from == 5) is_untouched = false;
            ++column;
            if (column > longest_line + (c == '\r' ? 1 : 0)) is_7bit = false;
        }
        before_last = last;
        last = c;
    }

    char last = 0;
    char before_last = 0;
    std::size_t column = 0;
    std::size_t from = 0;
};

Content crlf_range(const SharedSource& source, ByteRange range) {
    return [source, range] { return to_crlf(open_range(source, range)); };
}

/// UTF-16 and its kin: their bytes are no lines.
bool is_wide(const ContentType& type) {
    const std::string charset = ascii_lower(type.parameter("charset"));
    return charset.starts_with("utf-16") || charset.starts_with("utf-32") || charset.starts_with("ucs-");
}

/// What a message inside has in its header: an address that is not ASCII stands there as words.
FieldLine seven_bit_field(const HeaderField& field) {
    FieldLine line = FieldLine::from_read(field.name, field.raw);
    const std::string& raw = line.raw();
    const bool is_ascii =
        std::all_of(raw.begin(), raw.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
    return is_ascii ? line : FieldLine::unstructured(field.name, field.decoded());
}

/// Content-* fields but for those that are made anew.
std::vector<FieldLine> content_fields(const Part& part) {
    std::vector<FieldLine> fields;
    if (!part.disposition.kind.empty()) {
        std::vector<Parameter> parameters = part.disposition.parameters;
        for (Parameter& parameter : parameters)
            if (parameter.name == "filename") parameter.value = safe_file_name(parameter.value);
        fields.push_back(
            FieldLine::with_parameters("Content-Disposition", part.disposition.kind, parameters));
    }
    for (const HeaderField& field : part.fields) {
        if (!is_structural_field(field.name)) continue;
        const bool made_anew = field.is("MIME-Version") || field.is("Content-Type") ||
                               field.is("Content-MD5") || field.is("Content-Transfer-Encoding") ||
                               field.is("Content-Disposition") || field.is("Content-Length");
        if (!made_anew) fields.push_back(seven_bit_field(field));
    }
    return fields;
}

ContentType written_type(const Part& part) {
    ContentType type = part.type;
    std::erase_if(type.parameters, [&](const Parameter& parameter) {
        return type.is_multipart() && parameter.name == "boundary";
    });
    for (Parameter& parameter : type.parameters)
        if (parameter.name == "name") parameter.value = safe_file_name(parameter.value);
    return type;
}

std::vector<FieldLine> with_encoding(std::vector<FieldLine> fields, TransferEncoding encoding) {
    fields.insert(fields.begin(), transfer_encoding_field(encoding));
    return fields;
}

/// The text with CRLF for each line break that the sender made, encoded anew.
Entity text_leaf(const Part& part, const SharedSource& source) {
    const Content text = [source, range = part.body, encoding = part.encoding]() -> std::unique_ptr<Source> {
        return decode(encoding, to_crlf(open_range(source, range)));
    };
    TextTally tally;
    FunctionSink counter([&](std::string_view piece) { tally.count(piece); });
    copy(*text(), counter);
    const TransferEncoding encoding = tally.best();
    Content body = [text, encoding]() -> std::unique_ptr<Source> {
        return encoding == TransferEncoding::base64 ? encode_base64(text()) : encode_quoted_printable(text());
    };
    ContentType type = written_type(part);
    const std::string charset = ascii_lower(type.parameter("charset"));
    const bool is_unnamed = charset.empty() || charset == "us-ascii";
    // UTF-8 of a program that knows no MIME: without its name nobody could read it any more.
    if (type.is_text() && !tally.is_ascii && tally.looks_like_utf8 && is_unnamed) {
        std::erase_if(type.parameters,
                      [](const Parameter& parameter) { return parameter.name == "charset"; });
        type.parameters.push_back({"charset", "utf-8"});
    }
    return EntityMaker::leaf(std::move(type), with_encoding(content_fields(part), encoding), std::move(body));
}

Entity binary_leaf(const Part& part, const SharedSource& source) {
    Content body = [source, range = part.body, encoding = part.encoding] {
        return encode_base64(decode(encoding, open_range(source, range)));
    };
    return EntityMaker::leaf(written_type(part),
                             with_encoding(content_fields(part), TransferEncoding::base64), std::move(body));
}

Entity multipart(const Part& part, const SharedSource& source) {
    std::vector<Entity> children;
    for (const Part& child : part.children) children.push_back(make_signable(child, source));
    return EntityMaker::multipart(written_type(part), content_fields(part), std::move(children));
}

/// As it stands, but for line ends.
Entity kept(const Part& part, const SharedSource& source) {
    ContentType type = part.type;
    return EntityMaker::leaf(std::move(type), content_fields(part), crlf_range(source, part.body));
}

Entity enclosed_message(const Part& part, const SharedSource& source) {
    const auto bytes = to_crlf(open_range(source, part.body));
    if (Survey(*bytes).is_untouched) return kept(part, source);
    const Part& message = part.children.front();
    std::vector<FieldLine> fields;
    for (const HeaderField& field : message.fields)
        if (!is_structural_field(field.name)) fields.push_back(seven_bit_field(field));
    fields.push_back(FieldLine::structured("MIME-Version", "1.0"));
    const Entity inner = make_signable(message, source).with_fields(std::move(fields));
    return EntityMaker::leaf(written_type(part), content_fields(part), [inner] { return inner.open(); });
}

} // namespace

Entity make_signable(const Part& part, std::shared_ptr<SeekableSource> source) {
    const auto refuse = [&](std::string detail) {
        throw Error(ErrorCode::bad_draft, {{"part", part.path}, {"detail", std::move(detail)}});
    };
    if (part.defects.limit_exceeded) refuse("structure-limit");
    if (part.type.is_multipart()) {
        if (part.children.empty()) refuse("multipart-without-parts");
        if (part.type.subtype == "signed" || part.type.subtype == "encrypted") {
            const auto bytes = to_crlf(open_range(source, part.body));
            if (Survey(*bytes).is_7bit) return kept(part, source);
        }
        return multipart(part, source);
    }
    if (part.type.is_message() && !part.children.empty()) return enclosed_message(part, source);
    const bool is_text_like = part.type.is_text() || (part.type.type == "message" && !part.type.is_message());
    const bool keeps_bytes = is_wide(part.type) || part.encoding == TransferEncoding::base64;
    if (is_text_like && !keeps_bytes) return text_leaf(part, source);
    return binary_leaf(part, source);
}

bool survives_transport(Source& bytes) { return Survey(bytes).is_untouched; }

} // namespace sealpost::mime
