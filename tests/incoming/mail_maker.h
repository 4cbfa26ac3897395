// SPDX-License-Identifier: GPL-3.0-or-later
// Messages for the tests, made with gpg itself and plain text, so that nothing of ours writes what ours
// reads.
#pragma once

#include "core/crypto/engine.h"
#include "core/incoming/summary.h"
#include "tests/support/temporary_gnupg_home.h"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace sealpost::test {

/// The people of these tests, and what the reader (bob) thinks of their keys.
class MailMaker {
  public:
    MailMaker();

    static constexpr const char* alice = "alice@example.org";
    static constexpr const char* bob = "bob@example.net";
    static constexpr const char* mallory = "mallory@example.com";

    const TemporaryGnupgHome& home() const { return home_; }
    const std::string& fingerprint(const std::string& address) const { return fingerprints_.at(address); }

    /// Now, as a Date field has it; `hours` away.
    std::string date(int hours = 0) const;

    /// "Name: value" lines for a message from alice to bob, with Subject and Date; no structural ones.
    std::string header(std::string_view subject = "Lunch", std::string_view from = alice) const;

    /// Everything below takes and gives text with LF and makes it CRLF where gpg is given it.
    std::string sign(std::string_view content, const std::string& signer) const;
    std::string clear_sign(std::string_view text, const std::string& signer) const;
    std::string encrypt(std::string_view plaintext, const std::string& signer = {},
                        const std::string& recipient = bob) const;

    /// From "Content-Type:" on.
    static std::string text_part(std::string_view text, std::string_view parameters = {});
    static std::string html_part(std::string_view html, std::string_view parameters = {});
    static std::string multipart(std::string_view subtype, const std::vector<std::string>& parts,
                                 std::string_view parameters = {});
    std::string signed_part(const std::string& content, const std::string& signer) const;
    /// `armored` as encrypt() gives it.
    static std::string encrypted_part(const std::string& armored);

  private:
    TemporaryGnupgHome home_;
    std::map<std::string, std::string> fingerprints_;
};

/// CRLF for every LF.
std::string crlf(std::string_view text);

/// The header with another Subject.
std::string with_subject(std::string header, std::string_view subject);

/// What the reader brings to a message.
struct Reader {
    /// By "address fingerprint".
    std::map<std::string, crypto::Level> levels;
    /// Of every certificate for every address in it.
    crypto::Level smime_level = crypto::Level::none;
    Time now{};
    std::vector<std::string> my_addresses{MailMaker::bob};
    crypto::Decryptor* openpgp = nullptr;
    crypto::Decryptor* smime = nullptr;
    PromptProvider* prompts = nullptr;

    void set_level(const std::string& address, const std::string& fingerprint, crypto::Level level) {
        levels[address + " " + fingerprint] = level;
    }
    incoming::SummaryFacts facts() const;
    incoming::OpenedTree open(std::string_view message, const incoming::OpenOptions& options = {}) const;
    incoming::MessageSummary read(std::string_view message) const;
};

/// The whole summary as one text, for "is nowhere in it".
std::string everything_shown(const incoming::MessageSummary& summary);

} // namespace sealpost::test
