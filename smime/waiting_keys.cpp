// SPDX-License-Identifier: GPL-3.0-or-later
#include "smime/waiting_keys.h"

#include "core/base/error.h"
#include "core/base/file.h"
#include "core/base/limits.h"

#include <algorithm>

namespace sealpost::smime {

namespace fs = std::filesystem;

fs::path WaitingKeys::path(const crypto::Fingerprint& id, const char* extension) const {
    return folder_ / (id.hex() + extension);
}

void WaitingKeys::add(const crypto::Fingerprint& id, const Secret& key_file, const std::string& request) {
    make_private_folder(folder_);
    // The key first: a request without its key would be answered in vain.
    write_file(path(id, ".p8"), key_file.reveal());
    write_file(path(id, ".csr"), request);
}

std::optional<Secret> WaitingKeys::key_file(const crypto::Fingerprint& id) const {
    std::error_code ignored;
    if (!fs::exists(path(id, ".p8"), ignored)) return std::nullopt;
    return read_secret_file(path(id, ".p8"));
}

std::optional<std::string> WaitingKeys::request(const crypto::Fingerprint& id) const {
    std::error_code ignored;
    if (!fs::exists(path(id, ".csr"), ignored)) return std::nullopt;
    return read_file(path(id, ".csr"), limits::certificate_bytes);
}

std::vector<crypto::Fingerprint> WaitingKeys::ids() const {
    std::vector<crypto::Fingerprint> found;
    std::error_code missing;
    for (const auto& entry : fs::directory_iterator(folder_, missing))
        if (entry.path().extension() == ".csr")
            if (auto id = crypto::Fingerprint::parse(entry.path().stem().string()))
                found.push_back(*std::move(id));
    std::sort(found.begin(), found.end());
    return found;
}

void WaitingKeys::remove(const crypto::Fingerprint& id) {
    for (const char* extension : {".csr", ".p8"}) remove_file(path(id, extension));
}

} // namespace sealpost::smime
