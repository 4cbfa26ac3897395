// SPDX-License-Identifier: GPL-3.0-or-later
#include "pgp/session.h"

#include "pgp/key_memory.h"

#include <gpgme++/global.h>

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <stop_token>

namespace sealpost::pgp {

namespace {

gpgme_error_t on_passphrase(void* bridge, const char* hint, const char* info, int previous_was_bad, int fd) {
    return static_cast<PassphraseBridge*>(bridge)->answer(hint, info, previous_was_bad != 0, fd);
}

gpgme_error_t on_status(void* opaque, const char* keyword, const char* arguments) {
    auto& report = *static_cast<StatusReport*>(opaque);
    const std::string_view word = keyword == nullptr ? "" : keyword;
    if (arguments == nullptr) arguments = "";
    int mdc = 0;
    gpgme_error_t code = 0;
    if (word == "GOODMDC") {
        ++report.good_mdc;
    } else if (word == "BEGIN_DECRYPTION") {
        ++report.decryptions;
    } else if (word == "DECRYPTION_OKAY") {
        report.decryption_okay = true;
    } else if (word == "PLAINTEXT") {
        ++report.plaintexts;
    } else if (word == "ERROR" && std::sscanf(arguments, "keylist.getkey %u", &code) == 1) {
        report.agent_missing = report.agent_missing || gpgme_err_code(code) == GPG_ERR_NO_AGENT;
    } else if (word == "ERROR" && std::string_view(arguments).starts_with("set_pinentry_mode")) {
        report.loopback_refused = true;
    } else if (word == "DECRYPTION_INFO" || word == "BEGIN_ENCRYPTION") {
        report.cipher = 0;
        std::sscanf(arguments, "%d %d", &mdc, &report.cipher);
    }
    return 0;
}

} // namespace

void initialize() { GpgME::initializeLibrary(); }

ContextHandle make_context(const EngineConfig& config) {
    if (gpgme_engine_check_version(GPGME_PROTOCOL_OpenPGP) != 0) throw Error(ErrorCode::engine_missing);
    gpgme_ctx_t raw = nullptr;
    if (const auto error = gpgme_new(&raw)) throw_engine_error(error, "context");
    ContextHandle context(raw);
    gpgme_set_protocol(raw, GPGME_PROTOCOL_OpenPGP);
    gpgme_set_offline(raw, 1);
    gpgme_set_armor(raw, 0);
    gpgme_set_textmode(raw, 0);
    if (config.home) {
        const auto error =
            gpgme_ctx_set_engine_info(raw, GPGME_PROTOCOL_OpenPGP, nullptr, config.home->c_str());
        if (error != 0) throw_engine_error(error, "home");
    }
    return context;
}

std::string describe(gpgme_error_t error) {
    char text[256] = {};
    gpgme_strerror_r(error, text, sizeof text);
    return text;
}

void throw_engine_error(gpgme_error_t error, std::string_view what) {
    const Facts facts{{"engine", "gpg"},
                      {"step", std::string(what)},
                      {"detail", describe(error)},
                      {"code", std::to_string(gpgme_err_code(error))}};
    switch (gpgme_err_code(error)) {
    case GPG_ERR_CANCELED:
    case GPG_ERR_FULLY_CANCELED:
        throw Error(ErrorCode::cancelled);
    case GPG_ERR_BAD_PASSPHRASE:
        throw Error(ErrorCode::bad_passphrase, facts);
    case GPG_ERR_NO_SECKEY:
        throw Error(ErrorCode::no_secret_key, facts);
    case GPG_ERR_NO_PIN_ENTRY:
    case GPG_ERR_NO_PASSPHRASE:
    case GPG_ERR_PIN_BLOCKED:
    case GPG_ERR_CARD_NOT_PRESENT:
        // GnuPG's word for it ("No pinentry") says nothing to a person.
        throw Error(ErrorCode::locked, {{"engine", "gpg"}, {"step", std::string(what)}});
    case GPG_ERR_UNUSABLE_PUBKEY:
    case GPG_ERR_UNUSABLE_SECKEY:
        throw Error(ErrorCode::unusable_key, {{"engine", "gpg"}, {"step", std::string(what)}});
    case GPG_ERR_INV_ENGINE:
        throw Error(ErrorCode::engine_missing, facts);
    case GPG_ERR_NO_AGENT:
        throw Error(ErrorCode::engine_failed, facts, "start-agent");
    default:
        throw Error(ErrorCode::engine_failed, facts);
    }
}

Session::Session(const EngineConfig& config, const Operation& operation, PromptPurpose purpose)
    : config_(config), operation_(operation), context_(make_context(config)),
      passphrases_(operation.prompts, purpose) {
    operation_.check();
    gpgme_set_pinentry_mode(context(), GPGME_PINENTRY_MODE_LOOPBACK);
    gpgme_set_passphrase_cb(context(), on_passphrase, &passphrases_);
    gpgme_set_ctx_flag(context(), "full-status", "1");
    gpgme_set_status_cb(context(), on_status, &status_);
}

gpgme_error_t Session::run(const std::function<gpgme_error_t(gpgme_ctx_t)>& call) {
    operation_.check();
    status_ = {};
    gpgme_error_t error = 0;
    {
        const std::stop_callback stop(operation_.stop, [this] { gpgme_cancel_async(context()); });
        error = call(context());
    }
    notice_refusal();
    // A stopped call may look like success (the code of "cancelled" is no failure to GPGME).
    operation_.check();
    passphrases_.rethrow();
    return error;
}

void Session::notice_refusal() {
    if (!status_.loopback_refused || must_not_ask_) return;
    must_not_ask_ = true;
    gpgme_set_pinentry_mode(context(), GPGME_PINENTRY_MODE_ERROR);
}

KeyRef Session::find_key(const crypto::Fingerprint& fingerprint) {
    if (!config_.memory) return ask_for_key(fingerprint);
    const std::string question = "public " + fingerprint.hex();
    if (const auto known = config_.memory->recall(question)) return known->front();
    KeyRef key = ask_for_key(fingerprint);
    config_.memory->remember(question, {key});
    return key;
}

KeyRef Session::ask_for_key(const crypto::Fingerprint& fingerprint) {
    gpgme_key_t key = nullptr;
    const auto error =
        run([&](gpgme_ctx_t context) { return gpgme_get_key(context, fingerprint.hex().c_str(), &key, 0); });
    KeyRef found(key);
    if (found && found.primary() != nullptr) return found;
    const auto code = gpgme_err_code(error);
    if (code == GPG_ERR_EOF || code == GPG_ERR_NOT_FOUND || code == GPG_ERR_NO_PUBKEY) return {};
    throw_engine_error(error, "key");
}

std::vector<KeyRef> Session::list(const std::vector<std::string>& patterns, bool secret) {
    std::vector<const char*> pointers;
    for (const auto& pattern : patterns) pointers.push_back(pattern.c_str());
    pointers.push_back(nullptr);
    const auto started = run([&](gpgme_ctx_t context) {
        return gpgme_op_keylist_ext_start(context, pointers.data(), secret ? 1 : 0, 0);
    });
    if (gpgme_err_code(started) != 0) throw_engine_error(started, "key-list");
    std::vector<KeyRef> keys;
    gpgme_key_t raw = nullptr;
    while (gpgme_op_keylist_next(context(), &raw) == 0) {
        KeyRef key(raw);
        if (key.primary() != nullptr && key.primary()->fpr != nullptr) keys.push_back(std::move(key));
    }
    gpgme_op_keylist_end(context());
    return keys;
}

std::vector<KeyRef> Session::find_secret_keys(const std::vector<std::string>& patterns) {
    if (patterns.empty()) return {};
    if (!config_.memory) return ask_for_secret_keys(patterns);
    std::string question = "secret";
    for (const std::string& pattern : patterns) question += " " + pattern;
    if (const auto known = config_.memory->recall(question)) return *known;
    auto keys = ask_for_secret_keys(patterns);
    // An agent that takes no passphrase from us has to be met by each session for itself.
    if (!must_not_ask_) config_.memory->remember(question, keys);
    return keys;
}

std::vector<KeyRef> Session::ask_for_secret_keys(const std::vector<std::string>& patterns) {
    auto keys = list(patterns, true);
    if (status_.agent_missing) throw_engine_error(gpgme_error(GPG_ERR_NO_AGENT), "agent");
    if (!status_.loopback_refused) return keys;
    // Such an agent lists nothing either, as long as it is asked in this way.
    notice_refusal();
    return list(patterns, true);
}

std::vector<KeyRef> Session::find_keys(const std::vector<crypto::Fingerprint>& fingerprints) {
    std::vector<KeyRef> keys(fingerprints.size());
    if (fingerprints.size() == 1) {
        keys[0] = find_key(fingerprints[0]);
        return keys;
    }
    // One listing for all of them: each call of GnuPG costs several milliseconds.
    std::vector<std::string> patterns;
    for (const auto& fingerprint : fingerprints) patterns.push_back("0x" + fingerprint.hex());
    for (const auto& key : list(patterns, false)) {
        for (std::size_t i = 0; i < keys.size(); ++i) {
            if (fingerprints[i].hex() == key.primary()->fpr) keys[i] = key;
        }
    }
    return keys;
}

} // namespace sealpost::pgp
