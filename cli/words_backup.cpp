// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/words_backup.h"

#include "core/base/text.h"

namespace sealpost::cli {

namespace {

std::string fact(const Error& error, std::string_view name) { return escape_for_display(error.fact(name)); }

Wording word_code(const Error& error) {
    if (error.code() == ErrorCode::locked)
        return {"the code of the back-up is needed",
                "give it with --code-file FILE, or run this in a terminal"};
    if (error.fact("detail") == "group")
        return {"the code has a typing error in its group " + fact(error, "group"),
                "compare that group with the recovery sheet; nothing was changed"};
    return {"this is no code: it has " + fact(error, "groups") + " groups of " + fact(error, "characters") +
                " characters",
            "compare it with the recovery sheet; nothing was changed"};
}

Wording word_archive(const Error& error) {
    const std::string detail = error.fact("detail");
    switch (error.code()) {
    case ErrorCode::bad_passphrase:
        return {
            "the code does not open this back-up",
            "it is the code of another one, or the file is damaged at its beginning; nothing was changed"};
    case ErrorCode::integrity:
        return {detail == "truncated" ? "the back-up is not whole: its end is missing"
                                      : "the back-up is damaged: it is not what was once written",
                "use another copy of the file; nothing was changed"};
    case ErrorCode::limit:
        return {"the back-up is larger than Sealpost handles (" + fact(error, "detail") + ")",
                "nothing was changed"};
    default:
        break;
    }
    if (detail == "no-backup") return {"this file is no back-up of Sealpost", "nothing was changed"};
    if (detail == "newer")
        return {"a newer Sealpost made this back-up", "install that version; nothing was changed"};
    return {"the back-up holds what it should not, or what cannot be read (" + fact(error, "detail") + ")",
            "docs/backup.md says how to open it by hand; nothing was changed"};
}

} // namespace

std::optional<Wording> word_backup(const Error& error) {
    if (error.fact("what") == "backup-code") return word_code(error);
    if (error.fact("what") == "backup") return word_archive(error);
    return std::nullopt;
}

} // namespace sealpost::cli
