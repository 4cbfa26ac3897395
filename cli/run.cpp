// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/run.h"

#include "cli/commands.h"
#include "cli/context.h"
#include "cli/interrupt.h"
#include "cli/parse.h"
#include "cli/version.h"
#include "core/base/text.h"

#include <nlohmann/json.hpp>

#include <new>

namespace sealpost::cli {

namespace {

/// Runs `work` and words whatever it throws.
template <typename Work>
ExitCode guarded(Output& output, Work&& work) noexcept {
    try {
        try {
            return work();
        } catch (const Failed& failed) {
            return output.fail(failed.problem());
        } catch (const Error& error) {
            return output.fail(problem_of(error));
        } catch (const std::bad_alloc&) {
            return output.fail(problem_of(Error(ErrorCode::limit, {{"detail", "memory"}})));
        } catch (const std::exception& error) {
            return output.fail(problem_of(Error(ErrorCode::internal, {{"detail", error.what()}})));
        }
    } catch (...) {
        // Not even the failure could be told (standard error is gone): the exit code still does.
        return ExitCode::failure;
    }
}

} // namespace

int run(const std::vector<std::string>& words, const Streams& streams, const Environment& environment) {
    const auto commands = make_commands();
    Parsed parsed;
    Output first_output(streams, wants_json(words));
    const ExitCode parse_result = guarded(first_output, [&] {
        parsed = parse(words, commands);
        if (parsed.command != nullptr) return ExitCode::done;
        first_output.print(parsed.text);
        first_output.print_json(parsed.version ? Json{{"version", version}} : Json{{"help", parsed.text}});
        return ExitCode::done;
    });
    if (parse_result != ExitCode::done || parsed.command == nullptr) return static_cast<int>(parse_result);

    Output output(streams, parsed.options.json);
    return static_cast<int>(guarded(output, [&] {
        const Interrupt interrupt;
        Context context({.streams = streams,
                         .options = parsed.options,
                         .environment = environment,
                         .manner = parsed.command->manner(),
                         .stop = interrupt.token()});
        return parsed.command->run(context);
    }));
}

} // namespace sealpost::cli
