// SPDX-License-Identifier: GPL-3.0-or-later
// What the user chose: for the account, and for this message.
#pragma once

#include "core/crypto/fingerprint.h"
#include "core/crypto/technology.h"
#include "core/mime/address.h"
#include "core/people/wishes.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sealpost::outgoing {

enum class AccountPolicy {
    /// Every recipient gets a sealed copy, but for those whom the user named: they get theirs in the clear.
    require,
    /// A recipient for whom there is no key at all gets a signed copy in the clear; anything that is wrong
    /// with a key is refused as under require.
    prefer,
    /// Everybody gets a signed copy in the clear.
    sign_only,
    /// As require, but no copy in the clear goes out beside sealed ones: all recipients, or none, are named.
    no_mixed,
};
/// "require", "prefer", "sign-only", "no-mixed".
std::string_view name_of(AccountPolicy policy) noexcept;
std::optional<AccountPolicy> parse_account_policy(std::string_view name) noexcept;

enum class EngineChoice { automatic, pgp, smime };
/// "auto", "pgp", "smime".
std::string_view name_of(EngineChoice choice) noexcept;
std::optional<EngineChoice> parse_engine_choice(std::string_view name) noexcept;
EngineChoice only(crypto::Technology technology) noexcept;

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

/// Which keys of one's own are used for an address: of each technology that one. Of a technology that is not
/// in it, the newest usable one.
using NamedKeys = std::map<crypto::Technology, crypto::Fingerprint>;

/// Whether seal() makes the sender's own stored copy, which costs a signature of its own.
enum class SentCopy { none, make };

/// What was wished for in place of the account's policy, by whom it concerns.
struct Overrides {
    /// For a person, or a mailing list.
    std::map<mime::AddrSpec, people::Wishes> people{};
    /// By ascii_domain(); for those of that very domain for whom nothing else was wished.
    std::map<std::string, people::Wishes> domains{};
};

/// Who decided for a recipient: the most exact one that did.
enum class RuleFrom { account, domain, person };
/// "account", "domain", "person".
std::string_view name_of(RuleFrom from) noexcept;

/// What holds for one recipient.
struct Rule {
    people::Policy policy = people::Policy::require;
    RuleFrom from = RuleFrom::account;
    /// Binding; nullopt: whichever there is a key for.
    std::optional<crypto::Technology> engine{};
    bool operator==(const Rule&) const = default;
};

/// Policy and technology are looked up each by itself: person, then domain, then account (whose no_mixed is
/// require for each recipient).
Rule rule_for(const mime::AddrSpec& recipient, AccountPolicy account, const Overrides& overrides);

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
    /// The sender's: to sign with, to seal to, to send along.
    NamedKeys named_keys{};
    /// One's OpenPGP key goes along in the header, where there is one.
    bool autocrypt = true;
    /// Exactly these may get their copy in the clear.
    std::vector<mime::AddrSpec> allow_plaintext{};
    Overrides overrides{};
    /// Where both technologies are to be had for a recipient: what the person's own mail came with last,
    std::map<mime::AddrSpec, crypto::Technology> last_used{};
    /// without that what the user prefers, without that OpenPGP.
    std::optional<crypto::Technology> preferred{};
};

} // namespace sealpost::outgoing
