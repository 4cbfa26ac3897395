// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file.h"

#include "core/base/error.h"
#include "core/base/limits.h"
#include "core/base/text.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <memory>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace sealpost {

namespace {

std::size_t read_some(int fd, std::span<char> buffer, std::string_view name) {
    for (;;) {
        const ssize_t got = ::read(fd, buffer.data(), buffer.size());
        if (got >= 0) return static_cast<std::size_t>(got);
        if (errno != EINTR) throw error_from_errno(name);
    }
}

void write_all(int fd, std::string_view bytes, std::string_view name) {
    while (!bytes.empty()) {
        const ssize_t count = ::write(fd, bytes.data(), bytes.size());
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) throw error_from_errno(name);
        bytes.remove_prefix(static_cast<std::size_t>(count));
    }
}

Descriptor open_for_reading(const std::filesystem::path& path) {
    Descriptor descriptor(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOCTTY));
    if (!descriptor) throw error_from_errno(path.native());
    struct stat status {};
    if (::fstat(descriptor.get(), &status) != 0) throw error_from_errno(path.native());
    if (S_ISDIR(status.st_mode)) throw Error(ErrorCode::is_a_directory, {{"path", path.native()}});
    return descriptor;
}

std::filesystem::path folder_of(const std::filesystem::path& path) {
    const auto folder = path.parent_path();
    return folder.empty() ? std::filesystem::path(".") : folder;
}

// Into locked memory, which is wiped: a string that grows would leave copies of the secret behind.
Secret read_secret(Source& source, std::string_view name) {
    // The system makes each page when memory is locked, not when it is touched: most secrets need one.
    constexpr std::size_t page = 4096;
    Secret all = Secret::zeros(page);
    std::size_t size = 0;
    while (const std::size_t got = source.read({all.data() + size, all.size() - size})) {
        size += got;
        if (size > limits::passphrase_bytes) throw Error(ErrorCode::limit, {{"path", std::string(name)}});
        if (size < all.size()) continue;
        Secret larger = Secret::zeros(limits::passphrase_bytes + 1);
        std::copy_n(all.data(), size, larger.data());
        all = std::move(larger);
    }
    return Secret(all.reveal().substr(0, size));
}

} // namespace

Descriptor& Descriptor::operator=(Descriptor&& other) noexcept {
    if (this != &other) {
        if (fd_ >= 0) ::close(fd_);
        fd_ = other.release();
    }
    return *this;
}

Descriptor::~Descriptor() {
    if (fd_ >= 0) ::close(fd_);
}

int Descriptor::release() noexcept { return std::exchange(fd_, -1); }

FileSource::FileSource(const std::filesystem::path& path)
    : FileSource(open_for_reading(path), path.native()) {}

FileSource::FileSource(Descriptor descriptor, std::string name)
    : descriptor_(std::move(descriptor)), name_(std::move(name)) {
    struct stat status {};
    if (::fstat(descriptor_.get(), &status) != 0) throw error_from_errno(name_);
    if (S_ISDIR(status.st_mode)) throw Error(ErrorCode::is_a_directory, {{"path", name_}});
    if (!S_ISREG(status.st_mode)) {
        throw Error(ErrorCode::io, {{"path", name_}, {"detail", "not a regular file"}});
    }
    size_ = static_cast<std::uint64_t>(status.st_size);
}

std::size_t FileSource::read(std::span<char> buffer) {
    // The size is what it was when the file was opened, also when somebody appends to it meanwhile.
    const auto wanted = static_cast<std::size_t>(std::min<std::uint64_t>(buffer.size(), size_ - position_));
    while (wanted != 0) {
        const ssize_t got = ::pread(descriptor_.get(), buffer.data(), wanted, static_cast<off_t>(position_));
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) throw error_from_errno(name_);
        if (got == 0) throw Error(ErrorCode::io, {{"path", name_}, {"detail", "file became shorter"}});
        position_ += static_cast<std::uint64_t>(got);
        return static_cast<std::size_t>(got);
    }
    return 0;
}

void FileSource::seek(std::uint64_t offset) {
    if (offset > size_) throw Error(ErrorCode::internal, {{"detail", "seek beyond the end"}});
    position_ = offset;
}

std::size_t DescriptorSource::read(std::span<char> buffer) { return read_some(fd_, buffer, {}); }

void DescriptorSink::write(std::string_view bytes) { write_all(fd_, bytes, {}); }

FileSink::FileSink(std::filesystem::path path) : path_(std::move(path)) {
    std::error_code ignored;
    if (std::filesystem::is_directory(path_, ignored)) {
        throw Error(ErrorCode::is_a_directory, {{"path", path_.native()}});
    }
    temporary_ = folder_of(path_) / ("." + path_.filename().native() + "." + random_hex(6) + ".part");
    descriptor_ =
        Descriptor(::open(temporary_.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600));
    if (!descriptor_) throw error_from_errno(path_.native());
}

FileSink::~FileSink() { discard(); }

void FileSink::write(std::string_view bytes) {
    if (!descriptor_) throw Error(ErrorCode::internal, {{"detail", "write to a closed sink"}});
    write_all(descriptor_.get(), bytes, path_.native());
}

void FileSink::commit() {
    if (!descriptor_) throw Error(ErrorCode::internal, {{"detail", "commit of a closed sink"}});
    if (::fsync(descriptor_.get()) != 0) throw error_from_errno(path_.native());
    if (::close(descriptor_.release()) != 0) throw error_from_errno(path_.native());
    if (::rename(temporary_.c_str(), path_.c_str()) != 0) throw error_from_errno(path_.native());
    temporary_.clear();
    // Without this the rename may be lost in a power cut; a file system that cannot do it is not at fault.
    const Descriptor folder(::open(folder_of(path_).c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (folder) (void)::fsync(folder.get());
}

void FileSink::discard() noexcept {
    descriptor_ = Descriptor();
    if (!temporary_.empty()) ::unlink(temporary_.c_str());
    temporary_.clear();
}

void write_file(const std::filesystem::path& path, std::string_view bytes) {
    FileSink sink(path);
    sink.write(bytes);
    sink.commit();
}

std::string read_file(const std::filesystem::path& path, std::size_t bound) {
    const Descriptor descriptor = open_for_reading(path);
    std::string bytes;
    const auto buffer = std::make_unique_for_overwrite<char[]>(stream_buffer_size);
    while (const std::size_t got =
               read_some(descriptor.get(), {buffer.get(), stream_buffer_size}, path.native())) {
        if (got > bound - bytes.size()) throw Error(ErrorCode::limit, {{"path", path.native()}});
        bytes.append(buffer.get(), got);
    }
    return bytes;
}

bool remove_file(const std::filesystem::path& path) {
    std::error_code fault;
    const bool removed = std::filesystem::remove(path, fault);
    if (fault) throw error_from(fault, path.native());
    return removed;
}

Secret read_secret_file(const std::filesystem::path& path) {
    const Descriptor descriptor = open_for_reading(path);
    DescriptorSource source(descriptor.get());
    return read_secret(source, path.native());
}

Secret read_secret_descriptor(int fd) {
    DescriptorSource source(fd);
    return read_secret(source, {});
}

void make_private_folder(const std::filesystem::path& path) {
    std::filesystem::path made;
    for (const auto& piece : path) {
        made /= piece;
        if (piece.empty() || ::mkdir(made.c_str(), 0700) == 0) continue;
        const int number = errno;
        std::error_code ignored;
        if (std::filesystem::is_directory(made, ignored)) continue;
        errno = number;
        throw error_from_errno(made.native());
    }
}

} // namespace sealpost
