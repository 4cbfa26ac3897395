// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/input.h"

#include "core/base/error.h"
#include "core/base/file.h"
#include "core/base/spool.h"

#include <cerrno>
#include <fcntl.h>
#include <functional>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/stat.h>
#include <unistd.h>

namespace sealpost::cli {

namespace {

/// A pipe or terminal that may be silent for ever: reading ends when a stop is requested.
class StoppableSource final : public Source {
  public:
    StoppableSource(int fd, const std::string& name, std::stop_token stop)
        : fd_(fd), name_(name), wake_(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)),
          on_stop_(std::move(stop), [this] { ::eventfd_write(wake_.get(), 1); }) {
        if (!wake_) throw error_from_errno(name_);
    }

    std::size_t read(std::span<char> buffer) override {
        pollfd waiting[2] = {{.fd = fd_, .events = POLLIN, .revents = 0},
                             {.fd = wake_.get(), .events = POLLIN, .revents = 0}};
        while (::poll(waiting, 2, -1) < 0)
            if (errno != EINTR) throw error_from_errno(name_);
        if (waiting[1].revents != 0) throw Error(ErrorCode::cancelled);
        return DescriptorSource(fd_).read(buffer);
    }

  private:
    int fd_;
    const std::string& name_;
    Descriptor wake_;
    std::stop_callback<std::function<void()>> on_stop_;
};

std::shared_ptr<SeekableSource> open_descriptor(Descriptor descriptor, const std::string& name,
                                                std::stop_token stop) {
    struct stat status {};
    if (::fstat(descriptor.get(), &status) != 0) throw error_from_errno(name);
    if (S_ISDIR(status.st_mode)) throw Error(ErrorCode::is_a_directory, {{"path", name}});
    if (S_ISREG(status.st_mode) && ::lseek(descriptor.get(), 0, SEEK_CUR) == 0)
        return std::make_shared<FileSource>(std::move(descriptor), name);
    StoppableSource pipe(descriptor.get(), name, std::move(stop));
    return spool_all(pipe).open();
}

} // namespace

std::shared_ptr<SeekableSource> open_input(const std::optional<std::string>& file, const Streams& streams,
                                           std::stop_token stop) {
    if (file && *file != "-") {
        Descriptor descriptor(::open(file->c_str(), O_RDONLY | O_CLOEXEC | O_NOCTTY));
        if (!descriptor) throw error_from_errno(*file);
        return open_descriptor(std::move(descriptor), *file, std::move(stop));
    }
    Descriptor descriptor(::fcntl(streams.in, F_DUPFD_CLOEXEC, 0));
    if (!descriptor) throw error_from_errno("standard input");
    return open_descriptor(std::move(descriptor), "standard input", std::move(stop));
}

} // namespace sealpost::cli
