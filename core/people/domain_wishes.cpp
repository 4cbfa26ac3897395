// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/domain_wishes.h"

#include "core/base/error.h"
#include "core/mime/address.h"
#include "core/people/wishes_text.h"
#include "core/state/sealed_records.h"

namespace sealpost::people {

namespace {

constexpr std::string_view kind = "domain";

Wishes parse(const std::string& text) {
    const auto wishes = parse_wishes(text);
    if (!wishes) throw Error(ErrorCode::state_corrupt, {{"kind", std::string(kind)}, {"detail", "form"}});
    return *wishes;
}

} // namespace

Wishes DomainWishes::of(const std::string& domain) const {
    const auto text = records_->get(kind, domain);
    return text ? parse(*text) : Wishes();
}

void DomainWishes::set(const std::string& domain, const Wishes& wishes) {
    if (wishes == Wishes())
        records_->erase(kind, domain);
    else
        records_->put(kind, domain, to_text(wishes));
}

std::vector<std::pair<std::string, Wishes>> DomainWishes::all() const {
    std::vector<std::pair<std::string, Wishes>> result;
    for (const auto& record : records_->all(kind)) result.emplace_back(record.key, parse(record.value));
    return result;
}

std::optional<std::string> parse_domain(std::string_view text) {
    if (!text.starts_with('@')) return std::nullopt;
    const auto address = mime::AddrSpec::parse("x" + std::string(text));
    return address ? std::optional(address->ascii_domain()) : std::nullopt;
}

} // namespace sealpost::people
