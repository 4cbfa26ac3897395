// SPDX-License-Identifier: GPL-3.0-or-later
// What every long-running step is given besides its data: whom to ask, how to be stopped, whom to tell.
#pragma once

#include "core/base/error.h"
#include "core/base/secret.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>

namespace sealpost {

enum class PromptPurpose {
    unlock_openpgp_key,
    unlock_smime_key,
    unlock_import,
    new_passphrase,
    account_password
};

struct Prompt {
    PromptPurpose purpose = PromptPurpose::unlock_openpgp_key;
    /// The key's user ID and fingerprint, or the account's address; true values, to be escaped when shown.
    std::string subject{};
    std::string key_id{};
    /// 1 at first; higher when the previous answer was wrong.
    int attempt = 1;
};

/// nullopt: nobody can be asked. Throws Error{cancelled} when the person declined.
class PromptProvider {
  public:
    virtual ~PromptProvider() = default;
    virtual std::optional<Secret> ask(const Prompt& prompt) = 0;
};

/// Never asks. For runs without a terminal, and for analysis that must not prompt.
class NoPrompts final : public PromptProvider {
  public:
    std::optional<Secret> ask(const Prompt&) override { return std::nullopt; }
};

/// Bytes done so far, of the input.
using Progress = std::function<void(std::uint64_t done)>;

struct Operation {
    PromptProvider& prompts;
    std::stop_token stop{};
    Progress progress{};

    /// Error{cancelled} when a stop was requested.
    void check() const {
        if (stop.stop_requested()) throw Error(ErrorCode::cancelled);
    }
};

} // namespace sealpost
