// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/account.h"

#include "core/base/enum_names.h"
#include "core/base/error.h"
#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <utility>

namespace sealpost::accounts {

namespace {

constexpr EnumNames<net::Security, 2> security_names{
    {{net::Security::implicit, "implicit"}, {net::Security::starttls, "starttls"}}};
constexpr EnumNames<AccountPolicy, 4> policy_names{{{AccountPolicy::require, "require"},
                                                    {AccountPolicy::prefer, "prefer"},
                                                    {AccountPolicy::no_mixed, "no-mixed"},
                                                    {AccountPolicy::sign_only, "sign-only"}}};
constexpr EnumNames<SentCopy, 3> sent_names{
    {{SentCopy::append, "append"}, {SentCopy::provider, "provider"}, {SentCopy::none, "none"}}};
constexpr EnumNames<HeaderPolicy, 3> header_names{
    {{HeaderPolicy::baseline, "baseline"}, {HeaderPolicy::shy, "shy"}, {HeaderPolicy::none, "none"}}};
constexpr EnumNames<SignStyle, 2> style_names{
    {{SignStyle::multipart, "multipart"}, {SignStyle::unobtrusive, "unobtrusive"}}};
constexpr EnumNames<PreferredEngine, 3> engine_names{
    {{PreferredEngine::automatic, "auto"}, {PreferredEngine::pgp, "pgp"}, {PreferredEngine::smime, "smime"}}};
constexpr EnumNames<CredentialSource, 3> source_names{
    {{CredentialSource::secret_service, "secret-service"},
     {CredentialSource::password_command, "password-command"},
     {CredentialSource::token_command, "token-command"}}};

bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

} // namespace

CommandWords split_command(std::string_view text) {
    CommandWords words;
    std::string word;
    bool in_word = false;
    char quote = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '\0') throw Error(ErrorCode::usage, {{"detail", "zero-byte"}});
        // As in a shell: in '…' a backslash stands for itself, in "…" it escapes only " and itself.
        const bool next_escapable =
            i + 1 < text.size() && (quote == 0 || text[i + 1] == '"' || text[i + 1] == '\\');
        if (c == '\\' && quote != '\'' && next_escapable) {
            word += text[++i];
            in_word = true;
        } else if (quote != 0) {
            if (c == quote)
                quote = 0;
            else
                word += c;
        } else if (c == '\'' || c == '"') {
            quote = c;
            in_word = true;
        } else if (is_blank(c)) {
            if (in_word) words.push_back(std::exchange(word, {}));
            in_word = false;
        } else {
            word += c;
            in_word = true;
        }
    }
    if (quote != 0) throw Error(ErrorCode::usage, {{"detail", "quote"}});
    if (in_word) words.push_back(word);
    if (words.empty() || words.front().empty()) throw Error(ErrorCode::usage, {{"detail", "no-command"}});
    return words;
}

std::optional<std::string> account_key(std::string_view address) {
    const auto at = address.rfind('@');
    if (at == std::string_view::npos || at == 0) return std::nullopt;
    const auto is_odd = [](char c) { return static_cast<unsigned char>(c) <= 0x20 || c == 0x7f; };
    if (std::any_of(address.begin(), address.end(), is_odd)) return std::nullopt;
    const auto domain = net::ascii_host(address.substr(at + 1));
    if (!domain) return std::nullopt;
    return ascii_lower(address.substr(0, at + 1)) + *domain;
}

std::optional<std::string> parse_fingerprint(std::string_view text) {
    std::string digits;
    for (const char c : text)
        if (c != ' ') digits += c;
    digits = ascii_upper(digits);
    const bool is_hex = digits.find_first_not_of("0123456789ABCDEF") == std::string::npos;
    return is_hex && (digits.size() == 40 || digits.size() == 64) ? std::optional(digits) : std::nullopt;
}

std::optional<std::string> parse_notify(std::string_view text) {
    if (text == "default") return std::string();
    if (text == "never") return std::string(text);
    auto words = split(text, ',');
    std::string result;
    for (const std::string_view word : {"success", "failure", "delay"})
        if (std::erase(words, word) == 1) result += (result.empty() ? "" : ",") + std::string(word);
    // What came twice is gone, and is none of the others.
    const auto commas = std::count(result.begin(), result.end(), ',');
    const bool whole = words.empty() && commas == std::count(text.begin(), text.end(), ',');
    return whole && !result.empty() ? std::optional(result) : std::nullopt;
}

std::string_view name_of(net::Security security) noexcept { return name_in(security_names, security); }
std::string_view name_of(AccountPolicy policy) noexcept { return name_in(policy_names, policy); }
std::string_view name_of(SentCopy sent) noexcept { return name_in(sent_names, sent); }
std::string_view name_of(HeaderPolicy headers) noexcept { return name_in(header_names, headers); }
std::string_view name_of(SignStyle style) noexcept { return name_in(style_names, style); }
std::string_view name_of(PreferredEngine engine) noexcept { return name_in(engine_names, engine); }
std::string_view name_of(CredentialSource source) noexcept { return name_in(source_names, source); }

std::optional<net::Security> parse_security(std::string_view name) noexcept {
    return find_in(security_names, name);
}
std::optional<AccountPolicy> parse_account_policy(std::string_view name) noexcept {
    return find_in(policy_names, name);
}
std::optional<SentCopy> parse_sent_copy(std::string_view name) noexcept { return find_in(sent_names, name); }
std::optional<HeaderPolicy> parse_header_policy(std::string_view name) noexcept {
    return find_in(header_names, name);
}
std::optional<SignStyle> parse_sign_style(std::string_view name) noexcept {
    return find_in(style_names, name);
}
std::optional<PreferredEngine> parse_preferred_engine(std::string_view name) noexcept {
    return find_in(engine_names, name);
}

} // namespace sealpost::accounts
