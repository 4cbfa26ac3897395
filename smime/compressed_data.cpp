// SPDX-License-Identifier: GPL-3.0-or-later
#include "smime/compressed_data.h"

#include "core/base/error.h"

#include <vector>

#include <zlib.h>

namespace sealpost::smime {

namespace {

using namespace std::string_view_literals;

/// id-alg-zlibCompress in DER (RFC 3274 section 2).
constexpr auto zlib_oid = "\x06\x0b\x2a\x86\x48\x86\xf7\x0d\x01\x09\x10\x03\x08"sv;

class InflateSource final : public Source {
  public:
    explicit InflateSource(Source& compressed) : compressed_(compressed), input_(stream_buffer_size) {
        if (inflateInit(&zlib_) != Z_OK) throw Error(ErrorCode::engine_failed, {{"detail", "zlib"}});
    }
    ~InflateSource() override { inflateEnd(&zlib_); }
    InflateSource(const InflateSource&) = delete;
    InflateSource& operator=(const InflateSource&) = delete;

    std::size_t read(std::span<char> buffer) override {
        if (ended_ || buffer.empty()) return 0;
        zlib_.next_out = reinterpret_cast<Bytef*>(buffer.data());
        zlib_.avail_out = static_cast<uInt>(buffer.size());
        while (zlib_.avail_out == buffer.size() && !ended_) step();
        return buffer.size() - zlib_.avail_out;
    }

  private:
    [[noreturn]] static void fail(BerFault::Kind kind) { throw BerFault(kind); }

    void step() {
        if (zlib_.avail_in == 0) fill();
        const int status = inflate(&zlib_, Z_NO_FLUSH);
        if (status == Z_STREAM_END) {
            ended_ = true;
            if (zlib_.avail_in > 0 || compressed_.read(input_) > 0) fail(BerFault::Kind::malformed);
            return;
        }
        if (status == Z_MEM_ERROR) throw Error(ErrorCode::engine_failed, {{"detail", "zlib"}});
        if (status != Z_OK) fail(BerFault::Kind::malformed);
    }

    void fill() {
        const std::size_t count = compressed_.read(input_);
        if (count == 0) fail(BerFault::Kind::truncated);
        zlib_.next_in = reinterpret_cast<Bytef*>(input_.data());
        zlib_.avail_in = static_cast<uInt>(count);
    }

    Source& compressed_;
    std::vector<char> input_;
    z_stream zlib_{};
    bool ended_ = false;
};

} // namespace

bool is_zlib(const CmsMessage& message) {
    ViewSource source(message.algorithm());
    BerReader reader(source);
    reader.header();
    std::string oid;
    reader.capture(reader.header(), oid);
    return oid == zlib_oid;
}

std::unique_ptr<Source> expand_content(CmsMessage& message) {
    if (!message.content()) throw BerFault(BerFault::Kind::malformed);
    return std::make_unique<InflateSource>(*message.content());
}

} // namespace sealpost::smime
