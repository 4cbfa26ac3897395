// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/outline.h"

#include "cli/arguments.h"
#include "cli/global_options.h"
#include "core/base/text.h"

#include <CLI/CLI.hpp>

#include <algorithm>

namespace sealpost::cli {

namespace {

std::vector<OptionOutline> options_of(const CLI::App& app) {
    std::vector<OptionOutline> options;
    for (const CLI::Option* option : app.get_options()) {
        OptionOutline one;
        for (const auto& name : option->get_snames()) one.names.push_back("-" + name);
        for (const auto& name : option->get_lnames()) one.names.push_back("--" + name);
        if (one.names.empty()) continue;
        if (option->get_expected_max() != 0) one.value = option->get_type_name();
        one.text = option->get_description();
        options.push_back(std::move(one));
    }
    return options;
}

std::vector<OperandOutline> operands_of(const CLI::App& app) {
    std::vector<OperandOutline> operands;
    for (const CLI::Option* option : app.get_options())
        if (option->get_positional())
            operands.push_back({.name = option->get_name(true),
                                .text = option->get_description(),
                                .required = option->get_required(),
                                .many = option->get_items_expected_max() > 1});
    return operands;
}

bool is_word(std::string_view text) {
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
    });
}

} // namespace

std::vector<std::string> OptionOutline::choices() const {
    std::vector<std::string> words;
    if (value.find('|') == value.npos) return words;
    for (const auto word : split(value, '|'))
        if (is_word(word)) words.emplace_back(word);
    return words;
}

bool OptionOutline::takes_file() const {
    return value.find("FILE") != value.npos || value.find("DIR") != value.npos;
}

std::vector<CommandOutline> outline(const std::vector<std::unique_ptr<Command>>& commands) {
    std::vector<CommandOutline> result;
    for (const auto& command : commands) {
        CLI::App app;
        app.set_help_flag();
        Arguments arguments(app);
        command->declare(arguments);
        result.push_back({.name = std::string(command->name()),
                          .summary = std::string(command->summary()),
                          .options = options_of(app),
                          .operands = operands_of(app)});
    }
    return result;
}

std::vector<OptionOutline> outline_of_every_command() {
    CLI::App app;
    app.set_help_flag("-h,--help", "print this help");
    GlobalOptions options;
    declare_global_options(app, options);
    return options_of(app);
}

} // namespace sealpost::cli
