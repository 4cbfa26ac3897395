// SPDX-License-Identifier: GPL-3.0-or-later
// One forged message. Whatever else is said of it, the words of the attacker are never shown as Alice's, and
// nothing that was encrypted stands under a status that does not cover it (attacks_test.cpp checks both for
// every message). A case is added in three lines: its name, what the attacker wanted, how it is made.
#pragma once

#include "tests/attacks/workshop.h"

#include <functional>
#include <optional>
#include <vector>

namespace sealpost::test {

enum class Against { both, openpgp, smime };

struct Attack {
    const char* name;
    /// What the attacker wanted Bob to see or to lose.
    const char* wanted;
    std::function<std::string(const Workshop&)> make;
    /// What is said instead.
    incoming::Protection summary = incoming::Protection::unprotected;
    std::optional<incoming::EncryptionState> encryption{};
    /// At least these.
    std::vector<incoming::Warning> warnings{};
    Against against = Against::both;
};

/// Signed and unsigned parts side by side, hidden, referred to, cut at forged boundaries.
std::vector<Attack> structure_attacks();
/// Who says that he wrote it.
std::vector<Attack> identity_attacks();
/// Header fields that claim more than they prove.
std::vector<Attack> header_attacks();
/// Ciphertext of Bob's in a message of Mallory's.
std::vector<Attack> exfiltration_attacks();
/// What only CMS makes possible, and only OpenPGP.
std::vector<Attack> cms_attacks();
std::vector<Attack> openpgp_attacks();

} // namespace sealpost::test
