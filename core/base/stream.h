// SPDX-License-Identifier: GPL-3.0-or-later
// Byte streams. A Source is pulled, a Sink is pushed and then committed or discarded: what was not committed
// does not exist for anyone else. Bytes are carried as char.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace sealpost {

struct Operation;

class Source {
  public:
    virtual ~Source() = default;
    /// Up to buffer.size() bytes; 0 only at the end. Throws Error on failure.
    virtual std::size_t read(std::span<char> buffer) = 0;
};

class SeekableSource : public Source {
  public:
    /// In bytes; constant over the life of the object.
    virtual std::uint64_t size() const = 0;
    /// The next read starts there. Throws Error{internal} beyond size().
    virtual void seek(std::uint64_t offset) = 0;
};

class Sink {
  public:
    virtual ~Sink() = default;
    /// All of it, or throws Error.
    virtual void write(std::string_view bytes) = 0;
    /// Makes what was written real (renames the file, closes the spool). Called once, at the end, on success
    /// only.
    virtual void commit() = 0;
    /// Forgets what was written. A Sink that is destroyed without commit() discards.
    virtual void discard() noexcept = 0;
};

/// A view that must outlive the source.
class ViewSource final : public SeekableSource {
  public:
    explicit ViewSource(std::string_view bytes) noexcept : bytes_(bytes) {}
    std::size_t read(std::span<char> buffer) override;
    std::uint64_t size() const override { return bytes_.size(); }
    void seek(std::uint64_t offset) override;

  private:
    std::string_view bytes_;
    std::size_t position_ = 0;
};

/// Bytes that the source owns.
class StringSource final : public SeekableSource {
  public:
    explicit StringSource(std::string bytes) noexcept : bytes_(std::move(bytes)), view_(bytes_) {}
    StringSource(const StringSource&) = delete;
    StringSource& operator=(const StringSource&) = delete;
    std::size_t read(std::span<char> buffer) override { return view_.read(buffer); }
    std::uint64_t size() const override { return view_.size(); }
    void seek(std::uint64_t offset) override { view_.seek(offset); }

  private:
    std::string bytes_;
    ViewSource view_;
};

/// The bytes [begin, begin + length) of another source, with a position of its own: several ranges of one
/// source can be read in turn.
class RangeSource final : public SeekableSource {
  public:
    RangeSource(std::shared_ptr<SeekableSource> whole, std::uint64_t begin, std::uint64_t length);
    std::size_t read(std::span<char> buffer) override;
    std::uint64_t size() const override { return length_; }
    void seek(std::uint64_t offset) override;

  private:
    std::shared_ptr<SeekableSource> whole_;
    std::uint64_t begin_;
    std::uint64_t length_;
    std::uint64_t position_ = 0;
};

/// Hands on what it is asked of a source that must outlive it: for those who want to own one.
class BorrowedSource final : public Source {
  public:
    explicit BorrowedSource(Source& source) noexcept : source_(source) {}
    std::size_t read(std::span<char> buffer) override { return source_.read(buffer); }

  private:
    Source& source_;
};

/// One source after the other.
class ConcatSource final : public Source {
  public:
    explicit ConcatSource(std::vector<std::unique_ptr<Source>> pieces) : pieces_(std::move(pieces)) {}
    std::size_t read(std::span<char> buffer) override;

  private:
    std::vector<std::unique_ptr<Source>> pieces_;
    std::size_t current_ = 0;
};

/// Keeps everything in memory, up to a bound: beyond it write() throws Error{limit}.
class StringSink final : public Sink {
  public:
    explicit StringSink(std::size_t bound = SIZE_MAX) noexcept : bound_(bound) {}
    void write(std::string_view bytes) override;
    void commit() override { committed_ = true; }
    void discard() noexcept override;
    bool committed() const noexcept { return committed_; }
    /// What was committed; empty before.
    const std::string& bytes() const noexcept;
    std::string take();

  private:
    std::string bytes_;
    std::size_t bound_;
    bool committed_ = false;
};

/// Hands every write to a function; commit and discard do nothing.
class FunctionSink final : public Sink {
  public:
    explicit FunctionSink(std::function<void(std::string_view)> write) : write_(std::move(write)) {}
    void write(std::string_view bytes) override { write_(bytes); }
    void commit() override {}
    void discard() noexcept override {}

  private:
    std::function<void(std::string_view)> write_;
};

/// The size of the buffers with which streams are copied.
inline constexpr std::size_t stream_buffer_size = 65536;

/// Copies to the end without committing; returns the number of bytes.
std::uint64_t copy(Source& from, Sink& to);
/// The same as a step of `operation`: Error{cancelled} between two buffers when a stop was requested, and its
/// progress is told the bytes copied so far.
std::uint64_t copy(Source& from, Sink& to, const Operation& operation);
/// Everything as one string; Error{limit} beyond `bound` bytes.
std::string read_all(Source& from, std::size_t bound);

} // namespace sealpost
