// SPDX-License-Identifier: GPL-3.0-or-later
// Messages whose layers reach the root, whole and damaged.
#include "tests/incoming/cases.h"

namespace sealpost::test {

namespace {

using incoming::Warning;
using V = crypto::Verdict;
using P = incoming::Protection;
using E = incoming::EncryptionState;
constexpr const char* alice = MailMaker::alice;
constexpr const char* mallory = MailMaker::mallory;

std::string flip(std::string message, std::string_view marker, std::size_t offset) {
    const std::size_t at = message.find(marker) + marker.size() + offset;
    message[at] = message[at] == 'A' ? 'B' : 'A';
    return message;
}

} // namespace

std::vector<Case> envelope_cases() {
    return {
        {"plain",
         [](const MailMaker& m) { return m.header() + MailMaker::text_part("hello\n"); },
         P::unprotected,
         E::none,
         {},
         {},
         "hello\n"},
        {"signed",
         [](const MailMaker& m) {
             return m.header() + m.signed_part(MailMaker::text_part("hello\n"), alice);
         },
         P::signed_only,
         E::none,
         {V::good},
         {Warning::recipients_not_signed},
         "hello\n"},
        {"From in another case",
         [](const MailMaker& m) {
             return m.header("x", "Alice@EXAMPLE.org") +
                    m.signed_part(MailMaker::text_part("hello\n"), alice);
         },
         P::signed_only,
         E::none,
         {V::good}},
        {"signed, CRLF",
         [](const MailMaker& m) {
             return test::crlf(m.header() + m.signed_part(MailMaker::text_part("hello\n"), alice));
         },
         P::signed_only,
         E::none,
         {V::good},
         {},
         "hello\n"},
        {"signed, header with LF and body with CRLF",
         [](const MailMaker& m) {
             return m.header() + crlf(m.signed_part(MailMaker::text_part("hello\n"), alice));
         },
         P::signed_only,
         E::none,
         {V::good},
         {},
         "hello\n"},
        {"signed, CRLF but for one line that a relay changed",
         [](const MailMaker& m) {
             std::string message =
                 crlf(m.header() + m.signed_part(MailMaker::text_part("hello\nyou\n"), alice));
             return message.erase(message.find("hello") + 5, 1);
         },
         P::signed_only,
         E::none,
         {V::good},
         {},
         "hello\nyou\n"},
        {"signed, then changed",
         [](const MailMaker& m) {
             return flip(m.header() + m.signed_part(MailMaker::text_part("hello\n"), alice), "\n\nhell", 0);
         },
         P::unprotected,
         E::none,
         {V::bad}},
        {"signed by a key that is not at hand",
         [](const MailMaker& m) {
             const MailMaker other;
             return m.header() + other.signed_part(MailMaker::text_part("hello\n"), alice);
         },
         P::unprotected,
         E::none,
         {V::unknown_signer},
         {},
         "hello\n"},
        {"signed by somebody else under alice's name",
         [](const MailMaker& m) {
             return m.header() + m.signed_part(MailMaker::text_part("hello\n"), mallory);
         },
         P::unprotected,
         E::none,
         {V::address_mismatch}},
        {"signed by a key that nobody accepted",
         [](const MailMaker& m) {
             return m.header("Lunch", mallory) + m.signed_part(MailMaker::text_part("hello\n"), mallory);
         },
         P::unprotected,
         E::none,
         {V::untrusted}},
        {"replayed with another Date",
         [](const MailMaker& m) {
             return "From: alice@example.org\nTo: bob@example.net\nSubject: x\nDate: " + m.date(-48) + "\n" +
                    m.signed_part(MailMaker::text_part("hello\n"), alice);
         },
         P::unprotected,
         E::none,
         {V::time_mismatch}},
        {"signed without a Date",
         [](const MailMaker& m) {
             return "From: alice@example.org\nTo: bob@example.net\n" +
                    m.signed_part(MailMaker::text_part("hello\n"), alice);
         },
         P::signed_only,
         E::none,
         {V::good},
         {Warning::no_date}},
        {"encrypted only",
         [](const MailMaker& m) {
             return m.header() + MailMaker::encrypted_part(m.encrypt(MailMaker::text_part("secret\n")));
         },
         P::encrypted,
         E::decrypted,
         {},
         {},
         "secret\n",
         nullptr,
         "Lunch",
         P::unprotected},
        {"encrypted and signed in one",
         [](const MailMaker& m) {
             return m.header() +
                    MailMaker::encrypted_part(m.encrypt(MailMaker::text_part("secret\n"), alice));
         },
         P::signed_and_encrypted,
         E::decrypted,
         {V::good},
         {},
         "secret\n",
         nullptr,
         "Lunch",
         P::unprotected},
        {"multipart/signed inside encrypted",
         [](const MailMaker& m) {
             return m.header() + MailMaker::encrypted_part(
                                     m.encrypt(m.signed_part(MailMaker::text_part("secret\n"), alice)));
         },
         P::signed_and_encrypted,
         E::decrypted,
         {V::good},
         {},
         "secret\n"},
        {"encrypted, then signed",
         [](const MailMaker& m) {
             return m.header() +
                    m.signed_part(MailMaker::encrypted_part(m.encrypt(MailMaker::text_part("secret\n"))),
                                  alice);
         },
         P::encrypted,
         E::decrypted,
         {V::good},
         {},
         "secret\n"},
        {"triple wrapped",
         [](const MailMaker& m) {
             const std::string inner = m.signed_part(MailMaker::text_part("secret\n"), alice);
             return m.header() + m.signed_part(MailMaker::encrypted_part(m.encrypt(inner)), mallory);
         },
         P::signed_and_encrypted,
         E::decrypted,
         {V::address_mismatch, V::good},
         {},
         "secret\n"},
        {"encrypted to somebody else",
         [](const MailMaker& m) {
             const MailMaker other;
             return m.header() + MailMaker::encrypted_part(other.encrypt(MailMaker::text_part("secret\n")));
         },
         P::unprotected,
         E::failed,
         {},
         {},
         std::nullopt,
         "secret"},
        {"encrypted, one byte flipped",
         [](const MailMaker& m) {
             const std::string body(3000, 'x');
             return flip(m.header() + MailMaker::encrypted_part(m.encrypt(MailMaker::text_part(body + "\n"))),
                         "BEGIN PGP MESSAGE-----\n\n", 1200);
         },
         P::unprotected,
         E::failed,
         {},
         {},
         std::nullopt,
         "xxxx"},
        {"encrypted, cut short",
         [](const MailMaker& m) {
             std::string message = m.header() + MailMaker::encrypted_part(
                                                    m.encrypt(MailMaker::text_part(std::string(9000, 'x'))));
             return message.substr(0, message.size() * 2 / 3);
         },
         P::unprotected,
         E::failed,
         {},
         {},
         std::nullopt,
         "xxxx"},
        {"nothing in the encrypted part",
         [](const MailMaker& m) { return m.header() + MailMaker::encrypted_part("hello\n"); }, P::unprotected,
         E::failed},
    };
}

} // namespace sealpost::test
