// SPDX-License-Identifier: GPL-3.0-or-later
// How a command declares its options and operands: the few forms that the contract knows. The parser behind
// it (CLI11) is seen by arguments.cpp and parse.cpp alone.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace sealpost::cli {

/// Targets must outlive the parse; they keep their value where the option is not given.
class Arguments {
  public:
    explicit Arguments(CLI::App& app) noexcept : app_(app) {}

    Arguments& flag(const char* name, bool& target, const char* text);
    Arguments& value(const char* name, const char* meta, std::optional<std::string>& target,
                     const char* text);
    /// May be given several times, one value each.
    Arguments& values(const char* name, const char* meta, std::vector<std::string>& target, const char* text);
    Arguments& number(const char* name, const char* meta, std::optional<std::int64_t>& target,
                      const char* text);
    Arguments& choice(const char* name, const std::vector<std::string>& allowed,
                      std::optional<std::string>& target, const char* text);

    Arguments& operand(const char* meta, std::optional<std::string>& target, const char* text);
    Arguments& operand(const char* meta, std::string& required, const char* text);
    Arguments& operands(const char* meta, std::vector<std::string>& at_least_one, const char* text);
    /// "+word" and "-word"; the command says which words there are.
    Arguments& changes(const char* meta, std::vector<std::string>& target, const char* text);
    Arguments& any_operands(const char* meta, std::vector<std::string>& target, const char* text);

  private:
    CLI::App& app_;
};

} // namespace sealpost::cli
