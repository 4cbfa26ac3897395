// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "cli/arguments.h"
#include "cli/context.h"
#include "cli/expiry.h"
#include "cli/json_values.h"
#include "cli/key_choice.h"
#include "cli/new_passphrase.h"
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
        if (self_signed_ + csr_.has_value() + ca_ != (smime ? 1 : 0))
            throw Error(ErrorCode::usage,
                        {{"detail", smime ? "--engine smime needs one of --self-signed, --csr FILE and --ca"
                                          : "--self-signed, --csr and --ca are for --engine smime"},
                         {"command", "keys generate"}});
        const auto technology = smime ? crypto::Technology::smime : crypto::Technology::openpgp;
        const auto address = parse_address(address_);
        // Before anything is made: where nobody can be asked, nothing is.
        auto protection = new_passphrase(context, technology, no_passphrase_, address_);
        const keys::GenerateRequest request{.address = address.to_string(),
                                            .name = name_.value_or(""),
                                            .algorithm = algorithm_.value_or(""),
                                            .expires = parse_expiry(expires_.value_or("2y"), context.now()),
                                            .now = context.now(),
                                            .passphrase = std::move(protection.passphrase),
                                            .protection = protection.protection};
        if (csr_) return ask_for_certificate(context, request);
        const auto key = ca_ ? *context.key_store(technology)
                                    .get(context.own_authority().generate(request, context.operation()))
                             : context.key_store(technology).generate(request, context.operation());
        const auto standing = standing_of(context, key);
        context.output().print(text_of_key(key, standing));
        context.output().print_json({{"key", json_of_key(key, standing, context.now())},
                                     {"revocation_certificate", tell_revocation(context, key)}});
        return ExitCode::done;
    }

  private:
    /// Where its revocation certificate lies; null for certificates.
    static Json tell_revocation(Context& context, const keys::Key& key) {
        if (key.technology == crypto::Technology::smime) return nullptr;
        const auto file = context.key_store(key.technology).revocation_certificate(key.fingerprint);
        if (!file) {
            context.output().warn(
                "GnuPG kept no revocation certificate for this key: without its passphrase you "
                "could not revoke it");
            return nullptr;
        }
        context.output().print(
            "  revocation certificate: " + shown(file->native()) +
            "\n  keep a copy elsewhere: it revokes the key even where its passphrase is lost\n");
        return file->native();
    }

    ExitCode ask_for_certificate(Context& context, const keys::GenerateRequest& request) const {
        const auto sink = open_output(csr_, context.streams());
        const auto made = context.certificate_requests().make(request, context.operation());
        sink->write(made.pem);
        sink->commit();
        context.output().note(
            "the key waits for its certificate: give the request to an authority, and run `sealpost "
            "keys import FILE` with what it answers");
        context.output().print_json(
            {{"key", nullptr}, {"request", json_of_waiting(made.key)}, {"file", *csr_}});
        return ExitCode::done;
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
