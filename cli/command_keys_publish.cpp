// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "cli/arguments.h"
#include "cli/context.h"
#include "cli/key_choice.h"
#include "core/discovery/wkd_address.h"
#include "core/discovery/wkd_folder.h"
#include "core/outgoing/own_key.h"

#include <nlohmann/json.hpp>

#include <set>

namespace sealpost::cli {

namespace {

class KeysPublishCommand final : public Command {
  public:
    std::string_view name() const noexcept override { return "keys publish"; }
    std::string_view summary() const noexcept override {
        return "lay your keys out as a folder for the web server of your domain";
    }
    Manner manner() const noexcept override { return Manner::asks; }
    void declare(Arguments& arguments) override {
        arguments.value("-o,--output", "DIR", folder_,
                        "the root of the web site; the files go below .well-known");
    }

    ExitCode run(Context& context) override {
        if (!folder_)
            throw Error(ErrorCode::usage, {{"detail", "-o is required"}, {"command", "keys publish"}});
        std::vector<discovery::PublishedKey> published;
        Json list = Json::array();
        for (const auto& address : own_addresses(context))
            if (auto key = key_of(context, address)) {
                const auto places = discovery::wkd_places(address);
                const std::string below(discovery::wkd_folder.substr(1));
                context.output().print(shown(address.to_string()) + "\n  " + below + places.advanced +
                                       "\n  " + below + places.direct);
                list.push_back({{"address", address.to_string()},
                                {"fingerprint", key->fingerprint.hex()},
                                {"advanced", below + places.advanced},
                                {"direct", below + places.direct}});
                published.push_back({.address = address, .key = std::move(key->bytes)});
            }
        if (published.empty())
            throw Error(ErrorCode::not_found, {{"key", "your own OpenPGP keys"}}, "make-key");
        discovery::write_wkd_folder(*folder_, discovery::wkd_files(published));
        context.output().print_json({{"folder", *folder_}, {"keys", std::move(list)}});
        return ExitCode::done;
    }

  private:
    static std::set<mime::AddrSpec> own_addresses(Context& context) {
        std::set<mime::AddrSpec> result;
        for (const auto& key : context.key_store(crypto::Technology::openpgp).list("", true)) {
            if (key.secret == keys::SecretPlace::none) continue;
            for (const auto& text : key.addresses())
                if (const auto address = mime::AddrSpec::parse(text)) result.insert(*address);
        }
        return result;
    }

    /// The key that is used for the address, with that address alone.
    static std::optional<keys::ForeignKey> key_of(Context& context, const mime::AddrSpec& address) {
        const auto own = outgoing::choose_own_key({.address = address,
                                                   .engine = outgoing::EngineChoice::pgp,
                                                   .sign = false,
                                                   .encrypt = true,
                                                   .now = context.now()},
                                                  context.directory());
        const auto* chosen = std::get_if<outgoing::OwnKey>(&own);
        if (!chosen) return std::nullopt;
        StringSink bytes;
        context.key_store(crypto::Technology::openpgp)
            .export_public(chosen->fingerprint(), keys::ExportForm::binary, bytes);
        for (auto* reader : context.foreign_keys()) {
            if (reader->technology() != crypto::Technology::openpgp) continue;
            for (const auto& key : reader->read(bytes.bytes()))
                if (auto cut = reader->only_for(key, address.to_string())) return cut;
        }
        return std::nullopt;
    }

    std::optional<std::string> folder_;
};

} // namespace

CommandPtr make_keys_publish_command() { return std::make_unique<KeysPublishCommand>(); }

} // namespace sealpost::cli
