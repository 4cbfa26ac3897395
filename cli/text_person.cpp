// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/person_values.h"

#include "cli/text_values.h"
#include "core/discovery/lookup_log.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace sealpost::cli {

namespace {

std::string day_of(Time time) { return to_rfc3339(time).substr(0, 10); }

/// How a key came, after "came".
std::string words_of(people::Origin origin) {
    switch (origin) {
    case people::Origin::in_person:
        return "in person";
    case people::Origin::imported:
        return "from a file";
    case people::Origin::wkd:
        return "from the domain's key directory";
    case people::Origin::autocrypt:
        return "in the header of a message";
    case people::Origin::gossip:
        return "in a message of somebody else";
    case people::Origin::mail:
        return "with a message";
    case people::Origin::ca:
        return "with an authority that vouches for it";
    case people::Origin::own:
        return "as your own";
    }
    return {};
}

std::string words_of(const people::Event& event) {
    const std::string day = day_of(event.at) + "  ";
    switch (event.level) {
    case crypto::Level::verified:
        return day + "you compared it";
    case crypto::Level::accepted:
        return day + "you accepted it";
    case crypto::Level::rejected:
        return day + "you rejected it";
    case crypto::Level::none:
        return day + "you took that back";
    case crypto::Level::ca:
        return day + "an authority vouches for it";
    default:
        return day + "came " + words_of(event.source);
    }
}

std::vector<std::string> history_of(const people::KnownKey& key, const KeysAtHand& at_hand) {
    std::vector<std::string> lines;
    const std::string fingerprint = grouped(key.fingerprint);
    constexpr std::size_t half_a_line = 29; // six groups
    for (std::size_t at = 0; at < fingerprint.size(); at += half_a_line + 1)
        lines.push_back(fingerprint.substr(at, half_a_line));
    if (const auto found = at_hand.find(key.fingerprint);
        found != at_hand.end() && !found->second.name().empty())
        lines.push_back(shown(found->second.name()));
    if (key.created) lines.push_back(day_of(*key.created) + "  was made");
    for (const auto& event : key.history) lines.push_back(words_of(event));
    if (key.last_seen) lines.push_back(day_of(*key.last_seen) + "  last seen");
    if (key.last_signed) lines.push_back(day_of(*key.last_signed) + "  last good signature");
    return lines;
}

std::size_t columns(const std::string& text) {
    return static_cast<std::size_t>(std::count_if(
        text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xc0) != 0x80; }));
}

std::string side_by_side(const std::vector<std::string>& left, const std::vector<std::string>& right) {
    std::size_t width = 0;
    for (const auto& line : left) width = std::max(width, columns(line));
    std::string text;
    for (std::size_t i = 0; i < std::max(left.size(), right.size()); ++i) {
        const std::string first = i < left.size() ? left[i] : std::string();
        std::string line = "  " + first;
        if (i < right.size()) line += std::string(width - columns(first) + 3, ' ') + right[i];
        text += line + "\n";
    }
    return text;
}

std::string text_of_wishes(const people::Wishes& wishes) {
    std::string text;
    if (wishes.policy == people::Policy::require) text += "  gets sealed mail or none\n";
    if (wishes.policy == people::Policy::prefer)
        text += "  gets signed mail in the clear where there is no key\n";
    if (wishes.policy == people::Policy::sign_only) text += "  gets signed mail in the clear\n";
    if (wishes.engine) text += "  written to with " + std::string(crypto::name_of(*wishes.engine)) + "\n";
    return text;
}

} // namespace

std::string text_of_person(const PersonRecords& person, const KeysAtHand& at_hand) {
    std::string text;
    const people::Wishes& wishes = person.front().wishes;
    for (const auto& record : person) {
        text += shown(record.address.to_string()) + "\n";
        for (const auto& acceptance : told_standing(record.address, record.keys)) {
            const auto key = at_hand.find(acceptance.fingerprint);
            text += "  " + std::string(crypto::name_of(acceptance.technology)) + "  " +
                    acceptance.fingerprint.hex() + "  " + std::string(crypto::name_of(acceptance.level)) +
                    " since " + day_of(acceptance.since) + " (" +
                    std::string(people::name_of(acceptance.source)) + ")" +
                    (key == at_hand.end() ? ", not in the keyring" : "") + "\n";
        }
    }
    return text + text_of_wishes(wishes);
}

std::string text_of_domain(const std::string& domain, const people::Wishes& wishes) {
    return "@" + shown(domain) + "\n" + text_of_wishes(wishes);
}

std::string demand_domain(const std::string& text) {
    const auto domain = people::parse_domain(text);
    if (!domain) throw Error(ErrorCode::bad_address, {{"address", text}});
    return *domain;
}

void tell_domain(Context& context, const std::string& domain) {
    const auto wishes = people::DomainWishes(context.state().records()).of(domain);
    context.output().print(text_of_domain(domain, wishes));
    context.output().print_json(
        {{"people", Json::array()}, {"domains", Json::array({json_of_domain(domain, wishes)})}});
}

std::string text_of_conflicts(const PersonRecords& person, const KeysAtHand& at_hand) {
    std::string text;
    for (const auto& record : person)
        for (const auto& conflict : people::open_conflicts(record.keys)) {
            std::vector<std::string> left{"the key that counts"}, right{"the key that came later"};
            for (const auto& [lines, fingerprint] :
                 {std::pair(&left, conflict.accepted), std::pair(&right, conflict.arrived)})
                for (auto& line : history_of(*record.find(conflict.technology, fingerprint), at_hand))
                    lines->push_back(std::move(line));
            const std::string address = shown(record.address.to_string());
            text += "\nTwo keys for " + address + ": nothing is sent to it until you decide.\n" +
                    side_by_side(left, right) + "Ask " + address +
                    " which one is right, by telephone for instance:\n" + "  sealpost keys trust " +
                    conflict.arrived.hex() + " --for " + address +
                    " --level accepted   (the new one)\n  sealpost keys trust " + conflict.arrived.hex() +
                    " --for " + address + " --level rejected   (keep the old one)\n";
        }
    return text;
}

void tell_person(Context& context, const mime::AddrSpec& address) {
    auto person = context.people().person_of(address);
    if (person.empty()) person.push_back({.address = address});
    KeysAtHand at_hand;
    for (const auto& record : person)
        for (const auto& known : record.keys)
            if (auto key = context.key_store(known.technology).get(known.fingerprint))
                at_hand.emplace(known.fingerprint, *std::move(key));
    Json json = json_of_person(person, at_hand);
    json["lookups"] = Json::array();
    std::string lookups;
    for (const auto& record : person)
        for (const auto& lookup : discovery::LookupLog(context.state().records()).of(record.address)) {
            json["lookups"].push_back({{"address", record.address.to_string()},
                                       {"at", to_rfc3339(lookup.at)},
                                       {"source", lookup.source},
                                       {"url", lookup.url},
                                       {"outcome", lookup.outcome}});
            lookups += "  " + day_of(lookup.at) + "  asked " + shown(lookup.url) + ": " +
                       shown(lookup.outcome) + "\n";
        }
    context.output().print(text_of_person(person, at_hand) + lookups + text_of_conflicts(person, at_hand));
    context.output().print_json({{"people", Json::array({std::move(json)})}});
}

} // namespace sealpost::cli
