// SPDX-License-Identifier: GPL-3.0-or-later
// A passphrase, password or key: locked in memory where the system allows it, wiped when it goes, move-only,
// with no printing and no comparison.
#pragma once

#include <cstddef>
#include <string_view>

namespace sealpost {

class Secret {
  public:
    Secret() noexcept = default;
    /// Copies `bytes`; the caller wipes its own copy.
    explicit Secret(std::string_view bytes);
    /// `size` zero bytes to be filled through data().
    static Secret zeros(std::size_t size);
    /// `size` bytes from the system's generator. Throws Error{internal} when it fails.
    static Secret random(std::size_t size);

    Secret(Secret&& other) noexcept;
    Secret& operator=(Secret&& other) noexcept;
    Secret(const Secret&) = delete;
    Secret& operator=(const Secret&) = delete;
    ~Secret();

    char* data() noexcept { return data_; }
    std::size_t size() const noexcept { return size_; }
    bool empty() const noexcept { return size_ == 0; }
    /// The bytes, for handing to a library; do not keep the view.
    std::string_view reveal() const noexcept { return {data_, size_}; }
    Secret copy() const { return Secret(reveal()); }
    /// Without one trailing CRLF, LF or CR (how passphrase files are read).
    Secret without_line_end() const;

  private:
    char* data_ = nullptr;
    std::size_t size_ = 0;
    std::size_t mapped_ = 0;
    void wipe() noexcept;
};

/// Overwrites memory in a way that the compiler keeps.
void wipe_memory(void* data, std::size_t size) noexcept;

} // namespace sealpost
