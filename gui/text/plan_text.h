// SPDX-License-Identifier: GPL-3.0-or-later
// What will happen to a message when it is sent, in one sentence.
#pragma once

#include "core/outgoing/plan.h"
#include "core/outgoing/view.h"
#include "gui/common/banner.h"

#include <QStringList>

namespace sealpost::gui {

/// "Signed and encrypted for 3 people: 2 by PGP, 1 by S/MIME; Bcc gets a separate copy". Whoever gets clear
/// text is named, and the tone is then `clear`.
BannerText sentence_of(const outgoing::SendPlan& plan);

/// "What your provider sees", a line for each thing; grouped: title, lines.
struct SeenGroup {
    QString title{};
    QStringList lines{};
};
std::vector<SeenGroup> seen_by_provider(const std::vector<outgoing::VisibleCopy>& copies,
                                        const outgoing::VisibleTimes& times);
/// The other side of it: what stays hidden ("the subject", "the text and 2 files").
QStringList hidden_from_provider(const outgoing::SendPlan& plan);

} // namespace sealpost::gui
