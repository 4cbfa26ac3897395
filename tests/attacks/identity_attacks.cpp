// SPDX-License-Identifier: GPL-3.0-or-later
// Mallory signs with his own good key, or takes words that Alice signed, and writes a From that is read in
// two ways.
#include "tests/attacks/attack.h"

namespace sealpost::test {

namespace {

using incoming::Warning;
using P = incoming::Protection;

/// From is what it is; signed is Mallory's text with Mallory's key.
std::function<std::string(const Workshop&)> signed_by_mallory(const std::string& from_lines) {
    return [from_lines](const Workshop& w) {
        return w.header_with(from_lines) + w.signed_part(forged_text(), Workshop::mallory);
    };
}

} // namespace

std::vector<Attack> identity_attacks() {
    constexpr const char* as_alice = "Mallory's text as signed by Alice";
    using namespace std::string_literals;
    return {
        {"From is alice, the signer is mallory", as_alice, signed_by_mallory("From: alice@example.org\n")},
        {"no From", as_alice, signed_by_mallory("")},
        {"an empty From", as_alice, signed_by_mallory("From:\n")},
        {"From is only a name", as_alice, signed_by_mallory("From: Alice\n")},
        {"From is an empty group", as_alice, signed_by_mallory("From: undisclosed:;\n")},
        {"From is a group with both",
         as_alice,
         signed_by_mallory("From: Alice: alice@example.org, mallory@example.com;\n"),
         P::unprotected,
         {},
         {Warning::several_from}},
        {"two mailboxes, alice first",
         as_alice,
         signed_by_mallory("From: alice@example.org, mallory@example.com\n"),
         P::unprotected,
         {},
         {Warning::several_from}},
        {"two mailboxes, alice last",
         as_alice,
         signed_by_mallory("From: mallory@example.com, alice@example.org\n"),
         P::unprotected,
         {},
         {Warning::several_from}},
        {"two From fields, alice first",
         as_alice,
         signed_by_mallory("From: alice@example.org\nFrom: mallory@example.com\n"),
         P::unprotected,
         {},
         {Warning::several_from}},
        {"two From fields, alice last",
         as_alice,
         signed_by_mallory("From: mallory@example.com\nFrom: alice@example.org\n"),
         P::unprotected,
         {},
         {Warning::several_from}},
        {"a second From field that is empty",
         as_alice,
         signed_by_mallory("From:\nFrom: mallory@example.com\n"),
         P::unprotected,
         {},
         {Warning::several_from}},
        {"mallory is only the Sender", as_alice,
         signed_by_mallory("From: alice@example.org\nSender: mallory@example.com\n")},
        {"mallory is only in Reply-To", as_alice,
         signed_by_mallory("From: alice@example.org\nReply-To: mallory@example.com\n")},
        {"mallory is only in Resent-From", as_alice,
         signed_by_mallory("From: alice@example.org\nResent-From: mallory@example.com\n")},
        {"mallory is only in X-Original-From",
         as_alice,
         signed_by_mallory("From: alice@example.org\nX-Original-From: mallory@example.com\n"
                           "List-Id: <l.example.com>\n"),
         P::unprotected,
         {},
         {Warning::list_rewrote_from}},
        {"mallory stands in a comment", as_alice,
         signed_by_mallory("From: alice@example.org (mallory@example.com)\n")},
        {"mallory stands in a comment before the domain", as_alice,
         signed_by_mallory("From: alice@(mallory@example.com)example.org\n")},
        {"a source route through alice", as_alice,
         signed_by_mallory("From: <@example.org:alice@example.org>, <mallory@example.com>\n")},
        {"alice quoted in the local part", as_alice,
         signed_by_mallory("From: \"alice@example.org\"@example.com\n")},
        {"alice quoted in the local part, brackets in it", as_alice,
         signed_by_mallory("From: \"<alice@example.org>\\0\"@example.com\n")},
        {"a percent in the place of the at", as_alice,
         signed_by_mallory("From: alice%example.org@example.com\n")},
        {"a NUL after alice", as_alice,
         signed_by_mallory("From: alice@example.org\0 <mallory@example.com>\n"s)},
        {"a NUL in the address", as_alice, signed_by_mallory("From: alice@example.org\0.example.com\n"s)},
        {"an encoded NUL after alice", as_alice,
         signed_by_mallory("From: =?utf-8?q?alice=40example=2Eorg=00?= <mallory@example.org>\n")},
        {"an encoded line end after alice", as_alice,
         signed_by_mallory("From: =?utf-8?q?alice=40example=2Eorg=0A?=@example.com\n")},
        {"an encoded word as the whole address", as_alice,
         signed_by_mallory("From: =?utf-8?b?YWxpY2VAZXhhbXBsZS5vcmc=?=\n")},
        {"an encoded word in angle brackets", as_alice,
         signed_by_mallory("From: Mallory <=?utf-8?q?alice=40example=2Eorg?=>\n")},
        {"a folded address", as_alice, signed_by_mallory("From: alice\n @example\n .org\n")},
        {"a space before the colon of a first From",
         as_alice,
         signed_by_mallory("From : alice@example.org\nFrom: mallory@example.com\n"),
         P::unprotected,
         {},
         {Warning::several_from}},
        {"a CR in the place of a line end", as_alice,
         signed_by_mallory("X-First: a\rFrom: alice@example.org\nFrom: alice@example.org\n")},
        {"Cyrillic a",
         as_alice,
         signed_by_mallory("From: \xd0\xb0lice@example.org\n"),
         P::unprotected,
         {},
         {Warning::lookalike_address}},
        {"a digit for a letter", as_alice, signed_by_mallory("From: a1ice@example.org\n")},
        {"a domain that begins with alice's", as_alice,
         signed_by_mallory("From: alice@example.org.example.com\n")},
        // The key is Mallory's, and so is the address: signed, by him, and everybody is told of the name.
        {"alice's address as display name",
         "a name that is taken for the address",
         signed_by_mallory("From: \"alice@example.org\" <mallory@example.com>\n"),
         P::signed_only,
         {},
         {Warning::lookalike_address}},
        {"alice's address and brackets as display name",
         "a name that is taken for the address",
         signed_by_mallory("From: \"Alice <alice@example.org>\" <mallory@example.com>\n"),
         P::signed_only,
         {},
         {Warning::lookalike_address}},
        {"alice's address in an encoded word",
         "a name that is taken for the address",
         signed_by_mallory("From: =?utf-8?q?alice=40example=2Eorg?= <mallory@example.com>\n"),
         P::signed_only,
         {},
         {Warning::lookalike_address}},
        {"an encoded word that closes the address",
         "a name that is taken for the address",
         signed_by_mallory("From: =?utf-8?q?=3Calice=40example=2Eorg=3E=2C?= <mallory@example.com>\n"),
         P::signed_only,
         {},
         {Warning::lookalike_address}},
        {"a display name and many spaces",
         "an address that is pushed out of sight",
         signed_by_mallory("From: \"Alice <alice@example.org>" + std::string(200, ' ') +
                           "\" <mallory@example.com>\n"),
         P::signed_only,
         {},
         {Warning::lookalike_address}},
        {"an address without quotes before the address",
         "a name that is taken for the address",
         signed_by_mallory("From: alice@example.org <mallory@example.com>\n"),
         P::signed_only,
         {},
         {Warning::lookalike_address}},
        {"alice's own words under mallory's name", "Alice's words as Mallory's, and his address in replies",
         [](const Workshop& w) {
             return w.header(Workshop::mallory) + w.signed_part(genuine_text(), Workshop::alice);
         }},
        {"alice's own words sent again another day", "an old message as a new one",
         [](const Workshop& w) {
             return "Date: Mon, 01 Jan 2024 10:00:00 +0000\n" + w.header() +
                    w.signed_part(genuine_text(), Workshop::alice);
         }},
        {"alice's own words to somebody else",
         "Alice's words as if she had written them to Bob",
         [](const Workshop& w) {
             return w.header() +
                    w.signed_part("From: alice@example.org\nTo: carol@example.org\nDate: " +
                                      w.header().substr(w.header().find("Date: ") + 6, 31) + "\n" +
                                      MailMaker::text_part("you are dismissed\n", "; hp=\"clear\""),
                                  Workshop::alice);
         },
         P::signed_only,
         {},
         {Warning::not_addressed_to_you}},
    };
}

} // namespace sealpost::test
