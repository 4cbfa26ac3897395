// SPDX-License-Identifier: GPL-3.0-or-later
// Of status_of(): what is said of the signature that speaks for a message.
#pragma once

#include "gui/text/status_text.h"

namespace sealpost::gui::parts {

/// The author as `status_of` calls them; never empty, harmless to show.
QString author(const QString& sender);
/// What is wrong with a signature, or that it is good; never of good ones that do not count.
BannerText banner_of(const incoming::SignatureSummary& signature, const QString& author);
/// Why a message could not be opened; says nothing of what may be inside.
BannerText banner_of(const incoming::EncryptionSummary& failed, const QString& author);
/// "Bob <bob@example.org>"; empty where the signature names nobody that is known here.
QString owner_of(const incoming::SignatureSummary& signature);
/// Why a key was withdrawn, as a sentence.
QString sentence_of(const crypto::Revocation& revocation);

} // namespace sealpost::gui::parts
