// SPDX-License-Identifier: GPL-3.0-or-later
// What a command says: results on standard output, everything else on standard error; with --json exactly one
// object on standard output, errors too.
#pragma once

#include "cli/exit_code.h"
#include "cli/options.h"
#include "core/base/stream.h"

#include <nlohmann/json_fwd.hpp>

#include <memory>
#include <string>
#include <string_view>

namespace sealpost::cli {

using Json = nlohmann::ordered_json;

/// What a person and a script are told of a failure.
struct Problem {
    ExitCode exit = ExitCode::failure;
    /// The name in JSON: "no-key".
    std::string code;
    /// For people; true values in it are escaped already.
    std::string message;
    std::string hint;
    /// Further members of the JSON object "error", as text of a JSON object; empty: none.
    std::string facts;
};

/// Ends a command with a Problem that is no Error: what the work found.
class Failed final : public std::exception {
  public:
    explicit Failed(Problem problem) : problem_(std::move(problem)) {}
    const Problem& problem() const noexcept { return problem_; }
    const char* what() const noexcept override { return problem_.code.c_str(); }

  private:
    Problem problem_;
};

Problem problem_of(const Error& error);

/// As member "error" of a result.
Json error_object(const Problem& problem);

/// The version of the form of every JSON object, its member "schema".
inline constexpr int schema = 1;

/// For a person's eyes; short for escape_for_display().
std::string shown(std::string_view text);

class Output {
  public:
    Output(const Streams& streams, bool json) noexcept : streams_(streams), json_(json) {}

    bool json() const noexcept { return json_; }
    /// A result for people, escaped by the caller. Nothing with --json.
    void print(std::string_view text);
    /// The result with --json; "schema" is put in front. Nothing without --json. At most once.
    void print_json(const Json& object);
    /// The same of an object that is text already, with its schema in front and no line end (JsonWriter).
    void print_json_text(std::string text);
    void warn(std::string_view text);
    void note(std::string_view text);
    /// Tells of the failure; with --json as member "error" of the object that is the command's result.
    ExitCode fail(const Problem& problem);
    ExitCode fail(const Problem& problem, const Json& result);
    /// One of several results, a line each: "schema" is put in front.
    void print_json_line(const Json& object);

  private:
    Streams streams_;
    bool json_;
    bool printed_ = false;
};

/// A result of bytes. `file`: -o; absent or "-": standard output, which gets them, as a device or pipe does,
/// at commit() only. A terminal gets no bytes that could move its cursor: Error{usage} (fact "detail" =
/// "binary-to-terminal").
std::unique_ptr<Sink> open_output(const std::optional<std::string>& file, const Streams& streams);

/// Where the result is bytes, --json needs -o. Throws Error{usage} (fact "detail" = "json-needs-output").
void demand_file_with_json(const Output& output, const std::optional<std::string>& file);

} // namespace sealpost::cli
