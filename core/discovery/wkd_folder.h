// SPDX-License-Identifier: GPL-3.0-or-later
// The folder that a web server gives out as Web Key Directory (draft-koch-openpgp-webkey-service,
// sections 3.1 and 4.5), for both methods.
#pragma once

#include "core/mime/address.h"

#include <filesystem>
#include <string>
#include <vector>

namespace sealpost::discovery {

struct PublishedKey {
    mime::AddrSpec address;
    /// Binary packets, with the user IDs of this address alone.
    std::string key{};
};

struct PublishedFile {
    /// Below the folder.
    std::filesystem::path path{};
    std::string bytes{};
    bool operator==(const PublishedFile&) const = default;
};

/// Below .well-known/openpgpkey: DOMAIN/hu/HASH and DOMAIN/policy, hu/HASH and policy. Keys with the same
/// place (the same local part in several domains, in the direct method) stand one after the other in its
/// file; who asks keeps the one of the address. In the order of their paths.
std::vector<PublishedFile> wkd_files(const std::vector<PublishedKey>& keys);

/// Readable by the web server (0644, folders 0755). Each file is replaced as a whole; others in the folder
/// stay. Throws Error{io, disk_full}.
void write_wkd_folder(const std::filesystem::path& folder, const std::vector<PublishedFile>& files);

} // namespace sealpost::discovery
