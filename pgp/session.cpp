// SPDX-License-Identifier: GPL-3.0-or-later
#include "pgp/session.h"

#include "pgp/key_mapping.h"
#include "pgp/key_memory.h"
#include "pgp/keyring_files.h"

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <stop_token>

namespace sealpost::pgp {

namespace {

// Questions that KeyMemory knows the answers of.
std::string question(const crypto::Fingerprint& fingerprint, Secrets secrets) {
    return (secrets == Secrets::asked ? "with-secret " : "public ") + fingerprint.hex();
}

gpgme_error_t on_passphrase(void* bridge, const char* hint, const char* info, int previous_was_bad, int fd) {
    return static_cast<PassphraseBridge*>(bridge)->answer(hint, info, previous_was_bad != 0, fd);
}

void note_status(StatusReport& report, std::string_view word, const char* arguments) {
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
    } else if (word == "BEGIN_SIGNING") {
        std::sscanf(arguments, "H%d", &report.digest);
    }
}

} // namespace

void initialize() { gpgme(); }

ContextHandle make_context(const EngineConfig& config) {
    if (gpgme().gpgme_engine_check_version(GPGME_PROTOCOL_OpenPGP) != 0)
        throw Error(ErrorCode::engine_missing);
    gpgme_ctx_t raw = nullptr;
    if (const auto error = gpgme().gpgme_new(&raw)) throw_engine_error(error, "context");
    ContextHandle context(raw);
    gpgme().gpgme_set_protocol(raw, GPGME_PROTOCOL_OpenPGP);
    gpgme().gpgme_set_offline(raw, 1);
    gpgme().gpgme_set_armor(raw, 0);
    gpgme().gpgme_set_textmode(raw, 0);
    if (config.home) {
        const auto error =
            gpgme().gpgme_ctx_set_engine_info(raw, GPGME_PROTOCOL_OpenPGP, nullptr, config.home->c_str());
        if (error != 0) throw_engine_error(error, "home");
    }
    return context;
}

std::string describe(gpgme_error_t error) {
    char text[256] = {};
    gpgme().gpgme_strerror_r(error, text, sizeof text);
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
    gpgme().gpgme_set_pinentry_mode(context(), GPGME_PINENTRY_MODE_LOOPBACK);
    gpgme().gpgme_set_passphrase_cb(context(), on_passphrase, &passphrases_);
    gpgme().gpgme_set_ctx_flag(context(), "full-status", "1");
    gpgme().gpgme_set_status_cb(context(), on_status, this);
    if (config_.memory && config_.memory->loopback_refused(RingState(config_))) ask_nobody();
}

gpgme_error_t Session::on_status(void* opaque, const char* keyword, const char* arguments) {
    auto& self = *static_cast<Session*>(opaque);
    note_status(self.status_, keyword == nullptr ? "" : keyword, arguments == nullptr ? "" : arguments);
    const int digest = self.status_.digest;
    // GPGME's numbers are those of RFC 9580 section 9.5.
    if (!self.stops_for_digest_ || digest == 0 || may_sign_with(digest_of(static_cast<unsigned>(digest))))
        return 0;
    self.status_.stopped_for_digest = true;
    return gpgme_error(GPG_ERR_DIGEST_ALGO);
}

gpgme_error_t Session::run(const std::function<gpgme_error_t(gpgme_ctx_t)>& call) {
    operation_.check();
    status_ = {};
    gpgme_error_t error = 0;
    {
        const std::stop_callback stop(operation_.stop, [this] { gpgme().gpgme_cancel_async(context()); });
        error = call(context());
    }
    notice_refusal();
    // A stopped call may look like success (the code of "cancelled" is no failure to GPGME).
    operation_.check();
    passphrases_.rethrow();
    return error;
}

gpgme_error_t Session::run_reading(const std::function<gpgme_error_t(gpgme_ctx_t)>& call) {
    // It would be read through each time, and brought up to date first where an import has made it stale. Who
    // is trusted to certify is told all the same. Where there is no home yet, only making the trust database
    // makes one.
    const auto home = home_of(config_);
    std::error_code ignored;
    if (home && std::filesystem::is_directory(*home, ignored))
        gpgme().gpgme_set_ctx_flag(context(), "trust-model", "always");
    const auto error = run(call);
    gpgme().gpgme_set_ctx_flag(context(), "trust-model", "");
    return error;
}

void Session::notice_refusal() {
    if (!status_.loopback_refused || must_not_ask_) return;
    ask_nobody();
    if (config_.memory) config_.memory->note_loopback_refused(RingState(config_));
}

void Session::ask_nobody() {
    must_not_ask_ = true;
    gpgme().gpgme_set_pinentry_mode(context(), GPGME_PINENTRY_MODE_ERROR);
}

KeyRef Session::find_key_anew(const crypto::Fingerprint& fingerprint) {
    gpgme_key_t key = nullptr;
    const auto error = run([&](gpgme_ctx_t context) {
        return gpgme().gpgme_get_key(context, fingerprint.hex().c_str(), &key, 0);
    });
    KeyRef found(key);
    if (found && found.primary() != nullptr) return found;
    const auto code = gpgme_err_code(error);
    if (code == GPG_ERR_EOF || code == GPG_ERR_NOT_FOUND || code == GPG_ERR_NO_PUBKEY) return {};
    throw_engine_error(error, "key");
}

