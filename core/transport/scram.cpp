// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/scram.h"

#include "core/base/error.h"
#include "core/base/limits.h"
#include "core/base/number.h"
#include "core/base/text.h"
#include "core/transport/secret_text.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>

namespace sealpost::transport {
namespace {

constexpr std::size_t digest_size = 32;

Error protocol_fault(const char* detail) {
    return Error(ErrorCode::server_protocol, {{"stage", "auth"}, {"detail", detail}});
}

const unsigned char* bytes_of(std::string_view text) {
    return reinterpret_cast<const unsigned char*>(text.data());
}

Secret hmac(std::string_view key, std::string_view text) {
    Secret mac = Secret::zeros(digest_size);
    unsigned int size = 0;
    if (HMAC(EVP_sha256(), key.data(), static_cast<int>(key.size()), bytes_of(text), text.size(),
             reinterpret_cast<unsigned char*>(mac.data()), &size) == nullptr ||
        size != digest_size)
        throw Error(ErrorCode::internal, {{"detail", "HMAC"}});
    return mac;
}

Secret sha256(std::string_view text) {
    Secret digest = Secret::zeros(digest_size);
    unsigned int size = 0;
    if (EVP_Digest(text.data(), text.size(), reinterpret_cast<unsigned char*>(digest.data()), &size,
                   EVP_sha256(), nullptr) != 1)
        throw Error(ErrorCode::internal, {{"detail", "SHA-256"}});
    return digest;
}

Secret salted_password(std::string_view password, std::string_view salt, int iterations) {
    Secret key = Secret::zeros(digest_size);
    if (PKCS5_PBKDF2_HMAC(password.data(), static_cast<int>(password.size()), bytes_of(salt),
                          static_cast<int>(salt.size()), iterations, EVP_sha256(),
                          static_cast<int>(digest_size), reinterpret_cast<unsigned char*>(key.data())) != 1)
        throw Error(ErrorCode::internal, {{"detail", "PBKDF2"}});
    return key;
}

// The value of an attribute like "r=..." at its place in the list.
std::string_view attribute(const std::vector<std::string_view>& list, std::size_t place, char name) {
    if (place >= list.size() || list[place].size() < 2 || list[place][0] != name || list[place][1] != '=')
        throw protocol_fault("SCRAM attribute");
    return list[place].substr(2);
}

} // namespace

std::string escape_name(std::string_view name) {
    std::string escaped;
    for (const char c : name) {
        if (c == '=')
            escaped += "=3D";
        else if (c == ',')
            escaped += "=2C";
        else
            escaped += c;
    }
    return escaped;
}

Scram::Scram(const Credential& credential, std::string nonce)
    : credential_(credential), nonce_(nonce.empty() ? random_hex(18) : std::move(nonce)),
      client_first_("n=" + escape_name(credential.user) + ",r=" + nonce_) {}

std::optional<Secret> Scram::initial() { return join({"n,,", client_first_}); }

Secret Scram::respond(std::string_view challenge) {
    if (step_ == Step::begun) return answer_challenge(challenge);
    if (step_ == Step::answered) {
        check_server(challenge);
        return {};
    }
    throw protocol_fault("third challenge");
}

Secret Scram::answer_challenge(std::string_view server_first) {
    const auto list = split(server_first, ',');
    const auto nonce = attribute(list, 0, 'r');
    const auto salt = from_base64(attribute(list, 1, 's'));
    const auto iterations = whole_number<int>(attribute(list, 2, 'i'));
    if (!nonce.starts_with(nonce_) || nonce.size() == nonce_.size()) throw protocol_fault("SCRAM nonce");
    if (!salt || salt->empty()) throw protocol_fault("SCRAM salt");
    if (!iterations || *iterations < limits::scram_iterations_least ||
        *iterations > limits::scram_iterations_most)
        throw protocol_fault("SCRAM iterations");

    // "biws" is base64 of the header "n,,": no channel binding.
    const std::string final_without_proof = "c=biws,r=" + std::string(nonce);
    const std::string auth_message =
        client_first_ + "," + std::string(server_first) + "," + final_without_proof;
    const Secret salted = salted_password(credential_.password.reveal(), *salt, *iterations);
    const Secret client_key = hmac(salted.reveal(), "Client Key");
    const Secret stored_key = sha256(client_key.reveal());
    const Secret signature = hmac(stored_key.reveal(), auth_message);
    Secret proof = Secret::zeros(digest_size);
    for (std::size_t i = 0; i < digest_size; ++i)
        proof.data()[i] = static_cast<char>(client_key.reveal()[i] ^ signature.reveal()[i]);
    const Secret server_key = hmac(salted.reveal(), "Server Key");
    server_signature_ = hmac(server_key.reveal(), auth_message).reveal();
    step_ = Step::answered;
    return join({final_without_proof, ",p=", base64_of(proof.reveal()).reveal()});
}

void Scram::check_server(std::string_view server_final) {
    // An "e=" here is a refusal in other words; the server repeats it as its reply.
    if (server_final.starts_with("e="))
        throw Error(ErrorCode::auth_refused, {{"reply", std::string(server_final)}});
    const auto signature = from_base64(attribute(split(server_final, ','), 0, 'v'));
    if (!signature || signature->size() != digest_size ||
        CRYPTO_memcmp(signature->data(), server_signature_.data(), digest_size) != 0)
        throw protocol_fault("server-signature");
    step_ = Step::proven;
}

} // namespace sealpost::transport
