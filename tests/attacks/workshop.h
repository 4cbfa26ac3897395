// SPDX-License-Identifier: GPL-3.0-or-later
// Where forged mail is made: the mail of one technology, by other people's programs, from keys that are made
// for the test. Alice is the one who is imitated, Bob reads, Mallory attacks. All of them have keys that
// count with Bob: Mallory's own mail is good, as it is for any attacker who has a key of his own.
#pragma once

#include "tests/incoming/mail_maker.h"

#include <memory>
#include <string>
#include <string_view>

namespace sealpost::test {

class Workshop {
  public:
    virtual ~Workshop() = default;

    static constexpr const char* alice = MailMaker::alice;
    static constexpr const char* bob = MailMaker::bob;
    static constexpr const char* mallory = MailMaker::mallory;

    virtual crypto::Technology technology() const = 0;
    bool pgp() const { return technology() == crypto::Technology::openpgp; }

    /// All text has LF line ends and is made CRLF where it is signed or encrypted. Entities begin with
    /// "Content-Type:"; so does what is returned.
    /// multipart/signed.
    virtual std::string signed_part(const std::string& content, const std::string& signer) const = 0;
    /// To Bob.
    virtual std::string encrypted_part(const std::string& content) const = 0;
    /// To Bob, signed inside, in whatever way is usual.
    virtual std::string sealed_part(const std::string& content, const std::string& signer) const = 0;
    /// A detached signature as the second part of multipart/signed, with its header.
    virtual std::string signature_part(const std::string& content, const std::string& signer) const = 0;
    /// "; protocol=...; micalg=..." of multipart/signed.
    virtual std::string signed_parameters() const = 0;

    /// From, To, Subject, Date, Message-ID.
    std::string header(std::string_view from = alice) const;
    /// As header(), with this instead of the From field, line ends and all.
    std::string header_with(std::string_view from_lines) const;
    /// What Bob brings: engine, keys, levels.
    virtual Reader reader() const = 0;
};

std::unique_ptr<Workshop> pgp_workshop();
/// Of an OpenPGP workshop: what gpg can do besides.
const MailMaker& maker_of(const Workshop& workshop);

/// Words for both sides. What Mallory wrote, what Alice really wrote, and what Bob must not give away.
inline constexpr const char* forged = "forgedwords";
inline constexpr const char* genuine = "genuinewords";
inline constexpr const char* secret = "secretwords";

std::string forged_text();
std::string genuine_text();
std::string secret_text();

} // namespace sealpost::test
