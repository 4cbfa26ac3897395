// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/words_draft.h"

#include "core/base/text.h"

namespace sealpost::cli {

namespace {

std::string fact(const Error& error, const char* name) { return escape_for_display(error.fact(name)); }

} // namespace

Wording word_bad_draft(const Error& error) {
    const std::string what = error.fact("detail");
    if (what == "no-from")
        return {"the message has no From field", "add one, or name the sender with --from ADDR"};
    if (what == "several-from")
        return {"the message has several senders in From", "leave one, or name it with --from ADDR"};
    if (what == "no-recipient" || what == "no-recipients")
        return {"the message has no recipient", "add a To field, or name a recipient with --to ADDR"};
    if (what == "header-injection")
        return {"a header field of the message holds a line break where none may be", "correct the field"};
    if (what == "tls-optional")
        return {"the message says in " + fact(error, "field") +
                    " that servers may do without TLS, and TLS is required of them; nothing was sent",
                "take the field out of the message, or send it with --no-require-tls"};
    if (what == "attachment-changed" || what == "attachment-missing")
        return {
            "the attachment " + fact(error, "attachment") +
                (what == "attachment-missing" ? " is not there any more"
                                              : " has changed since it was attached") +
                " (" + fact(error, "path") + "); nothing was sent",
            "`sealpost draft attach ID FILE` attaches it as it is now, `sealpost draft attach ID --remove " +
                fact(error, "attachment") + "` leaves it out; `sealpost draft list` names the draft"};
    if (what == "not-authentic")
        return {"the draft " + fact(error, "draft") +
                    " was not saved by you on this computer, or was changed since; nothing was sent",
                "read it with `sealpost draft open " + fact(error, "draft") +
                    "`, and save what is yours of it as a new draft"};
    std::string message = "the message cannot be sent as it is";
    if (!error.fact("address").empty())
        message = fact(error, "address") + " is no valid address";
    else if (!error.fact("field").empty())
        message += ": its field " + fact(error, "field") + " is faulty";
    return {message +
                (error.fact("address").empty() && !what.empty() ? " (" + fact(error, "detail") + ")" : ""),
            "correct the header of the message"};
}

} // namespace sealpost::cli
