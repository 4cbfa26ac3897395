// SPDX-License-Identifier: GPL-3.0-or-later
// What may leave the machine. Neither type can be made from bytes, from a string or from the other one: only
// seal() makes SealedForSubmission, from a plan that the policy accepted; only seal() and seal_draft() make
// SealedForSelf. The outbox keeps both, and gives each back as what it was, proven to be unchanged. The
// transport takes nothing else (core/outbox/courier.h).
#pragma once

#include "core/base/spool.h"
#include "core/base/stream.h"
#include "core/crypto/technology.h"
#include "core/mime/address.h"
#include "core/mime/message_id.h"
#include "core/outgoing/plan.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace sealpost::outbox {
class Vault;
}

namespace sealpost::outgoing {

class Sealer;

/// The bytes of a complete message, CRLF and 7-bit clean. A value; copies share the bytes.
class SealedBytes {
  public:
    std::uint64_t size() const noexcept { return size_; }
    /// Reads from the start; any number may be open.
    std::unique_ptr<SeekableSource> open() const { return open_(); }

  private:
    friend class Sealer;
    friend class outbox::Vault;
    using Opener = std::function<std::unique_ptr<SeekableSource>()>;
    SealedBytes(std::string head, SpooledBytes body, std::string tail);
    SealedBytes(std::uint64_t size, Opener open) : size_(size), open_(std::move(open)) {}
    std::uint64_t size_;
    Opener open_;
};

struct Envelope {
    mime::AddrSpec mail_from;
    std::vector<mime::AddrSpec> rcpt_to;
    bool operator==(const Envelope&) const = default;
};

/// One copy, for exactly the recipients of its envelope.
class SealedForSubmission {
  public:
    const Envelope& envelope() const noexcept { return envelope_; }
    const mime::MessageId& message_id() const noexcept { return message_id_; }
    /// What the plan said of it; `cipher` is what was used.
    const PlannedCopy& copy() const noexcept { return copy_; }
    std::uint64_t size() const noexcept { return bytes_.size(); }
    std::unique_ptr<SeekableSource> open() const { return bytes_.open(); }

  private:
    friend class Sealer;
    friend class outbox::Vault;
    SealedForSubmission(Envelope envelope, mime::MessageId message_id, PlannedCopy copy, SealedBytes bytes);
    Envelope envelope_;
    mime::MessageId message_id_;
    PlannedCopy copy_;
    SealedBytes bytes_;
};

/// A message encrypted to the sender alone: the Sent copy (with Bcc inside) or a draft. Cannot be submitted.
class SealedForSelf {
  public:
    const mime::MessageId& message_id() const noexcept { return message_id_; }
    crypto::Technology engine() const noexcept { return engine_; }
    std::uint64_t size() const noexcept { return bytes_.size(); }
    std::unique_ptr<SeekableSource> open() const { return bytes_.open(); }

  private:
    friend class Sealer;
    friend class outbox::Vault;
    SealedForSelf(mime::MessageId message_id, crypto::Technology engine, SealedBytes bytes);
    mime::MessageId message_id_;
    crypto::Technology engine_;
    SealedBytes bytes_;
};

/// A signed message that was asked for as a file (`sign`): in the clear, and not for submission.
class SignedMessage {
  public:
    std::uint64_t size() const noexcept { return bytes_.size(); }
    std::unique_ptr<SeekableSource> open() const { return bytes_.open(); }

  private:
    friend class Sealer;
    explicit SignedMessage(SealedBytes bytes) : bytes_(std::move(bytes)) {}
    SealedBytes bytes_;
};

} // namespace sealpost::outgoing
