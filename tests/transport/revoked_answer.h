// SPDX-License-Identifier: GPL-3.0-or-later
// OCSP answers of the test authority, as DER.
#pragma once

#include "tests/support/test_pki.h"

#include <string>

namespace sealpost::test {

std::string revoked_answer(const TestPki& pki, const char* certificate);
std::string good_answer(const TestPki& pki, const char* certificate);

} // namespace sealpost::test
