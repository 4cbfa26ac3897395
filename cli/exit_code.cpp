// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/exit_code.h"

#include <algorithm>
#include <array>

namespace sealpost::cli {

ExitCode exit_code_of(ErrorCode code) noexcept {
    switch (code) {
    case ErrorCode::internal:
    case ErrorCode::io:
    case ErrorCode::disk_full:
    case ErrorCode::not_found:
    case ErrorCode::is_a_directory:
    case ErrorCode::not_a_message:
    case ErrorCode::no_home:
    case ErrorCode::unreadable_key:
    case ErrorCode::unreadable_config:
    case ErrorCode::engine_missing:
    case ErrorCode::engine_failed:
    case ErrorCode::planned_keys_mismatch:
    case ErrorCode::limit:
    case ErrorCode::state_corrupt:
    case ErrorCode::already_exists:
        return ExitCode::failure;
    case ErrorCode::not_available:
    case ErrorCode::not_for_certificates:
    case ErrorCode::usage:
    case ErrorCode::bad_draft:
    case ErrorCode::bad_address:
    case ErrorCode::no_account:
    case ErrorCode::ambiguous:
        return ExitCode::usage;
    case ErrorCode::policy_refused:
    case ErrorCode::unusable_key:
    case ErrorCode::requiretls_missing:
        return ExitCode::refused;
    case ErrorCode::not_encrypted:
    case ErrorCode::no_secret_key:
    case ErrorCode::integrity:
    case ErrorCode::malformed:
    case ErrorCode::unsupported:
        return ExitCode::not_decrypted;
    case ErrorCode::not_verified:
        return ExitCode::not_verified;
    case ErrorCode::unreachable:
    case ErrorCode::connection_lost:
    case ErrorCode::server_silent:
    case ErrorCode::server_protocol:
    case ErrorCode::server_busy:
    case ErrorCode::server_refused:
    case ErrorCode::auth_refused:
    case ErrorCode::auth_unavailable:
    case ErrorCode::message_too_large:
        return ExitCode::transport;
    case ErrorCode::tls_expired:
    case ErrorCode::tls_not_yet_valid:
    case ErrorCode::tls_name:
    case ErrorCode::tls_self_signed:
    case ErrorCode::tls_unknown_authority:
    case ErrorCode::tls_weak:
    case ErrorCode::tls_version:
    case ErrorCode::tls_cipher:
    case ErrorCode::tls_failed:
    case ErrorCode::starttls_missing:
    case ErrorCode::starttls_injection:
    case ErrorCode::auth_in_clear:
    case ErrorCode::latch:
    case ErrorCode::pin:
        return ExitCode::tls;
    case ErrorCode::locked:
    case ErrorCode::bad_passphrase:
    case ErrorCode::secret_service_unavailable:
        return ExitCode::locked;
    case ErrorCode::cancelled:
        return ExitCode::cancelled;
    }
    return ExitCode::failure;
}

ExitCode weightier(ExitCode a, ExitCode b) noexcept {
    using enum ExitCode;
    constexpr std::array order{cancelled, usage, failure,   locked,       not_decrypted,
                               refused,   tls,   transport, not_verified, done};
    return *std::find_if(order.begin(), order.end(), [&](ExitCode code) { return code == a || code == b; });
}

} // namespace sealpost::cli
