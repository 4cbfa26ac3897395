// SPDX-License-Identifier: GPL-3.0-or-later
// What the user chose: for the account, and for this message.
#pragma once

#include "core/crypto/technology.h"
#include "core/mime/address.h"

#include <map>
#include <optional>
#include <string_view>
#include <vector>

namespace sealpost::outgoing {

enum class AccountPolicy {
    /// Every recipient gets a sealed copy, but for those whom the user named: they get theirs in the clear.
    require,
    /// Everybody gets a signed copy in the clear.
    sign_only,
    /// As require, but no copy in the clear goes out beside sealed ones: all recipients, or none, are named.
    no_mixed,
};
/// "require", "sign-only", "no-mixed".
std::string_view name_of(AccountPolicy policy) noexcept;
std::optional<AccountPolicy> parse_account_policy(std::string_view name) noexcept;

enum class EngineChoice { automatic, pgp, smime };
/// "auto", "pgp", "smime".
std::string_view name_of(EngineChoice choice) noexcept;
std::optional<EngineChoice> parse_engine_choice(std::string_view name) noexcept;

/// What of the header stays outside (RFC 9788 section 3).
enum class HeaderPolicy { baseline, shy, none };
std::string_view name_of(HeaderPolicy policy) noexcept;
std::optional<HeaderPolicy> parse_header_policy(std::string_view name) noexcept;

/// How a signature in the clear goes along.
enum class SignStyle {
    multipart,
    /// draft-ietf-mailmaint-unobtrusive-signatures: in the header, no reader shows a strange attachment.
    unobtrusive,
};
/// "multipart", "unobtrusive".
std::string_view name_of(SignStyle style) noexcept;
std::optional<SignStyle> parse_sign_style(std::string_view name) noexcept;

/// Whether seal() makes the sender's own stored copy, which costs a signature of its own.
enum class SentCopy { none, make };

struct Choices {
    AccountPolicy policy = AccountPolicy::require;
    EngineChoice engine = EngineChoice::automatic;
    HeaderPolicy headers = HeaderPolicy::baseline;
    SignStyle sign_style = SignStyle::multipart;
    bool sign = true;
    /// Hidden fields are repeated in the text of sealed copies, for readers that know no header protection.
    bool legacy_display = false;
    /// Confidential fields of the draft may stand in copies in the clear.
    bool publish_fields = false;
    SentCopy sent_copy = SentCopy::none;
    /// One's OpenPGP key goes along in the header, where there is one.
    bool autocrypt = true;
    /// Exactly these may get their copy in the clear.
    std::vector<mime::AddrSpec> allow_plaintext{};
    /// These get a signed copy in the clear, as the user once decided (a mailing list).
    std::vector<mime::AddrSpec> sign_only{};
    /// Which technology these recipients are to be written to with, where `engine` leaves it open.
    std::map<mime::AddrSpec, crypto::Technology> engine_for{};
};

} // namespace sealpost::outgoing
