// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/words_server.h"

#include "core/base/text.h"

namespace sealpost::cli {

namespace {

std::string fact(const Error& error, std::string_view name) { return escape_for_display(error.fact(name)); }

std::string server(const Error& error) {
    const std::string text = fact(error, "server");
    return text.empty() ? "the server" : text;
}

/// ": 550 no such user", or nothing.
std::string reply(const Error& error) {
    const std::string text = fact(error, "reply").empty() ? fact(error, "detail") : fact(error, "reply");
    return text.empty() ? text : ": " + text;
}

constexpr const char* ask_the_provider = "ask whoever runs the server; there is no way to ignore this";

std::string pin_hint(const Error& error) {
    const std::string key = fact(error, "sha256");
    return key.empty() ? ask_the_provider
                       : "if this is your own server, compare its key " + key +
                             " with the server's, then `sealpost account pin NAME --sha256 " + key + "`";
}

/// What a look-up is answered with, by its detail.
Wording word_protocol(const Error& error) {
    const std::string detail = error.fact("detail");
    if (detail == "redirect-scheme")
        return {server(error) + " leads to an address without https: it was not followed",
                "ask whoever runs the server to keep to https"};
    if (detail == "redirect-elsewhere")
        return {server(error) + " leads to a server of another domain: it was not followed",
                "ask whoever runs the server"};
    if (detail == "too-large")
        return {server(error) + " answers with more than a key can be: the rest was not taken",
                "ask whoever runs the server"};
    return {server(error) + " says something that is not understood" + reply(error),
            "check that the port speaks the right protocol"};
}

/// RFC 6531: refused before anything of the message was said.
Wording word_smtputf8(const Error& error) {
    const std::string addresses = fact(error, "addresses");
    const std::string what =
        addresses.empty() ? "an address in the header of this message" : "mail from or to " + addresses;
    return {server(error) + " does not take " + what +
                ": what stands before the @ is not ASCII, and the server does not offer SMTPUTF8; nothing of "
                "this "
                "copy was sent",
            "use another address of theirs, or send it through a server that offers SMTPUTF8"};
}

Wording refused(const Error& error, const char* hint) {
    if (error.fact("detail") == "smtputf8") return word_smtputf8(error);
    return {server(error) + " refused" +
                (error.fact("stage").empty() ? "" : " (" + fact(error, "stage") + ")") + reply(error),
            hint};
}

} // namespace

Wording word_command(const Error& error) {
    const std::string command = "the command " + fact(error, "command");
    const std::string detail = error.fact("detail");
    const std::string by_hand = "run it by hand: it must print the password or token as its first line, and "
                                "end with exit code 0";
    if (detail == "not-found") return {command + " is not there", "check its name and PATH"};
    if (detail == "cannot-run") return {command + " cannot be run", "check that it is a program"};
    if (detail == "timeout")
        return {command + " did not end in time, and was stopped: nothing was sent to the server",
                "run it by hand: it must not wait for anything"};
    if (detail == "empty") return {command + " printed nothing", by_hand};
    if (detail == "too-long") return {command + " printed far more than a password", by_hand};
    if (detail == "not-a-token")
        return {command + " printed something that is no access token: it was not sent to the server",
                by_hand};
    return {command + " failed (" + fact(error, "detail") + ")", by_hand};
}

Wording word_server(const Error& error) {
    switch (error.code()) {
    case ErrorCode::requiretls_missing:
        return {server(error) + " does not offer REQUIRETLS, which this message demands",
                "send it through another server, or drop the demand for this message: `sealpost outbox retry "
                "--no-require-tls ID`"};
    case ErrorCode::unreachable:
        return {server(error) + " cannot be reached" + reply(error),
                "check the network, and the server's name and port"};
    case ErrorCode::connection_lost:
        return {server(error) + " ended the connection" + reply(error),
                error.fact("stage") == "message"
                    ? "the server may have taken the message: look into the Sent folder before trying again"
                    : "try again later"};
    case ErrorCode::server_silent:
        return {server(error) + " does not answer", "try again later, or give it more time with --timeout"};
    case ErrorCode::server_protocol:
        return word_protocol(error);
    case ErrorCode::server_busy:
        return refused(error, "this may pass: try again later");
    case ErrorCode::server_refused:
        return refused(error, "the server's words tell why");
    case ErrorCode::auth_refused:
        if (error.fact("mechanism") == "XOAUTH2" || error.fact("mechanism") == "OAUTHBEARER")
            return {server(error) + " refused the access token" + reply(error),
                    "it may be over, or for somebody else: see what the token command prints, then try "
                    "`sealpost account test`"};
        return {server(error) + " refused user name or password" + reply(error),
                "check them with `sealpost account test`"};
    case ErrorCode::auth_unavailable:
        return {server(error) + " offers no way to log in that Sealpost accepts" + reply(error) +
                    (error.fact("offered").empty() ? "" : " (it offers " + fact(error, "offered") + ")"),
                "a password needs PLAIN, LOGIN or SCRAM-SHA-256, an access token XOAUTH2 or OAUTHBEARER"};
    case ErrorCode::message_too_large:
        return {"the message (" + fact(error, "size") + " bytes) is larger than " + server(error) +
                    " accepts (" + fact(error, "limit") + " bytes)",
                "send the attachments in another way"};
    case ErrorCode::tls_expired:
        return {"the certificate of " + server(error) + " has expired", ask_the_provider};
    case ErrorCode::tls_not_yet_valid:
        return {"the certificate of " + server(error) + " is not valid yet",
                "check this computer's clock, then ask whoever runs the server"};
    case ErrorCode::tls_name:
        return {"the certificate of " + server(error) + " is for another name", "check the server's name"};
    case ErrorCode::tls_self_signed:
        return {"the certificate of " + server(error) + " is vouched for by itself alone", pin_hint(error)};
    case ErrorCode::tls_unknown_authority:
        return {"the certificate of " + server(error) + " comes from an authority that is not trusted",
                "give the authority's certificate with --ca-file FILE, or " + pin_hint(error)};
    case ErrorCode::tls_weak:
        return {"the certificate of " + server(error) + " rests on a weak key or SHA-1", ask_the_provider};
    case ErrorCode::tls_version:
        return {server(error) + " speaks only TLS versions that are not safe", ask_the_provider};
    case ErrorCode::tls_cipher:
        return {server(error) + " offers only ciphers that are not safe", ask_the_provider};
    case ErrorCode::tls_failed:
        return {"no safe connection to " + server(error) + reply(error), ask_the_provider};
    case ErrorCode::starttls_missing:
        return {server(error) + " does not offer STARTTLS: nothing was sent in the clear",
                "use --security implicit where the server has it, else ask whoever runs it"};
    case ErrorCode::starttls_injection:
        return {server(error) + " sent commands before TLS began: somebody may sit in between",
                "try again from another network"};
    case ErrorCode::auth_in_clear:
        return {server(error) + " wants the password before TLS: it was not sent", ask_the_provider};
    case ErrorCode::latch:
        return {server(error) + " offers less security than before (" + fact(error, "seen") + ")",
                "if this is meant to be so: `sealpost account reset-latch NAME`"};
    case ErrorCode::pin:
        return {server(error) + " shows another key than the pinned one",
                "compare its key with the server's, then `sealpost account pin NAME --sha256 HEX`"};
    default:
        return {std::string(name_of(error.code())) + reply(error), {}};
    }
}

} // namespace sealpost::cli
