// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"

#include <cerrno>
#include <system_error>

namespace sealpost {

std::string_view name_of(ErrorCode code) noexcept {
    switch (code) {
    case ErrorCode::internal:
        return "internal";
    case ErrorCode::io:
        return "io";
    case ErrorCode::disk_full:
        return "disk-full";
    case ErrorCode::not_found:
        return "not-found";
    case ErrorCode::is_a_directory:
        return "is-a-directory";
    case ErrorCode::not_a_message:
        return "not-a-message";
    case ErrorCode::no_home:
        return "no-home";
    case ErrorCode::unreadable_key:
        return "unreadable-key";
    case ErrorCode::unreadable_config:
        return "unreadable-config";
    case ErrorCode::engine_missing:
        return "engine-missing";
    case ErrorCode::engine_failed:
        return "engine-failed";
    case ErrorCode::planned_keys_mismatch:
        return "planned-keys-mismatch";
    case ErrorCode::limit:
        return "limit";
    case ErrorCode::state_corrupt:
        return "state-corrupt";
    case ErrorCode::already_exists:
        return "already-exists";
    case ErrorCode::not_available:
        return "not-available";
    case ErrorCode::not_for_certificates:
        return "not-for-certificates";
    case ErrorCode::usage:
        return "usage";
    case ErrorCode::bad_draft:
        return "bad-draft";
    case ErrorCode::bad_address:
        return "bad-address";
    case ErrorCode::no_account:
        return "no-account";
    case ErrorCode::ambiguous:
        return "ambiguous";
    case ErrorCode::policy_refused:
        return "policy-refused";
    case ErrorCode::unusable_key:
        return "unusable-key";
    case ErrorCode::requiretls_missing:
        return "requiretls-missing";
    case ErrorCode::not_encrypted:
        return "not-encrypted";
    case ErrorCode::no_secret_key:
        return "no-secret-key";
    case ErrorCode::integrity:
        return "integrity";
    case ErrorCode::malformed:
        return "malformed";
    case ErrorCode::unsupported:
        return "unsupported";
    case ErrorCode::not_verified:
        return "not-verified";
    case ErrorCode::unreachable:
        return "unreachable";
    case ErrorCode::connection_lost:
        return "connection-lost";
    case ErrorCode::server_silent:
        return "server-silent";
    case ErrorCode::server_protocol:
        return "server-protocol";
    case ErrorCode::server_busy:
        return "server-busy";
    case ErrorCode::server_refused:
        return "server-refused";
    case ErrorCode::auth_refused:
        return "auth-refused";
    case ErrorCode::auth_unavailable:
        return "auth-unavailable";
    case ErrorCode::message_too_large:
        return "message-too-large";
    case ErrorCode::tls_expired:
        return "tls-expired";
    case ErrorCode::tls_not_yet_valid:
        return "tls-not-yet-valid";
    case ErrorCode::tls_name:
        return "tls-name";
    case ErrorCode::tls_self_signed:
        return "tls-self-signed";
    case ErrorCode::tls_unknown_authority:
        return "tls-unknown-authority";
    case ErrorCode::tls_weak:
        return "tls-weak";
    case ErrorCode::tls_version:
        return "tls-version";
    case ErrorCode::tls_cipher:
        return "tls-cipher";
    case ErrorCode::tls_failed:
        return "tls-failed";
    case ErrorCode::starttls_missing:
        return "starttls-missing";
    case ErrorCode::starttls_injection:
        return "starttls-injection";
    case ErrorCode::latch:
        return "latch";
    case ErrorCode::pin:
        return "pin";
    case ErrorCode::auth_in_clear:
        return "auth-in-clear";
    case ErrorCode::locked:
        return "locked";
    case ErrorCode::bad_passphrase:
        return "bad-passphrase";
    case ErrorCode::secret_service_unavailable:
        return "secret-service-unavailable";
    case ErrorCode::cancelled:
        return "cancelled";
    }
    return "internal";
}

Error::Error(ErrorCode code, Facts facts, std::string hint)
    : code_(code), facts_(std::move(facts)), hint_(std::move(hint)), text_(name_of(code)) {
    for (const auto& [name, value] : facts_) text_.append(" ").append(name).append("=").append(value);
}

std::string Error::fact(std::string_view name) const {
    const auto found = facts_.find(name);
    return found == facts_.end() ? std::string() : found->second;
}

Error error_from(const std::error_code& fault, std::string_view path) {
    const int number = fault.value();
    ErrorCode code = ErrorCode::io;
    if (number == ENOSPC || number == EDQUOT) code = ErrorCode::disk_full;
    if (number == ENOENT) code = ErrorCode::not_found;
    if (number == EISDIR) code = ErrorCode::is_a_directory;
    return Error(code, {{"path", std::string(path)}, {"detail", fault.message()}});
}

Error error_from_errno(std::string_view path) { return error_from({errno, std::generic_category()}, path); }

} // namespace sealpost
