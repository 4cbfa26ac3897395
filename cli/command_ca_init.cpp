// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "cli/arguments.h"
#include "cli/authority_values.h"
#include "cli/context.h"
#include "cli/expiry.h"
#include "cli/new_passphrase.h"

#include <nlohmann/json.hpp>

namespace sealpost::cli {

namespace {

class CaInitCommand final : public Command {
  public:
    std::string_view name() const noexcept override { return "ca init"; }
    std::string_view summary() const noexcept override {
        return "make a private authority for a family or a firm";
    }
    Manner manner() const noexcept override { return Manner::records; }
    void declare(Arguments& arguments) override {
        arguments.value("--name", "NAME", name_, "of the family or the firm")
            .value("--domain", "DOMAIN", domain_, "it can vouch for addresses of this domain only")
            .choice("--algorithm", {"rsa3072", "rsa4096", "p256", "p384"}, algorithm_, "of its key (rsa3072)")
            .value("--expires", "10y|DATE", expires_, "when it expires (10y)")
            .flag("--no-passphrase", no_passphrase_, "protect its key by no passphrase");
    }

    ExitCode run(Context& context) override {
        if (!name_) throw usage("--name: the authority needs a name");
        const auto expires = parse_expiry(expires_.value_or("10y"), context.now());
        if (!expires) throw usage("--expires: an authority must expire");
        auto protection = new_passphrase(context, crypto::Technology::smime, no_passphrase_, *name_);
        const auto authority = context.own_authority().found({.name = *name_,
                                                              .algorithm = algorithm_.value_or(""),
                                                              .domain = domain_.value_or(""),
                                                              .expires = *expires,
                                                              .now = context.now(),
                                                              .protection = protection.protection,
                                                              .passphrase = std::move(protection.passphrase)},
                                                             context.operation());
        context.output().print("made: " + text_of_authority(authority));
        context.output().note(
            "this is a private authority: nobody trusts it but those who add it. Give them its "
            "certificate (`sealpost ca export -o FILE`); they compare the fingerprint and run "
            "`sealpost ca add FILE`");
        context.output().print_json({{"authority", json_of_authority(authority)}});
        return ExitCode::done;
    }

  private:
    static Error usage(const char* detail) {
        return Error(ErrorCode::usage, {{"detail", detail}, {"command", "ca init"}});
    }

    std::optional<std::string> name_;
    std::optional<std::string> domain_;
    std::optional<std::string> algorithm_;
    std::optional<std::string> expires_;
    bool no_passphrase_ = false;
};

} // namespace

CommandPtr make_ca_init_command() { return std::make_unique<CaInitCommand>(); }

} // namespace sealpost::cli
