// SPDX-License-Identifier: GPL-3.0-or-later
#include "smime/revocation_store.h"

#include "core/base/error.h"
#include "core/base/file.h"
#include "core/base/limits.h"
#include "smime/kept_list.h"

#include <algorithm>
#include <cstdio>

namespace sealpost::smime {

namespace {

namespace fs = std::filesystem;

/// Of the name in its canonical form, so that what X509_NAME_cmp() takes for equal has one prefix. Others may
/// share it.
std::string prefix_of(const X509_NAME* issuer) {
    int hashed = 0;
    const unsigned long hash = X509_NAME_hash_ex(issuer, nullptr, nullptr, &hashed);
    require(hashed == 1);
    char text[16];
    std::snprintf(text, sizeof text, "%08lx-", hash);
    return text;
}

std::string file_name(const RevocationList& list) {
    return prefix_of(X509_CRL_get_issuer(list.get())) + list.fingerprint().hex() + ".crl";
}

} // namespace

std::string_view name_of(ListChange change) noexcept {
    switch (change) {
    case ListChange::added:
        return "added";
    case ListChange::unchanged:
        return "unchanged";
    case ListChange::unused:
        return "unused";
    case ListChange::ended:
        break;
    }
    return "ended";
}

std::vector<RevocationList> RevocationStore::read(const std::string& prefix) const {
    std::vector<RevocationList> found;
    std::error_code missing;
    for (const auto& entry : fs::directory_iterator(folder_, missing)) {
        const std::string name = entry.path().filename().string();
        if (!name.starts_with(prefix) || entry.path().extension() != ".crl") continue;
        auto list = RevocationList::parse(read_file(entry.path(), limits::revocation_list_bytes));
        if (!list || file_name(*list) != name)
            throw Error(ErrorCode::state_corrupt, {{"path", entry.path().string()}});
        found.push_back(*std::move(list));
    }
    if (fs::exists(own_list_, missing)) {
        auto list = RevocationList::parse(read_file(own_list_, limits::revocation_list_bytes));
        if (!list) throw Error(ErrorCode::state_corrupt, {{"path", own_list_.string()}});
        if (file_name(*list).starts_with(prefix)) found.push_back(*std::move(list));
    }
    std::sort(found.begin(), found.end(), [](const RevocationList& a, const RevocationList& b) {
        return a.issued() != b.issued() ? a.issued() > b.issued() : a.fingerprint() < b.fingerprint();
    });
    return found;
}

std::vector<RevocationList> RevocationStore::all() const { return read({}); }

const std::vector<RevocationList>& RevocationStore::of_issuer(const X509_NAME* issuer) const {
    const std::string prefix = prefix_of(issuer);
    const std::lock_guard guard(lock_);
    auto known = by_issuer_.find(prefix);
    if (known == by_issuer_.end()) known = by_issuer_.emplace(prefix, read(prefix)).first;
    return known->second;
}

ListChange RevocationStore::add(const RevocationList& list, const Certificate* signer, Time now) {
    if (list.kind() != ListKind::complete) return ListChange::unused;
    if (list.until() && *list.until() <= now) return ListChange::ended;
    std::vector<crypto::Fingerprint> superseded;
    for (const RevocationList& other : of_issuer(X509_CRL_get_issuer(list.get()))) {
        if (other.fingerprint() == list.fingerprint()) return ListChange::unchanged;
        if (!signer || !other.is_signed_by(*signer)) continue;
        if (other.replaces(list)) return ListChange::unchanged;
        if (list.replaces(other)) superseded.push_back(other.fingerprint());
    }
    make_private_folder(folder_);
    write_file(folder_ / file_name(list), list.der());
    for (const auto& fingerprint : superseded) remove(fingerprint);
    forget();
    return ListChange::added;
}

bool put_back_list(const fs::path& folder, const RevocationList& list) {
    const fs::path path = folder / "revocations" / file_name(list);
    std::error_code ignored;
    if (fs::exists(path, ignored)) return false;
    make_private_folder(path.parent_path());
    write_file(path, list.der());
    return true;
}

bool RevocationStore::remove(const crypto::Fingerprint& fingerprint) {
    bool removed = false;
    std::error_code missing;
    for (const auto& entry : fs::directory_iterator(folder_, missing))
        if (entry.path().filename().string().ends_with("-" + fingerprint.hex() + ".crl"))
            removed = remove_file(entry.path()) || removed;
    forget();
    return removed;
}

} // namespace sealpost::smime
