// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/own_key.h"

#include "app/home.h"
#include "core/base/file.h"
#include "core/base/limits.h"
#include "core/base/text.h"
#include "core/keys/usability.h"

#include <algorithm>

namespace sealpost::app {

namespace {

namespace fs = std::filesystem;

constexpr auto lifetime = std::chrono::days(2 * 365);

/// A key in the index: "FINGERPRINT ID ID ...".
struct Line {
    crypto::Fingerprint key;
    std::vector<std::string> ids;
};

std::vector<Line> read_index(const fs::path& path) {
    std::string text;
    try {
        text = read_file(path, limits::config_file);
    } catch (const Error& error) {
        if (error.code() == ErrorCode::not_found) return {};
        throw;
    }
    std::vector<Line> lines;
    for (const auto line : split(text, '\n')) {
        const auto words = split(trim(line), ' ');
        const auto key = crypto::Fingerprint::parse(words[0]);
        if (key) lines.push_back({*key, {words.begin() + 1, words.end()}});
    }
    return lines;
}

void write_index(const fs::path& path, const std::vector<Line>& lines) {
    std::string text;
    for (const auto& line : lines) text += line.key.hex() + " " + join(line.ids, " ") + "\n";
    make_private_folder(path.parent_path());
    write_file(path, text);
}

void drop(std::vector<Line>& lines, const crypto::Fingerprint& key) {
    std::erase_if(lines, [&](const Line& line) { return line.key == key; });
}

state::SecretAttributes attributes_of(const std::string& key) {
    return {{"application", "sealpost"}, {"kind", "openpgp-key"}, {"key", key}};
}

std::vector<std::string> ids_of(const keys::Key& key) {
    std::vector<std::string> ids{std::string(key.fingerprint.last16())};
    for (const auto& subkey : key.subkeys) {
        const std::string id(subkey.fingerprint.last16());
        if (std::count(ids.begin(), ids.end(), id) == 0) ids.push_back(id);
    }
    return ids;
}

/// Asks the person to open it, where that is allowed.
void demand_open(state::SecretService& service) {
    switch (service.state()) {
    case state::ServiceState::ready:
        return;
    case state::ServiceState::locked:
        service.unlock();
        return;
    case state::ServiceState::absent:
        throw Error(ErrorCode::secret_service_unavailable);
    }
}

} // namespace

fs::path OwnPassphrases::index_in(const fs::path& data) { return data / "kept-passphrases"; }

std::optional<crypto::Fingerprint> OwnPassphrases::key_of(const fs::path& data, const std::string& key_id) {
    for (auto& line : read_index(index_in(data)))
        if (std::count(line.ids.begin(), line.ids.end(), key_id) != 0) return std::move(line.key);
    return std::nullopt;
}

void OwnPassphrases::keep(const keys::Key& key, const Secret& passphrase) {
    const std::string name = key.fingerprint.hex();
    service_.store(attributes_of(name), "Sealpost: key " + name, passphrase);
    auto lines = read_index(index_);
    drop(lines, key.fingerprint);
    lines.push_back({key.fingerprint, ids_of(key)});
    write_index(index_, lines);
}

std::optional<Secret> OwnPassphrases::get(const crypto::Fingerprint& key) {
    return service_.look_up(attributes_of(key.hex()));
}

bool OwnPassphrases::forget(const crypto::Fingerprint& key) {
    auto lines = read_index(index_);
    const auto before = lines.size();
    drop(lines, key);
    if (lines.size() == before) return false;
    service_.clear(attributes_of(key.hex()));
    write_index(index_, lines);
    return true;
}

std::vector<crypto::Fingerprint> OwnPassphrases::all() const {
    std::vector<crypto::Fingerprint> keys;
    for (auto& line : read_index(index_)) keys.push_back(std::move(line.key));
    return keys;
}

std::vector<keys::Key> usable_own_keys(Home& home, const mime::AddrSpec& address) {
    auto own = home.directory().own_keys(address, crypto::Technology::openpgp);
    const std::string text = address.to_string();
    std::erase_if(own, [&](const keys::Key& key) {
        return !keys::usability(key, keys::Use::sign, text, home.now()).ok() ||
               !keys::usability(key, keys::Use::encrypt, text, home.now()).ok();
    });
    std::stable_sort(own.begin(), own.end(), [](const keys::Key& a, const keys::Key& b) {
        return a.created.value_or(Time{}) > b.created.value_or(Time{});
    });
    return own;
}

Secret random_passphrase() {
    constexpr std::string_view letters = "123456789abcdefghjkmnpqrstuvwxyz";
    constexpr std::size_t groups = 6, group_size = 5;
    static_assert(letters.size() == 32);
    const Secret chance = Secret::random(groups * group_size);
    Secret text = Secret::zeros(groups * (group_size + 1) - 1);
    std::size_t at = 0;
    for (std::size_t i = 0; i < chance.size(); ++i) {
        if (i > 0 && i % group_size == 0) text.data()[at++] = '-';
        text.data()[at++] = letters[static_cast<unsigned char>(chance.reveal()[i]) % letters.size()];
    }
    return text;
}

keys::Key make_own_key(Home& home, const OwnKeyRequest& request, const Operation& operation) {
    const bool keeps = !request.passphrase;
    Secret passphrase = keeps ? random_passphrase() : request.passphrase->copy();
    if (keeps) demand_open(home.secret_service());
    auto& store = home.key_store(crypto::Technology::openpgp);
    const auto key = store.generate({.address = request.address.to_string(),
                                     .name = request.name,
                                     .expires = home.now() + lifetime,
                                     .now = home.now(),
                                     .passphrase = passphrase.copy()},
                                    operation);
    if (!keeps) return key;
    try {
        OwnPassphrases(home.folders().data, home.secret_service()).keep(key, passphrase);
    } catch (const Error&) {
        // A key that nobody can open is worse than none.
        store.remove(key.fingerprint, keys::Removal::with_secret_part, operation);
        throw;
    }
    return key;
}

std::optional<Secret> kept_passphrase(Home& home, const crypto::Fingerprint& key) {
    OwnPassphrases kept(home.folders().data, home.secret_service());
    const auto all = kept.all();
    if (std::count(all.begin(), all.end(), key) == 0) return std::nullopt;
    return kept.get(key);
}

std::optional<Secret> kept_passphrase_of(Home& home, const std::string& key_id) {
    std::optional<crypto::Fingerprint> key;
    try {
        key = OwnPassphrases::key_of(home.folders().data, key_id);
    } catch (const Error&) {
        return std::nullopt;
    }
    if (!key) return std::nullopt;
    return OwnPassphrases(home.folders().data, home.secret_service()).get(*key);
}

} // namespace sealpost::app
