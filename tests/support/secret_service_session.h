// SPDX-License-Identifier: GPL-3.0-or-later
// A D-Bus session and GNOME Keyring of the test's own, in a folder of its own: nothing of the user's desktop
// is reached. The test's own environment is changed while it lives, so that libsecret finds it.
#pragma once

#include "tests/support/process.h"
#include "tests/support/temporary_folder.h"

#include <map>
#include <memory>
#include <optional>
#include <string>

namespace sealpost::test {

class SecretServiceSession {
  public:
    enum class With { open_keyring, bus_alone };

    /// Throws std::runtime_error where the bus or the keyring does not come up.
    explicit SecretServiceSession(With with = With::open_keyring);
    ~SecretServiceSession();
    SecretServiceSession(const SecretServiceSession&) = delete;
    SecretServiceSession& operator=(const SecretServiceSession&) = delete;

    /// Why it cannot be used on this machine; nullopt where it can.
    static std::optional<std::string> missing();
    /// For programs that the test runs.
    const std::map<std::string, std::string>& environment() const { return environment_; }
    void lock();
    /// As a log-in does.
    void unlock();
    /// The keyring stays on the bus and answers no more.
    void freeze();
    /// Whether the keyring's files hold the bytes.
    bool files_contain(std::string_view bytes) const { return folder_.contains(bytes); }

  private:
    ProcessResult call(const std::string& destination, const std::string& object, const std::string& method,
                       const std::string& argument) const;
    TemporaryFolder folder_;
    std::map<std::string, std::string> environment_;
    std::map<std::string, std::optional<std::string>> before_;
    std::unique_ptr<BackgroundProcess> bus_;
    std::unique_ptr<BackgroundProcess> keyring_;
};

/// The test's environment without any bus while it lives.
class WithoutBus {
  public:
    WithoutBus();
    ~WithoutBus();
    WithoutBus(const WithoutBus&) = delete;
    WithoutBus& operator=(const WithoutBus&) = delete;

  private:
    TemporaryFolder runtime_;
    std::map<std::string, std::optional<std::string>> before_;
};

} // namespace sealpost::test
