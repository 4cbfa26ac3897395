// SPDX-License-Identifier: GPL-3.0-or-later
// The desktop's Secret Service (GNOME Keyring, KWallet, KeePassXC) through libsecret. Blocking, with an end:
// every call returns within `timeout`, or within `prompt_timeout` where the service asks the person to unlock
// it. One thread at a time.
#pragma once

#include "core/base/secret.h"

#include <chrono>
#include <map>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>

namespace sealpost::state {

enum class ServiceState {
    /// It answers and its default collection is open.
    ready,
    locked,
    /// No bus, no service, or a service that has no collection to keep anything in.
    absent,
};

enum class Unlocking {
    /// Never lets the service show a prompt.
    never,
    /// The service may ask the person to unlock it.
    by_prompt,
};

struct SecretServiceOptions {
    Unlocking unlocking = Unlocking::never;
    std::chrono::milliseconds timeout{10'000};
    std::chrono::milliseconds prompt_timeout{120'000};
    std::stop_token stop{};
};

/// What an item is found by. Stored in clear by the service.
using SecretAttributes = std::map<std::string, std::string>;

/// Throws Error{locked} where the service is there and stays locked (which look_up() tells from "not there"),
/// Error{secret_service_unavailable} where it does not answer, Error{cancelled} at a requested stop or when
/// the person declined.
class SecretService final {
  public:
    explicit SecretService(SecretServiceOptions options = {});
    ~SecretService();
    SecretService(const SecretService&) = delete;
    SecretService& operator=(const SecretService&) = delete;

    /// Never prompts, never throws but Error{cancelled}.
    ServiceState state();
    /// Has the person asked, where that is allowed; nothing to do where it is open.
    void unlock();
    /// Replaces an item with the same attributes. `label` is shown by the service's own tools.
    void store(const SecretAttributes& attributes, const std::string& label, const Secret& secret);
    std::optional<Secret> look_up(const SecretAttributes& attributes);
    /// False: there was none.
    bool clear(const SecretAttributes& attributes);

  private:
    class Connection;
    /// Begun with the first question: most runs have none.
    Connection& connection();
    bool open_collection();
    SecretServiceOptions options_;
    std::unique_ptr<Connection> connection_;
};

} // namespace sealpost::state
