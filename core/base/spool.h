// SPDX-License-Identifier: GPL-3.0-or-later
// Where bytes wait between two steps: in memory up to limits::spool_in_memory, beyond that in an unlinked
// file in TMPDIR, encrypted (AES-256-CTR by position) under a key that lives only in this process. What the
// bytes are is checked by the step that wrote them; the file can be read by nobody else.
#pragma once

#include "core/base/stream.h"

#include <memory>

namespace sealpost {

class SpoolStorage;

/// Bytes that are complete and will not change. Cheap to copy; freed with the last copy.
class SpooledBytes {
  public:
    /// Nothing.
    SpooledBytes();
    explicit SpooledBytes(std::string bytes);
    std::uint64_t size() const noexcept;
    /// A reader with a position of its own; holds the bytes.
    std::unique_ptr<SeekableSource> open() const;
    /// Everything; Error{limit} beyond the bound.
    std::string read_all(std::size_t bound) const;

  private:
    friend class Spool;
    explicit SpooledBytes(std::shared_ptr<const SpoolStorage> storage);
    std::shared_ptr<const SpoolStorage> storage_;
};

class Spool final : public Sink {
  public:
    Spool();
    ~Spool() override;
    void write(std::string_view bytes) override;
    void commit() override;
    void discard() noexcept override;
    /// After commit(), once. Throws Error{internal} otherwise: what was not committed cannot be read.
    SpooledBytes take();

  private:
    std::shared_ptr<SpoolStorage> storage_;
    bool committed_ = false;
};

/// A spool is fed from a source that cannot seek (standard input). Bound in bytes.
SpooledBytes spool_all(Source& from);

} // namespace sealpost
