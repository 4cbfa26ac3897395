// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "cli/arguments.h"
#include "cli/authority_values.h"
#include "cli/context.h"
#include "cli/file_technology.h"
#include "cli/input.h"
#include "cli/json_values.h"
#include "cli/key_choice.h"
#include "cli/recording.h"
#include "cli/text_values.h"
#include "core/base/limits.h"

#include <nlohmann/json.hpp>

#include <set>

namespace sealpost::cli {

namespace {

class KeysImportCommand final : public Command {
  public:
    std::string_view name() const noexcept override { return "keys import"; }
    std::string_view summary() const noexcept override { return "take keys from files into the keyring"; }
    Manner manner() const noexcept override { return Manner::records; }
    void declare(Arguments& arguments) override {
        arguments
            .operands("FILE", files_, "OpenPGP keys, certificates, PKCS#7 or PKCS#12; `-`: standard input")
            .flag("--no-passphrase", no_passphrase_, "store a secret S/MIME key unencrypted");
    }

    ExitCode run(Context& context) override {
        // All files are read before the first key is taken.
        std::vector<std::string> contents;
        for (const auto& file : files_)
            contents.push_back(read_all(*open_input(file, context.streams(), context.stop()), import_bound));
        if (no_passphrase_) context.store_in_the_clear();
        // What is taken is also recorded: where that is locked, nothing is taken.
        context.people();
        Json list = Json::array();
        Json authorities = Json::array();
        for (std::size_t i = 0; i < files_.size(); ++i) {
            const auto taken = take(context, files_[i], contents[i]);
            for (const auto& authority : taken.authorities) {
                if (authority.standing != keys::AuthorityStanding::own_key)
                    context.output().print(text_of_imported(authority));
                if (const std::string warning = word_imported(authority); !warning.empty())
                    context.output().warn(warning);
                authorities.push_back(json_of_imported(authority));
            }
            record(context, taken.keys);
            for (const auto& imported : taken.keys) {
                if (no_passphrase_ && imported.secret && imported.key.technology == crypto::Technology::smime)
                    context.output().warn("the private key lies unencrypted in " +
                                          shown((context.folders().data / "smime").string()));
                const auto standing = standing_of(context, imported.key);
                context.output().print(std::string(keys::name_of(imported.change)) + ": " +
                                       text_of_key(imported.key, standing));
                Json object = json_of_key(imported.key, standing, context.now());
                object["change"] = keys::name_of(imported.change);
                list.push_back(std::move(object));
            }
            // They may complete the chains of certificates that came before.
            if (!taken.authorities.empty()) context.record_chains();
        }
        context.output().print_json({{"keys", std::move(list)}, {"authorities", std::move(authorities)}});
        return ExitCode::done;
    }

  private:
    /// A file with many keys; each key is bounded by itself.
    static constexpr std::size_t import_bound = 64 << 20;

    static keys::ImportedFile take(Context& context, const std::string& file, const std::string& bytes) {
        try {
            const auto technology = technology_of(std::string_view(bytes));
            return context.key_store(technology).import_file(bytes, context.operation());
        } catch (const Error& error) {
            Facts facts = error.facts();
            facts.try_emplace("path", file);
            throw Error(error.code(), std::move(facts), error.hint());
        }
    }

    struct Carried {
        const keys::Key* key;
        mime::AddrSpec address;
        std::vector<people::Conflict> before;
    };

    /// A foreign key is offered until the user decides; one's own counts by itself.
    static std::vector<Carried> to_record(Context& context, const std::vector<keys::Imported>& taken) {
        std::vector<Carried> result;
        for (const auto& [key, change, secret] : taken) {
            if (key.secret != keys::SecretPlace::none) continue;
            // A dead key is no rival: it is kept for the mail of its time.
            if (key.technology == crypto::Technology::openpgp && key.revoked) continue;
            for (const std::string& text : key.addresses())
                if (const auto address = mime::AddrSpec::parse(text))
                    result.push_back({&key, *address, context.people().open_conflicts(*address)});
        }
        return result;
    }

    static void record(Context& context, const std::vector<keys::Imported>& taken) {
        const auto carried = to_record(context, taken);
        context.people().store().together([&] {
            bool chains_recorded = false;
            for (const auto& [key, address, before] : carried) {
                if (key->chain.state != crypto::ChainState::anchored) {
                    context.people().arrived({.address = address,
                                              .technology = key->technology,
                                              .fingerprint = key->fingerprint,
                                              .level = crypto::Level::offered,
                                              .source = people::Origin::imported,
                                              .created = key->created},
                                             context.now());
                } else if (!chains_recorded) {
                    // Of all certificates at once: for each of thousands it would take hours.
                    context.record_chains();
                    chains_recorded = true;
                }
            }
        });
        std::set<mime::AddrSpec> told;
        for (const auto& [key, address, before] : carried)
            if (told.insert(address).second) warn_of_new_conflicts(context, address, before);
    }

    std::vector<std::string> files_;
    bool no_passphrase_ = false;
};

} // namespace

CommandPtr make_keys_import_command() { return std::make_unique<KeysImportCommand>(); }

} // namespace sealpost::cli
