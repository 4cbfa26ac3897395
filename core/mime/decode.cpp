// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mime/decode.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/mime/canonical.h"
#include "core/mime/charset.h"

#include <algorithm>
#include <array>
#include <optional>

namespace sealpost::mime {
namespace {

/// Without a character that was cut off at the end.
std::string_view whole_characters(std::string_view utf8) {
    std::size_t at = utf8.size();
    while (at > 0 && utf8.size() - at < 4) {
        const auto byte = static_cast<unsigned char>(utf8[--at]);
        if (byte < 0x80) return utf8;
        if (byte < 0xc0) continue;
        const std::size_t wanted = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
        return utf8.size() - at < wanted ? utf8.substr(0, at) : utf8;
    }
    return utf8;
}

std::string with_lf(std::string text) {
    std::size_t to = 0;
    for (std::size_t i = 0; i < text.size(); ++i)
        if (text[i] != '\r' || i + 1 == text.size() || text[i + 1] != '\n') text[to++] = text[i];
    text.resize(to);
    return text;
}

class DecodedAgain final : public SeekableSource {
  public:
    DecodedAgain(const Part& part, std::shared_ptr<SeekableSource> source)
        : encoding_(part.encoding), body_(part.body), source_(std::move(source)), decoded_(from_start()) {}

    std::size_t read(std::span<char> buffer) override {
        const std::size_t count = decoded_->read(buffer);
        position_ += count;
        return count;
    }
    std::uint64_t size() const override {
        if (!size_) {
            FunctionSink nothing([](std::string_view) {});
            size_ = copy(*from_start(), nothing);
        }
        return *size_;
    }
    void seek(std::uint64_t offset) override {
        if (offset < position_) {
            decoded_ = from_start();
            position_ = 0;
        }
        std::array<char, 16384> skipped;
        while (position_ < offset) {
            const auto most = std::min<std::uint64_t>(skipped.size(), offset - position_);
            if (read(std::span(skipped).first(static_cast<std::size_t>(most))) == 0)
                throw Error(ErrorCode::internal, {{"detail", "seek beyond the end"}});
        }
    }

  private:
    std::unique_ptr<DecodingSource> from_start() const {
        return decode(encoding_, open_range(source_, body_));
    }

    TransferEncoding encoding_;
    ByteRange body_;
    std::shared_ptr<SeekableSource> source_;
    std::unique_ptr<DecodingSource> decoded_;
    std::uint64_t position_ = 0;
    mutable std::optional<std::uint64_t> size_;
};

} // namespace

std::unique_ptr<SeekableSource> open_decoded_seekable(const Part& part,
                                                      std::shared_ptr<SeekableSource> source) {
    return std::make_unique<DecodedAgain>(part, std::move(source));
}

std::unique_ptr<DecodingSource> open_decoded(const Part& part, std::shared_ptr<SeekableSource> source) {
    return decode(part.encoding, open_range(std::move(source), part.body));
}

Text text_of(const Part& part, std::shared_ptr<SeekableSource> source, std::size_t bound) {
    const auto decoded = open_decoded(part, std::move(source));
    Text text;
    std::string bytes;
    std::array<char, 16384> buffer;
    while (const std::size_t count = decoded->read(buffer)) {
        const std::size_t keep = std::min(count, bound - bytes.size());
        bytes.append(buffer.data(), keep);
        text.cut = keep < count;
        if (text.cut) break;
    }
    text.encoding = decoded->report();
    const std::string charset = part.type.parameter("charset");
    const bool as_utf8 = charset.empty() || ascii_lower(charset).starts_with("utf-8");
    const std::string_view whole = text.cut && as_utf8 ? whole_characters(bytes) : std::string_view(bytes);
    text.utf8 = with_lf(to_utf8(whole, charset, text.charset_guessed));
    return text;
}

} // namespace sealpost::mime
