// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/state/sealed_records.h"

#include "core/base/error.h"
#include "core/state/sealing.h"

#include <algorithm>
#include <cstdint>

namespace sealpost::state {

namespace {

constexpr std::string_view key_check_name = "key_check";

std::string length_prefix(std::size_t size) {
    std::string prefix(4, '\0');
    for (std::size_t i = 0; i < 4; ++i) prefix[i] = static_cast<char>(size >> (8 * (3 - i)));
    return prefix;
}

std::string key_check(const Secret& state_key) {
    return hmac(derive_key(state_key, "sealpost state 1: check"), "this is the key");
}

std::optional<std::string> recorded_check(const Database& database) {
    auto statement = database.prepare("SELECT value FROM meta WHERE name = ?1");
    statement.bind_text(1, key_check_name);
    return statement.step() ? std::optional(statement.bytes(0)) : std::nullopt;
}

std::string associated_data(std::string_view kind, std::string_view id) {
    return "sealpost record 1" + length_prefix(kind.size()) + std::string(kind) + std::string(id);
}

} // namespace

SealedRecords::SealedRecords(const Database& database, const Secret& state_key) : database_(database) {
    if (state_key.size() != key_size) throw Error(ErrorCode::internal, {{"detail", "state-key-size"}});
    if (!recorded_check(database)) {
        Transaction transaction(database);
        if (!recorded_check(database)) {
            auto statement = database.prepare("INSERT INTO meta (name, value) VALUES (?1, ?2)");
            statement.bind_text(1, key_check_name).bind_blob(2, key_check(state_key));
            statement.step();
        }
        transaction.commit();
    }
    if (!belongs_to(database, state_key))
        throw Error(ErrorCode::state_corrupt, {{"path", database.path().string()}, {"detail", "state-key"}});
    state_key_ = state_key.copy();
    id_key_ = derive_key(state_key_, "sealpost state 1: id");
}

SealedRecords::~SealedRecords() = default;

bool SealedRecords::belongs_to(const Database& database, const Secret& state_key) {
    const auto recorded = recorded_check(database);
    return !recorded || equal_in_constant_time(*recorded, key_check(state_key));
}

Secret SealedRecords::derive(std::string_view purpose) const {
    return derive_key(state_key_, "sealpost state 1: purpose: " + std::string(purpose));
}

std::string SealedRecords::id_of(std::string_view kind, std::string_view key) const {
    return hmac(id_key_, length_prefix(kind.size()) + std::string(kind) + std::string(key));
}

const Secret& SealedRecords::sealing_key(std::string_view kind) const {
    const auto found = sealing_keys_.find(kind);
    if (found != sealing_keys_.end()) return found->second;
    auto key = derive_key(state_key_, "sealpost state 1: seal: " + std::string(kind));
    return sealing_keys_.emplace(kind, std::move(key)).first->second;
}

std::string SealedRecords::seal(std::string_view kind, std::string_view id, const Record& record) const {
    const auto plain = length_prefix(record.key.size()) + record.key + record.value;
    return seal_bytes(sealing_key(kind), associated_data(kind, id), plain);
}

Record SealedRecords::open(std::string_view kind, std::string_view id, std::string_view sealed) const {
    const auto plain = open_bytes(sealing_key(kind), associated_data(kind, id), sealed);
    if (!plain)
        throw Error(ErrorCode::state_corrupt,
                    {{"path", database_.path().string()}, {"kind", std::string(kind)}});
    // What authenticates was written by seal(), so that the lengths hold.
    std::size_t size = 0;
    for (std::size_t i = 0; i < 4; ++i) size = size << 8 | static_cast<unsigned char>((*plain)[i]);
    return {.key = plain->substr(4, size), .value = plain->substr(4 + size)};
}

void SealedRecords::put(std::string_view kind, std::string_view key, std::string_view value) {
    const auto id = id_of(kind, key);
    auto statement = database_.prepare("INSERT INTO record (kind, id, sealed) VALUES (?1, ?2, ?3) "
                                       "ON CONFLICT (kind, id) DO UPDATE SET sealed = excluded.sealed");
    statement.bind_text(1, kind).bind_blob(2, id);
    statement.bind_blob(3, seal(kind, id, {std::string(key), std::string(value)})).step();
}

std::optional<std::string> SealedRecords::get(std::string_view kind, std::string_view key) const {
    const auto id = id_of(kind, key);
    auto statement = database_.prepare("SELECT sealed FROM record WHERE kind = ?1 AND id = ?2");
    if (!statement.bind_text(1, kind).bind_blob(2, id).step()) return std::nullopt;
    return open(kind, id, statement.bytes(0)).value;
}

bool SealedRecords::erase(std::string_view kind, std::string_view key) {
    auto statement = database_.prepare("DELETE FROM record WHERE kind = ?1 AND id = ?2");
    statement.bind_text(1, kind).bind_blob(2, id_of(kind, key)).step();
    return database_.changes() > 0;
}

std::vector<Record> SealedRecords::all(std::string_view kind) const {
    auto statement = database_.prepare("SELECT id, sealed FROM record WHERE kind = ?1");
    statement.bind_text(1, kind);
    std::vector<Record> records;
    while (statement.step()) records.push_back(open(kind, statement.bytes(0), statement.bytes(1)));
    std::sort(records.begin(), records.end(), [](const Record& a, const Record& b) { return a.key < b.key; });
    return records;
}

void SealedRecords::update(std::string_view kind, std::string_view key, const Change& change) {
    Transaction transaction(database_);
    if (const auto wanted = change(get(kind, key)))
        put(kind, key, *wanted);
    else
        erase(kind, key);
    transaction.commit();
}

} // namespace sealpost::state
