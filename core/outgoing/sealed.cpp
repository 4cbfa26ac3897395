// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outgoing/sealed.h"

#include "core/base/error.h"

#include <array>

namespace sealpost::outgoing {
namespace {

/// Three pieces as one.
class FramedSource final : public SeekableSource {
  public:
    FramedSource(std::string head, const SpooledBytes& body, std::string tail)
        : pieces_{std::make_unique<StringSource>(std::move(head)), body.open(),
                  std::make_unique<StringSource>(std::move(tail))} {}

    std::size_t read(std::span<char> buffer) override {
        for (; current_ < pieces_.size(); ++current_)
            if (const std::size_t count = pieces_[current_]->read(buffer)) return count;
        return 0;
    }

    std::uint64_t size() const override {
        std::uint64_t total = 0;
        for (const auto& piece : pieces_) total += piece->size();
        return total;
    }

    void seek(std::uint64_t offset) override {
        if (offset > size()) throw Error(ErrorCode::internal, {{"detail", "seek beyond the end"}});
        current_ = pieces_.size();
        for (std::size_t i = 0; i < pieces_.size(); ++i) {
            const std::uint64_t length = pieces_[i]->size();
            if (current_ == pieces_.size() && offset <= length) {
                current_ = i;
                pieces_[i]->seek(offset);
            } else if (current_ == pieces_.size()) {
                offset -= length;
            } else {
                pieces_[i]->seek(0);
            }
        }
    }

  private:
    std::array<std::unique_ptr<SeekableSource>, 3> pieces_;
    std::size_t current_ = 0;
};

} // namespace

SealedBytes::SealedBytes(std::string head, SpooledBytes body, std::string tail)
    : size_(head.size() + body.size() + tail.size()),
      open_([head = std::move(head), body = std::move(body), tail = std::move(tail)] {
          return std::make_unique<FramedSource>(head, body, tail);
      }) {}

SealedForSubmission::SealedForSubmission(Envelope envelope, mime::MessageId message_id, PlannedCopy copy,
                                         SealedBytes bytes)
    : envelope_(std::move(envelope)), message_id_(std::move(message_id)), copy_(std::move(copy)),
      bytes_(std::move(bytes)) {}

SealedForSelf::SealedForSelf(mime::MessageId message_id, crypto::Technology engine, SealedBytes bytes)
    : message_id_(std::move(message_id)), engine_(engine), bytes_(std::move(bytes)) {}

} // namespace sealpost::outgoing
