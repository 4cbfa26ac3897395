// SPDX-License-Identifier: GPL-3.0-or-later
// Who was contacted, why, when and how it went. Every connection and every DNS question is recorded here.
#pragma once

#include "core/base/clock.h"
#include "core/net/endpoint.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace sealpost::net {

enum class Purpose { submission, mailbox, account_test, key_lookup, server_lookup, revocation };

/// "submission", "account-test", ...
std::string_view name_of(Purpose purpose) noexcept;

struct Activity {
    Time at{};
    Purpose purpose = Purpose::account_test;
    Endpoint server{};
    /// "connected", or the name of the error ("unreachable", "cancelled").
    std::string outcome{};
    friend bool operator==(const Activity&, const Activity&) = default;
};

class ActivityLog {
  public:
    virtual ~ActivityLog() = default;
    virtual void record(const Activity& activity) = 0;
};

class NoActivityLog final : public ActivityLog {
  public:
    void record(const Activity&) override {}
};

/// One line for each entry, tab-separated: time, purpose, host:port, outcome. Appended atomically (0600); a
/// log that cannot be written throws Error{io}: a connection that cannot be accounted for is not made.
class FileActivityLog final : public ActivityLog {
  public:
    explicit FileActivityLog(std::filesystem::path path) : path_(std::move(path)) {}
    void record(const Activity& activity) override;

  private:
    std::filesystem::path path_;
};

} // namespace sealpost::net
