// SPDX-License-Identifier: GPL-3.0-or-later
// The roots that are trusted for mail: those of NSS's list (libnssckbi.so, read through PKCS#11) that carry
// the e-mail trust bit. Never /etc/ssl/certs, which serves TLS.
#pragma once

#include "smime/certificate.h"

#include <memory>
#include <mutex>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace sealpost::smime {

struct MailAnchor {
    Certificate certificate;
    /// It vouches for no person's certificate that begins later (NSS's EMAIL_DISTRUST_AFTER).
    std::optional<Time> distrusted_after{};
};

/// May be asked by several threads.
class MailAnchors {
  public:
    virtual ~MailAnchors() = default;
    /// Those with this subject.
    virtual std::vector<MailAnchor> named(const X509_NAME* subject) = 0;
    /// The list says of exactly this certificate that nothing may rest on it (NSS's CKT_NSS_NOT_TRUSTED).
    virtual bool distrusts(const Certificate& certificate) = 0;
};

/// A PKCS#11 library is loaded and read once, when it is first asked; a certificate is parsed when its name
/// is asked for: all of them would take OpenSSL longer than sealing a message takes.
class NssAnchors final : public MailAnchors {
  public:
    /// Where distributions put NSS's list.
    NssAnchors();
    /// Names or paths for the loader; the first that can be loaded serves. None can, or it holds nothing: no
    /// anchors.
    explicit NssAnchors(std::vector<std::string> libraries);
    ~NssAnchors() override;
    std::vector<MailAnchor> named(const X509_NAME* subject) override;
    bool distrusts(const Certificate& certificate) override;

  private:
    struct Entry;
    /// Issuer and serial number, DER.
    using Name = std::pair<std::string, std::string>;
    void read();

    std::vector<std::string> libraries_;
    std::mutex lock_;
    bool read_ = false;
    std::vector<Entry> entries_;
    std::set<Name> distrusted_;
};

} // namespace sealpost::smime
