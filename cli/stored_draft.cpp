// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/stored_draft.h"

#include "cli/words.h"
#include "core/base/text.h"

#include <nlohmann/json.hpp>

namespace sealpost::cli {

namespace {

Json text_of(const std::string& bytes) {
    return Json(is_valid_utf8(bytes) ? bytes : escape_for_display(bytes));
}

} // namespace

void remove_draft(Context& context, const std::string& id, std::chrono::milliseconds patience) {
    const auto removed = app::remove_draft(context, id, patience, context.operation());
    if (removed.gone.left > 0)
        context.output().warn("a draft in your Drafts folder was changed there, and stays");
    if (removed.fault)
        context.output().warn("the copy of the draft in your Drafts folder is still there: " +
                              word(*removed.fault).message);
}

Json json_of_draft(const outbox::StoredDraft& draft) {
    Json attachments = Json::array();
    for (const auto& file : draft.attachments)
        attachments.push_back({{"name", text_of(file.name)},
                               {"path", text_of(file.path.native())},
                               {"size", file.size},
                               {"sha256", file.sha256},
                               {"in_copy", draft.in_copy(file)},
                               {"state", outgoing::name_of(outgoing::look_at(file))}});
    return {{"id", draft.id},
            {"saved_at", to_rfc3339(draft.saved_at)},
            {"account", draft.account.empty() ? Json(nullptr) : Json(draft.account)},
            {"bytes", draft.size},
            {"attachments", std::move(attachments)}};
}

} // namespace sealpost::cli
