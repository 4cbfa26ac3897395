// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/secret_service_session.h"

#include <csignal>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <stdexcept>
#include <sys/socket.h>
#include <sys/un.h>
#include <thread>
#include <unistd.h>

namespace sealpost::test {

namespace {

constexpr std::string_view keyring_password = "keyring password";

using SavedEnvironment = std::map<std::string, std::optional<std::string>>;

// An empty value removes the variable.
SavedEnvironment change_environment(const std::map<std::string, std::string>& to) {
    SavedEnvironment before;
    for (const auto& [name, value] : to) {
        const char* now = std::getenv(name.c_str());
        before[name] = now ? std::optional<std::string>(now) : std::nullopt;
        if (value.empty())
            ::unsetenv(name.c_str());
        else
            ::setenv(name.c_str(), value.c_str(), 1);
    }
    return before;
}

void restore_environment(const SavedEnvironment& before) {
    for (const auto& [name, value] : before) {
        if (value)
            ::setenv(name.c_str(), value->c_str(), 1);
        else
            ::unsetenv(name.c_str());
    }
}

std::string number(std::size_t value) {
    std::string bytes;
    for (int shift = 24; shift >= 0; shift -= 8) bytes += static_cast<char>(value >> shift & 0xff);
    return bytes;
}

template <typename Condition>
void wait_for(const char* what, const Condition& condition) {
    const auto end = std::chrono::steady_clock::now() + std::chrono::seconds{20};
    while (!condition()) {
        if (std::chrono::steady_clock::now() > end)
            throw std::runtime_error(std::string(what) + " does not answer");
        std::this_thread::sleep_for(std::chrono::milliseconds{10});
    }
}

} // namespace

std::optional<std::string> SecretServiceSession::missing() {
    for (const auto* program : {"dbus-daemon", "gnome-keyring-daemon", "gdbus"})
        if (!program_exists(program)) return std::string(program) + " is not installed";
    return std::nullopt;
}

SecretServiceSession::SecretServiceSession(With with) {
    const auto home = folder_ / "home";
    const auto runtime = folder_ / "run";
    std::filesystem::create_directory(home);
    std::filesystem::create_directory(runtime);
    std::filesystem::permissions(runtime, std::filesystem::perms::owner_all);
    const auto socket = folder_ / "bus";
    environment_ = {{"HOME", home.string()},
                    {"XDG_RUNTIME_DIR", runtime.string()},
                    {"XDG_DATA_HOME", ""},
                    {"XDG_CONFIG_HOME", ""},
                    {"DISPLAY", ""},
                    {"WAYLAND_DISPLAY", ""},
                    {"DBUS_SESSION_BUS_ADDRESS", "unix:path=" + socket.string()}};
    // A session without services that start on demand: the test decides what is there.
    const auto configuration =
        folder_.write("bus.conf", "<busconfig><type>session</type><listen>unix:path=" + socket.string() +
                                      "</listen><policy context=\"default\"><allow send_destination=\"*\"/>"
                                      "<allow eavesdrop=\"true\"/><allow own=\"*\"/></policy></busconfig>");
    bus_ = std::make_unique<BackgroundProcess>(
        std::vector<std::string>{"dbus-daemon", "--nofork", "--config-file=" + configuration.string()},
        folder_ / "bus.log", environment_);
    before_ = change_environment(environment_);
    try {
        wait_for("the bus", [&] { return std::filesystem::exists(socket); });
        if (with == With::bus_alone) return;
        const auto password = folder_.write("password", keyring_password);
        keyring_ = std::make_unique<BackgroundProcess>(
            std::vector<std::string>{
                "sh", "-c", "exec gnome-keyring-daemon --foreground --unlock --components=secrets < \"$0\"",
                password.string()},
            folder_ / "keyring.log", environment_);
        wait_for("the keyring", [&] {
            const auto answer = call("org.freedesktop.secrets", "/org/freedesktop/secrets",
                                     "org.freedesktop.Secret.Service.ReadAlias", "default");
            return answer.exit_code == 0 && answer.out.find("/collection/") != std::string::npos;
        });
    } catch (...) {
        restore_environment(before_);
        throw;
    }
}

SecretServiceSession::~SecretServiceSession() {
    if (keyring_) keyring_->signal(SIGCONT);
    keyring_.reset();
    bus_.reset();
    restore_environment(before_);
}

ProcessResult SecretServiceSession::call(const std::string& destination, const std::string& object,
                                         const std::string& method, const std::string& argument) const {
    return run_process({"gdbus", "call", "--session", "--timeout", "5", "--dest", destination,
                        "--object-path", object, "--method", method, argument},
                       {.env = environment_});
}

void SecretServiceSession::lock() {
    const auto answer =
        call("org.freedesktop.secrets", "/org/freedesktop/secrets", "org.freedesktop.Secret.Service.Lock",
             "['/org/freedesktop/secrets/collection/login']");
    if (answer.exit_code != 0) throw std::runtime_error("cannot lock the keyring: " + answer.err);
}

// What the keyring's module for PAM says over its control socket: a byte that carries the sender's
// credentials, then length, operation, password.
void SecretServiceSession::unlock() {
    const int fd = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const std::string path = (folder_ / "run/keyring/control").native();
    std::strncpy(address.sun_path, path.c_str(), sizeof address.sun_path - 1);
    const std::string operation = number(1);
    const std::string said = operation + number(keyring_password.size()) + std::string(keyring_password);
    const std::string request = std::string(1, '\0') + number(4 + said.size()) + said;
    std::string answer(8, '\1');
    const bool answered =
        ::connect(fd, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0 &&
        ::send(fd, request.data(), request.size(), MSG_NOSIGNAL) == static_cast<ssize_t>(request.size()) &&
        ::recv(fd, answer.data(), answer.size(), MSG_WAITALL) == 8;
    ::close(fd);
    if (!answered || answer != number(8) + number(0)) throw std::runtime_error("cannot unlock the keyring");
}

void SecretServiceSession::freeze() { keyring_->signal(SIGSTOP); }

WithoutBus::WithoutBus()
    : before_(change_environment({{"DBUS_SESSION_BUS_ADDRESS", ""},
                                  {"DISPLAY", ""},
                                  {"WAYLAND_DISPLAY", ""},
                                  {"XDG_RUNTIME_DIR", runtime_.path().string()}})) {}

WithoutBus::~WithoutBus() { restore_environment(before_); }

} // namespace sealpost::test
