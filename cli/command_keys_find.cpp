// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "cli/account_choice.h"
#include "cli/arguments.h"
#include "cli/context.h"
#include "cli/json_values.h"
#include "cli/key_choice.h"
#include "cli/recording.h"
#include "cli/text_values.h"
#include "cli/waiting_key.h"
#include "core/discovery/keep_found.h"
#include "core/discovery/lookup_log.h"
#include "core/people/take_in.h"

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
        const auto general = accounts::load_general_settings(context.folders().config / "config.toml");
        check_sources(general);
        std::optional<Error> fault;
        if (wants(wkd, general.lookup_wkd)) fault = ask_directory(context, address, general);
        if (wants(autocrypt, true)) list_waiting(context, address);
        Json result{{"keys", std::move(found_)}, {"asked", std::move(asked_)}};
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

    std::optional<Error> ask_directory(Context& context, const mime::AddrSpec& address,
                                       const accounts::GeneralSettings& general) {
        auto* reader = keys::reader_of(context.foreign_keys(), crypto::Technology::openpgp);
        const discovery::Wkd directory(context.surroundings().dialer, context.clock(), *reader,
                                       {.url = net::HttpsUrl::parse(general.wkd_url),
                                        .ca_file = general.wkd_ca_file,
                                        .timeout = timeout_
                                                       ? ServerOptions{.timeout = timeout_}.patience()
                                                       : std::chrono::milliseconds(limits::lookup_timeout)});
        const auto result = directory.find(address, context.stop());
        discovery::LookupLog(context.state().records())
            .record(address, discovery::to_lookups(result, context.now()));
        for (const auto& asked : result.asked)
            asked_.push_back(
                {{"source", wkd}, {"url", net::to_string(asked.url)}, {"outcome", asked.outcome}});
        const auto before = context.people().open_conflicts(address);
        const auto kept = discovery::keep_found(context.people(), context.seen_keys(), address, result.keys,
                                                people::Origin::wkd, context.now());
        for (const auto& key : kept) tell(context, key);
        warn_of_new_conflicts(context, address, before);
        return result.fault;
    }

    /// What counts goes into the keyring; the rest waits there for the user.
    void tell(Context& context, const discovery::KeptKey& kept) {
        const auto imported =
            people::take_in(context.key_store(kept.key.technology), kept.key, kept.standing.level,
                            people::Bytes::may_be_new, context.operation());
        if (imported.empty()) return list_key(context, kept.key);
        for (const auto& one : imported) add(context, one.key, keys::name_of(one.change), false);
    }

    void list_waiting(Context& context, const mime::AddrSpec& address) {
        for (const auto& known : context.people().known_keys(address)) {
            const bool told = std::any_of(found_.begin(), found_.end(), [&](const Json& key) {
                return key.at("fingerprint") == known.fingerprint.hex();
            });
            if (told || known.decision || context.key_store(known.technology).get(known.fingerprint))
                continue;
            if (auto seen = context.seen_keys().get(known.technology, known.fingerprint))
                list_key(context, *seen);
        }
    }

    void list_key(Context& context, const people::SeenKey& seen) {
        if (auto waiting = find_waiting_key(context, seen.fingerprint.hex()))
            add(context, waiting->key, "unchanged", true);
    }

    void add(Context& context, const keys::Key& key, std::string_view change, bool waits) {
        const auto standing = standing_of(context, key);
        context.output().print(text_of_key(key, standing) +
                               (waits ? "  waits for you to accept it with `sealpost keys trust`\n" : ""));
        Json object = json_of_key(key, standing, context.now());
        object["change"] = change;
        object["waiting"] = waits;
        found_.push_back(std::move(object));
    }

    std::string address_;
    std::vector<std::string> sources_;
    std::optional<std::int64_t> timeout_;
    Json found_ = Json::array();
    Json asked_ = Json::array();
};

} // namespace

CommandPtr make_keys_find_command() { return std::make_unique<KeysFindCommand>(); }

} // namespace sealpost::cli
