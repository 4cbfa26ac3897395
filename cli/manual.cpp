// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/manual.h"

#include "cli/commands.h"
#include "cli/exit_code.h"
#include "cli/version.h"

#include <array>
#include <string>
#include <utility>

namespace sealpost::cli {

namespace {

/// As running text: nothing of it is taken for a macro or an escape, and every sign stays the one that is to
/// be typed.
std::string in_roff(std::string_view text) {
    std::string result;
    for (const char c : text) {
        switch (c) {
        case '\\':
            result += "\\e";
            break;
        case '-':
            result += "\\-";
            break;
        case '`':
            result += "\\(ga";
            break;
        case '\'':
            result += "\\(aq";
            break;
        case '^':
            result += "\\(ha";
            break;
        case '~':
            result += "\\(ti";
            break;
        case '\n':
            result += ' ';
            break;
        default:
            result += c;
        }
    }
    if (result.starts_with('.')) result.insert(0, "\\&");
    return result;
}

std::string bold(std::string_view text) { return "\\fB" + in_roff(text) + "\\fR"; }
std::string slanted(std::string_view text) { return "\\fI" + in_roff(text) + "\\fR"; }

std::string synopsis_of(const OperandOutline& operand) {
    const std::string name = slanted(operand.name) + (operand.many ? " .\\|.\\|." : "");
    return operand.required ? name : "[" + name + "]";
}

std::string tagged(const std::string& tag, std::string_view text) {
    return ".TP\n" + tag + "\n" + (text.empty() ? "\\&" : in_roff(text)) + "\n";
}

std::string text_of(const OptionOutline& option) {
    std::string tag;
    for (const auto& name : option.names) tag += (tag.empty() ? "" : ", ") + bold(name);
    if (!option.value.empty()) tag += " " + slanted(option.value);
    return tagged(tag, option.text);
}

std::string text_of(const CommandOutline& command) {
    std::string text = ".SS " + in_roff(command.name) + "\n" + bold("sealpost " + command.name);
    if (!command.options.empty()) text += " [" + slanted("OPTION") + " .\\|.\\|.]";
    for (const auto& operand : command.operands) text += " " + synopsis_of(operand);
    text += "\n.PP\n" + in_roff(command.summary) + "\n";
    for (const auto& operand : command.operands)
        if (!operand.text.empty()) text += tagged(slanted(operand.name), operand.text);
    for (const auto& option : command.options) text += text_of(option);
    return text;
}

constexpr std::array exit_codes{
    std::pair(ExitCode::done, "done"),
    std::pair(ExitCode::failure, "it failed"),
    std::pair(ExitCode::usage, "the command line, a setting or a draft is wrong"),
    std::pair(ExitCode::refused, "refused, as somebody could not be written to safely; nothing was sent"),
    std::pair(ExitCode::not_decrypted, "it could not be decrypted"),
    std::pair(ExitCode::not_verified, "it is not signed, or by nobody who counts, or the signature is bad"),
    std::pair(ExitCode::transport, "a server could not be reached, or refused"),
    std::pair(ExitCode::tls, "there was no safe connection to the server"),
    std::pair(ExitCode::locked, "a key or the state is locked, and nobody could be asked"),
    std::pair(ExitCode::cancelled, "cancelled"),
};

constexpr std::array variables{
    std::pair("SEALPOST_HOME", "the folder that holds all of Sealpost's files, as with --home"),
    std::pair("GNUPGHOME", "GnuPG's folder, as with --gnupg-home"),
    std::pair("TMPDIR", "where long messages wait, encrypted under a key that ends with the process"),
};

} // namespace

std::string manual_page(const Manual& manual) {
    // Without a date: two builds of the same sources give the same page.
    std::string page = ".TH SEALPOST 1 \"\" \"Sealpost " + in_roff(manual.version) + "\" \"User Commands\"\n";
    page += ".SH NAME\nsealpost \\- end\\-to\\-end encryption for e\\-mail, on your own computer\n";
    page += ".SH SYNOPSIS\n" + bold("sealpost") + " " + slanted("COMMAND") + " [" + slanted("OPTION") +
            " .\\|.\\|.] [" + slanted("OPERAND") + " .\\|.\\|.]\n.br\n" + bold("sealpost help") + " [" +
            slanted("COMMAND") + "]\n";
    page += ".SH DESCRIPTION\n" +
            in_roff("Sealpost signs and encrypts a message before the mail server sees it, and opens and "
                    "verifies it after it has left the server. Results are printed on standard output, "
                    "everything else on standard error; with --json standard output is exactly one JSON "
                    "object, of errors too.") +
            "\n.SH COMMANDS\n";
    for (const auto& command : manual.commands) page += text_of(command);
    page += ".SH OPTIONS OF EVERY COMMAND\n";
    for (const auto& option : manual.of_every_command) page += text_of(option);
    page += ".SH EXIT STATUS\n";
    for (const auto& [code, text] : exit_codes)
        page += tagged(bold(std::to_string(static_cast<int>(code))), text);
    page += ".SH ENVIRONMENT\n";
    for (const auto& [name, text] : variables) page += tagged(bold(name), text);
    page += ".SH SEE ALSO\n" + bold("gpg") + "(1), " + bold("openssl") + "(1)\n";
    return page;
}

Manual whole_manual() {
    return {.version = version,
            .commands = outline(make_commands()),
            .of_every_command = outline_of_every_command()};
}

} // namespace sealpost::cli
