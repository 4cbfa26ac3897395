// SPDX-License-Identifier: GPL-3.0-or-later
// A draft for the Drafts folder, with the proof that it was saved here.
#pragma once

#include "core/outgoing/draft_auth.h"
#include "core/outgoing/seal.h"

namespace sealpost::outgoing {

/// As seal_draft(), with DraftAuthenticator's field among the protected ones.
SealedForSelf seal_authenticated_draft(const Draft& draft, const OwnKey& own,
                                       const DraftAuthenticator& authenticator, const Engines& engines,
                                       const Operation& operation);

} // namespace sealpost::outgoing
