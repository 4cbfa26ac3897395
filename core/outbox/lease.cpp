// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outbox/lease.h"

#include "core/base/error.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>

namespace sealpost::outbox {

namespace {

/// An empty descriptor where the lock is taken and `operation` does not wait. The lock belongs to the open
/// file: no child keeps it, as the descriptor is closed when another program is begun.
Descriptor lock(const std::filesystem::path& folder, const char* name, int operation) {
    make_private_folder(folder);
    const auto path = folder / name;
    Descriptor file(::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600));
    if (!file) throw error_from_errno(path.native());
    while (::flock(file.get(), operation) != 0) {
        if (errno == EINTR) continue;
        if (errno == EWOULDBLOCK) return Descriptor();
        throw error_from_errno(path.native());
    }
    return file;
}

} // namespace

std::optional<Lease> Lease::try_take(const std::filesystem::path& folder) {
    Descriptor file = lock(folder, "lease", LOCK_EX | LOCK_NB);
    return file ? std::optional(Lease(std::move(file))) : std::nullopt;
}

WritingMark WritingMark::take(const std::filesystem::path& folder) {
    return WritingMark(lock(folder, "writing", LOCK_SH));
}

std::optional<WritingMark> WritingMark::try_exclude(const std::filesystem::path& folder) {
    Descriptor file = lock(folder, "writing", LOCK_EX | LOCK_NB);
    return file ? std::optional(WritingMark(std::move(file))) : std::nullopt;
}

} // namespace sealpost::outbox
