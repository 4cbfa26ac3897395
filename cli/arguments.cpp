// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"

#include <CLI/CLI.hpp>

namespace sealpost::cli {

namespace {

/// In CLI11's way: what is wrong, or nothing.
std::string is_number(const std::string& text) {
    return !text.empty() && text.find_first_not_of("0123456789") == std::string::npos
               ? std::string()
               : text + " is no number";
}

} // namespace

Arguments& Arguments::flag(const char* name, bool& target, const char* text) {
    app_.add_flag(name, target, text);
    return *this;
}

Arguments& Arguments::value(const char* name, const char* meta, std::optional<std::string>& target,
                            const char* text) {
    app_.add_option(name, target, text)->type_name(meta);
    return *this;
}

Arguments& Arguments::values(const char* name, const char* meta, std::vector<std::string>& target,
                             const char* text) {
    // One value each time: "--to ADDR FILE" must not take FILE for an address.
    app_.add_option(name, target, text)->type_name(meta)->expected(1)->take_all()->allow_extra_args(false);
    return *this;
}

Arguments& Arguments::number(const char* name, const char* meta, std::optional<std::int64_t>& target,
                             const char* text) {
    app_.add_option(name, target, text)->type_name(meta)->check(CLI::Validator(is_number, ""));
    return *this;
}

Arguments& Arguments::choice(const char* name, const std::vector<std::string>& allowed,
                             std::optional<std::string>& target, const char* text) {
    std::string meta;
    for (const auto& word : allowed) meta += (meta.empty() ? "" : "|") + word;
    auto check = CLI::IsMember(allowed);
    check.description("");
    app_.add_option(name, target, text)->type_name(meta)->check(check);
    return *this;
}

Arguments& Arguments::operand(const char* meta, std::optional<std::string>& target, const char* text) {
    app_.add_option(meta, target, text)->type_name("");
    return *this;
}

Arguments& Arguments::operand(const char* meta, std::string& required, const char* text) {
    app_.add_option(meta, required, text)->type_name("")->required();
    return *this;
}

Arguments& Arguments::operands(const char* meta, std::vector<std::string>& at_least_one, const char* text) {
    app_.add_option(meta, at_least_one, text)->type_name("")->required();
    return *this;
}

Arguments& Arguments::changes(const char* meta, std::vector<std::string>& target, const char* text) {
    any_operands(meta, target, text);
    // "-seen" is no option that CLI11 knows: it leaves it over.
    app_.allow_extras();
    app_.parse_complete_callback([this_app = &app_, &target] {
        for (const auto& word : this_app->remaining()) target.push_back(word);
    });
    return *this;
}

Arguments& Arguments::any_operands(const char* meta, std::vector<std::string>& target, const char* text) {
    app_.add_option(meta, target, text)->type_name("");
    return *this;
}

} // namespace sealpost::cli
