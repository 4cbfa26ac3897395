// SPDX-License-Identifier: GPL-3.0-or-later
// Messages whose From is not what the signature says.
#include "tests/incoming/cases.h"

namespace sealpost::test {

namespace {

using incoming::Warning;
using V = crypto::Verdict;
using P = incoming::Protection;
using E = incoming::EncryptionState;
constexpr const char* alice = MailMaker::alice;
constexpr const char* mallory = MailMaker::mallory;

} // namespace

std::vector<Case> identity_cases() {
    return {
        {"two mailboxes in From",
         [](const MailMaker& m) {
             return m.header("x", "alice@example.org, mallory@example.com") +
                    m.signed_part(MailMaker::text_part("hello\n"), alice);
         },
         P::unprotected,
         E::none,
         {V::address_mismatch},
         {Warning::several_from}},
        {"two From fields",
         [](const MailMaker& m) {
             return "From: alice@example.org\n" + m.header("x", mallory) +
                    m.signed_part(MailMaker::text_part("hello\n"), alice);
         },
         P::unprotected,
         E::none,
         {V::address_mismatch},
         {Warning::several_from}},
        {"a second From field that is empty",
         [](const MailMaker& m) {
             return "From:\n" + m.header() + m.signed_part(MailMaker::text_part("hello\n"), alice);
         },
         P::unprotected,
         E::none,
         {V::address_mismatch},
         {Warning::several_from}},
        {"an address as display name",
         [](const MailMaker& m) {
             return m.header("x", "\"alice@example.org\" <mallory@example.com>") +
                    m.signed_part(MailMaker::text_part("hello\n"), alice);
         },
         P::unprotected,
         E::none,
         {V::address_mismatch}},
        {"no From",
         [](const MailMaker& m) {
             return "To: bob@example.net\nDate: " + m.date() + "\n" +
                    m.signed_part(MailMaker::text_part("hello\n"), alice);
         },
         P::unprotected,
         E::none,
         {V::address_mismatch}},
        {"From in another case",
         [](const MailMaker& m) {
             return m.header("x", "Alice@EXAMPLE.org") +
                    m.signed_part(MailMaker::text_part("hello\n"), alice);
         },
         P::signed_only,
         E::none,
         {V::good}},
    };
}

} // namespace sealpost::test
