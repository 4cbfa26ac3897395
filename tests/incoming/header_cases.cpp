// SPDX-License-Identifier: GPL-3.0-or-later
// Messages with protected header fields, honest and phony.
#include "tests/incoming/cases.h"

namespace sealpost::test {

namespace {

using incoming::Warning;
using V = crypto::Verdict;
using P = incoming::Protection;
using E = incoming::EncryptionState;
constexpr const char* alice = MailMaker::alice;
constexpr const char* mallory = MailMaker::mallory;

/// A payload root with the fields of `m.header()` in it.
std::string protected_text(const MailMaker& m, std::string_view hp, std::string_view text,
                           std::string_view subject, std::string_view more_fields = {},
                           std::string_view from = alice) {
    return m.header(subject, from) + std::string(more_fields) +
           MailMaker::text_part(text, "; hp=\"" + std::string(hp) + "\"");
}

} // namespace

std::vector<Case> header_cases() {
    return {
        {"hp=cipher with HP-Outer",
         [](const MailMaker& m) {
             const std::string outer = "HP-Outer: Subject: [...]\nHP-Outer: From: alice@example.org\n";
             return m.header("[...]") +
                    MailMaker::encrypted_part(
                        m.encrypt(protected_text(m, "cipher", "secret\n", "Real subject", outer), alice));
         },
         P::signed_and_encrypted,
         E::decrypted,
         {V::good},
         {},
         "secret\n",
         nullptr,
         "Real subject",
         P::signed_and_encrypted},
        {"hp=cipher without HP-Outer, changed outside",
         [](const MailMaker& m) {
             return m.header("...") + MailMaker::encrypted_part(
                                          m.encrypt(protected_text(m, "cipher", "secret\n", "Real subject")));
         },
         P::encrypted,
         E::decrypted,
         {},
         {},
         "secret\n",
         nullptr,
         "Real subject",
         P::encrypted},
        {"hp=cipher, unchanged outside is not encrypted",
         [](const MailMaker& m) {
             return m.header("Public") + MailMaker::encrypted_part(m.encrypt(
                                             protected_text(m, "cipher", "secret\n", "Public"), alice));
         },
         P::signed_and_encrypted,
         E::decrypted,
         {V::good},
         {},
         "secret\n",
         nullptr,
         "Public",
         P::signed_only},
        {"hp=cipher whose HP-Outer admits the field outside",
         [](const MailMaker& m) {
             return m.header("[list] Public") +
                    MailMaker::encrypted_part(m.encrypt(
                        protected_text(m, "cipher", "secret\n", "Public", "HP-Outer: Subject: Public\n"),
                        alice));
         },
         P::signed_and_encrypted,
         E::decrypted,
         {V::good},
         {},
         "secret\n",
         nullptr,
         "Public",
         P::signed_only},
        {"hp=clear in a signed message",
         [](const MailMaker& m) {
             return m.header("[list] Signed subject") +
                    m.signed_part(protected_text(m, "clear", "hello\n", "Signed subject"), alice);
         },
         P::signed_only,
         E::none,
         {V::good},
         {},
         "hello\n",
         nullptr,
         "Signed subject",
         P::signed_only},
        {"hp=cipher in a message that is only signed",
         [](const MailMaker& m) {
             return m.header("[...]") + m.signed_part(protected_text(m, "cipher", "hello\n", "Real"), alice);
         },
         P::signed_only,
         E::none,
         {V::good},
         {},
         "hello\n",
         nullptr,
         "Real",
         P::signed_only},
        {"hp=clear inside encryption",
         [](const MailMaker& m) {
             return m.header("[...]") +
                    MailMaker::encrypted_part(m.encrypt(protected_text(m, "clear", "secret\n", "Real")));
         },
         P::encrypted,
         E::decrypted,
         {},
         {},
         "secret\n",
         nullptr,
         "Real",
         P::unprotected},
        {"phony hp in a plain message",
         [](const MailMaker& m) {
             return m.header("Outer") +
                    MailMaker::multipart("mixed", {protected_text(m, "cipher", "hello\n", "Fake")});
         },
         P::unprotected,
         E::none,
         {},
         {},
         "hello\n",
         "Fake",
         "Outer",
         P::unprotected},
        {"hp below the payload root",
         [](const MailMaker& m) {
             return m.header("Outer") + MailMaker::encrypted_part(m.encrypt(MailMaker::multipart(
                                            "mixed", {protected_text(m, "cipher", "secret\n", "Fake")})));
         },
         P::encrypted,
         E::decrypted,
         {},
         {},
         "secret\n",
         "Fake",
         "Outer",
         P::unprotected},
        {"protected-headers=v1",
         [](const MailMaker& m) {
             return m.header("...") + MailMaker::encrypted_part(m.encrypt(
                                          "Subject: Old form\n" +
                                          MailMaker::text_part("secret\n", "; protected-headers=\"v1\"")));
         },
         P::encrypted,
         E::decrypted,
         {},
         {},
         "secret\n",
         nullptr,
         "Old form",
         P::encrypted},
        {"wrapped message/rfc822",
         [](const MailMaker& m) {
             return m.header("...") + MailMaker::encrypted_part(m.encrypt("Content-Type: message/rfc822\n\n" +
                                                                          m.header("Wrapped") +
                                                                          MailMaker::text_part("secret\n")));
         },
         P::encrypted,
         E::decrypted,
         {},
         {Warning::legacy_wrapped},
         "secret\n",
         nullptr,
         "Wrapped",
         P::encrypted},
        {"protected Date that differs is a warning",
         [](const MailMaker& m) {
             const std::string fields =
                 "From: alice@example.org\nTo: bob@example.net\nDate: " + m.date(-48) + "\n";
             return m.header() +
                    m.signed_part(fields + MailMaker::text_part("hello\n", "; hp=\"clear\""), alice);
         },
         P::signed_only,
         E::none,
         {V::good},
         {Warning::date_differs}},
        {"inner From by mallory, signed by mallory, is not alice",
         [](const MailMaker& m) {
             return m.header("x", alice) +
                    m.signed_part(protected_text(m, "clear", "hello\n", "x", {}, mallory), mallory);
         },
         P::unprotected,
         E::none,
         {V::untrusted},
         {Warning::from_mismatch}},
        {"not addressed to the reader",
         [](const MailMaker& m) {
             std::string fields = "From: alice@example.org\nTo: carol@example.org\nDate: " + m.date() + "\n";
             return m.header() +
                    m.signed_part(fields + MailMaker::text_part("hello\n", "; hp=\"clear\""), alice);
         },
         P::signed_only,
         E::none,
         {V::good},
         {Warning::not_addressed_to_you}},
    };
}

} // namespace sealpost::test
