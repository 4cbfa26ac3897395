// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/service_answer.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/net/server_lookup_limits.h"

#include <algorithm>
#include <arpa/nameser.h>
#include <array>
#include <random>
#include <utility>

namespace sealpost::net {

namespace {

/// Priority, weight and port stand before the target.
constexpr std::size_t fixed_part = 6;

[[noreturn]] void fail(const char* detail) { throw Error(ErrorCode::server_protocol, {{"detail", detail}}); }

bool is_letter_or_digit(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

bool is_label(std::string_view label) {
    constexpr std::size_t longest = 63;
    return !label.empty() && label.size() <= longest && label.front() != '-' && label.back() != '-' &&
           std::all_of(label.begin(), label.end(), [](char c) { return is_letter_or_digit(c) || c == '-'; });
}

/// Odd octets are written as \DDD, which no host name has.
struct Name {
    std::string text{};
    /// Octets that it takes where it stands.
    std::size_t length = 0;
};

/// A name of the message, which may point back into it (RFC 1035 section 4.1.4). glibc's function follows no
/// more pointers than the message has octets.
Name name_at(const ns_msg& message, const unsigned char* place) {
    std::array<char, NS_MAXDNAME> text{};
    const int length =
        ::ns_name_uncompress(ns_msg_base(message), ns_msg_end(message), place, text.data(), text.size());
    if (length < 0) fail("dns-message");
    return {.text = text.data(), .length = static_cast<std::size_t>(length)};
}

std::uint16_t number_at(const unsigned char* place) {
    return static_cast<std::uint16_t>(place[0] << 8 | place[1]);
}

class Reader {
  public:
    Reader(const ns_msg& message, std::string_view question) : message_(message), name_(question) {}

    void take(const ns_rr& record) {
        if (ns_rr_class(record) != ns_c_in || !equal_ignoring_case(ns_rr_name(record), name_)) return;
        if (ns_rr_type(record) == ns_t_cname)
            name_ = name_at(message_, ns_rr_rdata(record)).text;
        else if (ns_rr_type(record) == ns_t_srv)
            take_service(ns_rr_rdata(record), ns_rr_rdlen(record));
    }

    ServiceAnswer answer() && {
        if (!answer_.records.empty())
            answer_.state = ServiceState::offered;
        else if (declined_)
            answer_.state = ServiceState::declined;
        return std::move(answer_);
    }

  private:
    void take_service(const unsigned char* data, std::size_t size) {
        if (size <= fixed_part) fail("dns-message");
        const Name target = name_at(message_, data + fixed_part);
        if (target.length != size - fixed_part) fail("dns-message");
        if (target.text == ".") {
            declined_ = true;
            return;
        }
        const std::uint16_t port = number_at(data + 4);
        if (port == 0 || !is_host_name(target.text)) return;
        if (answer_.records.size() == limits::service_records) fail("too-many-records");
        answer_.records.push_back({.priority = number_at(data),
                                   .weight = number_at(data + 2),
                                   .server = {.host = ascii_lower(target.text), .port = port}});
    }

    const ns_msg& message_;
    /// Whose records count: what was asked for, or what it is an alias of.
    std::string name_;
    bool declined_ = false;
    ServiceAnswer answer_;
};

} // namespace

ServiceAnswer parse_service_answer(std::string_view message, std::string_view question) {
    ns_msg handle{};
    if (message.size() > NS_MAXMSG || ::ns_initparse(reinterpret_cast<const unsigned char*>(message.data()),
                                                     static_cast<int>(message.size()), &handle) != 0)
        fail("dns-message");
    const int outcome = ns_msg_getflag(handle, ns_f_rcode);
    if (outcome == ns_r_nxdomain) return {};
    if (outcome != ns_r_noerror) fail("dns-failed");
    const auto count = static_cast<std::size_t>(ns_msg_count(handle, ns_s_an));
    if (count > limits::dns_records) fail("too-many-records");
    Reader reader(handle, question);
    for (std::size_t i = 0; i < count; ++i) {
        ns_rr record{};
        if (::ns_parserr(&handle, ns_s_an, static_cast<int>(i), &record) != 0) fail("dns-message");
        reader.take(record);
    }
    return std::move(reader).answer();
}

std::uint32_t random_number(std::uint32_t most) {
    std::random_device device;
    return std::uniform_int_distribution<std::uint32_t>(0, most)(device);
}

std::vector<ServiceRecord> in_order(std::vector<ServiceRecord> records, const RandomNumber& random) {
    // Those of weight 0 first, so that each has a chance (RFC 2782, "Weight").
    std::stable_sort(records.begin(), records.end(), [](const ServiceRecord& a, const ServiceRecord& b) {
        return std::pair(a.priority, a.weight != 0) < std::pair(b.priority, b.weight != 0);
    });
    for (auto first = records.begin(); first != records.end(); ++first) {
        const auto last = std::find_if(
            first, records.end(), [&](const auto& record) { return record.priority != first->priority; });
        std::uint32_t sum = 0;
        for (auto one = first; one != last; ++one) sum += one->weight;
        const std::uint32_t wanted = random(sum);
        std::uint32_t running = 0;
        const auto chosen = std::find_if(
            first, last, [&](const auto& record) { return (running += record.weight) >= wanted; });
        std::rotate(first, chosen, chosen + 1);
    }
    return records;
}

bool is_host_name(std::string_view text) {
    constexpr std::size_t longest = 253;
    if (text.size() > longest || is_ip_address(text)) return false;
    const auto labels = split(text, '.');
    // A last label that begins with a digit: an address in one of its other forms ("0x7f000001", "127.1").
    return std::all_of(labels.begin(), labels.end(), is_label) &&
           !(labels.back().front() >= '0' && labels.back().front() <= '9');
}

bool is_within(std::string_view host, std::string_view domain) {
    const std::string inner = ascii_lower(host);
    const std::string outer = ascii_lower(domain);
    return !outer.empty() && (inner == outer || inner.ends_with("." + outer));
}

} // namespace sealpost::net
