// SPDX-License-Identifier: GPL-3.0-or-later
// TLS 1.2 and 1.3 as a client, to the policy of a mail submission program (RFC 8314, RFC 9325): forward
// secrecy and AEAD only, the chain to trusted roots, the name, a stapled OCSP answer. There is no way to
// ignore a fault.
//
// With several faults the first of this order is reported, since each makes the later ones meaningless:
// pin; tls_version; tls_cipher; tls_self_signed, tls_unknown_authority (nobody vouches for what the
// certificate says); revoked (tls_failed, detail "revoked"); tls_weak (the vouching could be forged);
// tls_name; tls_expired; tls_not_yet_valid; tls_failed (detail). Certificate errors carry the facts server,
// sha256 (of the SubjectPublicKeyInfo, upper-case hex) and subject.
#pragma once

#include "core/base/clock.h"
#include "core/net/byte_stream.h"
#include "core/net/endpoint.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>

namespace sealpost::net {

struct TlsRequest {
    Endpoint server{};
    /// PEM. Its certificates are trusted instead of the system's.
    std::optional<std::filesystem::path> ca_file{};
    /// SHA-256 of the server's SubjectPublicKeyInfo (upper-case hex). It replaces the check of chain, dates
    /// and name; any other key is Error{pin}.
    std::optional<std::string> pin{};
    /// Certificates are judged at this time.
    Time at{};
};

class TlsStream final : public ByteStream {
  public:
    /// Runs the handshake; returns only when everything holds. Throws the errors above, and those of `below`.
    TlsStream(std::unique_ptr<ByteStream> below, const TlsRequest& request);
    ~TlsStream() override;
    std::size_t read(std::span<char> buffer) override;
    void write(std::string_view bytes) override;
    bool pending() override;
    int fd() const noexcept override;
    void set_patience(Patience patience) override;
    void close() noexcept override;

    /// SHA-256 of the server's SubjectPublicKeyInfo, upper-case hex.
    const std::string& server_key_sha256() const noexcept;
    /// The subject of the server's certificate (RFC 4514 form).
    const std::string& subject() const noexcept;
    /// "TLSv1.3 TLS_AES_256_GCM_SHA384".
    std::string description() const;

  private:
    struct State;
    std::unique_ptr<State> state_;
};

} // namespace sealpost::net
