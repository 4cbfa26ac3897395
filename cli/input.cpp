// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/input.h"

#include "core/base/error.h"
#include "core/base/file.h"
#include "core/base/spool.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace sealpost::cli {

namespace {

std::shared_ptr<SeekableSource> open_descriptor(Descriptor descriptor, const std::string& name) {
    struct stat status {};
    if (::fstat(descriptor.get(), &status) != 0) throw error_from_errno(name);
    if (S_ISDIR(status.st_mode)) throw Error(ErrorCode::is_a_directory, {{"path", name}});
    if (S_ISREG(status.st_mode) && ::lseek(descriptor.get(), 0, SEEK_CUR) == 0)
        return std::make_shared<FileSource>(std::move(descriptor), name);
    DescriptorSource pipe(descriptor.get());
    return spool_all(pipe).open();
}

} // namespace

std::shared_ptr<SeekableSource> open_input(const std::optional<std::string>& file, const Streams& streams) {
    if (file && *file != "-") {
        Descriptor descriptor(::open(file->c_str(), O_RDONLY | O_CLOEXEC | O_NOCTTY));
        if (!descriptor) throw error_from_errno(*file);
        return open_descriptor(std::move(descriptor), *file);
    }
    Descriptor descriptor(::fcntl(streams.in, F_DUPFD_CLOEXEC, 0));
    if (!descriptor) throw error_from_errno("standard input");
    return open_descriptor(std::move(descriptor), "standard input");
}

} // namespace sealpost::cli
