// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_pki.h"

#include "core/base/error.h"
#include "tests/support/corpora.h"
#include "tests/support/process.h"

namespace sealpost::test {

TestPki::TestPki(const std::string& host) {
    const auto made =
        run_process({(source_root() / "tests/servers/make_pki").native(), folder_.path().native(), host});
    if (made.exit_code != 0) throw Error(ErrorCode::engine_failed, {{"detail", made.err}});
}

std::filesystem::path TestPki::certificate(std::string_view name) const {
    return folder_ / (std::string(name) + ".pem");
}

std::filesystem::path TestPki::key(std::string_view name) const {
    return folder_ / (std::string(name) + ".key");
}

} // namespace sealpost::test
