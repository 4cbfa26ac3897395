// SPDX-License-Identifier: GPL-3.0-or-later
#include "smime/pem.h"

#include "core/base/text.h"
#include "core/mime/base64_lines.h"
#include "core/mime/transfer_encoding.h"
#include "smime/ber_reader.h"

#include <algorithm>
#include <array>

namespace sealpost::smime {

namespace {

constexpr std::string_view begin_mark = "-----BEGIN ";
constexpr std::string_view end_mark = "-----END ";
/// RFC 7468 allows 64; longer lines are tolerated up to here.
constexpr std::size_t longest_line = 1024;

/// The lines between BEGIN and END; ends there, and insists on both.
class PemBody final : public Source {
  public:
    explicit PemBody(Source& source) : source_(source), buffer_(stream_buffer_size) {
        if (!line() || !line_.starts_with(begin_mark)) fail();
        end_line_ = std::string(end_mark).append(trim(line_).substr(begin_mark.size()));
    }

    std::size_t read(std::span<char> buffer) override {
        while (offset_ == text_.size()) {
            if (ended_) return 0;
            if (!line()) fail();
            if (line_.starts_with(end_mark)) {
                if (trim(line_) != end_line_) fail();
                ended_ = true;
                while (line())
                    if (!trim(line_).empty()) fail();
                return 0;
            }
            text_ = line_;
            offset_ = 0;
        }
        const std::size_t count = std::min(buffer.size(), text_.size() - offset_);
        std::copy_n(text_.data() + offset_, count, buffer.data());
        offset_ += count;
        return count;
    }

  private:
    [[noreturn]] static void fail() { throw BerFault(BerFault::Kind::malformed); }

    bool line() {
        line_.clear();
        for (;;) {
            if (begin_ == end_) {
                begin_ = 0;
                end_ = source_.read(buffer_);
                if (end_ == 0) return !line_.empty();
            }
            const char c = buffer_[begin_++];
            line_.push_back(c);
            if (c == '\n') return true;
            if (line_.size() > longest_line) fail();
        }
    }

    Source& source_;
    std::vector<char> buffer_;
    std::size_t begin_ = 0;
    std::size_t end_ = 0;
    std::string line_;
    std::string end_line_;
    std::string text_;
    std::size_t offset_ = 0;
    bool ended_ = false;
};

/// A PEM block decoded. The base64 decoder stops at its padding: whether the block itself ends is looked at
/// here.
class PemSource final : public Source {
  public:
    explicit PemSource(Source& source) {
        auto body = std::make_unique<PemBody>(source);
        body_ = body.get();
        decoded_ = mime::decode(mime::TransferEncoding::base64, std::move(body));
    }

    std::size_t read(std::span<char> buffer) override {
        const std::size_t count = decoded_->read(buffer);
        if (count > 0 || buffer.empty()) return count;
        std::array<char, longest_line> rest{};
        while (body_->read(rest) > 0) {
        }
        if (decoded_->report().truncated || decoded_->report().garbage)
            throw BerFault(BerFault::Kind::malformed);
        return 0;
    }

  private:
    std::unique_ptr<mime::DecodingSource> decoded_;
    PemBody* body_ = nullptr;
};

class PemSink final : public Sink {
  public:
    explicit PemSink(Sink& to) : to_(to), lines_(to, 48) { to_.write("-----BEGIN CMS-----\r\n"); }
    void write(std::string_view bytes) override { lines_.write(bytes); }
    void commit() override {
        lines_.finish();
        to_.write("-----END CMS-----\r\n");
        to_.commit();
    }
    void discard() noexcept override { to_.discard(); }

  private:
    Sink& to_;
    mime::Base64Lines lines_;
};

} // namespace

std::unique_ptr<Source> open_cms_bytes(SeekableSource& source) {
    source.seek(0);
    std::array<char, begin_mark.size()> head{};
    std::size_t known = 0;
    while (known < head.size()) {
        const std::size_t count = source.read(std::span(head).subspan(known));
        if (count == 0) break;
        known += count;
    }
    source.seek(0);
    if (std::string_view(head.data(), known) != begin_mark) return std::make_unique<BorrowedSource>(source);
    return std::make_unique<PemSource>(source);
}

std::unique_ptr<Sink> make_pem_sink(Sink& to) { return std::make_unique<PemSink>(to); }

} // namespace sealpost::smime