void Session::list_each(const std::vector<std::string>& patterns, Secrets secrets, gpgme_keylist_mode_t mode,
                        const std::function<void(KeyRef)>& take) {
    std::vector<const char*> pointers;
    for (const auto& pattern : patterns) pointers.push_back(pattern.c_str());
    pointers.push_back(nullptr);
    gpgme().gpgme_set_keylist_mode(context(),
                                   GPGME_KEYLIST_MODE_LOCAL | mode |
                                       (secrets == Secrets::asked ? GPGME_KEYLIST_MODE_WITH_SECRET : 0));
    const auto started = run_reading([&](gpgme_ctx_t context) {
        return gpgme().gpgme_op_keylist_ext_start(context, patterns.empty() ? nullptr : pointers.data(),
                                                  secrets == Secrets::demanded ? 1 : 0, 0);
    });
    if (gpgme_err_code(started) != 0) throw_engine_error(started, "key-list");
    gpgme_key_t raw = nullptr;
    gpgme_error_t error = 0;
    while ((error = gpgme().gpgme_op_keylist_next(context(), &raw)) == 0) {
        KeyRef key(raw);
        if (key.primary() != nullptr && key.primary()->fpr != nullptr) take(std::move(key));
    }
    gpgme().gpgme_op_keylist_end(context());
    gpgme().gpgme_set_keylist_mode(context(), GPGME_KEYLIST_MODE_LOCAL);
    operation_.check();
    // Of a look-up for secret keys the status tells what matters.
    const auto code = gpgme_err_code(error);
    if (secrets != Secrets::demanded && !status_.loopback_refused && code != GPG_ERR_EOF &&
        code != GPG_ERR_NO_PUBKEY && code != GPG_ERR_NOT_FOUND)
        throw_engine_error(error, "key-list");
}

std::vector<KeyRef> Session::list(const std::vector<std::string>& patterns, Secrets secrets) {
    std::vector<KeyRef> keys;
    const auto ask = [&] {
        keys.clear();
        list_each(patterns, secrets, 0, [&](KeyRef key) { keys.push_back(std::move(key)); });
    };
    ask();
    if (!status_.loopback_refused || must_not_ask_) return keys;
    // Such an agent tells of no key either, as long as it is asked in this way.
    notice_refusal();
    ask();
    return keys;
}

std::vector<KeyRef> Session::find_secret_keys(const std::vector<std::string>& patterns) {
    if (patterns.empty()) return {};
    if (!config_.memory) return ask_for_secret_keys(patterns);
    const RingState now(config_);
    if (patterns.size() == 1)
        if (const auto fingerprint = crypto::Fingerprint::parse(std::string_view(patterns[0]).substr(2)))
            if (const auto known = recall(*fingerprint, Secrets::asked, now); known && *known)
                return (*known)->secret ? std::vector{*known} : std::vector<KeyRef>();
    std::string asked = "secret";
    for (const std::string& pattern : patterns) asked += " " + pattern;
    if (const auto known = config_.memory->recall(asked, now)) return *known;
    auto keys = ask_for_secret_keys(patterns);
    config_.memory->remember(asked, keys, now.after_asking(config_));
    return keys;
}

std::vector<KeyRef> Session::ask_for_secret_keys(const std::vector<std::string>& patterns) {
    auto keys = list(patterns, Secrets::demanded);
    if (status_.agent_missing) throw_engine_error(gpgme_error(GPG_ERR_NO_AGENT), "agent");
    return keys;
}

std::optional<KeyRef> Session::recall(const crypto::Fingerprint& fingerprint, Secrets secrets,
                                      const RingState& now) {
    if (!config_.memory) return std::nullopt;
    auto known = config_.memory->recall(question(fingerprint, Secrets::asked), now);
    if (!known && secrets == Secrets::not_asked)
        known = config_.memory->recall(question(fingerprint, secrets), now);
    return known ? std::optional(known->front()) : std::nullopt;
}

namespace {

/// By the primary key, or else by a subkey that no other key has too: whose it is could not be told.
KeyRef key_of(const std::string& fingerprint, const std::vector<KeyRef>& keys) {
    KeyRef found;
    for (const KeyRef& key : keys) {
        if (fingerprint == key.primary()->fpr) return key;
        for (const auto* subkey = key.primary()->next; subkey != nullptr; subkey = subkey->next) {
            if (subkey->fpr == nullptr || fingerprint != subkey->fpr) continue;
            if (found) return KeyRef();
            found = key;
        }
    }
    return found;
}

} // namespace

std::vector<KeyRef> Session::find_keys(const std::vector<crypto::Fingerprint>& fingerprints,
                                       Secrets secrets) {
    const RingState now(config_);
    std::vector<KeyRef> keys(fingerprints.size());
    std::vector<std::size_t> unknown;
    std::vector<std::string> patterns;
    for (std::size_t i = 0; i < keys.size(); ++i) {
        if (const auto known = recall(fingerprints[i], secrets, now)) {
            keys[i] = *known;
        } else {
            unknown.push_back(i);
            patterns.push_back("0x" + fingerprints[i].hex());
        }
    }
    if (unknown.empty()) return keys;
    // One listing for all of them: each call of GnuPG costs several milliseconds.
    const auto listed = list(patterns, secrets);
    for (const std::size_t i : unknown) keys[i] = key_of(fingerprints[i].hex(), listed);
    if (config_.memory) {
        const RingState after = now.after_asking(config_);
        for (const std::size_t i : unknown)
            config_.memory->remember(question(fingerprints[i], secrets), {keys[i]}, after);
    }
    return keys;
}

} // namespace sealpost::pgp
