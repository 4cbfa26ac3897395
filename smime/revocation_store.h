// SPDX-License-Identifier: GPL-3.0-or-later
// Revocation lists that the user gave, as files in the data folder:
//     revocations/HASH-FINGERPRINT.crl    DER; HASH stands for the issuer's name
// and that of the own authority, which counts like them (own_authority.h).
//
// A list that had ended when it came is not kept. So what a kept list says of a certificate was said while
// the list was in force, and stands when the list has ended: an authority takes no revocation back (RFC 5280
// section 3.3), but for those "on hold". Its silence counts only until its end.
//
// Throws Error{io, disk_full} on failure, and Error{state_corrupt} (fact "path") for a file that is not what
// its name says.
#pragma once

#include "smime/revocation_list.h"

#include <filesystem>
#include <map>
#include <mutex>
#include <string>
#include <vector>

namespace sealpost::smime {

/// Below the folder of S/MIME.
inline constexpr const char* own_list_name = "own-authority/list.crl";

enum class ListChange {
    added,
    unchanged,
    /// It is of a kind that is not used.
    unused,
    /// It ended before it came.
    ended,
};
/// "added", ...
std::string_view name_of(ListChange change) noexcept;

class RevocationStore {
  public:
    /// The folder of all of S/MIME; it need not exist.
    explicit RevocationStore(const std::filesystem::path& folder)
        : folder_(folder / "revocations"), own_list_(folder / own_list_name) {}

    /// `signer`: the authority that signed it, as far as that is known; nullptr: it is asked when the list is
    /// used. Older lists of the same signer that say nothing beyond this one go; without a signer none does,
    /// as the list may be forged.
    ListChange add(const RevocationList& list, const Certificate* signer, Time now);
    /// Those that name this issuer, the newest first. Read when first asked, which several threads may do;
    /// the answer stands until a list is added or removed.
    const std::vector<RevocationList>& of_issuer(const X509_NAME* issuer) const;
    std::vector<RevocationList> all() const;
    /// False: there was none. The own authority's is not removed.
    bool remove(const crypto::Fingerprint& fingerprint);
    /// The files have changed.
    void forget() noexcept { by_issuer_.clear(); }

  private:
    std::vector<RevocationList> read(const std::string& prefix) const;

    std::filesystem::path folder_;
    std::filesystem::path own_list_;
    mutable std::mutex lock_;
    mutable std::map<std::string, std::vector<RevocationList>> by_issuer_;
};

} // namespace sealpost::smime
