// SPDX-License-Identifier: GPL-3.0-or-later
// Of back-ups and their codes.
#include "gui/text/explanation_parts.h"

#include <QCoreApplication>

namespace sealpost::gui::parts {

namespace {

struct BackupErrors {
    Q_DECLARE_TR_FUNCTIONS(BackupErrors)
  public:
    static Explanation code(const Error& error) {
        if (error.code() == ErrorCode::locked)
            return {tr("The code of the back-up is needed"), tr("It stands on your recovery sheet."), {}};
        if (error.fact("detail") == "group")
            return {tr("The code has a typing error in its group %1").arg(fact(error, "group")),
                    tr("Compare this group with your recovery sheet. Nothing was changed."),
                    {}};
        return {tr("This is not a whole code: it has %1 groups of %2 characters")
                    .arg(fact(error, "groups"), fact(error, "characters")),
                tr("Compare it with your recovery sheet. Nothing was changed."),
                {}};
    }

    static Explanation archive(const Error& error) {
        const std::string detail = error.fact("detail");
        const QString nothing = tr("Nothing was changed.");
        switch (error.code()) {
        case ErrorCode::bad_passphrase:
            return {tr("The code does not open this back-up"),
                    tr("It may be the code of another back-up, or the file is damaged. Nothing was changed."),
                    {}};
        case ErrorCode::integrity:
            return {detail == "truncated" ? tr("The back-up is not whole: its end is missing")
                                          : tr("The back-up is damaged"),
                    tr("Use another copy of the file. Nothing was changed."),
                    {}};
        case ErrorCode::limit:
            return {tr("The back-up is larger than Sealpost can handle"), nothing, {}};
        default:
            break;
        }
        if (detail == "no-backup")
            return {tr("This file is not a back-up of Sealpost"),
                    tr("Choose the file that you saved as a back-up. Nothing was changed."),
                    {}};
        if (detail == "newer")
            return {tr("This back-up was made by a newer Sealpost"),
                    tr("Install the newer version, then restore it. Nothing was changed."),
                    {}};
        return {tr("The back-up holds something that cannot be read"),
                tr("Use another copy of the file, or ask whoever helps you. Nothing was changed."),
                {}};
    }
};

} // namespace

std::optional<Explanation> explain_backup(const Error& error) {
    if (error.fact("what") == "backup-code") return BackupErrors::code(error);
    if (error.fact("what") == "backup") return BackupErrors::archive(error);
    return std::nullopt;
}

} // namespace sealpost::gui::parts
