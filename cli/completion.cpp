// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/completion.h"

#include "core/base/text.h"

#include <algorithm>
#include <functional>
#include <map>

namespace sealpost::cli {

namespace {

using Words = std::vector<std::string>;

/// What may follow each prefix of a command: "" and "keys".
std::map<std::string, Words> next_words(const Completion& completion) {
    std::map<std::string, Words> next;
    for (const auto& command : completion.commands) {
        std::string path;
        for (const auto word : split(command.name, ' ')) {
            Words& words = next[path];
            if (std::find(words.begin(), words.end(), word) == words.end()) words.emplace_back(word);
            path += (path.empty() ? "" : " ") + std::string(word);
        }
    }
    next[""].push_back("help");
    return next;
}

Words names_of(const std::vector<OptionOutline>& options) {
    Words names;
    for (const auto& option : options) names.insert(names.end(), option.names.begin(), option.names.end());
    return names;
}

/// In single quotes for all three shells.
std::string in_quotes(std::string_view text, bool fish = false) {
    std::string result = "'";
    for (const char c : text) {
        if (c == '\'')
            result += fish ? "\\'" : "'\\''";
        else if (c == '\\' && fish)
            result += "\\\\";
        else
            result += c;
    }
    return result + "'";
}

/// `emit(command, option)` for every option of every command.
void for_each_option(const Completion& completion,
                     const std::function<void(const std::string&, const OptionOutline&)>& emit) {
    for (const auto& command : completion.commands) {
        for (const auto& option : command.options) emit(command.name, option);
        for (const auto& option : completion.of_every_command) emit(command.name, option);
    }
}

/// bash and zsh share the tables: what follows a prefix, what a command takes, what an option's value may be.
struct Tables {
    std::string prefixes;
    std::string words;
    std::string values;
};

Tables tables_of(const Completion& completion, const std::string& offer, const std::string& files) {
    Tables tables;
    Words steps;
    for (const auto& [path, words] : next_words(completion)) {
        tables.words += "    " + in_quotes(path) + ") " + offer + " " + join(words, " ") + " ;;\n";
        for (const auto& word : words) steps.push_back(in_quotes(path + ":" + word));
    }
    tables.prefixes = join(steps, "|");
    const auto every = names_of(completion.of_every_command);
    for (const auto& command : completion.commands) {
        auto names = names_of(command.options);
        names.insert(names.end(), every.begin(), every.end());
        tables.words += "    " + in_quotes(command.name) + ") " + offer + " " + join(names, " ") + " ;;\n";
    }
    for_each_option(completion, [&](const std::string& command, const OptionOutline& option) {
        if (option.value.empty()) return;
        Words keys;
        for (const auto& name : option.names) keys.push_back(in_quotes(command + " " + name));
        const auto choices = option.choices();
        if (choices.empty() && !option.takes_file()) return;
        tables.values += "    " + join(keys, "|") + ") " +
                         (choices.empty() ? files : offer + " " + join(choices, " ")) + "; return ;;\n";
    });
    return tables;
}

} // namespace

std::string bash_completion(const Completion& completion) {
    const Tables tables = tables_of(completion, "_sealpost_offer", "COMPREPLY=($(compgen -f -- \"$cur\"))");
    return "# bash completion for sealpost\n"
           "_sealpost_offer() { COMPREPLY=($(compgen -W \"$*\" -- \"$cur\")); }\n"
           "_sealpost() {\n"
           "    local cur=\"${COMP_WORDS[COMP_CWORD]}\" prev=\"${COMP_WORDS[COMP_CWORD-1]}\" at='' i\n"
           "    COMPREPLY=()\n"
           "    for ((i = 1; i < COMP_CWORD; i++)); do\n"
           "        case \"$at:${COMP_WORDS[i]}\" in\n        " +
           tables.prefixes +
           ") at=\"${at:+$at }${COMP_WORDS[i]}\" ;;\n        esac\n    done\n"
           "    case \"$at $prev\" in\n" +
           tables.values + "    esac\n    case \"$at\" in\n" + tables.words +
           "    esac\n}\ncomplete -o default -F _sealpost sealpost\n";
}

std::string zsh_completion(const Completion& completion) {
    const Tables tables = tables_of(completion, "compadd --", "_files");
    return "#compdef sealpost\n"
           "_sealpost() {\n"
           "    local at='' i prev=\"${words[CURRENT-1]}\"\n"
           "    for ((i = 2; i < CURRENT; i++)); do\n"
           "        case \"$at:${words[i]}\" in\n        (" +
           tables.prefixes +
           ") at=\"${at:+$at }${words[i]}\" ;;\n        esac\n    done\n"
           "    case \"$at $prev\" in\n" +
           tables.values + "    esac\n    case \"$at\" in\n" + tables.words +
           "    esac\n    [[ \"${words[CURRENT]}\" == -* ]] || _files\n}\n"
           "if [[ \"${funcstack[1]}\" == _sealpost ]]; then _sealpost \"$@\"; else compdef _sealpost "
           "sealpost; fi\n";
}

std::string fish_completion(const Completion& completion) {
    std::string text = "# fish completion for sealpost\n"
                       "function __sealpost_at\n"
                       "    set -l at\n"
                       "    for word in (commandline -opc)[2..-1]\n"
                       "        switch \"$at:$word\"\n"
                       "            case";
    const auto next = next_words(completion);
    for (const auto& [path, words] : next)
        for (const auto& word : words) text += " " + in_quotes(path + ":" + word, true);
    text += "\n                set at (string trim \"$at $word\")\n        end\n    end\n"
            "    test \"$at\" = \"$argv\"\nend\n";
    std::map<std::string, std::string> summaries;
    for (const auto& command : completion.commands) summaries[command.name] = command.summary;
    for (const auto& [path, words] : next)
        for (const auto& word : words) {
            text += "complete -c sealpost -f -n " + in_quotes("__sealpost_at " + path, true) + " -a " +
                    in_quotes(word, true);
            if (const auto& summary = summaries[path.empty() ? word : path + " " + word]; !summary.empty())
                text += " -d " + in_quotes(summary, true);
            text += "\n";
        }
    for_each_option(completion, [&](const std::string& command, const OptionOutline& option) {
        text += "complete -c sealpost -n " + in_quotes("__sealpost_at " + command, true);
        for (const auto& name : option.names)
            text += name.starts_with("--") ? " -l " + name.substr(2) : " -s " + name.substr(1);
        if (!option.value.empty()) text += option.takes_file() ? " -rF" : " -x";
        if (const auto choices = option.choices(); !choices.empty())
            text += " -a " + in_quotes(join(choices, " "), true);
        text += " -d " + in_quotes(option.text, true) + "\n";
    });
    return text;
}

} // namespace sealpost::cli
