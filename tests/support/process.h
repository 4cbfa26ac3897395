// SPDX-License-Identifier: GPL-3.0-or-later
// Runs other programs, without a shell.
#pragma once

#include <chrono>
#include <filesystem>
#include <map>
#include <string>
#include <sys/types.h>
#include <vector>

namespace sealpost::test {

struct ProcessOptions {
    /// Standard input; it is closed after these bytes.
    std::string input{};
    /// On top of the caller's environment; an empty value removes the variable.
    std::map<std::string, std::string> env{};
    /// The process is killed after this time.
    std::chrono::seconds timeout{60};
};

struct ProcessResult {
    /// Minus the signal's number where one ended the process; -1000 where the time was over.
    int exit_code = -1;
    std::string out;
    std::string err;
};

/// Runs a program (found in PATH) to its end. Throws Error{not_found, io} where it cannot be started.
ProcessResult run_process(const std::vector<std::string>& argv, const ProcessOptions& options = {});

/// The same for openssl with these arguments and that standard input.
ProcessResult openssl(std::vector<std::string> arguments, std::string input = {});

/// Whether a program of that name stands in PATH.
bool program_exists(const std::string& name);

/// A program that runs in the background (a server), with its output in a file; ended, by its own process id,
/// with the object.
class BackgroundProcess {
  public:
    BackgroundProcess(const std::vector<std::string>& argv, std::filesystem::path output,
                      const std::map<std::string, std::string>& env = {});
    ~BackgroundProcess();
    BackgroundProcess(const BackgroundProcess&) = delete;
    BackgroundProcess& operator=(const BackgroundProcess&) = delete;

    pid_t pid() const { return pid_; }
    bool running();
    /// SIGTERM, after two seconds SIGKILL; waits for the end.
    void stop();
    /// Sends a signal, if it still runs.
    void signal(int number);
    /// Everything it has printed so far.
    std::string output() const;
    /// Waits until the output has the text; false when the process ended or the time is over before.
    bool wait_for_output(std::string_view text, std::chrono::seconds timeout = std::chrono::seconds{20});

  private:
    std::filesystem::path output_;
    pid_t pid_ = -1;
};

/// `bin/NAME` of the build under test.
std::string built_program(const std::string& name);

} // namespace sealpost::test
