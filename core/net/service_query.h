// SPDX-License-Identifier: GPL-3.0-or-later
// Which servers of a domain offer a service: the question for SRV records (RFC 2782, RFC 6186), by the
// system's stub resolver. Like a connection it has a purpose and is logged.
#pragma once

#include "core/net/activity_log.h"
#include "core/net/byte_stream.h"
#include "core/net/server_lookup_limits.h"
#include "core/net/service_answer.h"

#include <optional>
#include <string>

namespace sealpost::net {

struct ServiceQuestion {
    /// "_imaps._tcp"
    std::string service{};
    /// As A-labels.
    std::string domain{};
    Purpose purpose;
    /// Asked in place of the system's name servers; an IPv4 address.
    std::optional<Endpoint> name_server{};
    Patience patience{.timeout = limits::dns_timeout};

    std::string name() const { return service + "." + domain; }
};

/// Not to be used where there is a proxy: it cannot be asked for SRV records, and the question would go past
/// it.
class ServiceQuery {
  public:
    /// Keeps references: both must outlive it. In the log the question stands for the server.
    ServiceQuery(ActivityLog& log, const Clock& clock) : log_(log), clock_(clock) {}

    /// Throws Error{unreachable} (facts "server": the question, "detail") where none comes within the
    /// patience, {server_protocol} as parse_service_answer(), {bad_address} for a domain that is none,
    /// {cancelled}.
    ServiceAnswer ask(const ServiceQuestion& question) const;

  private:
    ActivityLog& log_;
    const Clock& clock_;
};

} // namespace sealpost::net
