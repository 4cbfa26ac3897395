// SPDX-License-Identifier: GPL-3.0-or-later
// Prompts on the terminal device, so that standard input stays free; and the answers that were given with
// --passphrase-fd or --passphrase-file.
#pragma once

#include "core/base/operation.h"

#include <string_view>

namespace sealpost::cli {

/// A person can be asked: one of the standard streams is a terminal, and the process has one of its own.
bool terminal_present();

struct PromptSettings {
    /// --passphrase-fd, --passphrase-file: the answer to every question for a passphrase.
    std::optional<Secret> passphrase{};
    /// Other questions go to the terminal, without echo.
    bool terminal = false;
};

/// Throws Error{cancelled} for an end of input at the terminal.
class Prompts final : public PromptProvider {
  public:
    explicit Prompts(PromptSettings settings) : settings_(std::move(settings)) {}
    std::optional<Secret> ask(const Prompt& prompt) override;

  private:
    PromptSettings settings_;
};

/// A new passphrase, typed twice. Throws Error{cancelled}; Error{locked} where no terminal is there.
Secret ask_new_passphrase(std::string_view subject);
/// As it is typed. Throws as ask_new_passphrase().
Secret ask_backup_code();

/// A line, as it was typed, in lower case and without white space around it. Throws Error{cancelled} for an
/// end of input; Error{locked} where no terminal is there.
std::string ask_line(std::string_view question);
/// A question that "y" or "yes" answers with yes, and anything else with no. Throws as ask_line().
bool ask_yes(std::string_view question);

} // namespace sealpost::cli
