// SPDX-License-Identifier: GPL-3.0-or-later
// A signed message (RFC 9580 section 10.3) of content and a signature that was made of it before, for GnuPG
// to encrypt as it is.
#pragma once

#include "core/base/spool.h"

#include <cstddef>
#include <memory>
#include <string>

namespace sealpost::pgp {

struct SignedParts {
    SpooledBytes content;
    /// One signature packet of version 4 over the content as it is, in binary.
    std::string signature;
    /// Of the (sub)key that signed: 16 hex digits.
    std::string key_id;
};

/// One-pass signature, literal packet, signature. Throws Error{engine_failed} where the signature is another
/// one, and Error{limit} for content of four gigabytes, which no literal packet of known length can hold.
std::unique_ptr<Source> signed_message(SignedParts parts);

/// Keeps the first octets that are read of a source, so that it can be read once more.
class ReplayableSource final : public Source {
  public:
    /// `source` must outlive it. `bound`: of what is kept.
    ReplayableSource(Source& source, std::size_t bound) noexcept : source_(source), bound_(bound) {}
    std::size_t read(std::span<char> buffer) override;
    /// The next read begins at the beginning; from then on nothing more is kept. False: more was read than is
    /// kept.
    bool rewind() noexcept;

  private:
    enum class State { keeping, lost, replaying };
    Source& source_;
    std::size_t bound_;
    std::string kept_;
    std::size_t position_ = 0;
    State state_ = State::keeping;
};

/// Writes what is read of a source into a sink as well, which the caller commits. Both must outlive it.
class CopyingSource final : public Source {
  public:
    CopyingSource(Source& source, Sink& copy) noexcept : source_(source), copy_(copy) {}
    std::size_t read(std::span<char> buffer) override;
    /// Everything was read.
    bool ended() const noexcept { return ended_; }

  private:
    Source& source_;
    Sink& copy_;
    bool ended_ = false;
};

} // namespace sealpost::pgp
