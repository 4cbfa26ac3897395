// SPDX-License-Identifier: GPL-3.0-or-later
// Messages that carry a layer below the root: lists, gateways, attackers.
#include "tests/incoming/cases.h"

namespace sealpost::test {

namespace {

using incoming::Warning;
using V = crypto::Verdict;
using P = incoming::Protection;
using E = incoming::EncryptionState;
constexpr const char* alice = MailMaker::alice;

} // namespace

std::vector<Case> errant_cases() {
    return {
        {"list footer around a signed part",
         [](const MailMaker& m) {
             return m.header() +
                    MailMaker::multipart("mixed", {m.signed_part(MailMaker::text_part("hello\n"), alice),
                                                   MailMaker::text_part("____\nthe list\n")});
         },
         P::unprotected,
         E::none,
         {},
         {Warning::errant_signature, Warning::mailing_list_footer},
         "____\nthe list"},
        {"a third part in multipart/signed",
         [](const MailMaker& m) {
             std::string part = m.signed_part(MailMaker::text_part("hello\n"), alice);
             const std::size_t end = part.rfind("--\n");
             const std::size_t line = part.rfind("\n--", end) + 1;
             const std::string boundary = part.substr(line, end - line);
             part = part.substr(0, line) + boundary + "\n" + MailMaker::text_part("pay mallory\n") +
                    part.substr(line);
             return m.header() + part;
         },
         P::unprotected,
         E::none,
         {},
         {Warning::errant_signature},
         "pay mallory\n"},
        {"encrypted part beside plain text",
         [](const MailMaker& m) {
             return m.header() +
                    MailMaker::multipart(
                        "mixed", {MailMaker::text_part("open words\n"),
                                  MailMaker::encrypted_part(m.encrypt(MailMaker::text_part("secret\n")))});
         },
         P::unprotected,
         E::none,
         {},
         {Warning::errant_encryption},
         "open words"},
        {"mangled in transit",
         [](const MailMaker& m) {
             return m.header() +
                    MailMaker::multipart("mixed", {MailMaker::text_part(""),
                                                   "Content-Type: application/pgp-encrypted\n\nVersion: 1\n",
                                                   "Content-Type: application/octet-stream\n\n" +
                                                       m.encrypt(MailMaker::text_part("secret\n"))});
         },
         P::unprotected,
         E::none,
         {},
         {Warning::errant_encryption, Warning::mangled_in_transit}},
        {"inline encrypted",
         [](const MailMaker& m) {
             return m.header() + MailMaker::text_part("before\n" + m.encrypt("secret\n") + "after\n");
         },
         P::unprotected,
         E::none,
         {},
         {Warning::errant_encryption},
         "before\nafter\n"},
        {"inline signed",
         [](const MailMaker& m) {
             return m.header() +
                    MailMaker::text_part("before\n" + m.clear_sign("signed words\n", alice) + "after\n");
         },
         P::unprotected,
         E::none,
         {},
         {Warning::errant_signature},
         "before\nafter\n"},
        {"unreadable encryption inside a readable one",
         [](const MailMaker& m) {
             const MailMaker other;
             const std::string inner =
                 MailMaker::encrypted_part(other.encrypt(MailMaker::text_part("secret\n")));
             return m.header() + MailMaker::encrypted_part(m.encrypt(inner));
         },
         P::encrypted,
         E::decrypted,
         {},
         {Warning::errant_encryption},
         std::nullopt,
         "secret"},
    };
}

} // namespace sealpost::test
