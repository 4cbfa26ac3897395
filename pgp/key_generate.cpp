// SPDX-License-Identifier: GPL-3.0-or-later
#include "pgp/key_mapping.h"
#include "pgp/key_store.h"
#include "pgp/session.h"
#include "pgp/user_id_text.h"

#include <algorithm>

namespace sealpost::pgp {

namespace {

struct Algorithm {
    std::string_view name;
    std::string_view parameters;
};

constexpr Algorithm algorithms[] = {
    {"ed25519", "Key-Type: EDDSA\nKey-Curve: ed25519\nKey-Usage: sign\n"
                "Subkey-Type: ECDH\nSubkey-Curve: cv25519\nSubkey-Usage: encrypt\n"},
    {"rsa3072", "Key-Type: RSA\nKey-Length: 3072\nKey-Usage: sign\n"
                "Subkey-Type: RSA\nSubkey-Length: 3072\nSubkey-Usage: encrypt\n"},
    {"rsa4096", "Key-Type: RSA\nKey-Length: 4096\nKey-Usage: sign\n"
                "Subkey-Type: RSA\nSubkey-Length: 4096\nSubkey-Usage: encrypt\n"},
    {"p256", "Key-Type: ECDSA\nKey-Curve: nistp256\nKey-Usage: sign\n"
             "Subkey-Type: ECDH\nSubkey-Curve: nistp256\nSubkey-Usage: encrypt\n"},
    {"p384", "Key-Type: ECDSA\nKey-Curve: nistp384\nKey-Usage: sign\n"
             "Subkey-Type: ECDH\nSubkey-Curve: nistp384\nSubkey-Usage: encrypt\n"},
};

std::string user_id_parameters(const keys::GenerateRequest& request) {
    demand_safe_user_id(request.name, request.address);
    std::string text;
    if (!request.name.empty()) text += "Name-Real: " + request.name + "\n";
    return text + "Name-Email: " + request.address + "\n";
}

std::string expiry_parameter(const keys::GenerateRequest& request) {
    if (!request.expires) return "Expire-Date: 0\n";
    const auto left = (*request.expires - request.now).count();
    if (left <= 0) throw Error(ErrorCode::usage, {{"detail", "expires"}});
    return "Expire-Date: seconds=" + std::to_string(left) + "\n";
}

} // namespace

keys::Key KeyStore::generate(const keys::GenerateRequest& request, const Operation& operation) {
    const std::string wanted = request.algorithm.empty() ? "ed25519" : request.algorithm;
    const auto* algorithm = std::find_if(std::begin(algorithms), std::end(algorithms),
                                         [&](const Algorithm& a) { return a.name == wanted; });
    if (algorithm == std::end(algorithms)) {
        throw Error(ErrorCode::usage, {{"algorithm", request.algorithm}});
    }
    std::string parameters = "<GnupgKeyParms format=\"internal\">\n";
    parameters += algorithm->parameters;
    parameters += user_id_parameters(request) + expiry_parameter(request);
    // Said here, so that nothing in gpg.conf, nor a newer GnuPG, announces what other programs cannot read.
    parameters += "Preferences: AES256 AES192 AES SHA512 SHA384 SHA256 ZLIB ZIP Uncompressed MDC\n";
    const bool protect = request.passphrase && !request.passphrase->empty();
    if (!protect) parameters += "%no-protection\n";
    parameters += "</GnupgKeyParms>\n";

    if (config_.home) std::filesystem::create_directories(*config_.home);
    const EngineConfig config = without_memory();
    Session session(config, operation, PromptPurpose::new_passphrase);
    if (protect) session.passphrases().set_fixed(*request.passphrase);
    const auto error = session.run([&](gpgme_ctx_t context) {
        return gpgme().gpgme_op_genkey(context, parameters.c_str(), nullptr, nullptr);
    });
    if (gpgme_err_code(error) != 0) throw_engine_error(error, "generate");
    const auto* result = gpgme().gpgme_op_genkey_result(session.context());
    const auto fingerprint = fingerprint_of(result == nullptr ? nullptr : result->fpr);
    const auto key = get(fingerprint);
    if (!key) throw Error(ErrorCode::engine_failed, {{"engine", "gpg"}, {"step", "generate"}});
    return *key;
}

} // namespace sealpost::pgp
