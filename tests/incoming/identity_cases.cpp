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
        {"an encoded word that decodes to an address",
         [](const MailMaker& m) {
             return m.header("x", "=?utf-8?q?alice=40example=2Eorg?= <mallory@example.com>") +
                    m.signed_part(MailMaker::text_part("hello\n"), alice);
         },
         P::unprotected,
         E::none,
         {V::address_mismatch}},
        {"an encoded word that decodes to angle brackets",
         [](const MailMaker& m) {
             return m.header("x", "=?utf-8?q?=3Calice=40example=2Eorg=3E=2C?= <mallory@example.com>") +
                    m.signed_part(MailMaker::text_part("hello\n"), alice);
         },
         P::unprotected,
         E::none,
         {V::address_mismatch}},
        {"an address before the address",
         [](const MailMaker& m) {
             return m.header("x", "alice@example.org <mallory@example.com>") +
                    m.signed_part(MailMaker::text_part("hello\n"), alice);
         },
         P::unprotected,
         E::none,
         {V::address_mismatch}},
        {"an address in a comment",
         [](const MailMaker& m) {
             return m.header("x", "mallory@example.com (alice@example.org)") +
                    m.signed_part(MailMaker::text_part("hello\n"), alice);
         },
         P::unprotected,
         E::none,
         {V::address_mismatch}},
        {"an empty group",
         [](const MailMaker& m) {
             return m.header("x", "undisclosed:;") + m.signed_part(MailMaker::text_part("hello\n"), alice);
         },
         P::unprotected,
         E::none,
         {V::address_mismatch}},
        {"Sender does not stand in for From",
         [](const MailMaker& m) {
             return "Sender: alice@example.org\n" + m.header("x", mallory) +
                    m.signed_part(MailMaker::text_part("hello\n"), alice);
         },
         P::unprotected,
         E::none,
         {V::address_mismatch}},
        {"Reply-To and X-Original-From are no identity",
         [](const MailMaker& m) {
             return "Reply-To: alice@example.org\nX-Original-From: alice@example.org\nList-Id: "
                    "<l.example.com>\n" +
                    m.header("x", mallory) + m.signed_part(MailMaker::text_part("hello\n"), alice);
         },
         P::unprotected,
         E::none,
         {V::address_mismatch},
         {Warning::list_rewrote_from}},
        {"the display name of a trusted person",
         [](const MailMaker& m) {
             return m.header("x", "Somebody <mallory@example.com>") +
                    m.signed_part(MailMaker::text_part("hello\n"), mallory);
         },
         P::unprotected,
         E::none,
         {V::untrusted}},
    };
}

} // namespace sealpost::test
