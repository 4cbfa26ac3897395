// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "app/standings.h"
#include "cli/arguments.h"
#include "cli/context.h"
#include "cli/json_values.h"
#include "cli/json_writer.h"
#include "cli/key_choice.h"
#include "cli/text_values.h"

#include <functional>
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
        std::optional<app::Standings> all;
        if (pattern.empty())
            all.emplace(context);
        else
            context.people();
        std::vector<keys::Key> keys;
        if (from_gnupg.valid()) keys = from_gnupg.get();
        std::move(certificates.begin(), certificates.end(), std::back_inserter(keys));
        if (secret_)
            std::erase_if(keys, [](const keys::Key& key) { return key.secret == keys::SecretPlace::none; });
        std::vector<keys::Key> waiting;
        if (!secret_)
            for (auto& key : app::waiting_keys(context, pattern))
                if (wants(key.technology)) waiting.push_back(std::move(key));
        if (!all && keys.size() + waiting.size() > few) all.emplace(context);
        const auto standing = [&](const keys::Key& key) {
            return all ? all->of(key) : standing_of(context, key);
        };
        if (context.output().json())
            context.output().print_json_text(json_of(keys, waiting, standing, context.now()));
        else
            context.output().print(text_of(keys, waiting, standing));
        return ExitCode::done;
    }

  private:
    using StandingOf = std::function<std::vector<people::Acceptance>(const keys::Key&)>;

    bool wants(crypto::Technology technology) const {
        return !engine_ || *engine_ == crypto::name_of(technology);
    }

    static std::string text_of(const std::vector<keys::Key>& keys, const std::vector<keys::Key>& waiting,
                               const StandingOf& standing) {
        std::string text;
        for (const auto& key : keys) text += text_of_key(key, standing(key));
        for (const auto& key : waiting)
            text += text_of_key(key, standing(key)) + "  mail brought it; it waits for you to accept it\n";
        return text;
    }

    /// Written as text at once: of thousands of keys the object would take longer than gpg's listing.
    static std::string json_of(const std::vector<keys::Key>& keys, const std::vector<keys::Key>& waiting,
                               const StandingOf& standing, Time now) {
        std::string text;
        JsonWriter json(text);
        json.begin_object().name("schema").number(schema);
        json.name("keys").begin_array();
        for (const auto& key : keys) {
            json.begin_object();
            write_key_members(json, key, standing(key), now);
            json.end();
        }
        for (const auto& key : waiting) {
            json.begin_object();
            write_key_members(json, key, standing(key), now);
            json.name("waiting").truth(true).end();
        }
        json.end().end();
        return text;
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
