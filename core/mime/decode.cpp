// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mime/decode.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/mime/canonical.h"
#include "core/mime/gmime_support.h"

#include <algorithm>
#include <array>
#include <optional>

namespace sealpost::mime {
namespace {

/// The charsets that mail is written in. The system's converters for the many others are old code that mail
/// of strangers has no business to reach.
constexpr std::string_view known_prefixes[] = {"iso-8859-", "windows-125", "cp125", "koi8-"};
constexpr std::string_view known_names[] = {
    "iso-2022-jp", "shift_jis",      "shift-jis",   "sjis",    "cp932",     "euc-jp",
    "euc-kr",      "ks_c_5601-1987", "cp949",       "gb2312",  "gbk",       "gb18030",
    "cp936",       "big5",           "windows-874", "tis-620", "macintosh", "cp850",
    "cp437",       "utf-16",         "utf-16le",    "utf-16be"};

bool is_known(std::string_view charset) {
    return std::any_of(std::begin(known_prefixes), std::end(known_prefixes),
                       [&](std::string_view prefix) { return charset.starts_with(prefix); }) ||
           std::find(std::begin(known_names), std::end(known_names), charset) != std::end(known_names);
}

class Converter {
  public:
    explicit Converter(const std::string& charset) {
        ensure_gmime();
        handle_ = g_mime_iconv_open("UTF-8", charset.c_str());
    }
    ~Converter() {
        if (valid()) g_mime_iconv_close(handle_);
    }
    Converter(const Converter&) = delete;
    Converter& operator=(const Converter&) = delete;
    bool valid() const noexcept { return handle_ != reinterpret_cast<iconv_t>(-1); }

    /// What is not valid becomes U+FFFD; returns whether all was.
    bool convert(std::string_view bytes, std::string& out) {
        std::string copy(bytes);
        char* in = copy.data();
        std::size_t left = copy.size();
        bool all_valid = true;
        std::array<char, 4096> buffer;
        while (left > 0) {
            char* to = buffer.data();
            std::size_t room = buffer.size();
            const std::size_t result = iconv(handle_, &in, &left, &to, &room);
            const int failure = errno;
            out.append(buffer.data(), buffer.size() - room);
            if (result != static_cast<std::size_t>(-1)) break;
            if (failure == E2BIG) continue;
            all_valid = false;
            out += "\xef\xbf\xbd";
            ++in;
            --left;
        }
        return all_valid;
    }

  private:
    iconv_t handle_;
};

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

std::string to_utf8(std::string_view bytes, std::string_view charset, bool& guessed) {
    const std::string name = ascii_lower(trim(charset));
    guessed = false;
    if (name.empty() || name == "us-ascii" || name == "ascii" || name == "utf-8" || name == "utf8") {
        if (is_valid_utf8(bytes)) return std::string(bytes);
        guessed = true;
        // Declared UTF-8 with faults in it is UTF-8 still; undeclared 8-bit text most often is not.
        return name.starts_with("utf") ? to_valid_utf8(bytes) : from_windows_1252(bytes);
    }
    // Mail that says ISO-8859-1 means windows-1252, which holds it but for control characters.
    if (name == "iso-8859-1" || name == "windows-1252" || name == "cp1252") return from_windows_1252(bytes);
    if (is_known(name)) {
        Converter converter(name);
        if (converter.valid()) {
            std::string text;
            guessed = !converter.convert(bytes, text);
            return to_valid_utf8(text);
        }
    }
    guessed = true;
    return is_valid_utf8(bytes) ? std::string(bytes) : from_windows_1252(bytes);
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
