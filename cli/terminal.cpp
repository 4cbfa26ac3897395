// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/terminal.h"

#include "core/base/file.h"
#include "core/base/limits.h"
#include "core/base/text.h"

#include <cerrno>
#include <fcntl.h>
#include <string>
#include <termios.h>
#include <unistd.h>

namespace sealpost::cli {

namespace {

Descriptor open_terminal() { return Descriptor(::open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY)); }

/// Echo is off while this lives.
class Silence {
  public:
    explicit Silence(int fd) : fd_(fd), changed_(::tcgetattr(fd, &before_) == 0) {
        if (!changed_) return;
        termios quiet = before_;
        quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        ::tcsetattr(fd_, TCSAFLUSH, &quiet);
    }
    ~Silence() {
        if (changed_) ::tcsetattr(fd_, TCSAFLUSH, &before_);
    }
    Silence(const Silence&) = delete;
    Silence& operator=(const Silence&) = delete;

  private:
    int fd_;
    termios before_{};
    bool changed_;
};

/// A line without its end. Throws Error{cancelled} at the end of input and when a signal came.
Secret read_line(int fd) {
    Secret line = Secret::zeros(limits::passphrase_bytes);
    std::size_t length = 0;
    while (length < line.size()) {
        const ssize_t count = ::read(fd, line.data() + length, 1);
        if (count <= 0) throw Error(ErrorCode::cancelled);
        if (line.data()[length] == '\n') return Secret(line.reveal().substr(0, length));
        ++length;
    }
    throw Error(ErrorCode::limit, {{"detail", "passphrase"}});
}

Secret ask_on(int fd, const std::string& question) {
    DescriptorSink terminal(fd);
    terminal.write(question);
    const Silence silence(fd);
    try {
        Secret answer = read_line(fd);
        terminal.write("\n");
        return answer;
    } catch (const Error&) {
        terminal.write("\n");
        throw;
    }
}

std::string question_of(const Prompt& prompt) {
    const std::string subject = escape_for_display(prompt.subject);
    const std::string again = prompt.attempt > 1 ? "sealpost: wrong passphrase, try again\n" : "";
    switch (prompt.purpose) {
    case PromptPurpose::unlock_openpgp_key:
    case PromptPurpose::unlock_smime_key:
        return again + "Passphrase for the key of " + subject +
               (prompt.key_id.empty() ? "" : " (" + escape_for_display(prompt.key_id) + ")") + ": ";
    case PromptPurpose::unlock_import:
        return again + "Passphrase of the file: ";
    case PromptPurpose::new_passphrase:
        return "New passphrase for the key of " + subject + ": ";
    case PromptPurpose::account_password:
        return "Password of " + subject + ": ";
    }
    return "Passphrase: ";
}

} // namespace

bool terminal_present() {
    const bool one_is_terminal = ::isatty(0) == 1 || ::isatty(1) == 1 || ::isatty(2) == 1;
    return one_is_terminal && static_cast<bool>(open_terminal());
}

std::optional<Secret> Prompts::ask(const Prompt& prompt) {
    if (settings_.passphrase && prompt.purpose != PromptPurpose::account_password)
        return settings_.passphrase->copy();
    const Descriptor terminal = settings_.terminal ? open_terminal() : Descriptor();
    if (!terminal) return std::nullopt;
    return ask_on(terminal.get(), question_of(prompt));
}

Secret ask_new_passphrase(std::string_view subject) {
    const Descriptor terminal = open_terminal();
    if (!terminal) throw Error(ErrorCode::locked, {{"detail", "no-terminal"}});
    for (;;) {
        Secret first =
            ask_on(terminal.get(),
                   question_of({.purpose = PromptPurpose::new_passphrase, .subject = std::string(subject)}));
        const Secret second = ask_on(terminal.get(), "The same again: ");
        if (first.reveal() == second.reveal()) return first;
        DescriptorSink(terminal.get()).write("sealpost: the two differ, try again\n");
    }
}

Secret ask_backup_code() {
    const Descriptor terminal = open_terminal();
    if (!terminal) throw Error(ErrorCode::locked, {{"what", "backup-code"}});
    return ask_on(terminal.get(), "Code of the back-up: ");
}

std::string ask_line(std::string_view question) {
    const Descriptor terminal = open_terminal();
    if (!terminal) throw Error(ErrorCode::locked, {{"detail", "no-terminal"}});
    DescriptorSink(terminal.get()).write(question);
    const Secret line = read_line(terminal.get());
    return ascii_lower(trim(line.reveal()));
}

bool ask_yes(std::string_view question) {
    const std::string answer = ask_line(std::string(question) + " [y/N] ");
    return answer == "y" || answer == "yes";
}

} // namespace sealpost::cli
