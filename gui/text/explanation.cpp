// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/text/explanation.h"

#include "core/base/text.h"
#include "gui/text/amounts.h"
#include "gui/text/explanation_parts.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>

namespace sealpost::gui {

namespace {

struct ErrorDetails {
    Q_DECLARE_TR_FUNCTIONS(ErrorDetails)
  public:
    /// What a helper reads: words for the facts that are met most.
    static QString title(const std::string& name) {
        if (name == "server") return tr("Server");
        if (name == "reply") return tr("The server's words");
        if (name == "path") return tr("File");
        if (name == "address" || name == "addresses") return tr("Address");
        if (name == "account") return tr("Account");
        if (name == "key" || name == "fingerprint") return tr("Key");
        if (name == "detail") return tr("Detail");
        if (name == "stage" || name == "step") return tr("Step");
        if (name == "line") return tr("Line");
        if (name == "engine") return tr("Program");
        if (name == "library") return tr("Library");
        if (name == "sha256") return tr("Key of the server (SHA-256)");
        return shown(name, 40);
    }
    static QString line(const QString& title, const QString& value) {
        return tr("%1: %2", "a fact and its value").arg(title, value);
    }
    static QString code() { return tr("Code"); }
};

QString details_of(const Error& error) {
    QStringList lines;
    for (const auto& [name, value] : error.facts())
        if (!value.empty()) lines += ErrorDetails::line(ErrorDetails::title(name), shown(value, 500));
    lines += ErrorDetails::line(ErrorDetails::code(), shown(name_of(error.code())));
    return lines.join(QLatin1Char('\n'));
}

Explanation sentences(const Error& error) {
    if (const auto backup = parts::explain_backup(error)) return *backup;
    switch (error.code()) {
    case ErrorCode::internal:
        break;
    case ErrorCode::io:
    case ErrorCode::disk_full:
    case ErrorCode::is_a_directory:
    case ErrorCode::not_a_message:
    case ErrorCode::no_home:
    case ErrorCode::unreadable_config:
    case ErrorCode::engine_missing:
    case ErrorCode::engine_failed:
    case ErrorCode::planned_keys_mismatch:
    case ErrorCode::limit:
    case ErrorCode::state_corrupt:
    case ErrorCode::not_available:
    case ErrorCode::cancelled:
        return parts::explain_computer(error);
    case ErrorCode::not_found:
        return parts::explain_not_found(error);
    case ErrorCode::already_exists:
    case ErrorCode::usage:
    case ErrorCode::bad_draft:
    case ErrorCode::bad_address:
    case ErrorCode::no_account:
    case ErrorCode::ambiguous:
    case ErrorCode::policy_refused:
        return parts::explain_entry(error);
    case ErrorCode::unreadable_key:
    case ErrorCode::not_for_certificates:
    case ErrorCode::unusable_key:
        return parts::explain_key(error);
    case ErrorCode::not_encrypted:
    case ErrorCode::no_secret_key:
    case ErrorCode::integrity:
    case ErrorCode::malformed:
    case ErrorCode::unsupported:
    case ErrorCode::not_verified:
        return parts::explain_reading(error);
    case ErrorCode::locked:
    case ErrorCode::bad_passphrase:
    case ErrorCode::secret_service_unavailable:
        return parts::explain_lock(error);
    case ErrorCode::requiretls_missing:
    case ErrorCode::unreachable:
    case ErrorCode::connection_lost:
    case ErrorCode::server_silent:
    case ErrorCode::server_protocol:
    case ErrorCode::server_busy:
    case ErrorCode::server_refused:
    case ErrorCode::auth_refused:
    case ErrorCode::auth_unavailable:
    case ErrorCode::message_too_large:
        return parts::explain_server(error);
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
    case ErrorCode::latch:
    case ErrorCode::pin:
    case ErrorCode::auth_in_clear:
        return parts::explain_connection(error);
    }
    return parts::explain_internal(error);
}

/// What the person can mend, by waiting, entering something else, or looking elsewhere.
Tone tone_of(ErrorCode code) {
    switch (code) {
    case ErrorCode::cancelled:
        return Tone::note;
    case ErrorCode::disk_full:
    case ErrorCode::not_found:
    case ErrorCode::is_a_directory:
    case ErrorCode::not_a_message:
    case ErrorCode::unreadable_key:
    case ErrorCode::engine_missing:
    case ErrorCode::limit:
    case ErrorCode::already_exists:
    case ErrorCode::not_available:
    case ErrorCode::not_for_certificates:
    case ErrorCode::usage:
    case ErrorCode::bad_draft:
    case ErrorCode::bad_address:
    case ErrorCode::no_account:
    case ErrorCode::ambiguous:
    case ErrorCode::policy_refused:
    case ErrorCode::unusable_key:
    case ErrorCode::requiretls_missing:
    case ErrorCode::not_encrypted:
    case ErrorCode::no_secret_key:
    case ErrorCode::unsupported:
    case ErrorCode::unreachable:
    case ErrorCode::connection_lost:
    case ErrorCode::server_silent:
    case ErrorCode::server_busy:
    case ErrorCode::auth_refused:
    case ErrorCode::message_too_large:
    case ErrorCode::locked:
    case ErrorCode::bad_passphrase:
    case ErrorCode::secret_service_unavailable:
        return Tone::caution;
    default:
        return Tone::danger;
    }
}

Shape shape_of(ErrorCode code) {
    switch (code) {
    case ErrorCode::cancelled:
        return Shape::info;
    case ErrorCode::integrity:
    case ErrorCode::malformed:
        return Shape::torn;
    case ErrorCode::locked:
    case ErrorCode::bad_passphrase:
    case ErrorCode::no_secret_key:
        return Shape::locked;
    default:
        return Shape::warning;
    }
}

} // namespace

namespace parts {

QString fact(const Error& error, std::string_view name) { return shown(error.fact(name), 120); }

QString file_name(const Error& error) {
    const std::string path = error.fact("path");
    const auto slash = path.find_last_of('/');
    const bool whole = slash == std::string::npos || slash + 1 == path.size();
    return shown(whole ? path : path.substr(slash + 1), 80);
}

QString day(const Error& error, std::string_view name) {
    const auto time = parse_rfc3339(error.fact(name));
    return time ? date_text(*time) : QString();
}

} // namespace parts

Explanation explain(const Error& error) {
    Explanation result = sentences(error);
    if (const QString better = parts::advice_of_hint(error.hint()); !better.isEmpty()) result.advice = better;
    result.details = details_of(error);
    return result;
}

BannerText banner_of(const Error& error) {
    const Explanation words = explain(error);
    return {.tone = tone_of(error.code()),
            .shape = shape_of(error.code()),
            .headline = words.headline,
            .explanation = words.advice};
}

QString shown(std::string_view utf8, int longest) {
    const qsizetype bound = std::max(longest, 1);
    // Four bytes and more make no character less; a text of megabytes is not escaped as a whole.
    const std::size_t enough = static_cast<std::size_t>(bound) * 4 + 4;
    const QString text = QString::fromStdString(escape_for_display(utf8.substr(0, enough)));
    if (text.size() <= bound && utf8.size() <= enough) return text;
    qsizetype end = std::min<qsizetype>(bound - 1, text.size());
    if (end > 0 && text.at(end - 1).isHighSurrogate()) --end;
    return text.left(end) + QChar(0x2026);
}

} // namespace sealpost::gui
