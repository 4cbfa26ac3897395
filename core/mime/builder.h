// SPDX-License-Identifier: GPL-3.0-or-later
// Entities to be written, as values. What open() yields is fixed when the entity is made (boundaries are
// random and drawn once): it can be read any number of times, with the same bytes, in constant memory, CRLF,
// 7-bit clean and so that nothing on the way has a reason to change it (RFC 3156 section 3, RFC 8551
// section 3.1).
#pragma once

#include "core/base/spool.h"
#include "core/mime/field_line.h"
#include "core/mime/transfer_encoding.h"

#include <filesystem>
#include <functional>
#include <memory>

namespace sealpost::mime {

/// Opens some bytes from their start; may be called any number of times and yields the same bytes.
using Content = std::function<std::unique_ptr<Source>()>;

Content content_of(std::string bytes);
Content content_of(SpooledBytes bytes);
/// The file is opened anew at each reading: whoever signs what may change meanwhile spools it first. Throws
/// as FileSource when opened.
Content content_of_file(std::filesystem::path path);

class Entity {
  public:
    /// The media type and its parameters as they will be written, without a multipart's boundary.
    const ContentType& type() const noexcept { return type_; }
    /// Fields other than Content-Type, in order (Content-Transfer-Encoding and -Disposition among them).
    std::vector<FieldLine> fields() const;
    /// Of a multipart; otherwise empty.
    const std::vector<Entity>& children() const noexcept { return children_; }

    /// A copy with `fields` before its own: the protected fields on a payload root, or the header of a
    /// message.
    Entity with_fields(std::vector<FieldLine> fields) const;
    /// A copy whose Content-Type carries the parameter (hp="cipher"), in place of one of the same name.
    Entity with_parameter(std::string name, std::string value) const;
    /// A copy whose child at `index` is `child`. Throws Error{internal} if there is none.
    Entity with_child(std::size_t index, Entity child) const;

    /// The header block as it will be written, with the blank line.
    std::string header() const;
    /// Header and body.
    std::unique_ptr<Source> open() const;
    /// The body alone.
    std::unique_ptr<Source> open_body() const;

  private:
    friend struct EntityMaker;
    Entity() = default;
    ContentType type_;
    /// Before Content-Type, and after it.
    std::vector<FieldLine> leading_;
    std::vector<FieldLine> trailing_;
    /// Of a leaf: opens the body in its wire form. Of a verbatim entity: opens all of it.
    Content body_;
    bool verbatim_ = false;
    std::vector<Entity> children_;
    std::string boundary_;
};

/// text/SUBTYPE in UTF-8 (US-ASCII where that is enough), quoted-printable, or base64 where that is shorter.
/// Line ends in `text` may be LF or CRLF.
Entity text_entity(std::string_view text, std::string subtype = "plain");

struct AttachmentRequest {
    /// The last component is used; empty: no name.
    std::string file_name;
    /// "type/subtype"; what is not one becomes application/octet-stream.
    std::string media_type = "application/octet-stream";
    Content content;
    /// inline parts carry a Content-ID and are referred to by HTML.
    bool inline_part = false;
    /// Without angle brackets; empty: none.
    std::string content_id{};
};
/// Always base64.
Entity attachment_entity(AttachmentRequest request);

/// multipart/SUBTYPE with a random boundary. Throws Error{internal} without children.
Entity multipart_entity(std::string subtype, std::vector<Entity> children,
                        std::vector<Parameter> parameters = {});
Entity alternative_entity(std::string_view text, std::string_view html);
/// multipart/mixed; `body` itself if there are no attachments.
Entity mixed_entity(Entity body, std::vector<Entity> attachments);

/// A leaf whose body is ready: `body` holds wire bytes (CRLF, in `encoding`). `fields` stand after
/// Content-Type.
Entity ready_entity(ContentType type, TransferEncoding encoding, Content body,
                    std::vector<FieldLine> fields = {});
/// Bytes that are complete with their own header, written as they stand (an entity that was signed); fields()
/// and header() are empty, type() is text/plain, open_body() yields all of it. It takes neither fields nor
/// parameters: with_fields() and with_parameter() throw Error{internal}.
Entity verbatim_entity(Content whole);

/// RFC 1847 with RFC 3156 section 5 or RFC 8551 section 3.5.3. `micalg` is "pgp-sha512" or "sha-256".
struct SignedRequest {
    /// Signed were exactly the bytes of content.open() (their last line end too, if they have one: the line
    /// end before the delimiter is added).
    Entity content;
    /// "application/pgp-signature" (armoured) or "application/pkcs7-signature" (DER).
    std::string protocol;
    std::string micalg;
    std::string signature;
};
Entity multipart_signed_entity(SignedRequest request);
/// RFC 3156 section 4: "Version: 1", then the armoured message (its line ends are made CRLF).
Entity multipart_encrypted_entity(SpooledBytes armored);
/// RFC 8551 section 3.2: application/pkcs7-mime; smime-type, name="smime.p7m", base64.
Entity pkcs7_mime_entity(std::string smime_type, SpooledBytes der);
/// message/rfc822 that holds the message in `content` (CRLF, 7-bit clean).
Entity message_entity(Content content);

/// For boundaries: 128 random bits, and a form that no quoted-printable or base64 line can have ("=_…").
std::string random_boundary();

} // namespace sealpost::mime
