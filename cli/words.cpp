// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/words.h"

#include "cli/words_backup.h"
#include "cli/words_draft.h"
#include "cli/words_server.h"
#include "core/base/text.h"

namespace sealpost::cli {

namespace {

/// The fact for a person's eyes.
std::string fact(const Error& error, std::string_view name) { return escape_for_display(error.fact(name)); }

/// " (detail)", or nothing.
std::string detail(const Error& error) {
    const std::string text = fact(error, "detail");
    return text.empty() ? text : " (" + text + ")";
}

std::string path(const Error& error) {
    const std::string text = fact(error, "path");
    return text.empty() ? "the file" : text;
}

/// What was not found, by the first fact that names it.
Wording not_found(const Error& error) {
    if (error.fact("detail") == "uidvalidity")
        return {"the folder " + fact(error, "folder") +
                    " was made anew on the server: its messages have other numbers now",
                "`sealpost mail list` shows them"};
    if (!error.fact("folder").empty())
        return {"there is no folder " + fact(error, "folder") + " in this account",
                "`sealpost mail folders` lists them"};
    if (!error.fact("attachment").empty())
        return {"the draft has no attachment " + fact(error, "attachment"),
                "`sealpost draft list --json` names them"};
    if (!error.fact("draft").empty())
        return {"there is no draft " + fact(error, "draft"), "`sealpost draft list` lists them"};
    if (!error.fact("item").empty())
        return {"there is no item " + fact(error, "item") + " in the outbox",
                "`sealpost outbox list --all` lists them"};
    if (!error.fact("uid").empty())
        return {"there is no message " + fact(error, "uid") + " in this folder",
                "`sealpost mail list` shows the messages with their numbers"};
    if (!error.fact("part").empty())
        return {"the message has no part " + fact(error, "part") + " that is encrypted",
                "`sealpost inspect --json` lists the parts"};
    if (!error.fact("person").empty())
        return {"nothing is known of " + fact(error, "person"), "`sealpost people list` shows whom you know"};
    if (!error.fact("key-for").empty())
        return {"no key was found for " + fact(error, "key-for"),
                "ask for the key, and import it with `sealpost keys import FILE`"};
    if (!error.fact("address").empty())
        return {"the key has no valid user ID for " + fact(error, "address"),
                "`sealpost keys show KEY` lists its addresses"};
    if (!error.fact("authority").empty())
        return {"you have no authority of your own", "make one with `sealpost ca init --name NAME`"};
    if (error.fact("detail") == "not-issued")
        return {"your authority has not issued " + fact(error, "key"),
                "only who issued a certificate can take it back; `sealpost keys trust " + fact(error, "key") +
                    " --for ADDR --level rejected` keeps you from using it"};
    if (!error.fact("key").empty())
        return {"no key matches " + fact(error, "key"), "`sealpost keys list` shows all keys"};
    return {path(error) + " does not exist", "check the name"};
}

Wording usage(const Error& error) {
    const std::string what = error.fact("detail");
    if (what == "json-needs-output")
        return {"the result is bytes, and --json leaves no room for them on standard output",
                "name a file with -o FILE"};
    if (what == "binary-to-terminal")
        return {"the result is not text, and would upset the terminal",
                "name a file with -o FILE, or send the output into a pipe"};
    if (what == "several-copies")
        return {
            "this message needs " + fact(error, "copies") + " copies, and standard output holds one",
            "name a folder with -o DIR: each copy becomes a file, and manifest.json tells who gets which"};
    if (what == "unknown-setting")
        return {"there is no setting " + fact(error, "key"), "`sealpost config list` shows them all"};
    if (what == "quote") return {"the command has a quote that is not closed, or no words", {}};
    if (!error.fact("allowed").empty())
        return {fact(error, "key") + " cannot be set to " + fact(error, "value"),
                "it takes " + fact(error, "allowed")};
    if (what == "expires")
        return {"a key cannot last until then", "--expires takes 2y, 90d, a date as 2030-12-31, or never"};
    if (!error.fact("address").empty())
        return {fact(error, "address") + " is the only address of the key: nothing was changed",
                "add the other address first with `sealpost keys add-address`, or revoke the whole key with "
                "`sealpost keys revoke`"};
    if (what.empty()) return {"this combination of options makes no sense", "see `sealpost help`"};
    return {fact(error, "detail"),
            "see `sealpost help" + (error.fact("command").empty() ? "" : " " + fact(error, "command")) + "`"};
}

Wording locked(const Error& error) {
    if (error.fact("what") == "command") return word_command(error);
    if (!error.fact("account").empty())
        return {"there is no password for " + fact(error, "account"),
                "keep it in the Secret Service with `sealpost account add`, or give a --password-command"};
    if (!error.fact("key").empty())
        return {"the secret key " + fact(error, "key") + " is locked and nobody can be asked to unlock it",
                "give its passphrase with --passphrase-file FILE, or run this in a terminal"};
    if (error.fact("detail") == "export")
        return {"the file with the key of " + fact(error, "subject") +
                    " needs a passphrase of its own, and nobody can be asked for it",
                "give one with --passphrase-file FILE, or run this in a terminal; nothing was written"};
    if (error.fact("detail") == "no-new-passphrase")
        return {
            "the private key needs a passphrase, and nobody can be asked for one",
            "open your keyring, give a passphrase with --passphrase-file FILE, or store the key unencrypted "
            "with --no-passphrase"};
    return {"the keyring is locked" + detail(error),
            "unlock it, or give the passphrase with --passphrase-file FILE"};
}

Wording engine_missing(const Error& error) {
    if (!error.fact("library").empty())
        return {"the library " + fact(error, "library") +
                    " is not installed, or not the one that Sealpost was built with" + detail(error),
                "install what Sealpost depends on again; nothing was changed"};
    return {"GnuPG is not installed or cannot be started" + detail(error), "install it: apt install gnupg"};
}

Wording not_available(const Error& error) {
    if (!error.fact("command").empty())
        return {"`sealpost " + fact(error, "command") + "` is not available in this version", {}};
    if (!error.fact("option").empty())
        return {fact(error, "option") + " is not available in this version", {}};
    if (!error.fact("source").empty())
        return {"the source " + fact(error, "source") + " is not available in this version",
                "`--source wkd` and `--source autocrypt` are"};
    if (!error.fact("place").empty())
        return {"the state key lies in the " + fact(error, "place") + ", which does not answer",
                "start your keyring (Secret Service), then try again"};
    return {"this is not available in this version" + detail(error), {}};
}

Wording not_for_certificates(const Error& error) {
    const std::string operation = error.fact("operation");
    if (operation == "extend")
        return {"a certificate's end is set by the authority that issued it",
                "get a new one: `sealpost keys generate ADDR --engine smime --csr FILE` asks an authority, "
                "--ca your "
                "own; the old one stays for old mail"};
    if (operation == "add-address" || operation == "revoke-address")
        return {"a certificate's addresses are set by the authority that issued it",
                "get one for the other address: `sealpost keys generate ADDR --engine smime --csr FILE`, or "
                "--ca"};
    if (operation == "revoke")
        return {"only the authority that issued a certificate can revoke it" +
                    (error.fact("authority").empty() ? "" : ": " + fact(error, "authority")),
                "ask that authority; `sealpost keys trust " +
                    (error.fact("key").empty() ? "KEY" : fact(error, "key")) +
                    " --for ADDR --level rejected` keeps you from using it until then"};
    return {"certificates have no such thing", {}};
}

Wording unusable_key(const Error& error) {
    const std::string key = error.fact("key").empty() ? "the key" : "the key " + fact(error, "key");
    const std::string reason = error.fact("reason");
    const std::string since = fact(error, "since");
    const std::string on = since.size() < 10 ? std::string() : " on " + since.substr(0, 10);
    const std::string hint = "`sealpost keys show KEY` tells what can be done about it";
    if (reason == "expired") return {key + " expired" + on, hint};
    if (reason == "revoked") return {key + " was revoked" + on, hint};
    if (reason == "no-encryption-subkey") return {key + " cannot encrypt", hint};
    if (reason == "no-key")
        return {key + " is not in the keyring", "import it with `sealpost keys import FILE`"};
    if (reason == "not-yet-valid") return {key + " is not valid yet", "check this computer's clock"};
    return {key + " cannot be used", hint};
}

Wording already_exists(const Error& error) {
    if (!error.fact("authority").empty())
        return {"you have an authority already: " + fact(error, "authority"), "`sealpost ca issue` uses it"};
    if (!error.fact("address").empty())
        return {"the key has " + fact(error, "address") + " already",
                "`sealpost keys show KEY` lists its addresses"};
    if (!error.fact("taken").empty())
        return {fact(error, "taken") + " belongs to the account " + fact(error, "account") + " already",
                "`sealpost account list` shows whose addresses are whose"};
    const std::string what =
        error.fact("account").empty() ? path(error) : "an account for " + fact(error, "account");
    return {what + " exists already", {}};
}

Wording no_account(const Error& error) {
    if (error.fact("detail") == "identity")
        return {fact(error, "account") + " is no identity of an account",
                "`sealpost account identity list` shows them; the account itself is changed with `sealpost "
                "config set`, and removed with `sealpost account remove`"};
    if (!error.fact("detail").empty())
        return {"the account " + fact(error, "account") + " has no " + fact(error, "detail") + " server",
                "remove it, and add it again with --" + fact(error, "detail") + " HOST:PORT"};
    return {error.fact("account").empty() ? "there is no account"
                                          : "there is no account " + fact(error, "account"),
            "`sealpost account add ADDR` makes one; `sealpost account list` shows them"};
}

Wording ambiguous(const Error& error) {
    if (error.fact("detail") == "signer")
        return {"several keys of your own can sign", "name one by its address with --from ADDR"};
    if (!error.fact("key").empty())
        return {fact(error, "key") + " stands for several keys",
                "use the fingerprint: `sealpost keys list` shows it"};
    return {"there are several accounts", "name one with --account NAME"};
}

Wording unreadable_key(const Error& error) {
    const std::string where = error.fact("path").empty() ? "the input" : path(error);
    if (error.fact("detail") == "not-an-authority")
        return {where + " holds a person's certificate, not an authority's: " + fact(error, "subject"),
                "`sealpost keys import FILE` takes it; `sealpost ca add` is for who issued it. Nothing was "
                "added"};
    if (error.fact("detail") == "pbmac1")
        return {
            where + " is protected by a MAC of RFC 9579 (PBMAC1), which the OpenSSL of this computer cannot "
                    "check: whether the passphrase is right cannot be told",
            "export the file anew with the usual MAC (`openssl pkcs12 -export` without `-pbmac1_pbkdf2`), or "
            "import it where OpenSSL is 3.4 or newer; nothing was imported"};
    return {"no key could be read from " + where + detail(error), "nothing was imported"};
}

Wording limit(const Error& error) {
    const std::string where = error.fact("path").empty() ? "the input" : path(error);
    return {where + " is larger, or nested deeper, than Sealpost handles" + detail(error), {}};
}

} // namespace

std::string word_hint(std::string_view name) {
    if (name == "install-gnupg") return "install GnuPG: apt install gnupg";
    if (name == "start-agent") return "start the agent: gpgconf --launch gpg-agent";
    if (name == "allow-loopback")
        return "take no-allow-loopback-pinentry out of gpg-agent.conf, or unlock the key with gpg first";
    if (name == "gpg-conf") return "look in gpg.conf for an option that forces this, and take it out";
    if (name == "old-digest")
        return "gpg.conf forces an old digest, and nothing is signed so: take the option out (digest-algo, "
               "personal-digest-preferences), or send it encrypted without a signature (--no-sign)";
    if (name == "free-space") return "make room and try again";
    if (name == "allow-lookup")
        return "`sealpost config set lookup.wkd on` allows asking the key directory of an address's domain";
    if (name == "make-key") return "make one with `sealpost keys generate ADDR`";
    if (name == "revocation-list") return "this is a revocation list: give it to `sealpost ca add FILE`";
    if (name == "request")
        return "a request is a PKCS#10 file with the addresses and the key, signed with that key, RSA of "
               "2048 bits "
               "and up or P-256, P-384, P-521: `sealpost keys generate ADDR --engine smime --csr FILE` makes "
               "one";
    if (name == "other-address")
        return "ask the authority for a certificate that names only the addresses that you asked for";
    if (name == "restore-again")
        return "make room if the disk is full, then run the same command again: what was done stays, and the "
               "rest follows";
    if (name == "choose-home") return "name a folder with --home DIR or SEALPOST_HOME";
    return {};
}

Wording word(const Error& error) {
    if (const auto wording = word_backup(error)) return *wording;
    Wording wording;
    switch (error.code()) {
    case ErrorCode::internal:
        wording = {"this should not happen" + detail(error), "please report it"};
        break;
    case ErrorCode::io:
        wording = {"cannot read or write " + path(error) + detail(error), {}};
        break;
    case ErrorCode::disk_full:
        wording = {"no space left for " + path(error), "make room and try again; nothing was written"};
        break;
    case ErrorCode::not_found:
        wording = not_found(error);
        break;
    case ErrorCode::is_a_directory:
        wording = {path(error) + " is a folder", "name a file"};
        break;
    case ErrorCode::not_a_message:
        wording = {"the input is not a message: it does not begin with header fields",
                   "give a message as a mail program saves it (.eml), or `-` for standard input"};
        break;
    case ErrorCode::no_home:
        wording = {"there is no home folder for Sealpost's files",
                   "name one with --home DIR or SEALPOST_HOME"};
        break;
    case ErrorCode::unreadable_key:
        wording = unreadable_key(error);
        break;
    case ErrorCode::unreadable_config:
        wording = {path(error) + (error.fact("line").empty() ? "" : ", line " + fact(error, "line")) +
                       ": cannot be understood" + detail(error),
                   "correct it in an editor"};
        break;
    case ErrorCode::engine_missing:
        wording = engine_missing(error);
        break;
    case ErrorCode::engine_failed:
        wording = {(error.fact("engine") == "openssl" ? "OpenSSL" : "GnuPG") +
                       (" could not do it" + detail(error)),
                   {}};
        break;
    case ErrorCode::planned_keys_mismatch:
        wording = {"the result was encrypted to other keys than planned, and was destroyed",
                   "look for throw-keyids, recipient and group in gpg.conf"};
        break;
    case ErrorCode::limit:
        wording = limit(error);
        break;
    case ErrorCode::state_corrupt:
        wording = {path(error) + " is damaged or belongs to another key" + detail(error),
                   "put the file back from a back-up, or move it away to begin anew"};
        break;
    case ErrorCode::already_exists:
        wording = already_exists(error);
        break;
    case ErrorCode::not_available:
        wording = not_available(error);
        break;
    case ErrorCode::not_for_certificates:
        wording = not_for_certificates(error);
        break;
    case ErrorCode::unusable_key:
        wording = unusable_key(error);
        break;
    case ErrorCode::usage:
        wording = usage(error);
        break;
    case ErrorCode::bad_draft:
        wording = word_bad_draft(error);
        break;
    case ErrorCode::bad_address:
        wording = {fact(error, "address") + " is no valid address" +
                       (error.fact("field").empty() ? "" : ", in " + fact(error, "field")),
                   "write it as name@example.org"};
        break;
    case ErrorCode::no_account:
        wording = no_account(error);
        break;
    case ErrorCode::ambiguous:
        wording = ambiguous(error);
        break;
    case ErrorCode::policy_refused:
        wording = {"the message was refused by policy" + detail(error), "nothing was sent or written"};
        if (!error.fact("setting").empty())
            wording = {fact(error, "setting") + " is off: nobody was asked", {}};
        break;
    case ErrorCode::not_encrypted:
        wording = {"the message is not encrypted", "`sealpost inspect` shows what it is"};
        if (!error.fact("path").empty())
            wording.message =
                "the message has no part " + fact(error, "path") + " that is encrypted by itself";
        break;
    case ErrorCode::no_secret_key:
        wording = {error.fact("key").empty()
                       ? "none of your keys opens this message"
                       : "there is no secret key for " + fact(error, "key") + ", only the public one",
                   "`sealpost keys list --secret` shows your own keys"};
        break;
    case ErrorCode::integrity:
        wording = {"the ciphertext was changed on its way: nothing of it is shown",
                   "ask the sender to send it again"};
        break;
    case ErrorCode::malformed:
        wording = {"the encrypted data cannot be read" + detail(error), "ask the sender to send it again"};
        break;
    case ErrorCode::unsupported:
        wording = {"the message is encrypted in a way that is not supported" + detail(error),
                   "ask the sender to encrypt it to your key with a current program"};
        break;
    case ErrorCode::not_verified:
        wording = {"the message has no good signature" + detail(error),
                   "`sealpost inspect` shows what is known of it"};
        break;
    case ErrorCode::locked:
        wording = locked(error);
        break;
    case ErrorCode::bad_passphrase:
        wording = {"the passphrase is wrong", "nothing was changed; try again with the right one"};
        break;
    case ErrorCode::secret_service_unavailable:
        wording = {"no Secret Service (keyring) answers",
                   "start one (GNOME Keyring, KWallet, KeePassXC), or give a --password-command"};
        break;
    case ErrorCode::cancelled:
        wording = {"cancelled", {}};
        break;
    default:
        wording = word_server(error);
        break;
    }
    if (const std::string better = word_hint(error.hint()); !better.empty()) wording.hint = better;
    return wording;
}

} // namespace sealpost::cli
