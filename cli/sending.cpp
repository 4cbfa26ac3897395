// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/sending.h"

#include "cli/input.h"
#include "cli/json_values.h"
#include "cli/stored_draft.h"
#include "cli/words_findings.h"

#include <nlohmann/json.hpp>

namespace sealpost::cli {

namespace {

/// Refusals told in full; the JSON has them all.
constexpr std::size_t refusals_told = 5;

std::vector<mime::AddrSpec> parse_addresses(const std::vector<std::string>& words) {
    std::vector<mime::AddrSpec> result;
    for (const auto& word : words) result.push_back(mime::AddrSpec::demand(word));
    return result;
}

} // namespace

void SendingOptions::declare(Arguments& arguments) {
    arguments.operand("FILE", file, "the message; `-` or left out: standard input")
        .value("--draft", "ID", draft, "in place of FILE: a draft that is kept here, with its attachments")
        .value("--from", "ADDR", from, "the sender, in place of From")
        .values("--to", "ADDR", to, "a recipient, in place of To, Cc and Bcc; may be repeated")
        .choice("--engine", {"auto", "pgp", "smime"}, engine, "the technology")
        .flag("--no-sign", no_sign, "encrypt without signing")
        .values("--allow-plaintext", "ADDR", allow_plaintext,
                "this recipient may get a copy in the clear; may be repeated")
        .choice("--headers", {"baseline", "shy", "none"}, headers, "what of the header is hidden")
        .flag("--legacy-display", legacy_display,
              "repeat the hidden header fields in the text, for mail programs that show only the outer ones")
        .flag("--publish-fields", publish_fields,
              "fields that were confidential in the message answered may stand in copies in the clear");
}

outgoing::EngineChoice engine_choice(const std::optional<std::string>& word) {
    const auto choice = outgoing::parse_engine_choice(word.value_or("auto"));
    if (!choice) throw Error(ErrorCode::usage, {{"detail", "--engine: " + *word}});
    return *choice;
}

outgoing::Draft draft_of(Context& context, const SendingOptions& options) {
    // What is wrong with the options is told before what is wrong with the message.
    static_cast<void>(engine_choice(options.engine));
    static_cast<void>(parse_addresses(options.allow_plaintext));
    if (options.draft && options.file)
        throw Error(ErrorCode::usage, {{"detail", "FILE and --draft exclude each other"}});
    app::DraftToSend from;
    if (options.draft)
        from = app::draft_to_send(context, *options.draft, context.operation());
    else
        from.message = open_input(options.file, context.streams(), context.stop());
    return outgoing::Draft::parse(
        {.message = from.message,
         .now = context.now(),
         .from = options.from ? std::optional(with_own_name(context, *options.from)) : std::nullopt,
         .recipients = options.to,
         .attachments = from.attachments});
}

outgoing::PlanOutcome make_plan(Context& context, const Planning& planning) {
    const SendingOptions& options = planning.options;
    return app::make_plan(
        context, {.draft = planning.draft,
                  .account = planning.account,
                  .engine = engine_choice(options.engine),
                  .headers = options.headers ? outgoing::parse_header_policy(*options.headers) : std::nullopt,
                  .sign = !options.no_sign,
                  .legacy_display = options.legacy_display,
                  .publish_fields = options.publish_fields,
                  .sent_copy = planning.sent_copy,
                  .allow_plaintext = parse_addresses(options.allow_plaintext)});
}

Problem problem_of(const std::vector<outgoing::Refusal>& refusals) {
    Problem problem{.exit = ExitCode::refused, .code = {}, .message = {}, .hint = {}, .facts = {}};
    Json facts{{"address", refusals.front().address.to_string()}, {"refusals", json_of_refusals(refusals)}};
    problem.code = outgoing::name_of(refusals.front().reason);
    for (std::size_t i = 0; i < refusals.size() && i < refusals_told; ++i) {
        const Wording wording = word(refusals[i]);
        problem.message += (i == 0 ? "" : "; ") + wording.message;
        if (problem.hint.find(wording.hint) == std::string::npos)
            problem.hint += (problem.hint.empty() ? "" : "; ") + wording.hint;
    }
    if (refusals.size() > refusals_told)
        problem.message += "; and " + std::to_string(refusals.size() - refusals_told) + " more";
    problem.facts = facts.dump(-1, ' ', false, Json::error_handler_t::replace);
    return problem;
}

const outgoing::SendPlan& accepted(const outgoing::PlanOutcome& outcome) {
    if (!outcome.accepted()) throw Failed(problem_of(outcome.refusals()));
    return outcome.plan();
}

outgoing::OwnKey demand_own_key(Context& context, outgoing::OwnKeyRequest request) {
    request.now = context.now();
    auto own = outgoing::choose_own_key(request, context.directory());
    if (const auto* refusal = std::get_if<outgoing::Refusal>(&own))
        throw Failed(problem_of(std::vector{*refusal}));
    return std::get<outgoing::OwnKey>(std::move(own));
}

} // namespace sealpost::cli
