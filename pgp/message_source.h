// SPDX-License-Identifier: GPL-3.0-or-later
// A message's packets on the way to GnuPG: without armour, and outlined as they pass.
#pragma once

#include "core/base/stream.h"
#include "pgp/armor.h"
#include "pgp/packet_reader.h"

#include <string>

namespace sealpost::pgp {

class OutlinedSource final : public Source {
  public:
    /// `message` must outlive this.
    explicit OutlinedSource(Source& message) : packets_(message) {}
    std::size_t read(std::span<char> buffer) override;
    /// GnuPG may stop early: what follows is looked at all the same.
    void drain();

    bool head_complete() const noexcept { return reader_.head_complete(); }
    const ArmorReader& armor() const noexcept { return packets_.armor(); }
    /// Octets of the message, armour and all, that were read so far.
    std::uint64_t consumed() const noexcept { return packets_.consumed(); }
    MessageOutline outline() const { return reader_.outline(); }

  private:
    DearmoredSource packets_;
    MessageReader reader_;
};

/// Other octets in the place of a source's first ones.
class ReplacedHeadSource final : public Source {
  public:
    ReplacedHeadSource(Source& source, std::uint64_t skip, std::string head)
        : source_(source), skip_(skip), head_(std::move(head)) {}
    std::size_t read(std::span<char> buffer) override;

  private:
    Source& source_;
    std::uint64_t skip_;
    std::string head_;
    std::size_t position_ = 0;
};

/// The outside of a message up to its ciphertext.
struct MessageHead {
    MessageOutline outline;
    /// Of the armour; empty for binary data.
    std::string label;
    /// The packets, at least up to the container.
    std::string packets;
};
/// From the beginning. Reads no more than limits::openpgp_message_head.
MessageHead read_head(SeekableSource& message);

/// Whether so much content may come out of so much message.
bool is_bomb(std::uint64_t content, std::uint64_t message) noexcept;

/// Discards a sink unless it was committed.
class SinkGuard {
  public:
    explicit SinkGuard(Sink& sink) noexcept : sink_(&sink) {}
    SinkGuard(const SinkGuard&) = delete;
    SinkGuard& operator=(const SinkGuard&) = delete;
    ~SinkGuard() {
        if (sink_ != nullptr) sink_->discard();
    }
    void commit() {
        sink_->commit();
        sink_ = nullptr;
    }

  private:
    Sink* sink_;
};

} // namespace sealpost::pgp
