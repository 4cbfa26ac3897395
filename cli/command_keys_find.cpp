// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "app/finding.h"
#include "cli/account_choice.h"
#include "cli/arguments.h"
#include "cli/context.h"
#include "cli/json_values.h"
#include "cli/key_choice.h"
#include "cli/recording.h"
#include "cli/text_values.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace sealpost::cli {

namespace {

constexpr const char* wkd = "wkd";
constexpr const char* autocrypt = "autocrypt";

class KeysFindCommand final : public Command {
  public:
    std::string_view name() const noexcept override { return "keys find"; }
    std::string_view summary() const noexcept override {
        return "look for a key of an address where you allowed it";
    }
    Manner manner() const noexcept override { return Manner::records; }
    void declare(Arguments& arguments) override {
        arguments.operand("ADDR", address_, "whose key")
            .values("--source", "SOURCE", sources_,
                    "wkd: the key directory of the address's domain; autocrypt: what mail brought; may be "
                    "repeated")
            .number("--timeout", "SECONDS", timeout_, "how long a directory may take (30)");
    }

    ExitCode run(Context& context) override {
        const auto address = parse_address(address_);
        const auto general = app::general_settings(context);
        check_sources(general);
        const auto finding =
            app::find_keys(context,
                           {.address = address,
                            .directory = wants(wkd, general.lookup_wkd),
                            .waiting = wants(autocrypt, true),
                            .timeout = timeout_ ? ServerOptions{.timeout = timeout_}.patience()
                                                : std::chrono::milliseconds(limits::lookup_timeout)},
                           context.operation());
        Json result = tell(context, finding);
        for (const auto& conflict : finding.conflicts) warn_of_conflict(context, address, conflict);
        std::optional<Error> fault = finding.fault;
        if (!result["keys"].empty()) {
            if (fault) context.output().warn(problem_of(*fault).message);
            context.output().print_json(result);
            return ExitCode::done;
        }
        if (!fault)
            fault = Error(ErrorCode::not_found, {{"key-for", address_}},
                          general.lookup_wkd ? "" : "allow-lookup");
        Problem problem = problem_of(*fault);
        if (problem.exit == ExitCode::tls)
            problem.hint = "ask whoever runs the directory; an authority of your firm's own is named with "
                           "`sealpost config set lookup.wkd.ca-file FILE`";
        return context.output().fail(problem, result);
    }

  private:
    /// Asked for by name; by default, what is allowed.
    bool wants(const char* source, bool allowed) const {
        if (sources_.empty()) return allowed;
        return std::find(sources_.begin(), sources_.end(), source) != sources_.end();
    }

    void check_sources(const accounts::GeneralSettings& general) const {
        for (const auto& source : sources_) {
            if (source == "vks" || source == "dane" || source == "ldap")
                throw Error(ErrorCode::not_available, {{"source", source}});
            if (source != wkd && source != autocrypt)
                throw Error(ErrorCode::usage, {{"detail", "--source: " + source}, {"command", "keys find"}});
        }
        if (wants(wkd, false) && !general.lookup_wkd)
            throw Error(ErrorCode::policy_refused, {{"setting", "lookup.wkd"}}, "allow-lookup");
    }

    static Json tell(Context& context, const app::Finding& finding) {
        Json list = Json::array();
        for (const auto& [key, change, waits] : finding.keys) {
            const auto standing = standing_of(context, key);
            context.output().print(
                text_of_key(key, standing) +
                (waits ? "  waits for you to accept it with `sealpost keys trust`\n" : ""));
            Json object = json_of_key(key, standing, context.now());
            object["change"] = keys::name_of(change);
            object["waiting"] = waits;
            list.push_back(std::move(object));
        }
        Json asked = Json::array();
        for (const auto& one : finding.asked)
            asked.push_back({{"source", wkd}, {"url", net::to_string(one.url)}, {"outcome", one.outcome}});
        return {{"keys", std::move(list)}, {"asked", std::move(asked)}};
    }

    std::string address_;
    std::vector<std::string> sources_;
    std::optional<std::int64_t> timeout_;
};

} // namespace

CommandPtr make_keys_find_command() { return std::make_unique<KeysFindCommand>(); }

} // namespace sealpost::cli
