// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/handling.h"

#include "core/base/text.h"

#include <algorithm>

namespace sealpost::app {

namespace {

constexpr const char* tls_field = "TLS-Required";

bool makes_tls_optional(const outgoing::Draft& draft) {
    return std::ranges::any_of(draft.fields(), [](const mime::FieldLine& field) {
        return equal_ignoring_case(field.name(), tls_field) && equal_ignoring_case(trim(field.raw()), "No");
    });
}

std::set<transport::DeliveryReport> reports_of(const accounts::Account& account) {
    if (account.settings.notify.empty()) return {};
    return transport::parse_delivery_reports(account.settings.notify).value();
}

} // namespace

outbox::Handling handling_for(const outgoing::Draft& draft, const accounts::Account& account,
                              const HandlingWish& wish) {
    const bool require_tls = wish.require_tls.value_or(account.settings.require_tls);
    if (require_tls && makes_tls_optional(draft))
        throw Error(ErrorCode::bad_draft, {{"detail", "tls-optional"}, {"field", tls_field}});
    return {.require_tls = require_tls,
            .reports = wish.reports ? *wish.reports : reports_of(account),
            .envelope_id = {}};
}

} // namespace sealpost::app
