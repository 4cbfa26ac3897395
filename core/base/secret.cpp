// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/secret.h"

#include "core/base/error.h"

#include <algorithm>
#include <cerrno>
#include <cstdint>
#include <cstring>
#include <new>
#include <sys/mman.h>
#include <sys/random.h>
#include <unistd.h>
#include <utility>

namespace sealpost {

void wipe_memory(void* data, std::size_t size) noexcept {
    if (size != 0) ::explicit_bzero(data, size);
}

// Pages of its own: mlock and MADV_DONTDUMP count by page, and unlocking one secret must not unlock another.
Secret Secret::zeros(std::size_t size) {
    Secret secret;
    if (size == 0) return secret;
    const auto page = static_cast<std::size_t>(::sysconf(_SC_PAGESIZE));
    if (size > SIZE_MAX - page) throw std::bad_alloc();
    const std::size_t mapped = (size + page - 1) / page * page;
    void* memory = ::mmap(nullptr, mapped, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (memory == MAP_FAILED) throw std::bad_alloc();
    // Beyond RLIMIT_MEMLOCK the system refuses; an unlocked secret is then better than none.
    (void)::mlock(memory, mapped);
    (void)::madvise(memory, mapped, MADV_DONTDUMP);
    secret.data_ = static_cast<char*>(memory);
    secret.size_ = size;
    secret.mapped_ = mapped;
    return secret;
}

Secret Secret::random(std::size_t size) {
    Secret secret = zeros(size);
    std::size_t done = 0;
    while (done < size) {
        const ssize_t count = ::getrandom(secret.data_ + done, size - done, 0);
        if (count < 0 && errno == EINTR) continue;
        if (count <= 0) throw Error(ErrorCode::internal, {{"detail", "getrandom"}});
        done += static_cast<std::size_t>(count);
    }
    return secret;
}

Secret::Secret(std::string_view bytes) : Secret(zeros(bytes.size())) {
    std::copy(bytes.begin(), bytes.end(), data_);
}

Secret::Secret(Secret&& other) noexcept
    : data_(std::exchange(other.data_, nullptr)), size_(std::exchange(other.size_, 0)),
      mapped_(std::exchange(other.mapped_, 0)) {}

Secret& Secret::operator=(Secret&& other) noexcept {
    if (this != &other) {
        wipe();
        data_ = std::exchange(other.data_, nullptr);
        size_ = std::exchange(other.size_, 0);
        mapped_ = std::exchange(other.mapped_, 0);
    }
    return *this;
}

Secret::~Secret() { wipe(); }

Secret Secret::without_line_end() const {
    std::string_view bytes = reveal();
    if (bytes.ends_with("\r\n")) {
        bytes.remove_suffix(2);
    } else if (bytes.ends_with('\n') || bytes.ends_with('\r')) {
        bytes.remove_suffix(1);
    }
    return Secret(bytes);
}

void Secret::wipe() noexcept {
    if (data_ == nullptr) return;
    wipe_memory(data_, mapped_);
    ::munmap(data_, mapped_);
    data_ = nullptr;
    size_ = mapped_ = 0;
}

} // namespace sealpost
