// SPDX-License-Identifier: GPL-3.0-or-later
// The answer of a name server to the question for SRV records (RFC 2782), read without I/O. Without DNSSEC
// anybody on the way may have written it: nothing in it is believed before the server that it names has
// proven its name under TLS, and what is no host name never leaves here.
#pragma once

#include "core/net/endpoint.h"

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace sealpost::net {

struct ServiceRecord {
    std::uint16_t priority = 0;
    std::uint16_t weight = 0;
    Endpoint server{};
    friend bool operator==(const ServiceRecord&, const ServiceRecord&) = default;
};

enum class ServiceState {
    /// There is no such record, or none that can be used.
    absent,
    /// The domain says that it does not offer the service: the one target is ".".
    declined,
    offered,
};

struct ServiceAnswer {
    ServiceState state = ServiceState::absent;
    /// As they came; not empty where offered.
    std::vector<ServiceRecord> records{};
    friend bool operator==(const ServiceAnswer&, const ServiceAnswer&) = default;
};

/// `question`: the name that was asked for; an alias of it (CNAME) is followed within the answer. Records
/// whose target is no host name, or whose port is 0, are passed over. Throws Error{server_protocol}, fact
/// "detail": "dns-message" (cannot be read), "dns-failed" (the server could not answer), "too-many-records".
ServiceAnswer parse_service_answer(std::string_view message, std::string_view question);

/// A number from 0 to `most`, each as likely as the others.
using RandomNumber = std::function<std::uint32_t(std::uint32_t most)>;
/// From the system's generator.
std::uint32_t random_number(std::uint32_t most);

/// The order in which they are to be tried: the lowest priority first, among equals by chance, as their
/// weights say.
std::vector<ServiceRecord> in_order(std::vector<ServiceRecord> records, const RandomNumber& random);

/// A host name in the strict sense (RFC 1123 section 2.1): labels of letters, digits and inner hyphens, and
/// no IP address.
bool is_host_name(std::string_view text);

/// The host is the domain, or below it.
bool is_within(std::string_view host, std::string_view domain);

} // namespace sealpost::net
