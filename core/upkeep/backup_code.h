// SPDX-License-Identifier: GPL-3.0-or-later
// The code under which a back-up is encrypted: made by chance, written down, and typed again in a bad hour.
// Seven groups of five characters, "7KQ4M-0XT9C-…": four of them random (20 bits), the fifth checks the group
// and its place. So a wrong character, two that changed places and groups that did are found before the code
// is tried, and it can be said where. The alphabet has neither I, L, O nor U; I and L are read as 1, O as 0.
#pragma once

#include "core/base/secret.h"

#include <string>
#include <string_view>

namespace sealpost::upkeep {

class BackupCode final {
  public:
    static constexpr std::size_t groups = 7;
    static constexpr std::size_t group_size = 5;
    /// 140.
    static constexpr std::size_t bits = groups * (group_size - 1) * 5;

    /// A new one. Throws Error{internal} where the system's generator fails.
    static BackupCode make();
    /// Upper or lower case; hyphens and white space between groups may be there or not. Throws
    /// Error{bad_passphrase} (facts "what" = "backup-code", "detail" = "length" with "groups", or "group"
    /// with "group" = its number from 1) for what is no code.
    static BackupCode parse(std::string_view text);

    /// "7KQ4M-0XT9C-…": what is shown, and exactly what opens the archive.
    const Secret& text() const noexcept { return text_; }

  private:
    explicit BackupCode(Secret text) noexcept : text_(std::move(text)) {}
    Secret text_;
};

} // namespace sealpost::upkeep
