// SPDX-License-Identifier: GPL-3.0-or-later
// The one way to make an Entity.
#pragma once

#include "core/mime/builder.h"

namespace sealpost::mime {

struct EntityMaker {
    static Entity leaf(ContentType type, std::vector<FieldLine> fields, Content body);
    static Entity multipart(ContentType type, std::vector<FieldLine> fields, std::vector<Entity> children);
    static Entity verbatim(Content whole);
};

/// A source that is opened at its first read and freed at its end: a message of a thousand attachments holds
/// one file open.
std::unique_ptr<Source> open_lazily(Content content);

FieldLine transfer_encoding_field(TransferEncoding encoding);

/// What of a text decides between quoted-printable and base64.
class TextTally {
  public:
    std::uint64_t bytes = 0;
    std::uint64_t encoded = 0; // that quoted-printable writes as three characters
    bool is_ascii = true;
    /// False once it cannot be UTF-8; only the shape of the bytes is looked at.
    bool looks_like_utf8 = true;

    void count(std::string_view text) noexcept;
    TransferEncoding best() const noexcept;

  private:
    int continuation_ = 0; // bytes that the present character still needs
};

} // namespace sealpost::mime
