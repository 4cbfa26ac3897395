// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "cli/arguments.h"
#include "cli/context.h"
#include "cli/expiry.h"
#include "cli/json_values.h"
#include "cli/key_choice.h"
#include "cli/terminal.h"
#include "cli/text_values.h"

#include <nlohmann/json.hpp>

namespace sealpost::cli {

namespace {

class KeysGenerateCommand final : public Command {
  public:
    std::string_view name() const noexcept override { return "keys generate"; }
    std::string_view summary() const noexcept override { return "make a key pair of your own"; }
    Manner manner() const noexcept override { return Manner::records; }
    void declare(Arguments& arguments) override {
        arguments.operand("ADDR", address_, "your address")
            .value("--name", "NAME", name_, "your name")
            .choice("--engine", {"pgp", "smime"}, engine_, "the technology")
            .choice("--algorithm", {"ed25519", "rsa3072", "rsa4096", "p256", "p384"}, algorithm_,
                    "the algorithm (ed25519; S/MIME rsa3072)")
            .value("--expires", "2y|DATE|never", expires_, "when it expires (2y)")
            .flag("--self-signed", self_signed_, "S/MIME: the certificate signs itself")
            .value("--csr", "FILE", csr_, "S/MIME: a request for an authority")
            .flag("--ca", ca_, "S/MIME: issued by your own authority")
            .flag("--no-passphrase", no_passphrase_, "protect it by no passphrase");
    }

    ExitCode run(Context& context) override {
        const bool smime = engine_ == "smime";
        if (smime && (csr_ || ca_))
            throw Error(ErrorCode::not_available, {{"option", csr_ ? "--csr" : "--ca"}});
        if (smime != self_signed_)
            throw Error(ErrorCode::usage, {{"detail", smime ? "--engine smime needs --self-signed"
                                                            : "--self-signed is for --engine smime"},
                                           {"command", "keys generate"}});
        const auto technology = smime ? crypto::Technology::smime : crypto::Technology::openpgp;
        const auto address = parse_address(address_);
        keys::GenerateRequest request{.address = address.to_string(),
                                      .name = name_.value_or(""),
                                      .algorithm = algorithm_.value_or(""),
                                      .expires = parse_expiry(expires_.value_or("2y"), context.now()),
                                      .now = context.now(),
                                      .passphrase = passphrase(context)};
        const auto key = context.key_store(technology).generate(request, context.operation());
        const auto standing = standing_of(context, key);
        context.output().print(text_of_key(key, standing));
        context.output().print_json({{"key", json_of_key(key, standing, context.now())}});
        return ExitCode::done;
    }

  private:
    /// An empty passphrase is none.
    std::optional<Secret> passphrase(Context& context) const {
        if (no_passphrase_) return std::nullopt;
        if (const Secret* given = context.given_passphrase())
            return given->empty() ? std::nullopt : std::optional(given->copy());
        if (!context.may_ask()) throw Error(ErrorCode::locked, {{"detail", "no-new-passphrase"}});
        Secret typed = ask_new_passphrase(address_);
        return typed.empty() ? std::nullopt : std::optional(std::move(typed));
    }

    std::string address_;
    std::optional<std::string> name_;
    std::optional<std::string> engine_;
    std::optional<std::string> algorithm_;
    std::optional<std::string> expires_;
    std::optional<std::string> csr_;
    bool self_signed_ = false;
    bool ca_ = false;
    bool no_passphrase_ = false;
};

} // namespace

CommandPtr make_keys_generate_command() { return std::make_unique<KeysGenerateCommand>(); }

} // namespace sealpost::cli
