// SPDX-License-Identifier: GPL-3.0-or-later
// Exactly one sentence of status for every message, and what the details page says of it.
#pragma once

#include "core/incoming/summary.h"
#include "core/people/acceptance.h"
#include "gui/common/banner.h"

#include <QString>
#include <vector>

namespace sealpost::gui {

/// Different causes never share a headline; the good everyday case has no warning colour; nothing is said
/// that cannot be known (of a message that could not be opened nothing is said of signatures). `sender`: the
/// name to call the author by. For a message without any protection: tone neutral.
BannerText status_of(const incoming::MessageSummary& summary, const QString& sender);
/// The short mark of a list's row: shape and tone, `headline` alone.
BannerText mark_of(incoming::Protection protection, bool problem);
/// A message that is damaged so that not even a summary can be made (Error{not_a_message}, limits).
BannerText status_of_damaged(const Error& error);

QString sentence_of(incoming::Warning warning);
QString sentence_of(const incoming::SignatureSummary& signature);
QString sentence_of(const incoming::EncryptionSummary& encryption);

struct DetailRow {
    QString title{};
    QString text{};
};
/// Who signed, since when the key is known and how it was accepted, layers, headers inside and outside.
/// `known`: what is recorded of the signers' keys; may be empty.
std::vector<DetailRow> details_of(const incoming::MessageSummary& summary,
                                  const std::vector<people::KnownKey>& known);

} // namespace sealpost::gui
