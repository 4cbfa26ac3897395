// SPDX-License-Identifier: GPL-3.0-or-later
// One message of one kind, and what must be said of it. A case is added in three lines.
#pragma once

#include "tests/incoming/mail_maker.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace sealpost::test {

struct Case {
    const char* name = "";
    std::function<std::string(const MailMaker&)> make;
    incoming::Protection summary = incoming::Protection::unprotected;
    incoming::EncryptionState encryption = incoming::EncryptionState::none;
    /// The verdicts, in order.
    std::vector<crypto::Verdict> verdicts{};
    /// At least these.
    std::vector<incoming::Warning> warnings{};
    /// nullopt: not looked at.
    std::optional<std::string> body{};
    /// Words that must stand nowhere in the summary.
    const char* nowhere = nullptr;
    /// Expected of the Subject.
    std::optional<std::string> subject{};
    std::optional<incoming::Protection> subject_protection{};
    /// Of an encryption that could not be opened.
    std::optional<crypto::DecryptFailure> reason{};
};

/// Layers that reach the root.
std::vector<Case> envelope_cases();
/// Protected header fields.
std::vector<Case> header_cases();
/// What is broken, cut or mislabelled on its way.
std::vector<Case> damaged_cases();
/// Layers that do not reach the root.
std::vector<Case> errant_cases();

} // namespace sealpost::test
