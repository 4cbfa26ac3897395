// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/tls_stream.h"

#include "core/base/error.h"
#include "core/net/certificate_check.h"
#include "core/net/tls_fault.h"
#include "core/net/tls_library.h"

#include <array>
#include <openssl/err.h>

namespace sealpost::net {
namespace {

struct Free {
    void operator()(SSL_CTX* context) const { tls().SSL_CTX_free(context); }
    void operator()(SSL* ssl) const { tls().SSL_free(ssl); }
};

std::unique_ptr<SSL_CTX, Free> make_context() {
    std::unique_ptr<SSL_CTX, Free> context(tls().SSL_CTX_new(tls().TLS_client_method()));
    if (!context) throw Error(ErrorCode::internal, {{"detail", "TLS"}});
    // Explicit, whatever the system's openssl.cnf allows. RFC 9325 sections 3.1 and 4.2.
    tls().SSL_CTX_set_security_level(context.get(), 2);
    tls().SSL_CTX_set_options(context.get(), SSL_OP_NO_RENEGOTIATION | SSL_OP_NO_COMPRESSION);
    const bool set =
        tls().SSL_CTX_ctrl(context.get(), SSL_CTRL_SET_MIN_PROTO_VERSION, TLS1_2_VERSION, nullptr) == 1 &&
        tls().SSL_CTX_ctrl(context.get(), SSL_CTRL_SET_MAX_PROTO_VERSION, 0, nullptr) == 1 &&
        tls().SSL_CTX_set_cipher_list(
            context.get(), "ECDHE+AESGCM:ECDHE+CHACHA20:DHE+AESGCM:DHE+CHACHA20:!aNULL:!PSK:!aDSS") == 1;
    if (!set) throw Error(ErrorCode::internal, {{"detail", "TLS policy"}});
    return context;
}

} // namespace

// OpenSSL works on memory only: every wait for the peer happens in the stream below, with its timeout and
// stop.
struct TlsStream::State {
    State(std::unique_ptr<ByteStream> stream, const TlsRequest& wanted)
        : below(std::move(stream)), request(wanted), check(request), context(make_context()) {
        check.install(context.get());
        ssl.reset(tls().SSL_new(context.get()));
        incoming = BIO_new(BIO_s_mem());
        outgoing = BIO_new(BIO_s_mem());
        if (!ssl || incoming == nullptr || outgoing == nullptr)
            throw Error(ErrorCode::internal, {{"detail", "TLS"}});
        BIO_set_mem_eof_return(incoming, -1);
        tls().SSL_set_bio(ssl.get(), incoming, outgoing);
        const auto host = ascii_host(request.server.host);
        if (!host) throw Error(ErrorCode::bad_address, {{"address", request.server.host}});
        if (!is_ip_address(*host))
            tls().SSL_ctrl(ssl.get(), SSL_CTRL_SET_TLSEXT_HOSTNAME, TLSEXT_NAMETYPE_host_name,
                           const_cast<char*>(host->c_str()));
    }

    std::string server() const { return to_string(request.server); }

    void flush() {
        std::array<char, 16384> buffer;
        for (int count; (count = BIO_read(outgoing, buffer.data(), buffer.size())) > 0;)
            below->write({buffer.data(), static_cast<std::size_t>(count)});
    }

    // False at the end of the stream.
    bool fill() {
        std::array<char, 16384> buffer;
        const auto count = below->read(buffer);
        if (count == 0) return false;
        if (first_byte < 0) first_byte = static_cast<unsigned char>(buffer[0]);
        if (BIO_write(incoming, buffer.data(), static_cast<int>(count)) != static_cast<int>(count))
            throw Error(ErrorCode::internal, {{"detail", "TLS"}});
        return true;
    }

    [[noreturn]] void refuse() {
        try {
            flush(); // the alert
        } catch (const Error&) {
            // The fault below is what matters.
        }
        if (auto fault = check.fault()) {
            ERR_clear_error();
            throw *fault;
        }
        Error fault = take_handshake_fault(server());
        // Handshake and alert records; anything else came from a server that does not speak TLS here.
        constexpr int alert = 0x15;
        constexpr int handshake_record = 0x16;
        if (first_byte >= 0 && first_byte != handshake_record && first_byte != alert)
            throw Error(ErrorCode::tls_failed, {{"server", server()}, {"detail", "not-tls"}});
        throw fault;
    }

