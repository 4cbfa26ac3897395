// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/remedies.h"

#include "cli/output.h"

namespace sealpost::cli {

namespace {

using upkeep::Finding;
using enum upkeep::FindingId;

/// An address may hold what a shell would run (a backquote is a letter of its local part).
std::string in_shell_quotes(const std::string& text) {
    constexpr std::string_view plain = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789@._+-";
    if (!text.empty() && text.find_first_not_of(plain) == text.npos && !text.starts_with('-')) return text;
    std::string result = text.starts_with('-') ? "-- '" : "'";
    for (const char c : text) result += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return result + "'";
}

bool is_certificate(const Finding& finding) { return finding.technology == crypto::Technology::smime; }

std::string new_key(const Finding& finding) {
    return std::string("sealpost keys generate ") +
           (is_certificate(finding) ? "--engine smime --csr request.csr " : "") +
           in_shell_quotes(finding.address);
}

std::string whose(const Finding& finding) {
    return shown(finding.subject) + (finding.address.empty() ? "" : " (" + shown(finding.address) + ")");
}

std::string on(const Finding& finding) {
    return finding.at ? " on " + to_rfc3339(*finding.at).substr(0, 10) : std::string();
}

} // namespace

std::string remedy_of(const Finding& finding) {
    switch (finding.id) {
    case own_key_expired:
    case own_key_expiring:
        if (is_certificate(finding)) return new_key(finding);
        return "sealpost keys extend " + finding.subject + " --expires 2y";
    case own_key_revoked:
    case own_key_weak:
    case own_key_cannot_encrypt:
        return new_key(finding);
    case own_key_weakly_signed:
        // Whatever its end is: giving it one signs anew.
        return "sealpost keys extend " + finding.subject + " --expires " + (finding.at ? "2y" : "never");
    case own_key_without_backup:
        return "sealpost keys backup -o sealpost-backup.gpg";
    case correspondent_key_expired:
    case correspondent_key_expiring:
    case correspondent_key_revoked:
        return "sealpost keys find " + in_shell_quotes(finding.address);
    case key_conflict:
        return "sealpost people show " + in_shell_quotes(finding.address);
    case gnupg_missing:
    case gnupg_outdated:
        return "apt install gnupg";
    case agent_unusable:
        return "gpgconf --launch gpg-agent";
    case pinentry_missing:
        return "apt install pinentry-gnome3";
    case secret_service_absent:
        return "apt install gnome-keyring";
    case secret_service_locked:
        return "sealpost people list";
    case state_key_in_file:
        return "sealpost config set state-key secret-service";
    case library_hole:
        return "apt upgrade";
    case authority_expired:
        return "sealpost ca remove " + finding.subject;
    case authority_expiring:
        return "sealpost ca add FILE";
    case own_authority_expiring:
        return "sealpost ca list";
    case own_list_ended:
        return "sealpost ca crl -o list.crl";
    case swap_unencrypted:
        return "swapoff --all";
    }
    return {};
}

std::string text_of(const Finding& finding) {
    switch (finding.id) {
    case own_key_expired:
        return "your key " + whose(finding) + " expired" + on(finding) + ": nobody can write to you with it";
    case own_key_weakly_signed:
        return "your key " + whose(finding) +
               " rests on signatures of its own with SHA-1, which newer programs do not believe";
    case own_key_expiring:
        return "your key " + whose(finding) + " expires" + on(finding);
    case own_key_revoked:
        return "your key " + whose(finding) + " was revoked" + on(finding) + ", and you have no other";
    case own_key_weak:
        return "your key " + whose(finding) + " is too weak: others will not accept it";
    case own_key_cannot_encrypt:
        return "nobody can encrypt to your key " + whose(finding);
    case own_key_without_backup:
        return "your key " + whose(finding) +
               " is in no back-up: with this computer all mail to it would be lost";
    case correspondent_key_expired:
        return "the key of " + shown(finding.address) + " expired" + on(finding) +
               ": you cannot write to them";
    case correspondent_key_expiring:
        return "the key of " + shown(finding.address) + " expires" + on(finding);
    case correspondent_key_revoked:
        return "the key of " + shown(finding.address) + " was revoked" + on(finding);
    case key_conflict:
        return "another key came for " + shown(finding.address) +
               ": nothing is sent to them until you have compared both";
    case gnupg_missing:
        return "GnuPG is missing: there are no OpenPGP keys without it";
    case gnupg_outdated:
        return shown(finding.subject) + " is too old: Sealpost needs 2.2";
    case agent_unusable:
        return "GnuPG's agent does not answer: OpenPGP mail can neither be opened nor signed";
    case pinentry_missing:
        return "no pinentry is installed: passphrases are asked for on the terminal only";
    case secret_service_absent:
        return "no Secret Service answers, and something that is needed lies there";
    case secret_service_locked:
        return "the Secret Service is locked: you will be asked to open it";
    case state_key_in_file:
        return "the key of Sealpost's state lies in a file, not in a keyring";
    case library_hole:
        return shown(finding.subject) +
               (finding.severity == upkeep::Severity::info
                    ? " once had the hole " + shown(finding.detail) +
                          "; whether your distribution mended it cannot be told from its version"
                    : " has the known hole " + shown(finding.detail));
    case authority_expired:
        return "the authority " + whose(finding) + " ended" + on(finding);
    case authority_expiring:
        return "the authority " + whose(finding) + " ends" + on(finding);
    case own_authority_expiring:
        return "your own authority ends" + on(finding) + ", and with it what it issued";
    case own_list_ended:
        return "the revocation list of your authority ended" + on(finding);
    case swap_unencrypted:
        return "swap space is not encrypted: what was in memory may be found on the disk";
    }
    return {};
}

} // namespace sealpost::cli
