// SPDX-License-Identifier: GPL-3.0-or-later
#include "smime/cms_writer.h"

#include "core/base/error.h"
#include "smime/ber_reader.h"
#include "smime/cms_structure.h"
#include "smime/der.h"

namespace sealpost::smime {

namespace {

/// The frame as OpenSSL encodes it, without content, taken apart.
template <typename Piece>
std::string piece_of(const CMS_ContentInfo* cms, Piece piece) {
    StringSource source(der_of(cms, i2d_CMS_ContentInfo));
    BerReader reader(source);
    CmsMessage message(reader);
    message.finish();
    return piece(message);
}

} // namespace

/// OCTET STRINGs of one size, the last one shorter.
class CmsWriter::Chunks final : public Sink {
  public:
    explicit Chunks(Sink& to) : to_(to) { start(); }
    void write(std::string_view bytes) override {
        while (!bytes.empty()) {
            const std::size_t count = std::min(bytes.size(), header_size + content_size - chunk_.size());
            chunk_ += bytes.substr(0, count);
            bytes.remove_prefix(count);
            if (chunk_.size() == header_size + content_size) flush();
        }
    }
    void commit() override { flush(); }
    void discard() noexcept override {}

  private:
    static constexpr std::size_t content_size = 32768;
    /// Tag, length of the length, two octets of length.
    static constexpr std::size_t header_size = 4;

    void start() {
        chunk_.reserve(header_size + content_size);
        chunk_.assign(header_size, '\0');
    }
    void flush() {
        const std::size_t size = chunk_.size() - header_size;
        if (size == 0) return;
        if (size == content_size) {
            chunk_.replace(0, header_size,
                           {static_cast<char>(ber::octet_string), '\x82', static_cast<char>(size >> 8),
                            static_cast<char>(size & 0xff)});
            to_.write(chunk_);
        } else {
            to_.write(der_element(ber::octet_string, std::string_view(chunk_).substr(header_size)));
        }
        start();
    }

    Sink& to_;
    std::string chunk_;
};

CmsWriter::CmsWriter(CMS_ContentInfo* cms, Sink& to)
    : cms_(cms), to_(to), chunks_(std::make_unique<Chunks>(to)), end_(std::make_unique<SinkBio>(*chunks_)),
      chain_(CMS_dataInit(cms, end_->get())) {
    require(chain_ != nullptr);
    to_.write(piece_of(cms_, [](const CmsMessage& message) { return message.before_content(); }));
}

CmsWriter::~CmsWriter() = default;

void CmsWriter::write(std::string_view bytes) { BioSink(chain_.get(), end_.get()).write(bytes); }

void CmsWriter::commit() {
    BioSink(chain_.get(), end_.get()).commit();
    chunks_->commit();
    require(CMS_dataFinal(cms_, chain_.get()) == 1);
    to_.write(piece_of(cms_, [](const CmsMessage& message) { return message.after_content(); }));
}

} // namespace sealpost::smime
