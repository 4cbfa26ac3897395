// SPDX-License-Identifier: GPL-3.0-or-later
// The S/MIME side of a corpus: its certificates and keys in a folder, and the engine over them.
#pragma once

#include "smime/engine.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/temporary_folder.h"

#include <filesystem>
#include <memory>

namespace sealpost::test {

struct SmimePeople {
    explicit SmimePeople(Time now) : clock(now) {}

    TemporaryFolder folder;
    FixedClock clock;
    smime::CertificateStore store{folder.path()};
    smime::Engine engine{store, clock};
};

/// `corpus`: the folder notmuch; its authority is trusted.
std::unique_ptr<SmimePeople> notmuch_people(const std::filesystem::path& corpus, Time now);
/// `gnupg_home`: a copy of kde/gnupg_home, out of which gpgsm takes them; nullptr where there is no gpgsm.
std::unique_ptr<SmimePeople> kde_people(const std::filesystem::path& gnupg_home, Time now);

} // namespace sealpost::test
