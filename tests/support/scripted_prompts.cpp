// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/scripted_prompts.h"

namespace sealpost::test {

ScriptedPrompts::ScriptedPrompts(std::vector<std::optional<std::string>> answers)
    : answers_(answers.begin(), answers.end()) {}

std::optional<Secret> ScriptedPrompts::ask(const Prompt& prompt) {
    asked_.push_back(prompt);
    if (answers_.empty()) return {};
    const auto answer = std::move(answers_.front());
    answers_.pop_front();
    if (!answer) throw Error(ErrorCode::cancelled);
    return Secret(*answer);
}

} // namespace sealpost::test
