// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/write/remedy_job.h"

#include "app/deciding.h"
#include "app/finding.h"
#include "app/importing.h"
#include "app/inviting.h"
#include "app/planning.h"
#include "core/base/file.h"

#include <algorithm>
#include <chrono>

namespace sealpost::gui {

namespace {

/// The panel waits ten seconds in all; two servers may be asked.
constexpr std::chrono::seconds patience{9};

void replace(std::string& text, std::string_view place, const std::string& with) {
    for (auto at = text.find(place); at != std::string::npos; at = text.find(place, at + with.size()))
        text.replace(at, place.size(), with);
}

std::string in_groups(const std::string& digits) {
    std::string result;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        if (i > 0 && i % 4 == 0) result += ' ';
        result += digits[i];
    }
    return result;
}

} // namespace

KeyGain look_for_key(app::Home& home, const mime::AddrSpec& address, bool allow, const Operation& operation) {
    if (allow) home.settings().set("lookup.wkd", "on");
    const bool allowed = app::general_settings(home).lookup_wkd;
    auto finding = app::find_keys(
        home, {.address = address, .directory = allowed, .waiting = true, .timeout = patience}, operation);
    KeyGain gain{.fault = std::move(finding.fault)};
    const auto set = [&](KeyGain::Result result, const crypto::Fingerprint& fingerprint) {
        gain.result = result;
        gain.fingerprint = fingerprint.hex();
    };
    if (!finding.conflicts.empty()) {
        set(KeyGain::Result::conflict, finding.conflicts.front().arrived);
    } else if (!finding.keys.empty()) {
        // Those that count come before those that wait.
        const auto best = std::min_element(finding.keys.begin(), finding.keys.end(),
                                           [](const auto& a, const auto& b) { return a.waits < b.waits; });
        set(best->waits ? KeyGain::Result::waits : KeyGain::Result::counts, best->key.fingerprint);
    } else if (!allowed) {
        gain.result = KeyGain::Result::not_allowed;
    }
    return gain;
}

KeyGain take_from_file(app::Home& home, const std::string& path, const mime::AddrSpec& address,
                       const Operation& operation) {
    FileSource source(path);
    const auto import = app::import_keys(home, path, app::read_keys(source), operation);
    KeyGain gain;
    for (const auto& [key, change, secret] : import.taken.keys) {
        if (!key.has_address(address.to_string())) {
            ++gain.of_others;
            continue;
        }
        const auto level = home.people().level(address, key.technology, key.fingerprint);
        gain.fingerprint = key.fingerprint.hex();
        if (level == crypto::Level::conflict)
            gain.result = KeyGain::Result::conflict;
        else if (crypto::counts_for_encryption(level) || key.secret != keys::SecretPlace::none)
            gain.result = KeyGain::Result::counts;
        else
            gain.result = KeyGain::Result::waits;
        if (gain.result == KeyGain::Result::conflict) break;
    }
    return gain;
}

void decide_upon(app::Home& home, const std::string& fingerprint, const mime::AddrSpec& address,
                 crypto::Level level) {
    auto subject = app::find_subject(home, fingerprint, address, level);
    app::decide(home, subject, address, level);
}

std::variant<Invitation, outgoing::Refusal> write_invitation(app::Home& home, const mime::AddrSpec& to,
                                                             const std::string& from,
                                                             const InvitationWords& words) {
    auto sender = mime::AddrSpec::parse(from);
    if (const auto accounts = home.accounts().load(); !sender) {
        if (accounts.size() != 1) throw Error(ErrorCode::no_account);
        sender = mime::AddrSpec::demand(accounts.front().address);
    }
    const auto account = app::account_of(home, *sender);
    auto own = outgoing::choose_own_key({.address = *sender,
                                         .sign = false,
                                         .encrypt = true,
                                         .named = app::named_keys_of(account),
                                         .now = home.now()},
                                        home.directory());
    if (auto* refusal = std::get_if<outgoing::Refusal>(&own)) return std::move(*refusal);
    const auto& key = std::get<outgoing::OwnKey>(own);
    const std::string display_name = account ? account->display_name : std::string();
    Invitation invitation{.text = words.text};
    replace(invitation.text, "%NAME%", display_name.empty() ? sender->to_string() : display_name);
    replace(invitation.text, "%FINGERPRINT%", in_groups(key.fingerprint().hex()));
    invitation.message = app::make_invitation(home, {.to = to,
                                                     .from = {display_name, *sender},
                                                     .key = key,
                                                     .subject = words.subject,
                                                     .text = invitation.text});
    return invitation;
}

} // namespace sealpost::gui
