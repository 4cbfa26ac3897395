// SPDX-License-Identifier: GPL-3.0-or-later
// One sender at a time. The lease is a lock of the kernel's on a file in the outbox: it falls at once when
// its holder ends, in whatever way, so that there is no stale one to judge.
#pragma once

#include "core/base/file.h"

#include <filesystem>
#include <optional>

namespace sealpost::outbox {

/// Held as long as it lives.
class Lease final {
  public:
    /// nullopt: another process (or another Lease of this one) holds it. Makes the folder. Throws Error{io,
    /// disk_full}.
    static std::optional<Lease> try_take(const std::filesystem::path& folder);

  private:
    explicit Lease(Descriptor file) noexcept : file_(std::move(file)) {}
    Descriptor file_;
};

/// Held, by any number at a time, while files are written that no record names yet; whoever clears up
/// excludes them.
class WritingMark final {
  public:
    /// Waits for somebody who is clearing up. Makes the folder.
    static WritingMark take(const std::filesystem::path& folder);
    /// nullopt: somebody is writing.
    static std::optional<WritingMark> try_exclude(const std::filesystem::path& folder);

  private:
    explicit WritingMark(Descriptor file) noexcept : file_(std::move(file)) {}
    Descriptor file_;
};

} // namespace sealpost::outbox
