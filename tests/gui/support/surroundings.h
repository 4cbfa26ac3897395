// SPDX-License-Identifier: GPL-3.0-or-later
// What tests of whole paths have around the window: letters of others, and a look at what must not be there.
#pragma once

#include "tests/cli/person.h"

#include <string>

namespace sealpost::test {

/// Dialogs that are open: there is never one.
int open_dialogs();

/// A mail in the clear that brings its sender's key (Autocrypt).
std::string mail_with_key(const Person& from, const std::string& fingerprint, const std::string& to,
                          const std::string& subject);

} // namespace sealpost::test
