// SPDX-License-Identifier: GPL-3.0-or-later
// Looking a key up in the Web Key Directory of the address's domain (draft-koch-openpgp-webkey-service,
// section 3.1), by https alone. The caller knows that the user allowed it. What is found is cut to the
// address that was asked for, and nothing is kept here.
#pragma once

#include "core/base/error.h"
#include "core/keys/foreign_keys.h"
#include "core/mime/address.h"
#include "core/net/dialer.h"
#include "core/net/https_url.h"

#include <chrono>
#include <filesystem>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace sealpost::discovery {

struct WkdSettings {
    /// Asked instead of the servers of the domain.
    std::optional<net::HttpsUrl> url{};
    /// PEM; trusted instead of the system's roots.
    std::optional<std::filesystem::path> ca_file{};
    std::chrono::milliseconds timeout = limits::lookup_timeout;
};

/// One question to one server.
struct Asked {
    net::HttpsUrl url;
    /// "found", "not-found", "no-such-host", "no-key" (an answer without a key of the address), or the name
    /// of the error.
    std::string outcome;
    bool operator==(const Asked&) const = default;
};

struct WkdResult {
    /// The newest that is not revoked first, then revoked ones. All carry the address.
    std::vector<keys::ForeignKey> keys{};
    std::vector<Asked> asked{};
    /// What went wrong around the last question; nullopt: the directory answered.
    std::optional<Error> fault{};
};

class Wkd {
  public:
    /// References: all must outlive it. `reader`: of OpenPGP.
    Wkd(const net::Dialer& dialer, const Clock& clock, keys::ForeignKeys& reader, WkdSettings settings)
        : dialer_(dialer), clock_(clock), reader_(reader), settings_(std::move(settings)) {}

    /// The advanced method; the direct one only where openpgpkey.DOMAIN does not exist (where one server is
    /// asked for both: where the advanced one finds nothing). Throws Error{cancelled}.
    WkdResult find(const mime::AddrSpec& address, const std::stop_token& stop) const;

  private:
    enum class Outcome { answered, not_found, no_such_host, failed };
    Outcome ask(const net::HttpsUrl& url, const mime::AddrSpec& address, const std::stop_token& stop,
                WkdResult& result) const;
    std::vector<keys::ForeignKey> read(std::string_view bytes, const mime::AddrSpec& address) const;
    bool may_follow(const net::HttpsUrl& url, const mime::AddrSpec& address) const;

    const net::Dialer& dialer_;
    const Clock& clock_;
    keys::ForeignKeys& reader_;
    WkdSettings settings_;
};

} // namespace sealpost::discovery
