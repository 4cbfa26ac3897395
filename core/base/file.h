// SPDX-License-Identifier: GPL-3.0-or-later
// Files as sources and sinks.
#pragma once

#include "core/base/secret.h"
#include "core/base/stream.h"

#include <filesystem>

namespace sealpost {

/// An owned file descriptor.
class Descriptor {
  public:
    Descriptor() noexcept = default;
    explicit Descriptor(int fd) noexcept : fd_(fd) {}
    Descriptor(Descriptor&& other) noexcept : fd_(other.release()) {}
    Descriptor& operator=(Descriptor&& other) noexcept;
    ~Descriptor();
    int get() const noexcept { return fd_; }
    int release() noexcept;
    explicit operator bool() const noexcept { return fd_ >= 0; }

  private:
    int fd_ = -1;
};

/// A regular file, read by position. Throws Error{not_found, is_a_directory, io}.
class FileSource final : public SeekableSource {
  public:
    explicit FileSource(const std::filesystem::path& path);
    /// Takes an open descriptor of a regular file.
    FileSource(Descriptor descriptor, std::string name);
    std::size_t read(std::span<char> buffer) override;
    std::uint64_t size() const override { return size_; }
    void seek(std::uint64_t offset) override;

  private:
    Descriptor descriptor_;
    std::string name_;
    std::uint64_t size_ = 0;
    std::uint64_t position_ = 0;
};

/// A pipe or terminal, read once. Does not close the descriptor.
class DescriptorSource final : public Source {
  public:
    explicit DescriptorSource(int fd) noexcept : fd_(fd) {}
    std::size_t read(std::span<char> buffer) override;

  private:
    int fd_;
};

/// Writes to an open descriptor as bytes come; nothing to undo.
class DescriptorSink final : public Sink {
  public:
    explicit DescriptorSink(int fd) noexcept : fd_(fd) {}
    void write(std::string_view bytes) override;
    void commit() override {}
    void discard() noexcept override {}

  private:
    int fd_;
};

/// Written beside its place (0600), synced and renamed at commit(); until then the old file, if any, stands.
class FileSink final : public Sink {
  public:
    explicit FileSink(std::filesystem::path path);
    ~FileSink() override;
    void write(std::string_view bytes) override;
    void commit() override;
    void discard() noexcept override;

  private:
    std::filesystem::path path_;
    std::filesystem::path temporary_;
    Descriptor descriptor_;
};

/// Replaces the file as FileSink does.
void write_file(const std::filesystem::path& path, std::string_view bytes);
/// Error{not_found, is_a_directory, io, limit}.
std::string read_file(const std::filesystem::path& path, std::size_t bound);
/// False: there was none. Error{io}.
bool remove_file(const std::filesystem::path& path);
/// A small secret file (passphrase, key): Error as read_file.
Secret read_secret_file(const std::filesystem::path& path);
Secret read_secret_descriptor(int fd);
/// Makes the folder and its parents with mode 0700 for those that are new.
void make_private_folder(const std::filesystem::path& path);

} // namespace sealpost
