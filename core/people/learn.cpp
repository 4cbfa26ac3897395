// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/learn.h"

#include "core/base/error.h"
#include "core/base/limits.h"
#include "core/base/text.h"

#include <algorithm>

namespace sealpost::people {

namespace {

constexpr std::size_t pem_line = 64;

std::string to_pem(const std::vector<std::string>& certificates) {
    std::string pem;
    for (const std::string& der : certificates) {
        pem += "-----BEGIN CERTIFICATE-----\n";
        const std::string encoded = to_base64(der);
        for (std::size_t at = 0; at < encoded.size(); at += pem_line)
            pem += encoded.substr(at, pem_line) + "\n";
        pem += "-----END CERTIFICATE-----\n";
    }
    return pem;
}

std::vector<mime::AddrSpec> addresses_of(const keys::ForeignKey& key) {
    std::vector<mime::AddrSpec> result;
    for (const std::string& text : key.addresses)
        if (auto address = mime::AddrSpec::parse(text)) result.push_back(*std::move(address));
    return result;
}

bool carries(const keys::ForeignKey& key, const mime::AddrSpec& address) {
    return contains(addresses_of(key), address);
}

bool was_accepted(const KnownKey& key) {
    return key.decision && (key.decision->level == Level::accepted || key.decision->level == Level::verified);
}

class Learner {
  public:
    Learner(const LearnInto& into, const MailBrought& mail, const LearnFacts& facts)
        : into_(into), mail_(mail), facts_(facts) {}

    Learned run() {
        if (facts_.is_mine(mail_.from)) return {};
        into_.people.store().together([this] {
            const auto before = into_.people.open_conflicts(mail_.from);
            for (const auto& signature : mail_.signatures) take_signature(signature);
            for (const auto& attached : mail_.attached) take_attached(attached);
            if (mail_.counts_for_autocrypt) take_autocrypt();
            for (const auto& header : mail_.gossip) take_gossip(header);
            forget_the_oldest(mail_.from);
            for (const auto& conflict : into_.people.open_conflicts(mail_.from))
                if (std::find(before.begin(), before.end(), conflict) == before.end())
                    learned_.conflicts.push_back(conflict);
            for (auto& key : learned_.keys)
                key.level = into_.people.level(key.address, key.key.technology, key.key.fingerprint);
        });
        return std::move(learned_);
    }

  private:
    struct Place {
        const mime::AddrSpec& address;
        Level level = Level::offered;
        Origin source = Origin::mail;
    };

    /// What cannot be read holds no keys.
    std::vector<keys::ForeignKey> read(Technology technology, std::string_view bytes) const {
        keys::ForeignKeys* reader = keys::reader_of(into_.readers, technology);
        if (!reader) return {};
        try {
            return reader->read(bytes);
        } catch (const Error& error) {
            if (error.code() != ErrorCode::unreadable_key) throw;
            return {};
        }
    }

    void arrive(const keys::ForeignKey& key, const Place& place) {
        if (is_of_the_past(key, place.address)) return;
        into_.people.arrived({.address = place.address,
                              .technology = key.technology,
                              .fingerprint = key.fingerprint,
                              .level = place.level,
                              .source = place.source,
                              .authority = key.authority,
                              .created = key.created,
                              .seen = mail_.effective},
                             facts_.now);
        SeenKey seen{.technology = key.technology, .fingerprint = key.fingerprint, .bytes = key.bytes};
        const bool changed = into_.seen.put(seen);
        learned_.keys.push_back(
            {.address = place.address, .key = std::move(seen), .level = Level::none, .changed = changed});
    }

    /// A message from before the user's decision with a key from before the accepted one: Sealpost met an old
    /// message, not a new key.
    bool is_of_the_past(const keys::ForeignKey& key, const mime::AddrSpec& address) const {
        const auto known = into_.people.known_keys(address);
        return std::any_of(known.begin(), known.end(), [&](const KnownKey& other) {
            return other.technology == key.technology && other.fingerprint != key.fingerprint &&
                   was_accepted(other) && mail_.effective < other.decision->at && key.created &&
                   other.created && *key.created < *other.created;
        });
    }

    /// Something is known of the address that hearsay must not touch.
    bool is_settled(const mime::AddrSpec& address, const keys::ForeignKey& key) const {
        const auto known = into_.people.known_keys(address);
        const auto levels = standing(address, known);
        return std::any_of(levels.begin(), levels.end(), [&](const Acceptance& other) {
            return other.technology == key.technology && other.fingerprint != key.fingerprint &&
                   crypto::counts_for_encryption(other.level);
        });
    }

