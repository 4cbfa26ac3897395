// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/person_store.h"

#include "core/base/error.h"
#include "core/state/sealed_records.h"

namespace sealpost::people {

namespace {

constexpr std::string_view kind = "person";

PersonRecord parse(std::string_view text) {
    auto record = parse_person_record(text);
    if (!record) throw Error(ErrorCode::state_corrupt, {{"kind", std::string(kind)}, {"detail", "form"}});
    return *std::move(record);
}

} // namespace

std::optional<PersonRecord> PersonStore::read(const mime::AddrSpec& address) const {
    const auto text = records_->get(kind, address.key());
    return text ? std::optional(parse(*text)) : std::nullopt;
}

std::vector<PersonRecord> PersonStore::all() const {
    std::vector<PersonRecord> result;
    for (const auto& record : records_->all(kind)) result.push_back(parse(record.value));
    return result;
}

PersonRecord PersonStore::change(const mime::AddrSpec& address,
                                 const std::function<void(PersonRecord&)>& apply) {
    PersonRecord person{.address = address};
    records_->update(kind, address.key(),
                     [&](const std::optional<std::string>& now) -> std::optional<std::string> {
                         if (now) person = parse(*now);
                         apply(person);
                         if (person.empty()) return std::nullopt;
                         return to_text(person);
                     });
    return person;
}

void PersonStore::together(const std::function<void()>& changes) {
    state::Transaction transaction(records_->database());
    changes();
    transaction.commit();
}

} // namespace sealpost::people
