// SPDX-License-Identifier: GPL-3.0-or-later
// What went wrong around the work (I/O, a missing engine, a protocol fault, cancellation), as opposed to what
// the work found, which is always a value. Core holds no prose: a front end words an Error by its code and
// facts.
#pragma once

#include <exception>
#include <map>
#include <string>
#include <string_view>
#include <system_error>

namespace sealpost {

enum class ErrorCode {
    // around the work (exit 1)
    internal,
    io,
    disk_full,
    not_found,
    is_a_directory,
    not_a_message,
    no_home,
    unreadable_key,
    unreadable_config,
    engine_missing,
    engine_failed,
    planned_keys_mismatch,
    limit,
    state_corrupt,
    already_exists,
    not_available,
    /// Certificates have no such thing (fact "operation").
    not_for_certificates,
    // usage (exit 2)
    usage,
    bad_draft,
    bad_address,
    no_account,
    ambiguous,
    // policy (exit 3)
    policy_refused,
    /// A key that cannot do what it is asked for (facts "key", "reason" as of keys::Unusable, "since").
    unusable_key,
    requiretls_missing,
    // could not decrypt (exit 4)
    not_encrypted,
    no_secret_key,
    integrity,
    malformed,
    unsupported,
    // not verified (exit 5)
    not_verified,
    // transport (exit 6)
    unreachable,
    connection_lost,
    server_silent,
    server_protocol,
    server_busy,
    server_refused,
    auth_refused,
    auth_unavailable,
    message_too_large,
    // TLS or certificate of a server (exit 7)
    tls_expired,
    tls_not_yet_valid,
    tls_name,
    tls_self_signed,
    tls_unknown_authority,
    tls_weak,
    tls_version,
    tls_cipher,
    tls_failed,
    starttls_missing,
    starttls_injection,
    latch,
    pin,
    /// AUTH is offered before TLS only.
    auth_in_clear,
    // locked (exit 8)
    locked,
    bad_passphrase,
    secret_service_unavailable,
    // cancelled (exit 9)
    cancelled,
};

/// The code's name on the command line and in JSON ("tls-expired").
std::string_view name_of(ErrorCode code) noexcept;

/// Facts by name ("path", "address", "server", "reply", "detail", ...). Values are true values: a front end
/// escapes them before a person sees them. Never a secret, never a protected field of a message.
using Facts = std::map<std::string, std::string, std::less<>>;

class Error : public std::exception {
  public:
    /// `hint` names a remedy more exact than the one that the front end gives for the code alone
    /// ("start-agent", "free-space"); empty: the code decides.
    explicit Error(ErrorCode code, Facts facts = {}, std::string hint = {});

    ErrorCode code() const noexcept { return code_; }
    const Facts& facts() const noexcept { return facts_; }
    const std::string& hint() const noexcept { return hint_; }
    /// The fact of that name, or empty.
    std::string fact(std::string_view name) const;
    /// For logs and debuggers: code and facts, no prose.
    const char* what() const noexcept override { return text_.c_str(); }

  private:
    ErrorCode code_;
    Facts facts_;
    std::string hint_;
    std::string text_;
};

/// disk_full for ENOSPC and EDQUOT, not_found for ENOENT, is_a_directory for EISDIR, io otherwise; facts
/// "path" and "detail".
Error error_from(const std::error_code& fault, std::string_view path);
/// The same for the present errno.
Error error_from_errno(std::string_view path);

} // namespace sealpost
