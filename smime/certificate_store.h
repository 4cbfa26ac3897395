// SPDX-License-Identifier: GPL-3.0-or-later
// Certificates and private keys as files in the data folder, so that they can be looked at and copied by
// hand:
//     certificates/FINGERPRINT.crt    DER; one's own and other people's
//     private/FINGERPRINT.p8          PKCS#8 in PEM, encrypted (RFC 5958) unless the user chose otherwise
//     authorities/FINGERPRINT.crt     anchors that the user added
//     intermediates/FINGERPRINT.crt   trusted for nothing, but they complete chains
//     revocations/                    see revocation_store.h
//
// Read once, when first asked. Throws Error{io, disk_full} on failure, and Error{state_corrupt} (fact "path")
// for a file that is not what its name says.
#pragma once

#include "core/base/operation.h"
#include "smime/chain.h"

#include <filesystem>
#include <functional>
#include <optional>
#include <string_view>
#include <vector>

namespace sealpost::smime {

class CertificateStore {
  public:
    using Question = std::function<bool()>;
    /// `mail_anchors`: those beside the user's own; nullptr: none. It must outlive the store.
    /// `lists_required`: whether a certificate without a revocation list is at fault, asked once, when a
    /// chain is first wanted; empty: no. The folder need not exist.
    explicit CertificateStore(std::filesystem::path folder, MailAnchors* mail_anchors = nullptr,
                              Question lists_required = {});

    const std::filesystem::path& folder() const noexcept { return folder_; }
    const std::vector<Certificate>& certificates();
    /// From the stored authorities, intermediates and lists, and the mail anchors.
    const ChainBuilder& chains();
    /// Anchors and intermediates with this subject.
    std::vector<Certificate> authorities_named(const X509_NAME* subject);
    RevocationStore& lists() noexcept { return lists_; }
    /// The user's own authorities, and what completes chains.
    std::vector<Certificate> authorities() const { return read_folder("authorities"); }
    std::vector<Certificate> intermediates() const { return read_folder("intermediates"); }
    const Certificate* find(const crypto::Fingerprint& fingerprint);
    bool has_secret(const crypto::Fingerprint& fingerprint) const;
    /// Those with a private key.
    std::vector<Certificate> own();
    /// The private key. Throws Error{no_secret_key}; Error{locked} where it needs a passphrase and nobody can
    /// be asked; Error{bad_passphrase} after limits::passphrase_attempts; Error{cancelled}.
    KeyPtr unlock(const Certificate& certificate, const Operation& operation) const;

    /// False: it was there.
    bool add(const Certificate& certificate);
    /// Encrypted under the passphrase (AES-256, PBKDF2); without one in the clear. Replaces a key that is
    /// there.
    void add_secret(const Certificate& certificate, EVP_PKEY* key, const Secret* passphrase);
    /// A certificate of one's own with its key.
    void add_own(const Certificate& certificate, EVP_PKEY* key, const std::optional<Secret>& passphrase);
    /// A key's file, as secret_file() gives it, for a certificate of the same key.
    void add_secret_file(const Certificate& certificate, const Secret& file);
    /// The certificate alone. False: there was none.
    bool remove(const crypto::Fingerprint& fingerprint);
    bool remove_secret(const crypto::Fingerprint& fingerprint);
    /// The key's file as it stands, PEM. Throws Error{no_secret_key}.
    Secret secret_file(const crypto::Fingerprint& fingerprint) const;
    bool add_authority(const Certificate& certificate);
    bool add_intermediate(const Certificate& certificate);
    /// False: there was none.
    bool remove_intermediate(const crypto::Fingerprint& fingerprint);
    bool remove_authority(const crypto::Fingerprint& fingerprint);

  private:
    bool remove_certificate(std::string_view folder, const crypto::Fingerprint& fingerprint);
    std::vector<Certificate> read_folder(std::string_view name) const;
    bool write_certificate(std::string_view folder, const Certificate& certificate);
    std::filesystem::path secret_path(const crypto::Fingerprint& fingerprint) const;

    std::filesystem::path folder_;
    RevocationStore lists_;
    MailAnchors* mail_anchors_;
    Question lists_required_;
    std::optional<std::vector<Certificate>> certificates_;
    std::optional<ChainBuilder> chains_;
};

} // namespace sealpost::smime
