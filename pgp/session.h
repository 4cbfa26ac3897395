// SPDX-License-Identifier: GPL-3.0-or-later
// One GPGME context for one operation: offline, in the configured home, with prompts through loopback, and
// stoppable. GPGME's C interface is used: gpgmepp has no way to the no-encrypt-to flag, buffer sizes and the
// status lines.
#pragma once

#include "core/base/operation.h"
#include "core/base/stream.h"
#include "core/crypto/fingerprint.h"
#include "pgp/config.h"
#include "pgp/gpgme.h"
#include "pgp/keyring_files.h"

#include <exception>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace sealpost::pgp {

struct ContextDeleter {
    void operator()(gpgme_ctx_t context) const noexcept { gpgme().gpgme_release(context); }
};
using ContextHandle = std::unique_ptr<gpgme_context, ContextDeleter>;

struct DataDeleter {
    void operator()(gpgme_data_t data) const noexcept { gpgme().gpgme_data_release(data); }
};
using DataHandle = std::unique_ptr<gpgme_data, DataDeleter>;

/// A key of GPGME's, shared.
class KeyRef {
  public:
    KeyRef() noexcept = default;
    /// Takes the caller's reference.
    explicit KeyRef(gpgme_key_t key) noexcept : key_(key, gpgme().gpgme_key_unref) {}
    explicit operator bool() const noexcept { return key_ != nullptr; }
    gpgme_key_t get() const noexcept { return key_.get(); }
    const _gpgme_key* operator->() const noexcept { return key_.get(); }
    /// Without the primary key's subkey entry no key is of use: never nullptr in a key that was found.
    const _gpgme_subkey* primary() const noexcept { return key_->subkeys; }

  private:
    std::shared_ptr<_gpgme_key> key_;
};

/// Throws Error{engine_missing} where GnuPG is not there, Error{engine_failed} for everything else.
ContextHandle make_context(const EngineConfig& config);

/// What an engine's code means around the work; always throws. Fact "detail" carries the engine's word.
[[noreturn]] void throw_engine_error(gpgme_error_t error, std::string_view what);
std::string describe(gpgme_error_t error);

/// What GnuPG reported of its work.
struct StatusReport {
    int good_mdc = 0;
    int decryptions = 0;
    int plaintexts = 0;
    bool decryption_okay = false;
    /// RFC 9580 section 9.3.
    int cipher = 0;
    /// RFC 9580 section 9.5; 0 until GnuPG begins to sign.
    int digest = 0;
    /// It began with one weaker than SHA-256, and was stopped.
    bool stopped_for_digest = false;
    /// The agent takes no passphrase from us (no-allow-loopback-pinentry).
    bool loopback_refused = false;
    /// No agent runs, and none can be started.
    bool agent_missing = false;
};

/// Answers GnuPG's questions for a passphrase from a PromptProvider.
class PassphraseBridge {
  public:
    explicit PassphraseBridge(PromptProvider& prompts, PromptPurpose purpose) noexcept
        : prompts_(prompts), purpose_(purpose) {}
    /// Asked instead of the person first, once: whether this passphrase unlocks the key; so that a wrong one
    /// is found before the content is used up.
    void set_check(std::function<bool(const Secret&)> check) { check_ = std::move(check); }
    void set_fixed(const Secret& passphrase) { fixed_ = &passphrase; }

    gpgme_error_t answer(const char* hint, const char* info, bool previous_was_bad, int fd);
    bool nobody() const noexcept { return nobody_; }
    bool asked() const noexcept { return attempt_ > 0; }
    bool exhausted() const noexcept { return exhausted_; }
    int attempts() const noexcept { return attempt_; }
    /// The last answer was wrong: the next question goes to the person again.
    void reject() noexcept { known_.reset(); }
    void rethrow() const {
        if (failure_) std::rethrow_exception(failure_);
    }

  private:
    std::optional<Secret> ask(const char* hint, const char* info);
    PromptProvider& prompts_;
    PromptPurpose purpose_;
    std::function<bool(const Secret&)> check_;
    const Secret* fixed_ = nullptr;
    std::optional<Secret> known_;
    std::string known_key_;
    int attempt_ = 0;
    bool nobody_ = false;
    bool exhausted_ = false;
    std::exception_ptr failure_;
};

/// What a look-up shall tell of secret parts.
enum class Secrets {
    not_asked,
    /// Which of them are at hand. The agent is asked for each key: slow for many.
    asked,
    /// Only keys with one that is at hand.
    demanded,
};

class Session {
  public:
    Session(const EngineConfig& config, const Operation& operation,
            PromptPurpose purpose = PromptPurpose::unlock_openpgp_key);
    Session(const Session&) = delete;
    Session& operator=(const Session&) = delete;

