// SPDX-License-Identifier: GPL-3.0-or-later
// Keys from files taken into the key stores: OpenPGP keys, certificates, PKCS#7, and PKCS#12, whose password
// is asked by the operation's prompts. A foreign key is offered afterwards, until the user decides.
#pragma once

#include "app/home.h"
#include "core/base/stream.h"

#include <string>
#include <utility>
#include <vector>

namespace sealpost::app {

/// Another key than the one that counts came for the address.
struct NewConflict {
    mime::AddrSpec address;
    people::Conflict conflict;
};

struct Import {
    keys::ImportedFile taken{};
    std::vector<NewConflict> conflicts{};
};

/// Throws Error{limit} for what is larger than a file with many keys.
std::string read_keys(Source& source);

/// Takes what is in the file, all or nothing; records nothing. Throws what KeyStore::import_file() throws,
/// with the fact "path" = `name`.
keys::ImportedFile take_keys(Home& home, const std::string& name, const std::string& bytes,
                             const Operation& operation);

/// How the keys came, for each of their addresses; one's own count by themselves. The conflicts that arose,
/// those of each address together.
std::vector<NewConflict> record_imported(Home& home, const std::vector<keys::Imported>& keys);

/// All of it: nothing is taken where it could not be recorded.
Import import_keys(Home& home, const std::string& name, const std::string& bytes, const Operation& operation);

} // namespace sealpost::app
