// SPDX-License-Identifier: GPL-3.0-or-later
// Looks at everything that `doctor` judges; changes nothing and asks nobody.
#pragma once

#include "core/upkeep/doctor.h"

namespace sealpost::app {

class Home;

upkeep::Health look_at_health(Home& home);
/// The part about GnuPG and its libraries.
void look_at_gnupg(Home& home, upkeep::Health& health);
/// An OpenPGP key of one's own: whether it rests on a signature of its own with MD5 or SHA-1.
bool rests_on_weak_digest(Home& home, const keys::Key& key);
/// Whether the contents of /proc/swaps name a place that is certainly not encrypted: a partition that is no
/// mapped device, or a file. Compressed memory (zram) is none.
bool swap_is_unencrypted(std::string_view proc_swaps);

} // namespace sealpost::app