    gpgme_ctx_t context() const noexcept { return context_.get(); }
    const EngineConfig& config() const noexcept { return config_; }
    const Operation& operation() const noexcept { return operation_; }
    const StatusReport& status() const noexcept { return status_; }
    PassphraseBridge& passphrases() noexcept { return passphrases_; }
    /// The agent takes no passphrase from us: it is told to ask nobody either, so that nothing pops up in a
    /// run without a person; keys that are unlocked still work. Known after the first call that needs the
    /// agent, which is the look-up of a secret key.
    bool must_not_ask() const noexcept { return must_not_ask_; }

    /// From now on a call that would sign with a weak digest is stopped before it has signed.
    void stop_for_weak_digest() noexcept { stops_for_digest_ = true; }

    /// Runs one gpgme_op_… call, stopped when the operation is. Throws Error{cancelled} where it was, and
    /// what a prompt threw. The engine's own failure is returned.
    gpgme_error_t run(const std::function<gpgme_error_t(gpgme_ctx_t)>& call);
    /// As run(), for calls that only read: GnuPG leaves its web of trust alone, which counts for nothing
    /// here.
    gpgme_error_t run_reading(const std::function<gpgme_error_t(gpgme_ctx_t)>& call);

    /// Each key that GnuPG finds by one of its patterns (none: all), as it comes. Nothing else must be asked
    /// in this session meanwhile. `mode`: beside GPGME_KEYLIST_MODE_LOCAL.
    void list_each(const std::vector<std::string>& patterns, Secrets secrets, gpgme_keylist_mode_t mode,
                   const std::function<void(KeyRef)>& take);
    /// The same, asked again in another way where the agent takes no passphrase from us.
    std::vector<KeyRef> list(const std::vector<std::string>& patterns, Secrets secrets);
    /// Those of these keys and subkeys ("0x…") whose secret part is at hand. Throws Error{engine_failed}
    /// where that cannot be told, as no agent answers.
    std::vector<KeyRef> find_secret_keys(const std::vector<std::string>& patterns);
    /// In the order of the fingerprints (of primary keys or subkeys), an empty one for each that is not
    /// there.
    std::vector<KeyRef> find_keys(const std::vector<crypto::Fingerprint>& fingerprints,
                                  Secrets secrets = Secrets::not_asked);
    /// The public key; an empty one where there is none.
    KeyRef find_key(const crypto::Fingerprint& fingerprint) { return find_keys({fingerprint}).front(); }
    /// The same, never from EngineConfig::memory: for what depends on the context's key list mode.
    KeyRef find_key_anew(const crypto::Fingerprint& fingerprint);

  private:
    /// From EngineConfig::memory; nullopt: not known.
    std::optional<KeyRef> recall(const crypto::Fingerprint& fingerprint, Secrets secrets,
                                 const RingState& now);
    std::vector<KeyRef> ask_for_secret_keys(const std::vector<std::string>& patterns);
    static gpgme_error_t on_status(void* session, const char* keyword, const char* arguments);
    void notice_refusal();
    /// Keys that are unlocked still work; nobody is asked.
    void ask_nobody();
    const EngineConfig& config_;
    const Operation& operation_;
    ContextHandle context_;
    StatusReport status_;
    PassphraseBridge passphrases_;
    bool must_not_ask_ = false;
    bool stops_for_digest_ = false;
};

/// Ours to GPGME: `read` side. What the source throws is kept, and thrown by rethrow().
class InputData {
  public:
    InputData(Source& source, const Operation& operation, bool report_progress = true);
    gpgme_data_t get() const noexcept { return data_.get(); }
    std::uint64_t done() const noexcept { return done_; }
    void rethrow() const {
        if (failure_) std::rethrow_exception(failure_);
    }

  private:
    static ssize_t on_read(void* self, void* buffer, size_t size);
    Source& source_;
    const Operation& operation_;
    bool report_progress_;
    std::uint64_t done_ = 0;
    std::exception_ptr failure_;
    DataHandle data_;
};

class OutputData {
  public:
    OutputData(std::function<void(std::string_view)> write, const Operation& operation);
    gpgme_data_t get() const noexcept { return data_.get(); }
    void rethrow() const {
        if (failure_) std::rethrow_exception(failure_);
    }

  private:
    static ssize_t on_write(void* self, const void* bytes, size_t size);
    std::function<void(std::string_view)> write_;
    const Operation& operation_;
    std::exception_ptr failure_;
    DataHandle data_;
};

} // namespace sealpost::pgp
