// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/parse.h"

#include "cli/arguments.h"
#include "cli/global_options.h"
#include "cli/later.h"
#include "cli/version.h"
#include "core/base/error.h"
#include "core/base/text.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <map>

namespace sealpost::cli {

namespace {

/// nullptr if there is none.
CLI::App* child_of(CLI::App* node, const std::string& word) {
    for (CLI::App* child : node->get_subcommands(std::function<bool(CLI::App*)>()))
        if (child->get_name() == word) return child;
    return nullptr;
}

/// The application: a tree of words, each command a leaf.
class Tree {
  public:
    Tree(const std::vector<Command*>& commands, GlobalOptions& options)
        : app_("Sealpost seals mail on your own computer: sign, encrypt, submit, fetch, open, verify",
               "sealpost") {
        app_.require_subcommand(1);
        app_.set_help_flag("-h,--help", "print this help");
        app_.add_flag("--version")->description("print the version");
        app_.footer("`sealpost help COMMAND` tells more of a command");
        declare_global_options(app_, options);
        for (Command* command : commands) add(*command, options);
    }

    CLI::App& app() noexcept { return app_; }

    /// The node of these words; nullptr if there is none.
    CLI::App* find(const std::vector<std::string>& path) {
        CLI::App* node = &app_;
        for (const auto& word : path) {
            node = child_of(node, word);
            if (node == nullptr) return nullptr;
        }
        return node;
    }

    Command* command_of(const CLI::App* node) const {
        const auto found = commands_.find(node);
        return found == commands_.end() ? nullptr : found->second;
    }

  private:
    void add(Command& command, GlobalOptions& options) {
        CLI::App* node = &app_;
        std::string path = "sealpost";
        for (const std::string_view word : split(command.name(), ' ')) {
            path += " " + std::string(word);
            CLI::App* child = child_of(node, std::string(word));
            if (child == nullptr) {
                child = node->add_subcommand(std::string(word), "");
                child->set_help_flag("-h,--help", "print this help");
                child->require_subcommand(1);
                child->description(std::string(group_summary(word)));
            }
            node = child;
        }
        node->require_subcommand(0);
        node->description(std::string(command.summary()));
        Arguments arguments(*node);
        command.declare(arguments);
        declare_global_options(*node, options);
        commands_[node] = &command;
    }

    static std::string_view group_summary(std::string_view word) {
        if (word == "account") return "mail accounts and their servers";
        if (word == "config") return "settings";
        if (word == "draft") return "messages that are not sent yet";
        if (word == "file") return "plain files";
        if (word == "identity") return "further addresses of an account, each with its keys and policy";
        if (word == "keys") return "keys, one's own and other people's";
        if (word == "outbox") return "sealed messages on their way";
        if (word == "mail") return "messages on the server";
        return {};
    }

    CLI::App app_;
    std::map<const CLI::App*, Command*> commands_;
};

/// The command's words at the beginning, options left out.
std::vector<std::string> command_words(const std::vector<std::string>& words) {
    std::vector<std::string> result;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const auto& word = words[i];
        if (word == "--home" || word == "--gnupg-home" || word == "--passphrase-fd" ||
            word == "--passphrase-file") {
            ++i;
            continue;
        }
        if (word.starts_with('-')) continue;
        result.push_back(word);
    }
    return result;
}

/// To declare all commands takes longer than to run many a one: the one that is named; all where none is.
std::vector<Command*> meant_by(std::vector<std::string> named,
                               const std::vector<std::unique_ptr<Command>>& commands) {
    if (!named.empty() && named.front() == "help") named.erase(named.begin());
    std::vector<Command*> all;
    for (const auto& command : commands) {
        const auto name = split(command->name(), ' ');
        if (name.size() <= named.size() && std::equal(name.begin(), name.end(), named.begin()))
            return {command.get()};
        all.push_back(command.get());
    }
    return all;
}

std::string without_line_end(std::string text) {
    for (char& c : text)
        if (c == '\n') c = ' ';
    while (text.ends_with(' ') || text.ends_with('.')) text.pop_back();
    if (text.size() > 1 && ascii_lower(text[1]) == text[1]) text[0] = ascii_lower(text[0]);
    return text;
}

/// Both `help COMMAND` and `COMMAND --help`.
std::string help_text(CLI::App* node) {
    std::string before;
    for (const CLI::App* above = node->get_parent(); above != nullptr; above = above->get_parent())
        before = above->get_name() + (before.empty() ? "" : " ") + before;
    return node->help(before);
}

std::string help_of(Tree& tree, const std::vector<std::string>& path) {
    CLI::App* node = tree.find(path);
    if (node == nullptr) {
        std::string name;
        for (const auto& word : path) name += (name.empty() ? "" : " ") + word;
        if (is_later_command(path)) throw Error(ErrorCode::not_available, {{"command", name}});
        throw Error(ErrorCode::usage, {{"detail", "there is no command " + name}});
    }
    return help_text(node);
}

} // namespace

bool wants_json(const std::vector<std::string>& words) {
    const auto end = std::find(words.begin(), words.end(), "--");
    return std::find(words.begin(), end, "--json") != end;
}

Parsed parse(const std::vector<std::string>& words, const std::vector<std::unique_ptr<Command>>& commands) {
    Parsed parsed;
    const auto named = command_words(words);
    const auto separator = std::find(words.begin(), words.end(), "--");
    const auto given = [&](std::string_view option) {
        return std::find(words.begin(), separator, option) != separator;
    };
    if (named.empty() && given("--version")) {
        parsed.options.json = given("--json");
        parsed.version = true;
        parsed.text = std::string("sealpost ") + version + "\n";
        return parsed;
    }
    Tree tree(meant_by(named, commands), parsed.options);
    if (!named.empty() && named.front() == "help") {
        parsed.options.json = given("--json");
        parsed.text = help_of(tree, {named.begin() + 1, named.end()});
        return parsed;
    }
    try {
        std::vector<std::string> reversed(words.rbegin(), words.rend());
        tree.app().parse(reversed);
    } catch (const CLI::CallForHelp&) {
        parsed.options.json = given("--json");
        CLI::App* node = &tree.app();
        for (const auto& word : named) {
            CLI::App* child = child_of(node, word);
            if (child == nullptr) break;
            node = child;
        }
        parsed.text = help_text(node);
        return parsed;
    } catch (const CLI::ParseError& error) {
        if (is_later_command(named)) {
            const bool two = named.size() > 1 && tree.find({named[0]}) != nullptr;
            throw Error(ErrorCode::not_available, {{"command", two ? named[0] + " " + named[1] : named[0]}});
        }
        std::string command;
        std::string unknown;
        CLI::App* deepest = &tree.app();
        for (const auto& word : named) {
            if (tree.command_of(deepest) != nullptr) break;
            CLI::App* child = child_of(deepest, word);
            if (child == nullptr) {
                unknown = word;
                break;
            }
            deepest = child;
            command += (command.empty() ? "" : " ") + word;
        }
        std::string detail = without_line_end(error.what());
        if (!unknown.empty())
            detail = "there is no command " + (command.empty() ? "" : command + " ") + unknown;
        else if (tree.command_of(deepest) == nullptr)
            detail = "a command is missing";
        Facts facts{{"detail", std::move(detail)}};
        if (!command.empty()) facts["command"] = command;
        throw Error(ErrorCode::usage, std::move(facts));
    }
    const CLI::App* node = &tree.app();
    while (!node->get_subcommands().empty()) node = node->get_subcommands().front();
    parsed.command = tree.command_of(node);
    return parsed;
}

} // namespace sealpost::cli
