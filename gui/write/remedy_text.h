// SPDX-License-Identifier: GPL-3.0-or-later
// What the panel of remedies says around a search, a file and an invitation.
#pragma once

#include "gui/common/banner.h"
#include "gui/write/remedy_job.h"

#include <QString>

namespace sealpost::gui {

/// Where a key is looked for.
enum class GainedFrom { server, file };

/// `name`: how the person is called; `domain`: of their address.
BannerText text_of(const KeyGain& gain, GainedFrom from, const QString& name, const QString& domain);
/// "Looking for Bob's key at example.org…".
BannerText text_of_search(const QString& name, const QString& domain);
/// Nobody answered within that time.
BannerText text_of_silence(const QString& domain, int seconds);
/// Of the invitation, before and after it goes.
BannerText text_of_preview(const QString& name);
BannerText text_of_invited(const QString& name);
BannerText text_of_own_key_made();

/// The message that asks for a key, with the places that write_invitation() fills.
InvitationWords invitation_words();

} // namespace sealpost::gui
