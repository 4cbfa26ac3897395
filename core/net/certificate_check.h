// SPDX-License-Identifier: GPL-3.0-or-later
// The judgement of a server's certificate: everything that is wrong with it is collected, then the fault that
// stands first in the order of tls_stream.h is the one reported.
#pragma once

#include "core/base/error.h"
#include "core/net/tls_stream.h"

#include <openssl/ssl.h>
#include <optional>
#include <set>
#include <string>

namespace sealpost::net {

class CertificateCheck {
  public:
    explicit CertificateCheck(const TlsRequest& request);
    CertificateCheck(const CertificateCheck&) = delete;
    CertificateCheck& operator=(const CertificateCheck&) = delete;

    /// Loads the trusted roots and hooks the check into the handshakes of `context`, which it must outlive.
    /// Error{not_found, unreadable_config} for the file of authorities.
    void install(SSL_CTX* context);
    /// After a handshake, failed or not.
    std::optional<Error> fault() const;
    const std::string& sha256() const noexcept { return sha256_; }
    const std::string& subject() const noexcept { return subject_; }

  private:
    static int judge(X509_STORE_CTX* chain, void* self);
    static int collect(int ok, X509_STORE_CTX* chain);
    static int staple(SSL* ssl, void* self);
    bool judge_pinned(X509* leaf);
    bool judge_chain(X509_STORE_CTX* chain, X509* leaf);
    void look_at(X509* leaf);

    const TlsRequest& request_;
    std::string host_;
    std::string sha256_;
    std::string subject_;
    std::set<int> faults_; // X509_V_ERR_…
    bool wrong_pin_ = false;
};

} // namespace sealpost::net
