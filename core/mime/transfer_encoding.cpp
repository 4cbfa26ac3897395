// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mime/transfer_encoding.h"

#include "core/base/text.h"
#include "core/mime/codecs.h"

namespace sealpost::mime {
namespace {

class PassingSource final : public DecodingSource {
  public:
    explicit PassingSource(std::unique_ptr<Source> from) : from_(std::move(from)) {}
    std::size_t read(std::span<char> buffer) override { return from_->read(buffer); }
    DecodeReport report() const noexcept override { return {}; }

  private:
    std::unique_ptr<Source> from_;
};

} // namespace

TransferEncoding parse_transfer_encoding(std::string_view raw) noexcept {
    std::string_view name = trim(raw);
    // A comment or a stray parameter may follow (seen in old mail).
    name = name.substr(0, name.find_first_of(" \t\r\n;("));
    if (name.empty() || equal_ignoring_case(name, "7bit")) return TransferEncoding::seven_bit;
    if (equal_ignoring_case(name, "8bit")) return TransferEncoding::eight_bit;
    if (equal_ignoring_case(name, "binary")) return TransferEncoding::binary;
    if (equal_ignoring_case(name, "quoted-printable")) return TransferEncoding::quoted_printable;
    if (equal_ignoring_case(name, "base64")) return TransferEncoding::base64;
    return TransferEncoding::unknown;
}

std::string_view name_of(TransferEncoding encoding) noexcept {
    switch (encoding) {
    case TransferEncoding::seven_bit:
        return "7bit";
    case TransferEncoding::eight_bit:
        return "8bit";
    case TransferEncoding::quoted_printable:
        return "quoted-printable";
    case TransferEncoding::base64:
        return "base64";
    case TransferEncoding::binary:
    case TransferEncoding::unknown:
        break;
    }
    return "binary";
}

std::unique_ptr<DecodingSource> decode(TransferEncoding encoding, std::unique_ptr<Source> encoded) {
    if (encoding == TransferEncoding::base64) return decode_base64(std::move(encoded));
    if (encoding == TransferEncoding::quoted_printable) return decode_quoted_printable(std::move(encoded));
    return std::make_unique<PassingSource>(std::move(encoded));
}

} // namespace sealpost::mime
