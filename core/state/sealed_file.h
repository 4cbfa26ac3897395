// SPDX-License-Identifier: GPL-3.0-or-later
// A file under a key (AES-256-GCM in pieces of 64 KiB): unreadable for whoever has it alone, and read back
// only as what was written. Each piece is authenticated with the file's label, its place, and whether it is
// the last: a piece that was changed, moved, left out or taken from another file, and a file that was cut,
// are all found.
#pragma once

#include "core/base/file.h"
#include "core/base/secret.h"

#include <filesystem>
#include <memory>
#include <string>

namespace sealpost::state {

/// Written beside its place, synced and renamed at commit(), as FileSink. One key, one label: one file.
class SealedFileSink final : public Sink {
  public:
    SealedFileSink(const std::filesystem::path& path, Secret key, std::string label);
    void write(std::string_view bytes) override;
    void commit() override;
    void discard() noexcept override;

  private:
    void write_piece(std::string_view bytes, bool last);
    FileSink file_;
    Secret key_;
    std::string label_;
    std::string pending_;
    std::uint64_t pieces_ = 0;
};

/// What a SealedFileSink wrote with that key and label. No byte is given out that was not authenticated; the
/// length is proven at once. Throws Error{state_corrupt} (facts "path", "detail" = "damaged"), and as
/// FileSource.
class SealedFileSource final : public SeekableSource {
  public:
    SealedFileSource(const std::filesystem::path& path, const Secret& key, std::string label);
    std::size_t read(std::span<char> buffer) override;
    std::uint64_t size() const override { return size_; }
    void seek(std::uint64_t offset) override;

  private:
    void load_piece(std::uint64_t piece);
    [[noreturn]] void damaged() const;
    FileSource file_;
    std::filesystem::path path_;
    Secret key_;
    std::string label_;
    std::uint64_t size_ = 0;
    std::uint64_t pieces_ = 0;
    std::uint64_t position_ = 0;
    std::string piece_;
    std::uint64_t loaded_ = UINT64_MAX;
};

} // namespace sealpost::state