    void handshake() {
        for (;;) {
            ERR_clear_error();
            const int done = tls().SSL_connect(ssl.get());
            if (done != 1 && tls().SSL_get_error(ssl.get(), done) != SSL_ERROR_WANT_READ) refuse();
            flush();
            if (done == 1) break;
            if (!fill()) throw Error(ErrorCode::connection_lost, {{"server", server()}, {"stage", "tls"}});
        }
        if (check.fault() || tls().SSL_version(ssl.get()) < TLS1_2_VERSION) refuse();
    }

    std::unique_ptr<ByteStream> below;
    TlsRequest request;
    CertificateCheck check;
    std::unique_ptr<SSL_CTX, Free> context;
    std::unique_ptr<SSL, Free> ssl;
    BIO* incoming = nullptr; // owned by ssl
    BIO* outgoing = nullptr;
    int first_byte = -1;
};

TlsStream::TlsStream(std::unique_ptr<ByteStream> below, const TlsRequest& request)
    : state_(std::make_unique<State>(std::move(below), request)) {
    state_->handshake();
}

TlsStream::~TlsStream() { close(); }

std::size_t TlsStream::read(std::span<char> buffer) {
    for (;;) {
        ERR_clear_error();
        std::size_t count = 0;
        const int done = tls().SSL_read_ex(state_->ssl.get(), buffer.data(), buffer.size(), &count);
        const int fault = done == 1 ? SSL_ERROR_NONE : tls().SSL_get_error(state_->ssl.get(), done);
        state_->flush();
        if (done == 1) return count;
        if (fault == SSL_ERROR_ZERO_RETURN) return 0;
        if (fault != SSL_ERROR_WANT_READ) {
            const Error cause = take_handshake_fault(state_->server());
            throw Error(ErrorCode::connection_lost,
                        {{"server", state_->server()}, {"detail", cause.fact("detail")}});
        }
        // Both protocols say where they end: a stream cut short without close_notify is found out above.
        if (!state_->fill()) return 0;
    }
}

void TlsStream::write(std::string_view bytes) {
    while (!bytes.empty()) {
        ERR_clear_error();
        std::size_t count = 0;
        if (tls().SSL_write_ex(state_->ssl.get(), bytes.data(), bytes.size(), &count) != 1) {
            const Error cause = take_handshake_fault(state_->server());
            throw Error(ErrorCode::connection_lost,
                        {{"server", state_->server()}, {"detail", cause.fact("detail")}});
        }
        bytes.remove_prefix(count);
        state_->flush();
    }
}

bool TlsStream::pending() {
    return tls().SSL_pending(state_->ssl.get()) > 0 || BIO_ctrl_pending(state_->incoming) > 0 ||
           state_->below->pending();
}

int TlsStream::fd() const noexcept { return state_->below->fd(); }

void TlsStream::set_patience(Patience patience) { state_->below->set_patience(std::move(patience)); }

void TlsStream::close() noexcept {
    if (!state_ || !state_->below) return;
    try {
        state_->below->set_patience({std::chrono::milliseconds(0), {}});
        tls().SSL_shutdown(state_->ssl.get());
        state_->flush();
    } catch (const Error&) {
        // The peer has gone, or does not read: there is nobody to take leave of.
    }
    ERR_clear_error();
    state_->below->close();
}

const std::string& TlsStream::server_key_sha256() const noexcept { return state_->check.sha256(); }

const std::string& TlsStream::subject() const noexcept { return state_->check.subject(); }

std::string TlsStream::description() const {
    return std::string(tls().SSL_get_version(state_->ssl.get())) + " " +
           tls().SSL_CIPHER_get_name(tls().SSL_get_current_cipher(state_->ssl.get()));
}

} // namespace sealpost::net
