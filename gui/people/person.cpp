// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/people/person.h"

#include "app/deciding.h"
#include "app/standings.h"
#include "core/accounts/identity.h"

#include <QString>
#include <algorithm>
#include <iterator>

namespace sealpost::gui {

namespace {

/// What is known of one address, before addresses become persons.
struct Entry {
    std::optional<mime::AddrSpec> address{};
    /// Places in the list of all keys.
    std::vector<std::size_t> keys{};
    const people::PersonRecord* record = nullptr;
    /// The records that were joined to it; -1: none.
    int joined = -1;
    /// The place among one's own addresses.
    std::optional<std::size_t> own{};
    std::string name{};
};

struct AnyKey {
    const keys::Key* key;
    bool waiting;
};

std::vector<mime::AddrSpec> addresses_in(const keys::Key& key) {
    std::vector<mime::AddrSpec> found;
    const auto add = [&](const std::string& text) {
        if (auto address = mime::AddrSpec::parse(text); address && !contains(found, *address))
            found.push_back(*std::move(address));
    };
    for (const auto& text : key.addresses()) add(text);
    // Of a key that is dead as a whole no user ID is valid: whose it was is still worth knowing.
    if (found.empty())
        for (const auto& user_id : key.user_ids) add(user_id.address);
    return found;
}

std::string name_in(const keys::Key& key, const std::optional<mime::AddrSpec>& address) {
    for (const auto& user_id : key.user_ids) {
        const auto of = mime::AddrSpec::parse(user_id.address);
        if (address && of && *of == *address && !user_id.name.empty()) return user_id.name;
    }
    return key.name();
}

class Grouping {
  public:
    Grouping(const PersonMaterial& material, Time now) : material_(material), now_(now) {}

    std::vector<Person> persons() {
        for (const auto& key : material_.keys) keys_.push_back({&key, false});
        for (const auto& key : material_.waiting) keys_.push_back({&key, true});
        note_own();
        note_records();
        for (std::size_t i = 0; i < keys_.size(); ++i) note_key(i);
        std::map<std::string, std::vector<const Entry*>> groups;
        for (auto& [text, entry] : entries_) {
            if (entry.keys.empty() && !entry.own && !has_something(entry)) continue;
            groups[group_of(text, entry)].push_back(&entry);
        }
        std::vector<Person> result;
        for (auto& [id, entries] : groups) result.push_back(person_of(entries));
        sort(result);
        return result;
    }

  private:
    static bool has_something(const Entry& entry) { return entry.record && !entry.record->keys.empty(); }

    Entry& entry_of(const mime::AddrSpec& address) {
        Entry& entry = entries_[address.key()];
        if (!entry.address) entry.address = address;
        return entry;
    }

    void note_own() {
        for (std::size_t i = 0; i < material_.own.size(); ++i) {
            Entry& entry = entry_of(material_.own[i].address);
            entry.own = i;
            entry.name = material_.own[i].display_name;
        }
    }

    void note_records() {
        for (std::size_t i = 0; i < material_.records.size(); ++i)
            for (const auto& record : material_.records[i]) {
                Entry& entry = entry_of(record.address);
                entry.record = &record;
                if (material_.records[i].size() > 1) entry.joined = static_cast<int>(i);
            }
    }

    void note_key(std::size_t place) {
        const keys::Key& key = *keys_[place].key;
        const auto addresses = addresses_in(key);
        if (addresses.empty()) entries_["\n" + key.fingerprint.hex()].keys.push_back(place);
        for (const auto& address : addresses) {
            Entry& entry = entry_of(address);
            entry.keys.push_back(place);
            if (entry.name.empty()) entry.name = name_in(key, address);
            if (key.secret != keys::SecretPlace::none && !entry.own) entry.own = material_.own.size();
        }
    }

    /// Whoever makes a key writes into it what addresses they like: where one of them has another key too, it
    /// stays on its own.
    std::string group_of(const std::string& text, const Entry& entry) const {
        if (entry.joined >= 0) return "joined " + std::to_string(entry.joined);
        if (entry.keys.empty() || entry.name.empty()) return "alone " + text;
        std::string id = (entry.own ? "own " : "keys ") + entry.name;
        for (const auto place : entry.keys) id += " " + keys_[place].key->fingerprint.hex();
        return id;
    }

    Person person_of(const std::vector<const Entry*>& entries) const {
        Person person;
        std::vector<std::size_t> places;
        for (const Entry* entry : entries) {
            if (entry->address) person.addresses.push_back(*entry->address);
            person.own = person.own || entry->own.has_value();
            if (person.name.empty()) person.name = entry->name;
            for (const auto place : entry->keys)
                if (std::find(places.begin(), places.end(), place) == places.end()) places.push_back(place);
            if (!entry->record || entry->own) continue;
            for (const auto& conflict : people::open_conflicts(entry->record->keys))
                person.disputes.push_back({*entry->address, conflict});
        }
        for (const auto place : places) person.keys.push_back(key_of(entries, keys_[place]));
        std::stable_sort(person.keys.begin(), person.keys.end(),
                         [](const PersonKey& a, const PersonKey& b) { return rank_of(a) > rank_of(b); });
        if (!person.keys.empty() && person.name.empty()) person.name = person.keys.front().key.name();
        if (person.name.empty() && !person.addresses.empty())
            person.name = person.addresses.front().to_string();
        if (person.name.empty() && !person.keys.empty())
            person.name = std::string(person.keys.front().key.fingerprint.last16());
        person.standing = person.own ? own_standing(person) : standing_of_others(person);
        return person;
    }

