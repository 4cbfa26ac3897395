// SPDX-License-Identifier: GPL-3.0-or-later
// Messages that are damaged, cut or mislabelled: each has a defined result.
#include "core/base/text.h"
#include "tests/incoming/cases.h"

namespace sealpost::test {

namespace {

using incoming::Warning;
using V = crypto::Verdict;
using P = incoming::Protection;
using E = incoming::EncryptionState;
using F = crypto::DecryptFailure;
constexpr const char* alice = MailMaker::alice;
using namespace std::string_literals;

std::string signed_text(const MailMaker& m, const std::string& text) {
    return m.header() + m.signed_part(MailMaker::text_part(text), alice);
}

/// Ciphertext in base64 on top of its armour.
std::string encoded(const MailMaker& m, std::size_t keep) {
    const std::string armored = m.encrypt(MailMaker::text_part("secret\n"));
    std::string base64 = to_base64(armored);
    base64.resize(std::min(base64.size(), keep));
    return m.header() + MailMaker::multipart(
                            "encrypted",
                            {"Content-Type: application/pgp-encrypted\n\nVersion: 1\n",
                             "Content-Type: application/octet-stream\nContent-Transfer-Encoding: base64\n\n" +
                                 base64 + "\n"},
                            "; protocol=\"application/pgp-encrypted\"");
}

} // namespace

std::vector<Case> damaged_cases() {
    return {
        {"truncated base64 text",
         [](const MailMaker& m) {
             return m.header() +
                    "Content-Type: text/plain\nContent-Transfer-Encoding: base64\n\naGVsbG8gd29ybG\n";
         },
         P::unprotected,
         E::none,
         {},
         {},
         "hello worl"},
        {"base64 around the armour",
         [](const MailMaker& m) { return encoded(m, SIZE_MAX); },
         P::encrypted,
         E::decrypted,
         {},
         {},
         "secret\n"},
        {"truncated base64 around the armour",
         [](const MailMaker& m) { return encoded(m, 401); },
         P::unprotected,
         E::failed,
         {},
         {},
         std::nullopt,
         "secret"},
        {"no closing boundary",
         [](const MailMaker& m) {
             std::string message = signed_text(m, "hello\n");
             return message.erase(message.rfind("--edge"));
         },
         P::signed_only,
         E::none,
         {V::good},
         {},
         "hello\n"},
        {"no boundary at all",
         [](const MailMaker& m) {
             std::string message = signed_text(m, "hello\n");
             const std::size_t at = message.find("; boundary=");
             return message.erase(at, message.find(';', at + 1) - at);
         },
         P::unprotected, E::none},
        {"a boundary that begins like the one around it",
         [](const MailMaker& m) {
             return m.header() +
                    "Content-Type: multipart/mixed; boundary=ab\n\n--ab\n"
                    "Content-Type: multipart/alternative; boundary=abc\n\n--abc\n\nhello\n--abc--\n--ab\n"
                    "Content-Type: text/plain\n\nmore\n--ab--\n";
         },
         P::unprotected,
         E::none,
         {},
         {},
         "hello"},
        {"a bare CR in what was signed",
         [](const MailMaker& m) { return crlf(signed_text(m, "one\rtwo\n")); },
         P::signed_only,
         E::none,
         {V::good}},
        {"a bare CR added on the way",
         [](const MailMaker& m) {
             std::string message = crlf(signed_text(m, "one two\n"));
             return message.replace(message.find("one two") + 3, 1, "\r");
         },
         P::unprotected,
         E::none,
         {V::bad}},
        {"NUL bytes",
         [](const MailMaker& m) { return m.header() + MailMaker::text_part("a\0b\n"s); },
         P::unprotected,
         E::none,
         {},
         {},
         "a\0b\n"s},
        {"NUL bytes in a signed text",
         [](const MailMaker& m) { return signed_text(m, "a\0b\n"s); },
         P::signed_only,
         E::none,
         {V::good}},
        {"8-bit header",
         [](const MailMaker& m) {
             return m.header("Gr\xfc\xdf"
                             "e") +
                    MailMaker::text_part("x\n");
         },
         P::unprotected,
         E::none,
         {},
         {},
         std::nullopt,
         nullptr,
         "Gr\xc3\xbc\xc3\x9f"
         "e"},
        {"a charset that nobody knows",
         [](const MailMaker& m) {
             return m.header() + "Content-Type: text/plain; charset=klingon\n\nGr\xc3\xbc\xc3\x9f"
                                 "e\n";
         },
         P::unprotected,
         E::none,
         {},
         {},
         "Gr\xc3\xbc\xc3\x9f"
         "e"},
        {"the wrong charset",
         [](const MailMaker& m) {
             return m.header() + "Content-Type: text/plain; charset=utf-8\n\nGr\xfc\xdf"
                                 "e\n";
         },
         P::unprotected,
         E::none,
         {},
         {},
         "Gr\xef\xbf\xbd\xef\xbf\xbd"
         "e"},
        {"a wrong Content-Length",
         [](const MailMaker& m) { return "Content-Length: 3\n" + signed_text(m, "hello\n"); },
         P::signed_only,
         E::none,
         {V::good},
         {},
         "hello\n"},
        {"a header without a body", [](const MailMaker& m) { return m.header(); }, P::unprotected, E::none},
        {"a header that ends in the middle of a field",
         [](const MailMaker&) { return "From: alice@example.org\nSubj"s; }, P::unprotected, E::none},
        {"two encrypted parts",
         [](const MailMaker& m) {
             return m.header() +
                    MailMaker::multipart(
                        "mixed", {MailMaker::encrypted_part(m.encrypt(MailMaker::text_part("one\n"))),
                                  MailMaker::encrypted_part(m.encrypt(MailMaker::text_part("two\n")))});
         },
         P::unprotected,
         E::none,
         {},
         {Warning::errant_encryption}},
        {"a part for somebody else beside a readable one",
         [](const MailMaker& m) {
             const MailMaker other;
             return m.header() +
                    MailMaker::multipart(
                        "mixed",
                        {MailMaker::encrypted_part(m.encrypt(MailMaker::text_part("mine\n"))),
                         MailMaker::encrypted_part(other.encrypt(MailMaker::text_part("theirs\n")))});
         },
         P::unprotected,
         E::none,
         {},
         {Warning::errant_encryption},
         std::nullopt,
         "theirs"},
        {"to a passphrase only",
         [](const MailMaker& m) {
             return m.header() + MailMaker::encrypted_part(m.home()
                                                               .gpg({"--armor", "--pinentry-mode", "loopback",
                                                                     "--passphrase", "x", "-c"},
                                                                    MailMaker::text_part("secret\n"))
                                                               .out);
         },
         P::unprotected,
         E::failed,
         {},
         {},
         std::nullopt,
         "secret",
         std::nullopt,
         std::nullopt,
         F::unsupported},
        {"to somebody else",
         [](const MailMaker& m) {
             const MailMaker other;
             return m.header() + MailMaker::encrypted_part(other.encrypt(MailMaker::text_part("secret\n")));
         },
         P::unprotected,
         E::failed,
         {},
         {},
         std::nullopt,
         "secret",
         std::nullopt,
         std::nullopt,
         F::no_secret_key},
        {"nothing where the ciphertext should be",
         [](const MailMaker& m) { return m.header() + MailMaker::encrypted_part(""); },
         P::unprotected,
         E::failed,
         {},
         {},
         std::nullopt,
         nullptr,
         std::nullopt,
         std::nullopt,
         F::malformed},
    };
}

} // namespace sealpost::test
