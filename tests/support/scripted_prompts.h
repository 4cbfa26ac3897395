// SPDX-License-Identifier: GPL-3.0-or-later
// Answers prompts in the given order and remembers what was asked.
#pragma once

#include "core/base/operation.h"

#include <deque>
#include <string>
#include <vector>

namespace sealpost::test {

class ScriptedPrompts final : public PromptProvider {
  public:
    /// A nullopt stands for a person who declines. When the answers are used up, nobody can be asked.
    explicit ScriptedPrompts(std::vector<std::optional<std::string>> answers = {});
    std::optional<Secret> ask(const Prompt& prompt) override;
    const std::vector<Prompt>& asked() const { return asked_; }

  private:
    std::deque<std::optional<std::string>> answers_;
    std::vector<Prompt> asked_;
};

} // namespace sealpost::test
