// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mime/builder.h"

#include "core/base/file.h"
#include "core/base/text.h"
#include "core/mime/canonical.h"
#include "core/mime/entity_maker.h"

#include <algorithm>

namespace sealpost::mime {
namespace {

ContentType make_type(std::string type, std::string subtype, std::vector<Parameter> parameters = {}) {
    return {.type = std::move(type), .subtype = std::move(subtype), .parameters = std::move(parameters)};
}

FieldLine disposition_field(bool inline_part, const std::string& file_name) {
    std::vector<Parameter> parameters;
    if (!file_name.empty()) parameters.push_back({"filename", file_name});
    return FieldLine::with_parameters("Content-Disposition", inline_part ? "inline" : "attachment",
                                      parameters);
}

/// multipart and message cannot be attached under base64 (RFC 2045 section 6.4).
ContentType attachment_type(std::string_view media_type) {
    ContentType type = ContentType::parse(media_type);
    const bool parsed =
        equal_ignoring_case(media_type.substr(0, type.media_type().size()), type.media_type());
    if (!parsed || type.is_multipart() || type.type == "message")
        return make_type("application", "octet-stream");
    return type;
}

Content literal(std::string bytes) { return content_of(std::move(bytes)); }

} // namespace

Content content_of(std::string bytes) {
    const auto shared = std::make_shared<const std::string>(std::move(bytes));
    // The source keeps the text alive.
    struct SharedSource final : Source {
        explicit SharedSource(std::shared_ptr<const std::string> text)
            : text_(std::move(text)), view_(*text_) {}
        std::size_t read(std::span<char> buffer) override { return view_.read(buffer); }
        std::shared_ptr<const std::string> text_;
        ViewSource view_;
    };
    return [shared] { return std::make_unique<SharedSource>(shared); };
}

Content content_of(SpooledBytes bytes) {
    return [bytes] { return bytes.open(); };
}

Content content_of_file(std::filesystem::path path) {
    return [path] { return std::make_unique<FileSource>(path); };
}

void TextTally::count(std::string_view text) noexcept {
    bytes += text.size();
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        const bool is_safe = (byte >= 0x20 && byte < 0x7f && c != '=') || c == '\t' || c == '\r' || c == '\n';
        encoded += is_safe ? 0U : 1U;
        is_ascii = is_ascii && byte < 0x80;
        const bool continues = (byte & 0xc0) == 0x80;
        if (continues != (continuation_ > 0) || byte >= 0xf8) looks_like_utf8 = false;
        if (continues)
            --continuation_;
        else
            continuation_ = byte >= 0xf0 ? 3 : byte >= 0xe0 ? 2 : byte >= 0xc0 ? 1 : 0;
    }
}

TransferEncoding TextTally::best() const noexcept {
    const std::uint64_t quoted_printable = bytes + 2 * encoded;
    const std::uint64_t base64 = bytes / 3 * 4;
    // Short texts stay readable in any case.
    return quoted_printable > base64 && encoded > 60 ? TransferEncoding::base64
                                                     : TransferEncoding::quoted_printable;
}

FieldLine transfer_encoding_field(TransferEncoding encoding) {
    return FieldLine::structured("Content-Transfer-Encoding", name_of(encoding));
}

Entity text_entity(std::string_view text, std::string subtype) {
    std::string valid = to_valid_utf8(text);
    if (!valid.empty() && valid.back() != '\n') valid += '\n';
    TextTally tally;
    tally.count(valid);
    const TransferEncoding encoding = tally.best();
    ContentType type =
        make_type("text", std::move(subtype), {{"charset", tally.is_ascii ? "us-ascii" : "utf-8"}});
    Content body = [content = content_of(std::move(valid)), encoding]() -> std::unique_ptr<Source> {
        auto canonical = to_crlf(content());
        return encoding == TransferEncoding::base64 ? encode_base64(std::move(canonical))
                                                    : encode_quoted_printable(std::move(canonical));
    };
    return EntityMaker::leaf(std::move(type), {transfer_encoding_field(encoding)}, std::move(body));
}

