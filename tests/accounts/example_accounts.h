// SPDX-License-Identifier: GPL-3.0-or-later
// An accounts.toml as a person wrote it, and an account with a value in every place.
#pragma once

#include "core/accounts/account.h"

#include <string>

namespace sealpost::test {

inline constexpr const char* by_hand = R"(# My mail. Do not touch.

[accounts."Anna@Example.org"] # the first one
# what they see
name = "Ännchen" # with an umlaut
imap = { host = "imap.example.org", port = 993 }   # usual
smtp = { host = 'smtp.example.org', port = 587, security = "starttls", ca-file = "my-ca.pem" }
password-command = [
    "pass",   # the usual one
    "show", "mail anna",
]

# The club's.
[accounts."club@example.com"]
user = "club-user"
imap = { host = "127.0.0.1", port = 1143, security = "implicit" }
token-command = "get-token --for 'the club'"
policy = "no-mixed"
sent = "provider"
headers = "shy"
sign-style = "unobtrusive"
engine = "smime"
require-tls = true
notify = "failure,success"
)";

inline accounts::Account new_account() {
    return {.address = "new@example.net",
            .display_name = "New \"one\" \\ \xc3\xa4",
            .user = "u",
            .imap = net::ServerSettings{.endpoint = {.host = "imap.example.net", .port = 993},
                                        .security = net::Security::implicit,
                                        .ca_file = std::filesystem::path("/ca file.pem")},
            .smtp = net::ServerSettings{.endpoint = {.host = "::1", .port = 587},
                                        .security = net::Security::starttls,
                                        .ca_file = std::nullopt},
            .credential = {accounts::CredentialSource::token_command, {"a b", "'", "\"", "\\", "\n"}},
            .settings = {.policy = accounts::AccountPolicy::sign_only,
                         .sent = accounts::SentCopy::none,
                         .headers = accounts::HeaderPolicy::none,
                         .sign_style = accounts::SignStyle::unobtrusive,
                         .engine = accounts::PreferredEngine::pgp,
                         .pgp_key = std::string(40, 'A'),
                         .smime_key = std::string(64, '1'),
                         .require_tls = true,
                         .notify = "never"},
            .identities = {{.address = "bare@example.net"},
                           {.address = "sales@shop.example",
                            .display_name = "Sales \"x\"",
                            .pgp_key = std::string(64, 'B'),
                            .smime_key = std::string(64, '2'),
                            .policy = accounts::AccountPolicy::prefer}}};
}

} // namespace sealpost::test