    PersonKey key_of(const std::vector<const Entry*>& entries, const AnyKey& any) const {
        PersonKey result{.key = *any.key, .waiting = any.waiting};
        std::string first;
        for (const Entry* entry : entries) {
            if (!entry->address || !contains(addresses_in(*any.key), *entry->address)) continue;
            if (first.empty()) first = entry->address->to_string();
            result.standing.push_back(standing_at(*entry, result));
        }
        result.usability = result.is_own() ? own_usability(result.key, first, now_)
                                           : keys::usability(result.key, keys::Use::encrypt, first, now_);
        return result;
    }

    static KeyStanding standing_at(const Entry& entry, const PersonKey& key) {
        KeyStanding result{.acceptance = {.address = *entry.address,
                                          .technology = key.key.technology,
                                          .fingerprint = key.key.fingerprint}};
        if (entry.record) {
            for (const auto& told : app::told_standing(*entry.address, entry.record->keys))
                if (told.technology == key.key.technology && told.fingerprint == key.key.fingerprint)
                    result.acceptance = told;
            if (const auto* known = entry.record->find(key.key.technology, key.key.fingerprint))
                result.known = *known;
        }
        if (key.is_own()) {
            result.acceptance.level = crypto::Level::verified;
            result.acceptance.source = people::Origin::own;
        }
        return result;
    }

    static int rank_of(const PersonKey& key) {
        const int usable = key.usability.ok() ? 100 : 0;
        const int own = key.is_own() ? 1000 : 0;
        const auto level = key.level();
        return own + usable + static_cast<int>(level) - (level == crypto::Level::rejected ? 200 : 0);
    }

    static Standing own_standing(const Person& person) {
        if (person.keys.empty() || !person.keys.front().is_own()) return Standing::none;
        return person.keys.front().usability.ok() ? Standing::verified : Standing::unusable;
    }

    static Standing standing_of_others(const Person& person) {
        if (!person.disputes.empty()) return Standing::conflict;
        Standing best = Standing::none;
        for (const auto& key : person.keys) {
            const auto level = key.level();
            if (level == crypto::Level::rejected) continue;
            Standing here = Standing::unusable;
            if (key.usability.ok())
                here = level == crypto::Level::verified       ? Standing::verified
                       : crypto::counts_for_encryption(level) ? Standing::accepted
                                                              : Standing::new_key;
            // The enumerators stand from the best to the worst.
            const auto order = [](Standing standing) {
                return standing == Standing::conflict ? Standing::none : standing;
            };
            if (order(here) < order(best)) best = here;
        }
        return best;
    }

    void sort(std::vector<Person>& persons) const {
        std::vector<std::pair<QString, Person>> named;
        named.reserve(persons.size());
        for (auto& person : persons) {
            // Accounts as they are listed, before other keys of one's own.
            QString order = QString::fromStdString(person.name).toCaseFolded();
            if (!person.addresses.empty())
                order += QLatin1Char('\n') + QString::fromStdString(person.addresses.front().key());
            if (person.own) order.prepend(QString::number(place_of(person)).rightJustified(6, u'0'));
            named.emplace_back(std::move(order), std::move(person));
        }
        std::sort(named.begin(), named.end(), [](const auto& a, const auto& b) {
            if (a.second.own != b.second.own) return a.second.own;
            return a.first < b.first;
        });
        persons.clear();
        for (auto& [order, person] : named) persons.push_back(std::move(person));
    }

    std::size_t place_of(const Person& person) const {
        for (std::size_t i = 0; i < material_.own.size(); ++i)
            if (person.has_address(material_.own[i].address)) return i;
        return material_.own.size();
    }

    const PersonMaterial& material_;
    Time now_;
    std::vector<AnyKey> keys_;
    /// By the address's canonical form; keys without one by their fingerprint.
    std::map<std::string, Entry> entries_;
};

std::vector<mime::Mailbox> own_mailboxes(app::Home& home) {
    std::vector<mime::Mailbox> own;
    for (const auto& account : home.accounts().load())
        for (const auto& text : accounts::addresses_of(account)) {
            auto address = mime::AddrSpec::parse(text);
            if (!address) continue;
            const auto identity = accounts::as_identity(account, text);
            own.push_back({identity ? identity->display_name : account.display_name, *std::move(address)});
        }
    return own;
}

} // namespace

crypto::Level PersonKey::level() const noexcept {
    auto best = crypto::Level::none;
    for (const auto& one : standing) best = std::max(best, one.acceptance.level);
    return best;
}

const PersonKey* Person::find(const crypto::Fingerprint& fingerprint) const noexcept {
    for (const auto& key : keys)
        if (key.key.fingerprint == fingerprint) return &key;
    return nullptr;
}

bool Person::has_address(const mime::AddrSpec& address) const noexcept {
    return contains(addresses, address);
}

keys::Usability own_usability(const keys::Key& key, const std::string& address, Time now) {
    const auto encrypt = keys::usability(key, keys::Use::encrypt, address, now);
    return encrypt.ok() ? keys::usability(key, keys::Use::sign, address, now) : encrypt;
}

std::vector<Person> group_persons(const PersonMaterial& material, Time now) {
    return Grouping(material, now).persons();
}

std::vector<Person> gather_persons(app::Home& home) {
    PersonMaterial material;
    material.records = home.people().persons();
    for (keys::KeyStore* store : home.key_stores()) {
        auto listed = store->list("", true);
        std::move(listed.begin(), listed.end(), std::back_inserter(material.keys));
    }
    material.waiting = app::waiting_keys(home, "");
    material.own = own_mailboxes(home);
    return group_persons(material, home.now());
}

} // namespace sealpost::gui
