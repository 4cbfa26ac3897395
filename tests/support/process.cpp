// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/process.h"

#include "core/base/error.h"
#include "core/base/file.h"
#include "tests/support/temporary_folder.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

extern char** environ;

namespace sealpost::test {

namespace {

using SteadyClock = std::chrono::steady_clock;
constexpr std::chrono::milliseconds poll_interval{5};

std::vector<std::string> environment_with(const std::map<std::string, std::string>& changes) {
    std::vector<std::string> all;
    for (char** entry = environ; *entry != nullptr; ++entry) {
        const std::string text(*entry);
        if (!changes.contains(text.substr(0, text.find('=')))) all.push_back(text);
    }
    for (const auto& [name, value] : changes) {
        if (!value.empty()) all.push_back(name + "=" + value);
    }
    return all;
}

std::vector<char*> pointers_to(std::vector<std::string>& strings) {
    std::vector<char*> pointers;
    for (auto& string : strings) pointers.push_back(string.data());
    pointers.push_back(nullptr);
    return pointers;
}

struct Streams {
    int in, out, err;
};

pid_t spawn(std::vector<std::string> argv, const std::map<std::string, std::string>& env, Streams streams) {
    auto environment = environment_with(env);
    auto arguments = pointers_to(argv);
    auto variables = pointers_to(environment);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, streams.in, 0);
    posix_spawn_file_actions_adddup2(&actions, streams.out, 1);
    posix_spawn_file_actions_adddup2(&actions, streams.err, 2);
    // The child starts with the default actions: an ignored SIGPIPE would be inherited.
    posix_spawnattr_t attributes;
    posix_spawnattr_init(&attributes);
    sigset_t defaults;
    sigemptyset(&defaults);
    sigaddset(&defaults, SIGPIPE);
    posix_spawnattr_setsigdefault(&attributes, &defaults);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGDEF);
    pid_t pid = -1;
    const int failed =
        posix_spawnp(&pid, argv.at(0).c_str(), &actions, &attributes, arguments.data(), variables.data());
    posix_spawnattr_destroy(&attributes);
    posix_spawn_file_actions_destroy(&actions);
    if (failed != 0) {
        errno = failed;
        throw error_from_errno(argv.at(0));
    }
    return pid;
}

struct Pipe {
    Descriptor read_end, write_end;
};

Pipe make_pipe() {
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0) throw error_from_errno("pipe");
    return {Descriptor(ends[0]), Descriptor(ends[1])};
}

/// Appends what is there; false at the end of the stream.
bool drain(int fd, std::string& to) {
    std::array<char, 65536> buffer;
    const ssize_t got = ::read(fd, buffer.data(), buffer.size());
    if (got > 0) to.append(buffer.data(), static_cast<std::size_t>(got));
    return got > 0 || (got < 0 && errno == EINTR);
}

int code_of(int status) {
    return WIFEXITED(status) ? WEXITSTATUS(status) : -(WIFSIGNALED(status) ? WTERMSIG(status) : 0);
}

/// Feeds and reads all three streams at once, so that neither side waits for the other.
bool exchange(Pipe& in, Pipe& out, Pipe& err, const ProcessOptions& options, ProcessResult& result) {
    const auto end = SteadyClock::now() + options.timeout;
    std::string_view left = options.input;
    if (left.empty()) in.write_end = Descriptor();
    while (in.write_end || out.read_end || err.read_end) {
        std::array<pollfd, 3> fds{{{in.write_end.get(), POLLOUT, 0},
                                   {out.read_end.get(), POLLIN, 0},
                                   {err.read_end.get(), POLLIN, 0}}};
        const auto wait = std::chrono::duration_cast<std::chrono::milliseconds>(end - SteadyClock::now());
        if (wait.count() <= 0) return false;
        ::poll(fds.data(), fds.size(), static_cast<int>(wait.count()));
        if (fds[0].revents != 0) {
            const ssize_t sent =
                ::write(in.write_end.get(), left.data(), std::min<std::size_t>(left.size(), 4096));
            if (sent > 0) left.remove_prefix(static_cast<std::size_t>(sent));
            if (left.empty() || (sent < 0 && errno != EINTR)) in.write_end = Descriptor();
        }
        if (fds[1].revents != 0 && !drain(out.read_end.get(), result.out)) out.read_end = Descriptor();
        if (fds[2].revents != 0 && !drain(err.read_end.get(), result.err)) err.read_end = Descriptor();
    }
    return true;
}

