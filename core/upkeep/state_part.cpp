// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/upkeep/state_part.h"

#include "core/base/text.h"
#include "core/people/all_seen_keys.h"
#include "core/people/domain_wishes.h"
#include "core/people/person_store.h"
#include "core/people/wishes_text.h"
#include "core/upkeep/merge_people.h"

#include <nlohmann/json.hpp>

#include <set>

namespace sealpost::upkeep {

namespace {

using Json = nlohmann::json;

constexpr const char* people_file = "state/people.json";
constexpr const char* seen_file = "state/seen-keys.json";
constexpr const char* lookups_file = "state/lookups.json";
constexpr const char* servers_file = "state/servers.json";
constexpr const char* domains_file = "state/domains.json";
constexpr std::string_view lookup_kind = "lookup";
constexpr std::string_view server_kind = "server";
constexpr std::string_view domain_kind = "domain";

std::string text_of(const Json& json) { return json.dump(2) + "\n"; }

/// A kind whose values are JSON, by its keys.
std::string save_kind(const state::SealedRecords& records, std::string_view kind) {
    Json all = Json::object();
    for (const auto& record : records.all(kind)) all[record.key] = Json::parse(record.value);
    return text_of(all);
}

/// Runs `read` on the file's JSON; what it throws for a wrong form becomes the fault of the file.
template <typename Read>
void read_file_of(const keys::BackupEntries& from, const char* name, Read read) {
    const std::string* bytes = from.find(name);
    if (!bytes) return;
    try {
        read(Json::parse(*bytes));
    } catch (const Json::exception&) {
        keys::throw_malformed_backup(name);
    } catch (const std::bad_optional_access&) {
        keys::throw_malformed_backup(name);
    }
}

std::vector<state::Record> read_kind(const keys::BackupEntries& from, const char* name) {
    std::vector<state::Record> records;
    read_file_of(from, name, [&](const Json& json) {
        if (!json.is_object()) keys::throw_malformed_backup(name);
        for (const auto& [key, value] : json.items()) records.push_back({.key = key, .value = value.dump()});
    });
    return records;
}

/// As `people set --policy` calls it.
std::string name_of(const people::Wishes& wishes) {
    return wishes.policy ? std::string(people::name_of(*wishes.policy)) : "account";
}

} // namespace

void StatePart::save(keys::BackupEntries& to, const Operation& operation) {
    operation.check();
    Json persons = Json::array();
    for (const auto& person : people::PersonStore(records_).all())
        persons.push_back(Json::parse(people::to_text(person)));
    Json seen = Json::array();
    for (const auto& key : people::all_seen_keys(records_))
        seen.push_back({{"technology", crypto::name_of(key.technology)},
                        {"fingerprint", key.fingerprint.hex()},
                        {"bytes", to_base64(key.bytes)}});
    to.add(people_file, text_of(persons));
    to.add(seen_file, text_of(seen));
    to.add(lookups_file, save_kind(records_, lookup_kind));
    to.add(servers_file, save_kind(records_, server_kind));
    to.add(domains_file, save_kind(records_, domain_kind));
}

void StatePart::prepare(const keys::BackupEntries& from, const Operation& operation) {
    operation.check();
    for (const auto& entry : from.all()) {
        const std::set<std::string_view> known{people_file, seen_file, lookups_file, servers_file,
                                               domains_file};
        if (entry.name.starts_with(folder()) && !known.contains(entry.name))
            keys::throw_malformed_backup(entry.name);
    }
    people_.clear();
    seen_.clear();
    read_file_of(from, people_file, [&](const Json& json) {
        for (const auto& person : json) people_.push_back(people::parse_person_record(person.dump()).value());
    });
    read_file_of(from, seen_file, [&](const Json& json) {
        for (const auto& key : json)
            seen_.push_back(
                {.technology = crypto::parse_technology(key.at("technology").get<std::string>()).value(),
                 .fingerprint = crypto::Fingerprint::parse(key.at("fingerprint").get<std::string>()).value(),
                 .bytes = from_base64(key.at("bytes").get<std::string>()).value()});
    });
    lookups_ = read_kind(from, lookups_file);
    servers_ = read_kind(from, servers_file);
    domains_ = read_kind(from, domains_file);
    for (const auto& domain : domains_)
        if (people::parse_domain("@" + domain.key) != domain.key || !people::parse_wishes(domain.value))
            keys::throw_malformed_backup(domains_file);
}

void StatePart::restore(keys::RestoreReport& report, const Operation& operation) {
    operation.check();
    people::PersonStore(records_).together([&] {
        for (const auto& person : people_) restore_person(person, report);
        people::SeenKeys seen(records_);
        for (const auto& key : seen_)
            if (!seen.get(key.technology, key.fingerprint)) seen.put(key);
        restore_missing(lookup_kind, lookups_, nullptr);
        restore_missing(server_kind, servers_, &report);
        restore_missing(domain_kind, domains_, &report);
    });
}

void StatePart::restore_person(const people::PersonRecord& there, keys::RestoreReport& report) {
    people::PersonStore store(records_);
    const auto here = store.read(there.address);
    const MergedPerson merged = here ? merge(*here, there) : MergedPerson{.record = there};
    const std::string address = there.address.to_string();
    for (const auto& kept : merged.kept)
        report.kept.push_back({.what = "level",
                               .subject = address,
                               .fingerprint = kept.fingerprint.hex(),
                               .here = std::string(crypto::name_of(kept.here)),
                               .there = std::string(crypto::name_of(kept.there))});
    if (here && merged.kept_wishes)
        report.kept.push_back({.what = "wishes",
                               .subject = address,
                               .fingerprint = {},
                               .here = name_of(here->wishes),
                               .there = name_of(there.wishes)});
    if (here && *here == merged.record) return;
    store.change(there.address, [&](people::PersonRecord& record) { record = merged.record; });
    ++report.people;
}

void StatePart::restore_missing(std::string_view kind, const std::vector<state::Record>& there,
                                keys::RestoreReport* report) {
    for (const auto& record : there) {
        const auto here = records_.get(kind, record.key);
        if (!here)
            records_.put(kind, record.key, record.value);
        else if (report && Json::parse(*here) != Json::parse(record.value))
            report->kept.push_back({.what = std::string(kind), .subject = record.key});
    }
}

} // namespace sealpost::upkeep
