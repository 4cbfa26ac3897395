// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "cli/arguments.h"
#include "cli/context.h"
#include "cli/key_choice.h"

#include <nlohmann/json.hpp>

namespace sealpost::cli {

namespace {

class KeysExportCommand final : public Command {
  public:
    std::string_view name() const noexcept override { return "keys export"; }
    std::string_view summary() const noexcept override { return "write a key to a file"; }
    Manner manner() const noexcept override { return Manner::asks; }
    void declare(Arguments& arguments) override {
        arguments.operand("KEY", key_, "a fingerprint, its last 16 digits, or an address with one key")
            .flag("--secret", secret_, "with its secret part")
            .flag("--minimal", minimal_, "without signatures of others")
            .choice("--format", {"armor", "binary", "pem", "der", "p12"}, format_,
                    "how it is written (armor; certificates pem, with their key p12)")
            .value("-o,--output", "FILE", output_, "where it goes");
    }

    ExitCode run(Context& context) override {
        demand_file_with_json(context.output(), output_);
        if (minimal_ && secret_)
            throw Error(ErrorCode::usage,
                        {{"detail", "--minimal is for public keys"}, {"command", "keys export"}});
        const auto key = find_key(context, key_);
        const bool smime = key.technology == crypto::Technology::smime;
        const std::string format = format_.value_or(!smime ? "armor" : secret_ ? "p12" : "pem");
        if (smime && minimal_)
            throw Error(ErrorCode::usage,
                        {{"detail", "--minimal is for OpenPGP keys"}, {"command", "keys export"}});
        const bool fits =
            smime ? (secret_ ? format == "p12" || format == "pem" : format == "pem" || format == "der")
                  : format == "armor" || format == "binary";
        if (!fits)
            throw Error(ErrorCode::usage, {{"detail", "--format " + format + " does not suit this key"},
                                           {"command", "keys export"}});
        if (secret_ && key.secret == keys::SecretPlace::none)
            throw Error(ErrorCode::no_secret_key, {{"key", key.fingerprint.hex()}});
        const auto form =
            format == "armor" || format == "pem" ? keys::ExportForm::armor : keys::ExportForm::binary;
        const auto sink = open_output(output_, context.streams());
        if (minimal_)
            write_minimal(context, key, form, *sink);
        else if (secret_)
            context.key_store(key.technology)
                .export_secret(key.fingerprint, form, *sink, context.operation());
        else
            context.key_store(key.technology).export_public(key.fingerprint, form, *sink);
        context.output().print_json({{"fingerprint", key.fingerprint.hex()},
                                     {"file", output_.value_or("-")},
                                     {"format", format},
                                     {"secret", secret_}});
        return ExitCode::done;
    }

  private:
    /// For the address that was named, or the key's first.
    void write_minimal(Context& context, const keys::Key& key, keys::ExportForm form, Sink& sink) const {
        const auto addresses = key.addresses();
        const std::string address = key.has_address(key_) || addresses.empty() ? key_ : addresses.front();
        const auto packets = context.key_store(key.technology).minimal_key(key.fingerprint, address);
        if (!packets) throw Error(ErrorCode::unreadable_key, {{"detail", "it cannot be cut to its minimum"}});
        sink.write(form == keys::ExportForm::armor ? Context::armored_key(*packets) : *packets);
        sink.commit();
    }

    std::string key_;
    bool secret_ = false;
    bool minimal_ = false;
    std::optional<std::string> format_;
    std::optional<std::string> output_;
};

} // namespace

CommandPtr make_keys_export_command() { return std::make_unique<KeysExportCommand>(); }

} // namespace sealpost::cli
