// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/seen_keys.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/people/all_seen_keys.h"
#include "core/state/sealed_records.h"

namespace sealpost::people {

namespace {

constexpr std::string_view kind = "seen-key";

std::string name(crypto::Technology technology, const crypto::Fingerprint& fingerprint) {
    return std::string(crypto::name_of(technology)) + ":" + fingerprint.hex();
}

SeenKey parse(state::Record&& record) {
    const auto colon = record.key.find(':');
    const auto technology = crypto::parse_technology(record.key.substr(0, colon));
    const auto fingerprint =
        colon == record.key.npos ? std::nullopt : crypto::Fingerprint::parse(record.key.substr(colon + 1));
    if (!technology || !fingerprint)
        throw Error(ErrorCode::state_corrupt, {{"kind", std::string(kind)}, {"detail", "form"}});
    return {.technology = *technology, .fingerprint = *fingerprint, .bytes = std::move(record.value)};
}

} // namespace

bool SeenKeys::put(const SeenKey& key) {
    const std::string at = name(key.technology, key.fingerprint);
    if (records_->get(kind, at) == key.bytes) return false;
    records_->put(kind, at, key.bytes);
    return true;
}

std::optional<SeenKey> SeenKeys::get(crypto::Technology technology,
                                     const crypto::Fingerprint& fingerprint) const {
    auto bytes = records_->get(kind, name(technology, fingerprint));
    if (!bytes) return std::nullopt;
    return SeenKey{.technology = technology, .fingerprint = fingerprint, .bytes = *std::move(bytes)};
}

void SeenKeys::erase(crypto::Technology technology, const crypto::Fingerprint& fingerprint) {
    records_->erase(kind, name(technology, fingerprint));
}

std::vector<SeenKey> SeenKeys::find(std::string_view digits) const {
    std::vector<SeenKey> result;
    if (const auto whole = crypto::Fingerprint::parse(digits)) {
        for (const auto technology : {crypto::Technology::openpgp, crypto::Technology::smime})
            if (auto key = get(technology, *whole)) result.push_back(*std::move(key));
        return result;
    }
    const std::string last = ascii_upper(digits);
    if (last.size() != 16) return result;
    for (auto& record : records_->all(kind))
        if (auto key = parse(std::move(record)); key.fingerprint.last16() == last)
            result.push_back(std::move(key));
    return result;
}

std::vector<SeenKey> all_seen_keys(const state::SealedRecords& records) {
    std::vector<SeenKey> result;
    for (auto& record : records.all(kind)) result.push_back(parse(std::move(record)));
    return result;
}

std::vector<SeenKey> SeenKeys::all() const { return all_seen_keys(*records_); }

std::optional<keys::Key> describe(const SeenKey& seen, const std::vector<keys::ForeignKeys*>& readers) {
    keys::ForeignKeys* reader = keys::reader_of(readers, seen.technology);
    if (!reader) return std::nullopt;
    return reader->describe(
        {.technology = seen.technology, .fingerprint = seen.fingerprint, .bytes = seen.bytes});
}

} // namespace sealpost::people
