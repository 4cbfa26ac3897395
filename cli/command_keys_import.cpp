// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "app/importing.h"
#include "cli/arguments.h"
#include "cli/authority_values.h"
#include "cli/context.h"
#include "cli/input.h"
#include "cli/json_values.h"
#include "cli/key_choice.h"
#include "cli/recording.h"
#include "cli/text_values.h"

#include <nlohmann/json.hpp>

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
            contents.push_back(app::read_keys(*open_input(file, context.streams(), context.stop())));
        if (no_passphrase_) context.store_in_the_clear();
        // What is taken is also recorded: where that is locked, nothing is taken.
        context.people();
        Json list = Json::array();
        Json authorities = Json::array();
        for (std::size_t i = 0; i < files_.size(); ++i) {
            const auto taken = app::take_keys(context, files_[i], contents[i], context.operation());
            for (const auto& authority : taken.authorities) {
                if (authority.standing != keys::AuthorityStanding::own_key)
                    context.output().print(text_of_imported(authority));
                if (const std::string warning = word_imported(authority); !warning.empty())
                    context.output().warn(warning);
                authorities.push_back(json_of_imported(authority));
            }
            for (const auto& [address, conflict] : app::record_imported(context, taken.keys))
                warn_of_conflict(context, address, conflict);
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
    std::vector<std::string> files_;
    bool no_passphrase_ = false;
};

} // namespace

CommandPtr make_keys_import_command() { return std::make_unique<KeysImportCommand>(); }

} // namespace sealpost::cli
