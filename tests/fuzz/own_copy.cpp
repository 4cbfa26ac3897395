// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/own_copy.h"

#include "core/outgoing/seal.h"
#include "tests/outbox/letter_engine.h"
#include "tests/outgoing/fake_directory.h"

namespace sealpost::fuzz {

outgoing::SealedForSelf seal_own_copy() {
    constexpr std::size_t text = 10000;
    test::FakeDirectory directory;
    directory.add_own("anna@example.org", test::usable_key("anna@example.org", 'A'));
    directory.add("bob@example.org", test::usable_key("bob@example.org", 'B'), crypto::Level::verified);
    const auto draft =
        test::draft_of("From: anna@example.org\nTo: bob@example.org\n\n" + std::string(text, 'x') + "\n");
    const auto outcome = outgoing::plan(draft, {.sent_copy = outgoing::SentCopy::make}, directory,
                                        parse_rfc3339(test::plan_time).value());
    test::LetterEngine engine;
    NoPrompts nobody;
    const Operation operation{nobody};
    return outgoing::seal(outcome.plan(), {.pgp = &engine}, operation).sent.value();
}

} // namespace sealpost::fuzz
