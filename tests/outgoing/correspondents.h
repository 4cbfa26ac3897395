// SPDX-License-Identifier: GPL-3.0-or-later
// Alice, who writes, and Bob, Carol and Dave, who read, each with a GnuPG home of their own.
#pragma once

#include "core/outgoing/seal.h"
#include "pgp/engine.h"
#include "tests/outgoing/fake_directory.h"
#include "tests/support/temporary_gnupg_home.h"

#include <map>
#include <string>

namespace sealpost::test {

/// A draft with umlauts in the names, the Subject and the text, an HTML alternative and an attachment;
/// `header` holds To, Cc and Bcc.
std::string rich_draft(const std::string& header);
/// Words that stand in every hidden place of rich_draft().
inline constexpr std::string_view canary = "Kanarienvogel";

struct Reader {
    TemporaryGnupgHome home;
    std::string fingerprint;
};

/// What gpg found in a message.
struct GpgOpened {
    int exit_code = -1;
    std::string plaintext;
    /// Fingerprint of the good signature's primary key; empty: none.
    std::string signer;
    /// Key ids of the recipient packets, sorted.
    std::vector<std::string> recipients;
};

class Correspondents {
  public:
    Correspondents();
    Reader& operator[](const std::string& name) { return readers_.at(name); }
    const std::string& fingerprint(const std::string& name) const { return readers_.at(name).fingerprint; }
    /// The id of the subkey to which that person's mail is encrypted.
    std::string encryption_id(const std::string& name);
    /// All keys accepted; Alice's own with its secret part.
    const FakeDirectory& directory() const { return directory_; }
    pgp::Engine& engine() { return engine_; }

    outgoing::SealedMessage seal(const std::string& draft, const outgoing::Choices& choices = {});
    /// The OpenPGP part of a message, opened by that person with gpg.
    GpgOpened open(const std::string& name, const std::string& message);
    GpgOpened open_armor(const std::string& name, const std::string& armor);
    /// Verifies a multipart/signed, cut out exactly, with gpg in that person's home; the signer's
    /// fingerprint.
    std::string verify(const std::string& name, const std::string& entity);

  private:
    std::map<std::string, Reader> readers_;
    FakeDirectory directory_;
    pgp::Engine engine_;
    NoPrompts nobody_;
};

std::string bytes_of(const outgoing::SealedForSubmission& copy);
std::string bytes_of(const outgoing::SealedForSelf& copy);

} // namespace sealpost::test
