// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smime/revocation_list.h"

#include <filesystem>

namespace sealpost::smime {

/// A list that was kept before (revocation_store.h), out of a back-up: also where it has ended since, for
/// what it revoked stays revoked. `folder`: of all of S/MIME. False: it was there. Throws Error{io,
/// disk_full}.
bool put_back_list(const std::filesystem::path& folder, const RevocationList& list);

} // namespace sealpost::smime
