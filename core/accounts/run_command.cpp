// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/run_command.h"

#include "core/base/error.h"
#include "core/base/file.h"
#include "core/base/limits.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

extern char** environ;

namespace sealpost::accounts {

namespace {

using SteadyClock = std::chrono::steady_clock;

Error failure(const CommandWords& words, std::string detail) {
    return Error(ErrorCode::locked,
                 {{"what", "command"}, {"command", words.front()}, {"detail", std::move(detail)}});
}

class SpawnSettings {
  public:
    SpawnSettings() {
        posix_spawn_file_actions_init(&actions);
        posix_spawnattr_init(&attributes);
    }
    SpawnSettings(const SpawnSettings&) = delete;
    SpawnSettings& operator=(const SpawnSettings&) = delete;
    ~SpawnSettings() {
        posix_spawn_file_actions_destroy(&actions);
        posix_spawnattr_destroy(&attributes);
    }
    posix_spawn_file_actions_t actions;
    posix_spawnattr_t attributes;
};

// A child in a process group of its own; whatever of the group still runs is ended with the object.
class Child {
  public:
    Child(const CommandWords& words, int out) {
        SpawnSettings settings;
        posix_spawn_file_actions_addopen(&settings.actions, 0, "/dev/null", O_RDONLY, 0);
        posix_spawn_file_actions_adddup2(&settings.actions, out, 1);
        posix_spawn_file_actions_addopen(&settings.actions, 2, "/dev/null", O_WRONLY, 0);
        sigset_t none, all;
        sigemptyset(&none);
        sigfillset(&all);
        posix_spawnattr_setsigmask(&settings.attributes, &none);
        posix_spawnattr_setsigdefault(&settings.attributes, &all);
        posix_spawnattr_setpgroup(&settings.attributes, 0);
        posix_spawnattr_setflags(&settings.attributes,
                                 POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
        std::vector<char*> arguments;
        for (const auto& word : words) arguments.push_back(const_cast<char*>(word.c_str()));
        arguments.push_back(nullptr);
        const int error = posix_spawnp(&pid_, arguments[0], &settings.actions, &settings.attributes,
                                       arguments.data(), environ);
        if (error != 0) throw failure(words, error == ENOENT ? "not-found" : "cannot-run");
    }
    Child(const Child&) = delete;
    Child& operator=(const Child&) = delete;
    ~Child() { end(); }

    // Without reaping it, so that its process id, and the group's, stay its own.
    bool has_ended() const {
        siginfo_t info{};
        return ::waitid(P_PID, static_cast<id_t>(pid_), &info, WEXITED | WNOHANG | WNOWAIT) == 0 &&
               info.si_pid != 0;
    }

    // The wait status.
    int end() {
        if (pid_ <= 0) return status_;
        ::kill(-pid_, SIGKILL);
        while (::waitpid(pid_, &status_, 0) < 0 && errno == EINTR) {
        }
        pid_ = -1;
        return status_;
    }

  private:
    pid_t pid_ = -1;
    int status_ = 0;
};

// Keeps the first line of what comes.
class FirstLine {
  public:
    /// False at the end of the stream, and when there is nothing to read now.
    bool read_from(int fd) {
        const auto got = ::read(fd, chunk_.data(), chunk_.size());
        if (got <= 0) return got < 0 && errno == EINTR;
        const auto bytes = chunk_.reveal().substr(0, static_cast<std::size_t>(got));
        const auto kept = complete_ ? std::string_view() : bytes.substr(0, bytes.find('\n'));
        complete_ = complete_ || kept.size() < bytes.size();
        const auto room = std::min(kept.size(), line_.size() - size_);
        too_long_ = too_long_ || room < kept.size();
        kept.copy(line_.data() + size_, room);
        size_ += room;
        return true;
    }
    bool too_long() const noexcept { return too_long_; }
    Secret line() const { return Secret(line_.reveal().substr(0, size_)).without_line_end(); }

  private:
    Secret chunk_ = Secret::zeros(4096);
    Secret line_ = Secret::zeros(limits::passphrase_bytes);
    std::size_t size_ = 0;
    bool complete_ = false;
    bool too_long_ = false;
};

} // namespace

Secret run_command(const CommandRequest& request) {
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC | O_NONBLOCK) != 0) throw error_from_errno("pipe");
    const Descriptor from(ends[0]);
    Descriptor to(ends[1]);
    // The child's end blocks, as programs expect.
    ::fcntl(to.get(), F_SETFL, 0);
    Child child(request.words, to.get());
    to = Descriptor();

    const auto deadline = SteadyClock::now() + request.timeout;
    FirstLine output;
    // Its exit ends the wait, not the end of its output: an agent that it started may hold that for ever.
    while (!child.has_ended()) {
        if (request.stop.stop_requested()) throw Error(ErrorCode::cancelled);
        if (SteadyClock::now() >= deadline) throw failure(request.words, "timeout");
        pollfd ready{from.get(), POLLIN, 0};
        ::poll(&ready, 1, 20);
        // At the end of the output poll() returns at once: wait for the exit without spinning.
        if (!output.read_from(from.get()) && (ready.revents & POLLHUP)) ::poll(nullptr, 0, 5);
    }
    while (output.read_from(from.get())) {
    }
    const int status = child.end();
    if (WIFSIGNALED(status)) throw failure(request.words, "signal " + std::to_string(WTERMSIG(status)));
    if (WEXITSTATUS(status) != 0) throw failure(request.words, "exit " + std::to_string(WEXITSTATUS(status)));
    if (output.too_long()) throw failure(request.words, "too-long");
    auto line = output.line();
    if (line.empty()) throw failure(request.words, "empty");
    return line;
}

} // namespace sealpost::accounts
