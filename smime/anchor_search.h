// SPDX-License-Identifier: GPL-3.0-or-later
// Which of the mail anchors can end a chain: those whose name is met on the way up.
#pragma once

#include "smime/mail_anchors.h"

#include <vector>

namespace sealpost::smime {

struct AnchorSearch {
    const Certificate& certificate;
    /// What may stand between, each trusted for nothing.
    const std::vector<Certificate>& companions;
    const std::vector<Certificate>& intermediates;
};

/// A certificate that signs itself is asked for only where it says that it is an authority.
std::vector<MailAnchor> find_anchors(const AnchorSearch& search, MailAnchors& anchors);

} // namespace sealpost::smime
