// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/interrupt.h"

#include "core/base/error.h"

#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace sealpost::cli {

namespace {

// A signal handler has nothing but what is global.
int wake_pipe[2] = {-1, -1};

constexpr char stop_byte = 's';
constexpr char end_byte = 'e';

extern "C" void on_signal(int) { [[maybe_unused]] const auto n = ::write(wake_pipe[1], &stop_byte, 1); }

} // namespace

Interrupt::Interrupt() {
    if (::pipe2(wake_pipe, O_CLOEXEC) != 0) throw error_from_errno("pipe");
    watcher_ = std::thread([this] {
        char byte = 0;
        while (::read(wake_pipe[0], &byte, 1) == 1 && byte == stop_byte) source_.request_stop();
    });
    struct sigaction action {};
    action.sa_handler = on_signal;
    action.sa_flags = static_cast<int>(SA_RESETHAND);
    ::sigemptyset(&action.sa_mask);
    ::sigaction(SIGINT, &action, nullptr);
    ::sigaction(SIGTERM, &action, nullptr);
}

Interrupt::~Interrupt() {
    ::signal(SIGINT, SIG_DFL);
    ::signal(SIGTERM, SIG_DFL);
    [[maybe_unused]] const auto n = ::write(wake_pipe[1], &end_byte, 1);
    watcher_.join();
    ::close(wake_pipe[0]);
    ::close(wake_pipe[1]);
    wake_pipe[0] = wake_pipe[1] = -1;
}

} // namespace sealpost::cli
