// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/backup/restore_text.h"

#include "gui/text/explanation.h"

#include <QCoreApplication>
#include <algorithm>

namespace sealpost::gui {

namespace {

struct RestoreWords {
    Q_DECLARE_TR_FUNCTIONS(RestoreWords)
};

QString sentence_of(const keys::KeptHere& kept) {
    const QString subject = shown(kept.subject);
    if (kept.what == "level") return RestoreWords::tr("What you decided about the key of %1").arg(subject);
    if (kept.what == "wishes") return RestoreWords::tr("What %1 wishes for mail").arg(subject);
    if (kept.what == "setting") return RestoreWords::tr("Your settings (%1)").arg(subject);
    if (kept.what == "account") return RestoreWords::tr("The account %1").arg(subject);
    if (kept.what == "secret-key") return RestoreWords::tr("Your own key %1").arg(subject);
    if (kept.what == "passphrase")
        return RestoreWords::tr("The passphrase of your key %1 could not be kept here").arg(subject);
    if (kept.what == "server" || kept.what == "domain")
        return RestoreWords::tr("What is known of the server %1").arg(subject);
    return RestoreWords::tr("Trust in %1").arg(subject);
}

} // namespace

QStringList restored_lines(const keys::RestoreReport& report) {
    const auto own = static_cast<int>(
        std::count_if(report.keys.begin(), report.keys.end(), [](const auto& key) { return key.secret; }));
    const int others = static_cast<int>(report.keys.size()) - own;
    QStringList lines;
    if (own > 0) lines << RestoreWords::tr("• %n key(s) of your own", nullptr, own);
    if (others > 0) lines << RestoreWords::tr("• %n key(s) of other people", nullptr, others);
    if (report.people > 0)
        lines << RestoreWords::tr("• what you know of %n address(es)", nullptr,
                                  static_cast<int>(report.people));
    if (report.accounts > 0)
        lines << RestoreWords::tr("• %n account(s): the password is asked for once", nullptr,
                                  static_cast<int>(report.accounts));
    if (lines.isEmpty()) lines << RestoreWords::tr("• nothing that was not here already");
    return lines;
}

QStringList kept_lines(const keys::RestoreReport& report) {
    QStringList lines;
    for (const auto& kept : report.kept) lines << sentence_of(kept);
    return lines;
}

} // namespace sealpost::gui
