// SPDX-License-Identifier: GPL-3.0-or-later
// What a command works with: the home, and the terminal or the script that called.
#pragma once

#include "app/home.h"
#include "cli/command.h"
#include "cli/options.h"
#include "cli/output.h"
#include "cli/terminal.h"

#include <memory>
#include <optional>
#include <stop_token>

namespace sealpost::cli {

struct ContextRequest {
    Streams streams{};
    GlobalOptions options{};
    Environment environment{};
    Manner manner = Manner::looks;
    std::stop_token stop{};
    /// In place of what the options name.
    std::optional<Secret> passphrase{};
    /// What several contexts have in common; nullptr: nothing yet.
    std::shared_ptr<app::SharedParts> shared{};
};

/// What must be there before the home that is made of it.
struct Caller {
    /// Reads the passphrase that was given with --passphrase-fd or --passphrase-file.
    explicit Caller(ContextRequest asked);
    ContextRequest request;
    Output out;
    /// A terminal is there, and neither the command nor --non-interactive forbids it.
    bool can_be_asked;
    Prompts prompts;
};

class Context final : private Caller, public app::Home {
  public:
    /// As Caller.
    explicit Context(ContextRequest asked);

    /// One with the same request, for another thread: they share the system's authorities.
    std::unique_ptr<Context> for_another_thread() const;

    Output& output() noexcept { return out; }
    const Streams& streams() const noexcept { return request.streams; }
    const GlobalOptions& options() const noexcept { return request.options; }
};

} // namespace sealpost::cli
