// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "cli/arguments.h"
#include "cli/context.h"
#include "cli/json_values.h"
#include "cli/key_choice.h"
#include "cli/standings.h"
#include "cli/text_values.h"
#include "cli/waiting_key.h"

#include <nlohmann/json.hpp>

#include <future>
#include <iterator>

namespace sealpost::cli {

namespace {

class KeysListCommand final : public Command {
  public:
    std::string_view name() const noexcept override { return "keys list"; }
    std::string_view summary() const noexcept override { return "list keys, own and others'"; }
    Manner manner() const noexcept override { return Manner::asks; }
    void declare(Arguments& arguments) override {
        arguments.operand("PATTERN", pattern_, "a part of a user ID, an address or a fingerprint")
            .choice("--engine", {"pgp", "smime"}, engine_, "only this technology")
            .flag("--secret", secret_, "only keys of your own");
    }

    ExitCode run(Context& context) override {
        const std::string pattern = pattern_.value_or("");
        // GnuPG is waited for: meanwhile certificates are read, and the state is opened.
        std::future<std::vector<keys::Key>> from_gnupg;
        if (wants(crypto::Technology::openpgp))
            from_gnupg = std::async(std::launch::async,
                                    [&pattern, &store = context.key_store(crypto::Technology::openpgp)] {
                                        return store.list(pattern, true);
                                    });
        std::vector<keys::Key> certificates;
        if (wants(crypto::Technology::smime))
            certificates = context.key_store(crypto::Technology::smime).list(pattern, true);
        context.people();
        std::vector<keys::Key> keys;
        if (from_gnupg.valid()) keys = from_gnupg.get();
        std::move(certificates.begin(), certificates.end(), std::back_inserter(keys));
        if (secret_)
            std::erase_if(keys, [](const keys::Key& key) { return key.secret == keys::SecretPlace::none; });
        std::vector<keys::Key> waiting;
        if (!secret_)
            for (auto& key : waiting_keys(context, pattern))
                if (wants(key.technology)) waiting.push_back(std::move(key));
        tell(context, keys, waiting);
        return ExitCode::done;
    }

  private:
    bool wants(crypto::Technology technology) const {
        return !engine_ || *engine_ == crypto::name_of(technology);
    }
    static void tell(Context& context, const std::vector<keys::Key>& keys,
                     const std::vector<keys::Key>& waiting) {
        std::optional<Standings> all;
        if (keys.size() + waiting.size() > few) all.emplace(context);
        Json list = Json::array();
        std::string text;
        const auto tell_one = [&](const keys::Key& key, bool waits) {
            const auto standing = all ? all->of(key) : standing_of(context, key);
            if (!context.output().json()) {
                text += text_of_key(key, standing);
                if (waits) text += "  mail brought it; it waits for you to accept it\n";
                return;
            }
            list.push_back(json_of_key(key, standing, context.now()));
            if (waits) list.back()["waiting"] = true;
        };
        for (const auto& key : keys) tell_one(key, false);
        for (const auto& key : waiting) tell_one(key, true);
        Json result{{"schema", 1}};
        result["keys"] = std::move(list);
        context.output().print(text);
        context.output().print_json(result);
    }

    /// So many records are read one by one.
    static constexpr std::size_t few = 20;

    std::optional<std::string> pattern_;
    std::optional<std::string> engine_;
    bool secret_ = false;
};

} // namespace

CommandPtr make_keys_list_command() { return std::make_unique<KeysListCommand>(); }

} // namespace sealpost::cli
