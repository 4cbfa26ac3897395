// SPDX-License-Identifier: GPL-3.0-or-later
// A signed part of Alice's somewhere in a message, and Mallory's words where the reader looks.
#include "tests/attacks/attack.h"

namespace sealpost::test {

namespace {

using incoming::Warning;
using P = incoming::Protection;
using Parts = std::vector<std::string>;

constexpr const char* as_alice = "Mallory's text under Alice's signature";

std::string signed_by_alice(const Workshop& w) { return w.signed_part(genuine_text(), Workshop::alice); }
std::string html(std::string_view markup) { return MailMaker::html_part(markup); }
std::string with_field(std::string_view field, const std::string& entity) {
    return std::string(field) + "\n" + entity;
}

/// Parts under multipart/`subtype`; "@" stands for what Alice signed.
std::function<std::string(const Workshop&)> beside(std::string_view subtype, const Parts& parts,
                                                   std::string_view parameters = {}) {
    return [=](const Workshop& w) {
        Parts made;
        for (const std::string& part : parts) {
            const std::size_t at = part.find('@');
            made.push_back(at == part.npos ? part
                                           : part.substr(0, at) + signed_by_alice(w) + part.substr(at + 1));
        }
        return w.header() + MailMaker::multipart(subtype, made, parameters);
    };
}

/// Something is done to the bytes of a message that Alice really signed.
std::function<std::string(const Workshop&)> changed(const std::function<void(std::string& message)>& change) {
    return [=](const Workshop& w) {
        std::string message = w.header() + signed_by_alice(w);
        change(message);
        return message;
    };
}

/// The delimiter line of the outermost multipart.
std::string delimiter(const std::string& message) {
    const std::size_t begin = message.find("boundary=") + 9;
    return "--" + message.substr(begin, message.find_first_of(";\n", begin) - begin);
}

std::string part_of(const std::string& delimiter_line) { return delimiter_line + "\n" + forged_text(); }

} // namespace

std::vector<Attack> structure_attacks() {
    const std::string text = forged_text();
    const std::string blank_lines(1000, '\n');
    return {
        {"text before",
         as_alice,
         beside("mixed", {text, "@"}),
         P::unprotected,
         {},
         {Warning::errant_signature}},
        {"text after",
         as_alice,
         beside("mixed", {"@", text}),
         P::unprotected,
         {},
         {Warning::errant_signature}},
        {"a thousand blank lines between", as_alice,
         beside("mixed", {MailMaker::text_part("pay mallory, forgedwords\n" + blank_lines), "@"})},
        {"hidden by style", as_alice,
         beside("mixed", {html("forgedwords<div style=\"display:none\">"), "@", html("</div>")})},
        {"hidden by a style sheet", as_alice,
         beside("mixed", {html("<style>* {font-size:0} p {font-size:12px}</style><p>forgedwords</p>"), "@"})},
        {"hidden by position", as_alice,
         beside("mixed", {html("<div style=\"position:absolute;top:0;width:100%\">forgedwords</div>"), "@"})},
        {"swallowed by an open comment", as_alice, beside("mixed", {html("forgedwords<!--"), "@"})},
        {"swallowed by an open attribute", as_alice,
         beside("mixed", {html("forgedwords<img alt=\""), "@", html("\">")})},
        {"swallowed by plaintext", as_alice, beside("mixed", {html("forgedwords<plaintext>"), "@"})},
        {"swallowed by an open title", as_alice, beside("mixed", {html("forgedwords<title>"), "@"})},
        {"swallowed by an open textarea", as_alice,
         beside("mixed", {html("forgedwords<textarea hidden>"), "@"})},
        {"shown as an image by cid", as_alice,
         beside("related", {html("forgedwords<img src=\"cid:signed\">"), "Content-ID: <signed>\n@"})},
        {"shown in a frame by cid", as_alice,
         beside("related",
                {html("forgedwords<iframe src=\"cid:signed\" hidden></iframe>"), "Content-ID: <signed>\n@"})},
        {"the start of multipart/related is the forged part", as_alice,
         beside("related", {"@", with_field("Content-ID: <root>", text)}, "; start=\"<root>\"")},
        {"the start of multipart/related is the signed part", as_alice,
         beside("related", {text, "Content-ID: <root>\n@"}, "; start=\"<root>\"")},
        {"the first of two forms", as_alice, beside("alternative", {"@", html("<p>forgedwords</p>")})},
        {"the last of two forms", as_alice, beside("alternative", {html("<p>forgedwords</p>"), "@"})},
        {"a form that is signed in each", as_alice, beside("alternative", {"@", text, "@"})},
        {"as an attachment", as_alice,
         beside("mixed", {text, "Content-Disposition: attachment; filename=\"signed.eml\"\n@"})},
        {"in an attached message", as_alice,
         beside("mixed", {text, "Content-Type: message/rfc822\n\nFrom: alice@example.org\n@"})},
        {"in a digest", as_alice,
         beside("digest", {"\nFrom: alice@example.org\n@", "\nSubject: x\n\nforgedwords\n"})},
        {"in a report", as_alice, beside("report", {text, "@"}, "; report-type=delivery-status")},
        {"in a multipart that nobody knows", as_alice, beside("x-signed", {text, "@"})},
        {"a signed message is the whole body", as_alice,
         [](const Workshop& w) {
             return w.header() + "Content-Type: message/rfc822\n\n" + w.header() + signed_by_alice(w);
         }},
        {"a signed message under another From", as_alice,
         [](const Workshop& w) {
             return w.header(Workshop::mallory) + "Content-Type: message/rfc822\n\n" + w.header() +
                    signed_by_alice(w);
         }},
        {"a piece of a message", as_alice,
         [](const Workshop& w) {
             return w.header() +
                    "Content-Type: message/partial; id=\"x@example.com\"; number=1; total=1\n\n" +
                    w.header() + signed_by_alice(w);
         }},
        {"a message somewhere else", as_alice,
         [](const Workshop& w) {
             return w.header() +
                    "Content-Type: message/external-body; access-type=URL;\n "
                    "URL=\"http://evil.example/\"\n\n" +
                    signed_by_alice(w);
         }},
        {"a third part",
         as_alice,
         changed([](std::string& m) {
             const std::string line = delimiter(m);
             m.insert(m.rfind(line), part_of(line) + "\n");
         }),
         P::unprotected,
         {},
         {Warning::errant_signature}},
        {"the forged part first, the signed one second", as_alice, changed([](std::string& m) {
             const std::string line = delimiter(m);
             m.insert(m.find("\n" + line) + 1, part_of(line) + "\n");
         })},
        {"forged text before the first part", "text in the preamble", changed([](std::string& m) {
             const std::string line = delimiter(m);
             m.insert(m.find("\n" + line) + 1, "forgedwords\n");
         }),
         P::signed_only},
        {"forged text after the last part", "text in the epilogue",
         changed([](std::string& m) { m += "\nforgedwords\n" + forged_text(); }), P::signed_only},
        {"a forged part after the end", "text in the epilogue",
         changed([](std::string& m) { m += part_of(delimiter(m)) + "\n"; }), P::signed_only},
        {"words changed", as_alice,
         changed([](std::string& m) { m.replace(m.find("see you at lunch"), 16, "pay forgedwords."); })},
        {"one letter changed", as_alice,
         changed([](std::string& m) { m.replace(m.find("see you"), 1, "S"); })},
        {"a line added at the end", as_alice, changed([](std::string& m) {
             m.insert(m.find(std::string(genuine) + "\n") + std::string(genuine).size() + 1, "forgedwords\n");
         })},
        {"a field added to the signed part", as_alice, changed([](std::string& m) {
             m.insert(m.find("Content-Type: text/plain"), "Subject: forgedwords\n");
         })},
        {"the type of the signed part changed", as_alice, changed([](std::string& m) {
             m.replace(m.find("Content-Type: text/plain"), 24, "Content-Type: text/html ");
         })},
        {"a transfer encoding for the whole", as_alice, changed([](std::string& m) {
             m.insert(m.find("Content-Type: multipart/signed"), "Content-Transfer-Encoding: base64\n");
         }),
         P::signed_only},
        {"a second Content-Type, the forged one first", as_alice, changed([](std::string& m) {
             m.insert(m.find("Content-Type: multipart/signed"), "Content-Type: text/plain; x=forgedwords\n");
         })},
        {"a second Content-Type, the forged one last", as_alice, changed([](std::string& m) {
             const std::size_t at = m.find("Content-Type: multipart/signed");
             m.insert(m.find("\n\n", at) + 1, "Content-Type: multipart/mixed; boundary=other\n");
             m += "\n--other\n" + forged_text() + "\n--other--\n";
         }),
         P::signed_only},
        {"a second boundary parameter", as_alice, changed([](std::string& m) {
             const std::size_t at = m.find("boundary=");
             m.insert(m.find_first_of(";\n", at), "; boundary=other");
             m += "\n--other\n" + forged_text() + "\n--other--\n";
         }),
         P::signed_only},
        {"a boundary that is the beginning of the real one", as_alice, changed([](std::string& m) {
             const std::string line = delimiter(m);
             m.insert(m.find("\n" + line) + 1, line.substr(0, line.size() - 1) + "\n" + forged_text() + "\n");
         }),
         P::signed_only},
        {"a delimiter with words behind it", as_alice, changed([](std::string& m) {
             const std::string line = delimiter(m);
             m.insert(m.find("\n" + line) + 1, line + "x\n" + forged_text() + "\n");
         }),
         P::signed_only},
        {"the delimiter folded into a header", as_alice, changed([](std::string& m) {
             const std::string line = delimiter(m);
             m.insert(m.find("\n\n") + 1, "X-Fold: a\n " + line + "\n " + "forged\n");
         }),
         P::signed_only},
        {"no closing delimiter, forged text instead", "text in the signature's part",
         changed([](std::string& m) {
             m.erase(m.rfind(delimiter(m)));
             m += "forgedwords\n";
         }),
         P::signed_only},
        {"a signature over nothing", as_alice,
         [](const Workshop& w) {
             return w.header() + MailMaker::multipart("signed",
                                                      {forged_text(), w.signature_part("", Workshop::alice)},
                                                      w.signed_parameters());
         }},
        {"a signature over other words", as_alice,
         [](const Workshop& w) {
             return w.header() +
                    MailMaker::multipart("signed",
                                         {forged_text(), w.signature_part(genuine_text(), Workshop::alice)},
                                         w.signed_parameters());
         }},
        {"the signature first", as_alice,
         [](const Workshop& w) {
             return w.header() +
                    MailMaker::multipart("signed",
                                         {w.signature_part(genuine_text(), Workshop::alice), forged_text()},
                                         w.signed_parameters());
         }},
        {"multipart/signed without a signature", as_alice,
         [](const Workshop& w) {
             return w.header() + MailMaker::multipart("signed", {forged_text()}, w.signed_parameters());
         }},
        {"a signature that is empty", as_alice,
         [](const Workshop& w) {
             std::string signature = w.signature_part(genuine_text(), Workshop::alice);
             signature.erase(signature.find("\n\n") + 2);
             return w.header() +
                    MailMaker::multipart("signed", {forged_text(), signature}, w.signed_parameters());
         }},
        {"a type that only says signed", as_alice,
         [](const Workshop& w) {
             return w.header() +
                    MailMaker::multipart("mixed",
                                         {forged_text(), w.signature_part(genuine_text(), Workshop::alice)},
                                         w.signed_parameters());
         }},
        {"mallory signs what alice signed beside his own", as_alice,
         [](const Workshop& w) {
             return w.header() +
                    w.signed_part(MailMaker::multipart("mixed", {forged_text(), signed_by_alice(w)}),
                                  Workshop::mallory);
         }},
        {"alice's signed part inside mallory's encryption, beside his own",
         as_alice,
         [](const Workshop& w) {
             return w.header() +
                    w.encrypted_part(MailMaker::multipart("mixed", {forged_text(), signed_by_alice(w)}));
         },
         P::encrypted,
         {},
         {Warning::errant_signature}},
        {"alice's signature around mallory's encryption of it",
         "an encryption that Alice did not make",
         [](const Workshop& w) { return w.header() + w.encrypted_part(signed_by_alice(w)); },
         P::signed_and_encrypted,
         {},
         {Warning::recipients_not_signed}},
        {"encrypted by mallory, signed outside", "a decrypted text as signed by who never saw it",
         [](const Workshop& w) {
             return w.header(Workshop::mallory) +
                    w.signed_part(w.encrypted_part(forged_text()), Workshop::mallory);
         },
         P::encrypted},
        {"text that looks like the status", "a status line in the text",
         [](const Workshop& w) {
             return w.header() +
                    html("<div style=\"background:green\">&#10004; Signed by alice@example.org</div>"
                         "<p>forgedwords</p>");
         }},
    };
}

} // namespace sealpost::test
