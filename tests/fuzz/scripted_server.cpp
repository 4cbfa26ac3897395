// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/scripted_server.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/sha.h>
#include <openssl/ssl.h>
#include <openssl/x509.h>

namespace sealpost::fuzz {
namespace {

template <auto Function>
struct Free {
    template <class T>
    void operator()(T* pointer) const {
        Function(pointer);
    }
};
using Key = std::unique_ptr<EVP_PKEY, Free<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Free<X509_free>>;
using Context = std::unique_ptr<SSL_CTX, Free<SSL_CTX_free>>;
using Connection = std::unique_ptr<SSL, Free<SSL_free>>;

/// A fuzzer that cannot set up its server has nothing to say.
void demand(bool condition) {
    if (!condition) std::abort();
}

class Identity {
  public:
    Identity()
        : key_(EVP_EC_gen("P-256")), certificate_(X509_new()), context_(SSL_CTX_new(TLS_server_method())) {
        demand(key_ && certificate_ && context_);
        X509* x509 = certificate_.get();
        demand(X509_set_version(x509, X509_VERSION_3) == 1 &&
               ASN1_INTEGER_set(X509_get_serialNumber(x509), 1) == 1 &&
               X509_gmtime_adj(X509_getm_notBefore(x509), 0) != nullptr &&
               X509_gmtime_adj(X509_getm_notAfter(x509), 24L * 60 * 60) != nullptr &&
               X509_set_pubkey(x509, key_.get()) == 1 &&
               X509_NAME_add_entry_by_txt(X509_get_subject_name(x509), "CN", MBSTRING_ASC,
                                          reinterpret_cast<const unsigned char*>("mail.example"), -1, -1,
                                          0) == 1 &&
               X509_set_issuer_name(x509, X509_get_subject_name(x509)) == 1 &&
               X509_sign(x509, key_.get(), EVP_sha256()) > 0);
        demand(SSL_CTX_use_certificate(context_.get(), x509) == 1 &&
               SSL_CTX_use_PrivateKey(context_.get(), key_.get()) == 1 &&
               SSL_CTX_set_num_tickets(context_.get(), 0) == 1);
        unsigned char* der = nullptr;
        const int size = i2d_X509_PUBKEY(X509_get_X509_PUBKEY(x509), &der);
        demand(size > 0);
        std::array<unsigned char, SHA256_DIGEST_LENGTH> digest{};
        demand(EVP_Digest(der, static_cast<std::size_t>(size), digest.data(), nullptr, EVP_sha256(),
                          nullptr) == 1);
        OPENSSL_free(der);
        pin_ = to_hex_upper({reinterpret_cast<const char*>(digest.data()), digest.size()});
    }
    SSL_CTX* context() const { return context_.get(); }
    const std::string& pin() const { return pin_; }

  private:
    Key key_;
    Certificate certificate_;
    Context context_;
    std::string pin_;
};

const Identity& identity() {
    static const Identity made;
    return made;
}

std::string with_tag(std::string_view piece, const std::string& tag) {
    constexpr std::string_view mark = "{tag}";
    std::string text(piece);
    for (std::size_t at = 0; (at = text.find(mark, at)) != std::string::npos; at += tag.size())
        text.replace(at, mark.size(), tag);
    return text;
}

class ScriptedStream final : public net::ByteStream {
  public:
    ScriptedStream(std::string_view script, const ScriptedDialer::Heard& heard_in_clear,
                   const ScriptedDialer::Heard& heard_under_tls)
        : script_(script), heard_in_clear_(heard_in_clear), heard_under_tls_(heard_under_tls) {}

    std::size_t read(std::span<char> buffer) override {
        while (to_client_.empty() && !script_.empty()) say_next();
        const std::size_t count = std::min(buffer.size(), to_client_.size());
        std::copy_n(to_client_.begin(), count, buffer.begin());
        to_client_.erase(0, count);
        return count;
    }

