// SPDX-License-Identifier: GPL-3.0-or-later
// What the tests of the policy share: Alice, who writes, and words for what was planned.
#pragma once

#include "core/outgoing/plan.h"
#include "tests/outgoing/fake_directory.h"

#include <string>
#include <vector>

namespace sealpost::test {

using namespace outgoing;
using crypto::Level;
using crypto::Technology;

inline const Time now = parse_rfc3339(plan_time).value();

inline std::string message(const std::string& header) {
    return "From: Alice <alice@example.org>\n" + header + "Subject: x\n\ntext\n";
}

/// Alice with keys of her own in OpenPGP.
inline FakeDirectory alice_only() {
    FakeDirectory directory;
    directory.add_own("alice@example.org", usable_key("alice@example.org", 'A'));
    return directory;
}

inline FakeDirectory with_bob_and_carol() {
    FakeDirectory directory = alice_only();
    directory.add("bob@example.org", usable_key("bob@example.org", 'B'), Level::accepted);
    directory.add("carol@example.org", usable_key("carol@example.org", 'C'), Level::verified, "in-person");
    return directory;
}

inline std::vector<std::string> describe(const std::vector<InTheClear>& recipients) {
    std::vector<std::string> result;
    for (const InTheClear& one : recipients)
        result.push_back(one.address.to_string() + (one.rule
                                                        ? " " + std::string(name_of(one.rule->from)) + " " +
                                                              std::string(name_of(one.rule->policy))
                                                        : " named"));
    return result;
}

inline std::string describe(const PlannedCopy& copy) {
    std::string text = copy.bcc ? "bcc " : "";
    text += copy.engine ? name_of(*copy.engine) : "none";
    text += " " + std::string(name_of(copy.protection)) + " to";
    for (const mime::AddrSpec& one : copy.recipients) text += " " + one.to_string();
    text += " keys";
    for (const PlannedKey& key : copy.keys) text += " " + key.fingerprint.hex().substr(0, 1);
    return text;
}

inline std::vector<std::string> describe(const SendPlan& accepted) {
    std::vector<std::string> result;
    for (const PlannedCopy& copy : accepted.copies()) result.push_back(describe(copy));
    return result;
}

inline std::vector<std::string> describe(const std::vector<Refusal>& refusals) {
    std::vector<std::string> result;
    for (const Refusal& refusal : refusals)
        result.push_back(refusal.address.to_string() + " " + std::string(name_of(refusal.reason)));
    return result;
}

using Lines = std::vector<std::string>;

} // namespace sealpost::test
