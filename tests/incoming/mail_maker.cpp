// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/incoming/mail_maker.h"

#include "core/base/clock.h"

#include <stdexcept>

namespace sealpost::test {

namespace {

std::string output_of(const ProcessResult& result) {
    if (result.exit_code != 0) throw std::runtime_error("gpg failed: " + result.err);
    return result.out;
}

} // namespace

std::string crlf(std::string_view text) {
    std::string result;
    for (const char c : text) {
        if (c == '\n') result += '\r';
        result += c;
    }
    return result;
}

std::string with_subject(std::string header, std::string_view subject) {
    const std::size_t begin = header.find("Subject: ") + 9;
    return header.replace(begin, header.find('\n', begin) - begin, subject);
}

MailMaker::MailMaker() {
    for (const char* address : {alice, bob, mallory})
        fingerprints_[address] = home_.generate("Somebody <" + std::string(address) + ">");
}

std::string MailMaker::date(int hours) const {
    return to_rfc5322(SystemClock().now() + std::chrono::hours(hours));
}

std::string MailMaker::header(std::string_view subject, std::string_view from) const {
    return "From: " + std::string(from) + "\nTo: " + bob + "\nSubject: " + std::string(subject) +
           "\nDate: " + date() + "\nMessage-ID: <1@example.org>\n";
}

std::string MailMaker::sign(std::string_view content, const std::string& signer) const {
    return output_of(
        home_.gpg({"--armor", "--local-user", fingerprints_.at(signer), "--detach-sign"}, crlf(content)));
}

std::string MailMaker::clear_sign(std::string_view text, const std::string& signer) const {
    return output_of(
        home_.gpg({"--local-user", fingerprints_.at(signer), "--clear-sign"}, std::string(text)));
}

std::string MailMaker::encrypt(std::string_view plaintext, const std::string& signer,
                               const std::string& recipient) const {
    std::vector<std::string> arguments{"--armor",
                                       "--trust-model",
                                       "always",
                                       "--compress-algo",
                                       "none",
                                       "--recipient",
                                       fingerprints_.at(recipient)};
    if (!signer.empty()) {
        arguments.insert(arguments.end(), {"--local-user", fingerprints_.at(signer), "--sign"});
    }
    arguments.push_back("--encrypt");
    return output_of(home_.gpg(arguments, crlf(plaintext)));
}

std::string MailMaker::text_part(std::string_view text, std::string_view parameters) {
    return "Content-Type: text/plain; charset=utf-8" + std::string(parameters) + "\n\n" + std::string(text);
}

std::string MailMaker::html_part(std::string_view html, std::string_view parameters) {
    return "Content-Type: text/html; charset=utf-8" + std::string(parameters) + "\n\n" + std::string(html);
}

std::string MailMaker::multipart(std::string_view subtype, const std::vector<std::string>& parts,
                                 std::string_view parameters) {
    static int counter = 0;
    const std::string boundary = "edge" + std::to_string(++counter);
    std::string result = "Content-Type: multipart/" + std::string(subtype) + "; boundary=" + boundary +
                         std::string(parameters) + "\n\n";
    for (const std::string& part : parts) result += "--" + boundary + "\n" + part + "\n";
    return result + "--" + boundary + "--\n";
}

std::string MailMaker::signed_part(const std::string& content, const std::string& signer) const {
    const std::string signature =
        "Content-Type: application/pgp-signature; name=signature.asc\n\n" + sign(content, signer);
    return multipart("signed", {content, signature},
                     "; protocol=\"application/pgp-signature\"; micalg=pgp-sha512");
}

std::string MailMaker::encrypted_part(const std::string& armored) {
    return multipart("encrypted",
                     {"Content-Type: application/pgp-encrypted\n\nVersion: 1\n",
                      "Content-Type: application/octet-stream; name=encrypted.asc\n\n" + armored},
                     "; protocol=\"application/pgp-encrypted\"");
}

incoming::SummaryFacts Reader::facts() const {
    incoming::SummaryFacts facts;
    facts.level_of = [this](const mime::AddrSpec& address, crypto::Technology technology,
                            const crypto::Fingerprint& fingerprint) {
        if (technology == crypto::Technology::smime) return smime_level;
        const auto found = levels.find(address.key() + " " + fingerprint.hex());
        return found == levels.end() ? crypto::Level::none : found->second;
    };
    for (const std::string& address : my_addresses)
        facts.my_addresses.push_back(mime::AddrSpec::parse(address).value());
    facts.now = now;
    return facts;
}

incoming::OpenedTree Reader::open(std::string_view message, const incoming::OpenOptions& options) const {
    NoPrompts nobody;
    const Operation operation{prompts == nullptr ? nobody : *prompts};
    return incoming::open(std::make_shared<StringSource>(std::string(message)), {openpgp, smime}, options,
                          operation);
}

incoming::MessageSummary Reader::read(std::string_view message) const {
    NoPrompts nobody;
    const Operation operation{prompts == nullptr ? nobody : *prompts};
    return incoming::summarise(open(message), facts(), operation);
}

std::string everything_shown(const incoming::MessageSummary& summary) {
    std::string all = summary.body.text.value_or("");
    for (const auto& field : summary.headers)
        all += "\n" + field.name + ": " + field.value + "\n" + field.inner.value_or("");
    for (const auto& part : summary.parts) all += "\n" + part.name + "\n" + part.text.value_or("");
    return all;
}

} // namespace sealpost::test