Entity attachment_entity(AttachmentRequest request) {
    std::vector<FieldLine> fields{transfer_encoding_field(TransferEncoding::base64),
                                  disposition_field(request.inline_part, safe_file_name(request.file_name))};
    if (!request.content_id.empty())
        fields.push_back(FieldLine::structured("Content-ID", "<" + request.content_id + ">"));
    Content body = [content = std::move(request.content)] { return encode_base64(content()); };
    return EntityMaker::leaf(attachment_type(request.media_type), std::move(fields), std::move(body));
}

Entity multipart_entity(std::string subtype, std::vector<Entity> children,
                        std::vector<Parameter> parameters) {
    return EntityMaker::multipart(make_type("multipart", std::move(subtype), std::move(parameters)), {},
                                  std::move(children));
}

Entity alternative_entity(std::string_view text, std::string_view html) {
    return multipart_entity("alternative", {text_entity(text), text_entity(html, "html")});
}

Entity mixed_entity(Entity body, std::vector<Entity> attachments) {
    if (attachments.empty()) return body;
    attachments.insert(attachments.begin(), std::move(body));
    return multipart_entity("mixed", std::move(attachments));
}

Entity ready_entity(ContentType type, TransferEncoding encoding, Content body,
                    std::vector<FieldLine> fields) {
    fields.insert(fields.begin(), transfer_encoding_field(encoding));
    return EntityMaker::leaf(std::move(type), std::move(fields), std::move(body));
}

Entity verbatim_entity(Content whole) { return EntityMaker::verbatim(std::move(whole)); }

Entity multipart_signed_entity(SignedRequest request) {
    const bool is_pgp = request.protocol == "application/pgp-signature";
    const std::size_t slash = request.protocol.find('/');
    ContentType type = make_type(request.protocol.substr(0, slash), request.protocol.substr(slash + 1),
                                 {{"name", is_pgp ? "signature.asc" : "smime.p7s"}});
    std::vector<FieldLine> fields;
    Content body;
    if (is_pgp) {
        body = [content = literal(std::move(request.signature))] { return to_crlf(content()); };
    } else {
        fields.push_back(transfer_encoding_field(TransferEncoding::base64));
        body = [content = literal(std::move(request.signature))] { return encode_base64(content()); };
    }
    fields.push_back(disposition_field(false, is_pgp ? "signature.asc" : "smime.p7s"));
    Entity signature = EntityMaker::leaf(std::move(type), std::move(fields), std::move(body));
    return multipart_entity("signed", {std::move(request.content), std::move(signature)},
                            {{"micalg", request.micalg}, {"protocol", request.protocol}});
}

Entity multipart_encrypted_entity(SpooledBytes armored) {
    Entity version =
        EntityMaker::leaf(make_type("application", "pgp-encrypted"), {}, literal("Version: 1\r\n"));
    Content message = [armored] { return to_crlf(armored.open()); };
    Entity encrypted =
        EntityMaker::leaf(make_type("application", "octet-stream", {{"name", "encrypted.asc"}}),
                          {disposition_field(true, "encrypted.asc")}, std::move(message));
    return multipart_entity("encrypted", {std::move(version), std::move(encrypted)},
                            {{"protocol", "application/pgp-encrypted"}});
}

Entity pkcs7_mime_entity(std::string smime_type, SpooledBytes der) {
    ContentType type = make_type("application", "pkcs7-mime",
                                 {{"smime-type", std::move(smime_type)}, {"name", "smime.p7m"}});
    Content body = [der] { return encode_base64(der.open()); };
    return EntityMaker::leaf(
        std::move(type),
        {transfer_encoding_field(TransferEncoding::base64), disposition_field(false, "smime.p7m")},
        std::move(body));
}

Entity message_entity(Content content) {
    return EntityMaker::leaf(make_type("message", "rfc822"), {}, std::move(content));
}

} // namespace sealpost::mime
