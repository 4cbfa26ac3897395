// SPDX-License-Identifier: GPL-3.0-or-later
// Fields that claim to be protected, and copies of fields that hide words.
#include "tests/attacks/attack.h"

namespace sealpost::test {

namespace {

using incoming::Warning;
using P = incoming::Protection;

/// A payload root with protected fields of its own.
std::string payload(const Workshop& w, std::string_view hp, std::string_view from, std::string_view subject,
                    std::string_view text, std::string_view more = {}) {
    return with_subject(w.header(from), subject) +
           MailMaker::text_part(text, "; hp=\"" + std::string(hp) + "\"" + std::string(more));
}

std::string outside(const Workshop& w, std::string_view from = Workshop::alice) {
    return with_subject(w.header(from), "[...]");
}

} // namespace

std::vector<Attack> header_attacks() {
    return {
        {"hp without any layer", "a forged Subject as encrypted",
         [](const Workshop& w) {
             return outside(w) +
                    MailMaker::multipart("mixed", {payload(w, "cipher", Workshop::alice, forged, "hello\n")});
         }},
        {"hp on the outermost part", "a forged Subject as encrypted",
         [](const Workshop& w) {
             return with_subject(w.header(), forged) + MailMaker::text_part("hello\n", "; hp=\"cipher\"");
         }},
        {"hp=cipher in a message that is only signed", "a Subject as encrypted that everybody read",
         [](const Workshop& w) {
             return outside(w) +
                    w.signed_part(payload(w, "cipher", Workshop::alice, "Lunch", "hello\n"), Workshop::alice);
         },
         P::signed_only},
        {"hp below the payload's root", "a forged Subject as encrypted",
         [](const Workshop& w) {
             return outside(w) + w.encrypted_part(MailMaker::multipart(
                                     "mixed", {payload(w, "cipher", Workshop::alice, forged, "hello\n")}));
         },
         P::encrypted},
        {"hp in an attached message", "a forged Subject",
         [](const Workshop& w) {
             return outside(w) + w.encrypted_part("Content-Type: message/rfc822\n\n" +
                                                  payload(w, "cipher", Workshop::alice, forged, "hello\n"));
         },
         P::encrypted},
        {"Subject added outside to a signed message", "a forged Subject as signed",
         [](const Workshop& w) {
             return "Subject: " + std::string(forged) + "\n" + outside(w) +
                    w.signed_part(payload(w, "clear", Workshop::alice, "Lunch", "hello\n"), Workshop::alice);
         },
         P::signed_only},
        {"Cc and Reply-To added outside", "answers that go to Mallory",
         [](const Workshop& w) {
             return "Reply-To: forgedwords@example.com\nCc: forgedwords@example.com\n" + outside(w) +
                    w.signed_part(payload(w, "clear", Workshop::alice, "Lunch", "hello\n"), Workshop::alice);
         },
         P::signed_only},
        {"an inner From that mallory signs",
         "Mallory's message as Alice's",
         [](const Workshop& w) {
             return outside(w, Workshop::mallory) +
                    w.signed_part(payload(w, "clear", Workshop::alice, "x", "forgedwords\n"),
                                  Workshop::mallory);
         },
         P::unprotected,
         {},
         {Warning::from_mismatch}},
        {"an outer From of alice's over mallory's own mail",
         "Mallory's message as Alice's",
         [](const Workshop& w) {
             return outside(w) + w.signed_part(payload(w, "clear", Workshop::mallory, "x", "forgedwords\n"),
                                               Workshop::mallory);
         },
         P::signed_only,
         {},
         {Warning::from_mismatch}},
        {"an inner From in an encryption without a signature",
         "Mallory's message as Alice's",
         [](const Workshop& w) {
             return outside(w, Workshop::mallory) +
                    w.encrypted_part(payload(w, "cipher", Workshop::alice, "x", "forgedwords\n"));
         },
         P::encrypted,
         {},
         {Warning::from_mismatch}},
        {"two inner From fields",
         "Mallory's message as Alice's",
         [](const Workshop& w) {
             return outside(w) +
                    w.signed_part("From: alice@example.org\n" +
                                      payload(w, "clear", Workshop::mallory, "x", "forgedwords\n"),
                                  Workshop::mallory);
         },
         P::unprotected,
         {},
         {Warning::several_from}},
        {"a wrapped message of alice's in mallory's signature",
         "Mallory's message as Alice's",
         [](const Workshop& w) {
             return outside(w, Workshop::mallory) +
                    w.signed_part("Content-Type: message/rfc822\n\n" + w.header() + forged_text(),
                                  Workshop::mallory);
         },
         P::signed_only,
         {},
         {Warning::legacy_wrapped}},
        {"an HP-Outer that lies", "a Subject as hidden that stands outside",
         [](const Workshop& w) {
             return with_subject(w.header(), "Lunch") +
                    w.encrypted_part("HP-Outer: Subject: [...]\n" +
                                     payload(w, "cipher", Workshop::alice, "Lunch", "hello\n"));
         },
         P::encrypted},
        {"a legacy display that is no copy", "words that Alice wrote, hidden",
         [](const Workshop& w) {
             return outside(w) + w.sealed_part(payload(w, "cipher", Workshop::alice, "Lunch",
                                                       "Subject: do not pay\n\npay genuinewords\n",
                                                       "; hp-legacy-display=\"1\""),
                                               Workshop::alice);
         },
         P::signed_and_encrypted},
    };
}

} // namespace sealpost::test
