// SPDX-License-Identifier: GPL-3.0-or-later
// A person as the page of people shows them: the keys of both kinds that are known for their addresses, and
// what follows from them. Values, gathered in a job.
#pragma once

#include "app/home.h"
#include "core/keys/usability.h"
#include "core/people/acceptance.h"
#include "core/people/person_record.h"
#include "gui/text/person_text.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace sealpost::gui {

/// What a key counts for at one address of the person.
struct KeyStanding {
    people::Acceptance acceptance;
    /// As recorded; nullopt: nothing is known of it.
    std::optional<people::KnownKey> known{};
    bool operator==(const KeyStanding&) const = default;
};

struct PersonKey {
    keys::Key key;
    /// Mail or a directory brought it; it is in no key store.
    bool waiting = false;
    /// For each address of the person that the key carries.
    std::vector<KeyStanding> standing{};
    /// To encrypt to the first of these addresses.
    keys::Usability usability{};

    bool is_own() const noexcept { return key.secret != keys::SecretPlace::none; }
    /// The best of `standing`.
    crypto::Level level() const noexcept;
    bool operator==(const PersonKey&) const = default;
};

struct Dispute {
    mime::AddrSpec address;
    people::Conflict conflict;
    bool operator==(const Dispute&) const = default;
};

struct Person {
    /// A true value: display name, else the first address, else the key's fingerprint.
    std::string name{};
    std::vector<mime::AddrSpec> addresses{};
    /// Oneself: an account's address, or a key with its secret part.
    bool own = false;
    Standing standing = Standing::none;
    /// The best one first.
    std::vector<PersonKey> keys{};
    std::vector<Dispute> disputes{};

    const PersonKey* find(const crypto::Fingerprint& fingerprint) const noexcept;
    bool has_address(const mime::AddrSpec& address) const noexcept;
    bool operator==(const Person&) const = default;
};

/// What persons are made of.
struct PersonMaterial {
    /// Of both key stores, with their secret state.
    std::vector<keys::Key> keys{};
    std::vector<keys::Key> waiting{};
    /// As people::People::persons() gives them.
    std::vector<std::vector<people::PersonRecord>> records{};
    /// Of one's accounts, in order, with the name that the account has.
    std::vector<mime::Mailbox> own{};
};

/// Oneself first, then the others by name. Addresses are one person's where the user joined them, and where
/// the same keys, under the same name, are all that is known of them.
std::vector<Person> group_persons(const PersonMaterial& material, Time now);

/// Throws what the state and the key stores throw.
std::vector<Person> gather_persons(app::Home& home);

/// To sign, and for the address to be encrypted to.
keys::Usability own_usability(const keys::Key& key, const std::string& address, Time now);

} // namespace sealpost::gui
