// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/key_advice.h"

#include "cli/json_values.h"
#include "cli/key_choice.h"
#include "cli/text_values.h"

#include <nlohmann/json.hpp>

namespace sealpost::cli {

namespace {

void advise_to_hand_out(Context& context, const keys::Key& changed) {
    if (changed.technology == crypto::Technology::smime) {
        context.output().note(
            "others learn of it from your authority's list: write it with `sealpost ca crl -o FILE`, "
            "and have everybody run `sealpost ca add FILE`");
        return;
    }
    const std::string fingerprint = changed.fingerprint.hex();
    context.output().note(
        "others learn of it when they get the key again: send them what `sealpost keys export " +
        fingerprint + "` writes, or lay it out anew with `sealpost keys publish`");
}

} // namespace

void tell_of_changed_key(Context& context, const keys::Key& changed) {
    const auto standing = standing_of(context, changed);
    context.output().print(text_of_key(changed, standing));
    context.output().print_json({{"key", json_of_key(changed, standing, context.now())}});
    advise_to_hand_out(context, changed);
}

} // namespace sealpost::cli