    void write(std::string_view bytes) override {
        constexpr char handshake_record = 0x16;
        if (!tls_ && bytes.starts_with(handshake_record)) begin_tls();
        if (!tls_) {
            heard_in_clear_(bytes);
            return hear(bytes);
        }
        demand(BIO_write(incoming_, bytes.data(), static_cast<int>(bytes.size())) ==
               static_cast<int>(bytes.size()));
        ERR_clear_error();
        if (!SSL_is_init_finished(tls_.get())) SSL_do_handshake(tls_.get());
        std::array<char, 16384> buffer;
        std::size_t count = 0;
        while (SSL_read_ex(tls_.get(), buffer.data(), buffer.size(), &count) == 1) {
            heard_under_tls_({buffer.data(), count});
            hear({buffer.data(), count});
        }
        ERR_clear_error();
        take_ciphertext();
    }

    /// Under TLS the next piece, or the end, is always there.
    bool pending() override { return tls_ || !to_client_.empty(); }
    int fd() const noexcept override { return -1; }
    void set_patience(net::Patience) override {}
    void close() noexcept override {}

  private:
    void begin_tls() {
        tls_.reset(SSL_new(identity().context()));
        incoming_ = BIO_new(BIO_s_mem());
        outgoing_ = BIO_new(BIO_s_mem());
        demand(tls_ && incoming_ != nullptr && outgoing_ != nullptr);
        BIO_set_mem_eof_return(incoming_, -1);
        SSL_set_bio(tls_.get(), incoming_, outgoing_);
        SSL_set_accept_state(tls_.get());
    }

    void take_ciphertext() {
        std::array<char, 16384> buffer;
        for (int count; (count = BIO_read(outgoing_, buffer.data(), buffer.size())) > 0;)
            to_client_.append(buffer.data(), static_cast<std::size_t>(count));
    }

    void say_next() {
        const auto end = std::min(script_.find('\xff'), script_.size());
        const std::string piece = with_tag(script_.substr(0, end), tag_);
        script_.remove_prefix(std::min(end + 1, script_.size()));
        if (piece.empty()) return;
        if (!tls_) {
            to_client_ += piece;
            return;
        }
        std::size_t count = 0;
        ERR_clear_error();
        // Not before the handshake is over: the client closed, or never began it.
        if (SSL_write_ex(tls_.get(), piece.data(), piece.size(), &count) != 1) script_ = {};
        ERR_clear_error();
        take_ciphertext();
    }

    /// The tag of each line that begins with one.
    void hear(std::string_view bytes) {
        constexpr std::size_t longest_kept = 64;
        for (const char c : bytes) {
            if (c != '\n') {
                if (line_.size() < longest_kept) line_ += c;
                continue;
            }
            const auto blank = line_.find(' ');
            const std::string word = line_.substr(0, std::min(blank, line_.size()));
            const bool digits =
                std::ranges::all_of(word, [](char digit) { return digit >= '0' && digit <= '9'; });
            if (blank != std::string::npos && !word.empty() && digits) tag_ = word;
            line_.clear();
        }
    }

    std::string_view script_;
    const ScriptedDialer::Heard& heard_in_clear_;
    const ScriptedDialer::Heard& heard_under_tls_;
    std::string to_client_;
    std::string line_;
    std::string tag_ = "1";
    Connection tls_;
    BIO* incoming_ = nullptr; // owned by tls_
    BIO* outgoing_ = nullptr;
};

} // namespace

const std::string& scripted_server_pin() { return identity().pin(); }

ScriptedDialer::ScriptedDialer(net::ActivityLog& log, const Clock& clock, std::string_view script,
                               Heard heard_in_clear, Heard heard_under_tls)
    : Dialer(log, clock), script_(script), heard_in_clear_(std::move(heard_in_clear)),
      heard_under_tls_(std::move(heard_under_tls)) {}

std::unique_ptr<net::ByteStream> ScriptedDialer::dial(const net::DialRequest&) const {
    return std::make_unique<ScriptedStream>(script_, heard_in_clear_, heard_under_tls_);
}

} // namespace sealpost::fuzz