    void take_signature(const BroughtSignature& signature) {
        if (signature.technology == Technology::smime) {
            for (const auto& key : read(Technology::smime, to_pem(signature.claims.certificates))) {
                if (!carries(key, mail_.from)) continue;
                const bool counts = signature.good && !key.authority.empty();
                arrive(key, {.address = mail_.from, .level = counts ? Level::ca : Level::offered});
            }
        }
        if (!signature.good) return;
        const auto person = into_.people.store().read(mail_.from);
        if (!person || !person->find(signature.technology, signature.signer)) return;
        into_.people.store().change(mail_.from, [&](PersonRecord& record) {
            KnownKey& key = *record.find(signature.technology, signature.signer);
            if (!key.last_signed || *key.last_signed < signature.signed_at)
                key.last_signed = signature.signed_at;
        });
        if (signature.technology == Technology::smime)
            into_.people.announced({.address = mail_.from,
                                    .signer = signature.signer,
                                    .preferred = signature.claims.encryption_certificate,
                                    .capabilities = signature.claims.capabilities,
                                    .at = signature.signed_at});
    }

    void take_attached(const AttachedKeys& attached) {
        for (const auto& key : read(attached.technology, attached.bytes)) {
            if (++attached_keys_ > limits::keys_of_a_message) return;
            for (const auto& address : addresses_of(key)) {
                if (address == mail_.from)
                    arrive(key, {.address = address});
                else if (contains(mail_.recipients, address))
                    take_hearsay(key, {.address = address});
            }
        }
    }

    void take_hearsay(const keys::ForeignKey& key, const Place& place) {
        if (is_settled(place.address, key) || facts_.is_mine(place.address)) return;
        arrive(key, place);
        forget_the_oldest(place.address);
    }

    /// The one key in the field, if it is the address's.
    std::optional<keys::ForeignKey> key_in(const AutocryptHeader& header) const {
        auto found = read(Technology::openpgp, header.key_data);
        if (found.size() != 1 || !carries(found.front(), header.address)) return std::nullopt;
        return std::move(found.front());
    }

    void take_autocrypt() {
        const auto key = mail_.autocrypt ? key_in(*mail_.autocrypt) : std::nullopt;
        bool is_news = false;
        const auto person = into_.people.store().read(mail_.from);
        if (!key && (!person || !person->autocrypt.key)) return;
        into_.people.store().change(mail_.from, [&](PersonRecord& record) {
            if (!key)
                update(record.autocrypt, mail_.effective);
            else
                is_news = update(record.autocrypt, mail_.effective, key->fingerprint,
                                 mail_.autocrypt->prefer_encrypt);
        });
        if (is_news) arrive(*key, {.address = mail_.from, .source = Origin::autocrypt});
    }

    void take_gossip(const AutocryptHeader& header) {
        const bool named = contains(mail_.recipients, header.address) && header.address != mail_.from &&
                           !facts_.is_mine(header.address);
        const auto key = named ? key_in(header) : std::nullopt;
        if (!key) return;
        bool is_news = false;
        into_.people.store().change(header.address, [&](PersonRecord& record) {
            is_news = update_gossip(record.autocrypt, mail_.effective, key->fingerprint);
        });
        if (is_news) take_hearsay(*key, {.address = header.address, .source = Origin::gossip});
    }

    /// Undecided keys that mail brought, beyond the bound: the one that came first goes.
    void forget_the_oldest(const mime::AddrSpec& address) {
        const auto person = into_.people.store().read(address);
        if (!person) return;
        std::vector<const KnownKey*> undecided;
        for (const auto& key : person->keys)
            if (!key.decision && key.arrival == Level::offered && key.source != Origin::imported)
                undecided.push_back(&key);
        if (undecided.size() <= limits::offered_keys) return;
        std::sort(undecided.begin(), undecided.end(),
                  [](const KnownKey* a, const KnownKey* b) { return a->arrived < b->arrived; });
        undecided.resize(undecided.size() - limits::offered_keys);
        for (const auto* key : undecided) into_.seen.erase(key->technology, key->fingerprint);
        into_.people.store().change(address, [&](PersonRecord& record) {
            std::erase_if(record.keys, [&](const KnownKey& key) {
                return std::any_of(undecided.begin(), undecided.end(), [&](const KnownKey* gone) {
                    return gone->technology == key.technology && gone->fingerprint == key.fingerprint;
                });
            });
        });
    }

    const LearnInto& into_;
    const MailBrought& mail_;
    const LearnFacts& facts_;
    Learned learned_;
    std::size_t attached_keys_ = 0;
};

} // namespace

Learned learn(const LearnInto& into, const MailBrought& mail, const LearnFacts& facts) {
    return Learner(into, mail, facts).run();
}

} // namespace sealpost::people
