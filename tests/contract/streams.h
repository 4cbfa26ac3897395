// SPDX-License-Identifier: GPL-3.0-or-later
// Sources and sinks that count, fail, or stop the work on purpose.
#pragma once

#include "core/base/stream.h"

#include <functional>
#include <string>

namespace sealpost::test {

/// A MIME entity with CRLF line ends of (about) a size, made as it is read.
class GeneratedEntity final : public SeekableSource {
  public:
    explicit GeneratedEntity(std::uint64_t size);
    std::size_t read(std::span<char> buffer) override;
    std::uint64_t size() const override { return size_; }
    void seek(std::uint64_t offset) override { position_ = offset; }

  private:
    char at(std::uint64_t offset) const;
    std::uint64_t size_;
    std::uint64_t position_ = 0;
};

/// Does something once, when a number of bytes has been read; that may throw.
class WatchedSource final : public SeekableSource {
  public:
    WatchedSource(SeekableSource& source, std::uint64_t when, std::function<void()> what)
        : source_(source), when_(when), what_(std::move(what)) {}
    std::size_t read(std::span<char> buffer) override;
    std::uint64_t size() const override { return source_.size(); }
    void seek(std::uint64_t offset) override;

  private:
    SeekableSource& source_;
    std::uint64_t when_;
    std::function<void()> what_;
    std::uint64_t position_ = 0;
};

/// Compares what is written with an entity, without keeping it; can be full.
class CheckingSink final : public Sink {
  public:
    explicit CheckingSink(SeekableSource* expected = nullptr, std::uint64_t room = UINT64_MAX)
        : expected_(expected), room_(room) {}
    void write(std::string_view bytes) override;
    void commit() override { committed_ = true; }
    void discard() noexcept override { discarded_ = true; }
    bool committed() const { return committed_; }
    bool discarded() const { return discarded_; }
    bool equal() const { return equal_ && (expected_ == nullptr || written_ == expected_->size()); }
    std::uint64_t written() const { return written_; }

  private:
    SeekableSource* expected_;
    std::uint64_t room_;
    std::uint64_t written_ = 0;
    bool equal_ = true;
    bool committed_ = false;
    bool discarded_ = false;
};

} // namespace sealpost::test
