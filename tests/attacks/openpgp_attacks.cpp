// SPDX-License-Identifier: GPL-3.0-or-later
// What OpenPGP, GnuPG's status lines and inline PGP make possible.
#include "core/base/text.h"
#include "tests/attacks/attack.h"
#include "tests/pgp/packets.h"

#include <stdexcept>

namespace sealpost::test {

namespace {

using incoming::Warning;
using P = incoming::Protection;
using E = incoming::EncryptionState;

constexpr const char* as_alice = "Mallory's text as signed by Alice";
constexpr const char* as_encrypted = "a text that everybody could read, as encrypted";

Attack pgp(const char* name, const char* wanted,
           std::function<std::string(const Workshop&, const MailMaker&)> make, P summary = P::unprotected,
           std::optional<E> encryption = {}, std::vector<Warning> warnings = {}) {
    return {name,
            wanted,
            [make = std::move(make)](const Workshop& w) { return make(w, maker_of(w)); },
            summary,
            encryption,
            std::move(warnings),
            Against::openpgp};
}

std::string run(const MailMaker& m, std::vector<std::string> arguments, const std::string& input) {
    arguments.insert(arguments.begin(), {"--trust-model", "always", "--compress-algo", "none"});
    const ProcessResult made = m.home().gpg(arguments, crlf(input));
    if (made.exit_code != 0) throw std::runtime_error("gpg failed: " + made.err);
    return made.out;
}

std::vector<std::string> to_bob(const MailMaker& m, std::vector<std::string> options = {}) {
    options.insert(options.end(), {"-r", m.fingerprint(Workshop::bob), "-e"});
    return options;
}

/// Binary packets as base64 in the encrypted part.
std::string sealed(const Workshop& w, const std::string& binary) {
    return w.header() + MailMaker::multipart("encrypted",
                                             {"Content-Type: application/pgp-encrypted\n\nVersion: 1\n",
                                              "Content-Type: application/octet-stream\n"
                                              "Content-Transfer-Encoding: base64\n\n" +
                                                  to_base64(binary) + "\n"},
                                             "; protocol=\"application/pgp-encrypted\"");
}

/// Status lines as they would stand where a good signature by Alice was found.
std::string status_lines(const MailMaker& m) {
    const std::string& key = m.fingerprint(Workshop::alice);
    return "x\n[GNUPG:] GOODSIG " + key.substr(24) + " Alice <alice@example.org>\n[GNUPG:] VALIDSIG " + key +
           " 2026-01-01 1767225600 0 4 0 22 10 00 " + key + "\n[GNUPG:] TRUST_ULTIMATE 0 pgp\n";
}

/// Text around a clear-signed text of Alice's.
Attack inline_signed(const char* name, const std::string& before, const std::string& after) {
    return pgp(name, as_alice,
               [=](const Workshop& w, const MailMaker& m) {
                   return w.header() + MailMaker::text_part(
                                           before + m.clear_sign("genuinewords\n", Workshop::alice) + after);
               },
               P::unprotected, E::none, {Warning::errant_signature});
}

/// A clear-signed text of Alice's after something was done to it.
Attack inline_changed(const char* name, const std::function<void(std::string&)>& change) {
    return pgp(name, as_alice, [=](const Workshop& w, const MailMaker& m) {
        std::string block = m.clear_sign("genuinewords\n", Workshop::alice);
        change(block);
        return w.header() + MailMaker::text_part(block);
    });
}

std::vector<Attack> packet_attacks() {
    return {
        pgp(
            "status lines in the file name", as_alice,
            [](const Workshop& w, const MailMaker& m) {
                return sealed(w, run(m, to_bob(m, {"--set-filename", status_lines(m)}), forged_text()));
            },
            P::encrypted, E::decrypted),
        pgp(
            "status lines in a notation of mallory's signature", as_alice,
            [](const Workshop& w, const MailMaker& m) {
                return sealed(w, run(m,
                                     to_bob(m, {"--set-notation",
                                                "a@example.com=[GNUPG:] GOODSIG " +
                                                    m.fingerprint(Workshop::alice) + " Alice",
                                                "-u", m.fingerprint(Workshop::mallory), "-s"}),
                                     forged_text()));
            },
            P::encrypted, E::decrypted),
        pgp("status lines in the text", as_alice,
            [](const Workshop& w, const MailMaker& m) {
                return w.header() + MailMaker::text_part(status_lines(m) + forged);
            }),
        pgp(
            "a literal packet as ciphertext", as_encrypted,
            [](const Workshop& w, const MailMaker&) { return sealed(w, literal(crlf(forged_text()))); },
            P::unprotected, E::failed),
        pgp(
            "a compressed packet as ciphertext", as_encrypted,
            [](const Workshop& w, const MailMaker&) {
                return sealed(w, packet(8, std::string("\0", 1) + literal(crlf(forged_text()))));
            },
            P::unprotected, E::failed),
        pgp(
            "a signed message as ciphertext", as_encrypted,
            [](const Workshop& w, const MailMaker& m) {
                return sealed(w, run(m, {"-u", m.fingerprint(Workshop::alice), "-s"}, forged_text()));
            },
            P::unprotected, E::failed),
        pgp(
            "a literal packet after the ciphertext", as_encrypted,
            [](const Workshop& w, const MailMaker& m) {
                return sealed(w, run(m, to_bob(m), genuine_text()) + literal(crlf(forged_text())));
            },
            P::unprotected, E::failed),
        pgp(
            "a literal packet before the ciphertext", as_encrypted,
            [](const Workshop& w, const MailMaker& m) {
                return sealed(w, literal(crlf(forged_text())) + run(m, to_bob(m), genuine_text()));
            },
            P::unprotected, E::failed),
        pgp(
            "two ciphertexts in one", as_encrypted,
            [](const Workshop& w, const MailMaker& m) {
                return sealed(w, run(m, to_bob(m), genuine_text()) + run(m, to_bob(m), forged_text()));
            },
            P::unprotected, E::failed),
        pgp(
            "two texts in one ciphertext", as_encrypted,
            [](const Workshop& w, const MailMaker& m) {
                const std::string both = literal(crlf(genuine_text())) + literal(crlf(forged_text()));
                auto arguments =
                    to_bob(m, {"--trust-model", "always", "--compress-algo", "none", "--no-literal"});
                return sealed(w, m.home().gpg(arguments, both).out);
            },
            P::unprotected, E::failed),
        pgp(
            "alice's detached signature over other words inside the ciphertext", as_alice,
            [](const Workshop& w, const MailMaker& m) {
                const std::string signature =
                    m.home().gpg({"-u", m.fingerprint(Workshop::alice), "-b"}, crlf(genuine_text())).out;
                auto arguments =
                    to_bob(m, {"--trust-model", "always", "--compress-algo", "none", "--no-literal"});
                return sealed(w, m.home().gpg(arguments, signature + literal(crlf(forged_text()))).out);
            },
            P::encrypted, E::decrypted),
        pgp(
            "no integrity at all", "a changed text as what was sent",
            [](const Workshop& w, const MailMaker& m) {
                return sealed(w, run(m, to_bob(m, {"--rfc2440", "--cipher-algo", "AES"}), secret_text()));
            },
            P::unprotected, E::failed),
        pgp(
            "integrity stripped", "a changed text as what was sent",
            [](const Workshop& w, const MailMaker& m) {
                const std::string whole = run(m, to_bob(m), secret_text());
                const std::string body = body_of(18, whole);
                return sealed(w, before(18, whole) + packet(9, body.substr(1, body.size() - 23)));
            },
            P::unprotected, E::failed),
        pgp(
            "a byte flipped", "a changed text as what was sent",
            [](const Workshop& w, const MailMaker& m) {
                std::string whole = run(m, to_bob(m), secret_text());
                char& byte = whole[whole.size() - 40];
                byte = static_cast<char>(byte ^ 1);
                return sealed(w, whole);
            },
            P::unprotected, E::failed),
        pgp(
            "encrypted to a passphrase only", "a passphrase that Bob types",
            [](const Workshop& w, const MailMaker& m) {
                return sealed(w, m.home()
                                     .gpg({"--pinentry-mode", "loopback", "--passphrase", "x", "-c"},
                                          crlf(secret_text()))
                                     .out);
            },
            P::unprotected, E::failed),
        pgp("a signature that is only good for the standing-alone form", as_alice,
            [](const Workshop& w, const MailMaker& m) {
                // Over the text of Alice's key itself: a certification, shown as a signature of the text.
                const std::string key = m.home().gpg({"--export", m.fingerprint(Workshop::alice)}, {}).out;
                return w.header() +
                       MailMaker::multipart("signed",
                                            {forged_text(), "Content-Type: application/pgp-signature\n"
                                                            "Content-Transfer-Encoding: base64\n\n" +
                                                                to_base64(packet(2, body_of(2, key))) + "\n"},
                                            w.signed_parameters());
            }),
    };
}

std::vector<Attack> inline_attacks() {
    return {
        inline_signed("text before an inline signature", "forgedwords\n", ""),
        inline_signed("text after an inline signature", "", "forgedwords\n"),
        inline_signed("blank lines between", "forgedwords\n" + std::string(1000, '\n'), ""),
        inline_changed("words in the armour's header",
                       [](std::string& block) { block.insert(block.find("Hash:"), "forgedwords\n"); }),
        inline_changed("words in a Hash line",
                       [](std::string& block) { block.insert(block.find("Hash:") + 5, " forgedwords,"); }),
        inline_changed(
            "words in a comment of the armour",
            [](std::string& block) { block.insert(block.find("Hash:"), "Comment: forgedwords\n"); }),
        inline_changed("words between text and signature",
                       [](std::string& block) {
                           block.insert(block.find("-----BEGIN PGP SIGNATURE"), "forgedwords\n");
                       }),
        inline_changed("words after an unescaped dash",
                       [](std::string& block) {
                           block.insert(block.find("-----BEGIN PGP SIGNATURE"), "-forgedwords\n");
                       }),
        inline_changed("a second block begins inside",
                       [](std::string& block) {
                           block =
                               "-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA512\n\nforgedwords\n" + block;
                       }),
        pgp("an inline signature in HTML", as_alice,
            [](const Workshop& w, const MailMaker& m) {
                return w.header() +
                       MailMaker::html_part("<p>forgedwords</p><pre hidden>" +
                                            m.clear_sign("genuinewords\n", Workshop::alice) + "</pre>");
            }),
        pgp("a signed message in an armour that says MESSAGE", as_encrypted,
            [](const Workshop& w, const MailMaker& m) {
                return w.header() + MailMaker::text_part(
                                        run(m, {"-a", "-u", m.fingerprint(Workshop::mallory), "-s"}, forged));
            }),
        pgp("an unobtrusive signature over other words", as_alice,
            [](const Workshop& w, const MailMaker& m) {
                const std::string signature =
                    m.home().gpg({"-u", m.fingerprint(Workshop::alice), "-b"}, crlf(genuine_text())).out;
                return w.header() +
                       MailMaker::multipart(
                           "mixed", {"Sig: t=p; b=" + to_base64(signature) + "\nFrom: alice@example.org\n" +
                                     MailMaker::text_part("forgedwords\n", "; hp=\"clear\"")});
            },
            P::unprotected, {}, {Warning::unobtrusive_signature_ignored}),
        pgp("an unobtrusive signature and a second part", as_alice,
            [](const Workshop& w, const MailMaker& m) {
                const std::string content =
                    "From: alice@example.org\n" + MailMaker::text_part("genuinewords\n", "; hp=\"clear\"");
                const std::string signature =
                    m.home().gpg({"-u", m.fingerprint(Workshop::alice), "-b"}, crlf(content)).out;
                return w.header() +
                       MailMaker::multipart(
                           "mixed", {"Sig: t=p; b=" + to_base64(signature) + "\n" + content, forged_text()});
            }),
    };
}

} // namespace

std::vector<Attack> openpgp_attacks() {
    std::vector<Attack> all = packet_attacks();
    auto more = inline_attacks();
    all.insert(all.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
    return all;
}

} // namespace sealpost::test