/// SIGPIPE is ignored while a pipe is fed whose reader may leave early.
class IgnoredBrokenPipe {
  public:
    IgnoredBrokenPipe() : previous_(std::signal(SIGPIPE, SIG_IGN)) {}
    ~IgnoredBrokenPipe() { std::signal(SIGPIPE, previous_); }
    IgnoredBrokenPipe(const IgnoredBrokenPipe&) = delete;
    IgnoredBrokenPipe& operator=(const IgnoredBrokenPipe&) = delete;

  private:
    void (*previous_)(int);
};

} // namespace

ProcessResult run_process(const std::vector<std::string>& argv, const ProcessOptions& options) {
    const IgnoredBrokenPipe ignored;
    Pipe in = make_pipe();
    Pipe out = make_pipe();
    Pipe err = make_pipe();
    const pid_t pid = spawn(argv, options.env, {in.read_end.get(), out.write_end.get(), err.write_end.get()});
    in.read_end = Descriptor();
    out.write_end = Descriptor();
    err.write_end = Descriptor();
    ProcessResult result;
    const bool in_time = exchange(in, out, err, options, result);
    if (!in_time) ::kill(pid, SIGKILL);
    int status = 0;
    while (::waitpid(pid, &status, 0) < 0 && errno == EINTR) {
    }
    result.exit_code = in_time ? code_of(status) : -1000;
    return result;
}

ProcessResult openssl(std::vector<std::string> arguments, std::string input) {
    arguments.insert(arguments.begin(), "openssl");
    return run_process(arguments, {.input = std::move(input)});
}

bool program_exists(const std::string& name) {
    const char* path = std::getenv("PATH");
    std::string_view folders = path == nullptr ? "/usr/bin:/bin" : path;
    while (!folders.empty()) {
        const std::size_t end = folders.find(':');
        const std::string file = std::string(folders.substr(0, end)) + "/" + name;
        if (::access(file.c_str(), X_OK) == 0) return true;
        folders.remove_prefix(end == std::string_view::npos ? folders.size() : end + 1);
    }
    return false;
}

BackgroundProcess::BackgroundProcess(const std::vector<std::string>& argv, std::filesystem::path output,
                                     const std::map<std::string, std::string>& env)
    : output_(std::move(output)) {
    const Descriptor log(::open(output_.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600));
    const Descriptor nothing(::open("/dev/null", O_RDONLY | O_CLOEXEC));
    if (!log || !nothing) throw error_from_errno(output_.native());
    pid_ = spawn(argv, env, {nothing.get(), log.get(), log.get()});
}

BackgroundProcess::~BackgroundProcess() { stop(); }

bool BackgroundProcess::running() {
    if (pid_ <= 0) return false;
    if (::waitpid(pid_, nullptr, WNOHANG) == 0) return true;
    pid_ = -1;
    return false;
}

void BackgroundProcess::signal(int number) {
    if (running()) ::kill(pid_, number);
}

void BackgroundProcess::stop() {
    signal(SIGTERM);
    const auto end = SteadyClock::now() + std::chrono::seconds{2};
    while (running() && SteadyClock::now() < end) std::this_thread::sleep_for(poll_interval);
    if (!running()) return;
    ::kill(pid_, SIGKILL);
    ::waitpid(pid_, nullptr, 0);
    pid_ = -1;
}

std::string BackgroundProcess::output() const { return file_bytes(output_); }

bool BackgroundProcess::wait_for_output(std::string_view text, std::chrono::seconds timeout) {
    const auto end = SteadyClock::now() + timeout;
    for (;;) {
        const bool was_running = running();
        if (output().find(text) != std::string::npos) return true;
        if (!was_running || SteadyClock::now() > end) return false;
        std::this_thread::sleep_for(poll_interval);
    }
}

std::string built_program(const std::string& name) {
    const char* folder = std::getenv("SEALPOST_BIN");
    return (folder == nullptr ? std::string() : std::string(folder) + "/") + name;
}

} // namespace sealpost::test
