// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "cli/arguments.h"
#include "cli/authority_values.h"
#include "cli/context.h"
#include "cli/expiry.h"
#include "cli/input.h"
#include "core/base/limits.h"
#include "core/base/text.h"

#include <nlohmann/json.hpp>

namespace sealpost::cli {

namespace {

/// 128 bits, in groups that can be read out and typed.
Secret make_file_passphrase() {
    constexpr std::size_t bytes = 16;
    const std::string digits = random_hex(bytes);
    std::string text;
    for (std::size_t i = 0; i < digits.size(); ++i)
        text += (i != 0 && i % 4 == 0 ? "-" : "") + digits.substr(i, 1);
    return Secret(text);
}

class CaIssueCommand final : public Command {
  public:
    std::string_view name() const noexcept override { return "ca issue"; }
    std::string_view summary() const noexcept override {
        return "let your authority vouch for somebody's certificate";
    }
    Manner manner() const noexcept override { return Manner::records; }
    void declare(Arguments& arguments) override {
        arguments.operand("ADDR", address_, "for whom; a key is made for them, and both go into one file")
            .value("--csr", "FILE", csr_, "their own request (PKCS#10): they keep their key to themselves")
            .value("--name", "NAME", name_, "their name")
            .choice("--algorithm", {"rsa3072", "rsa4096", "p256", "p384"}, algorithm_, "of the key (rsa3072)")
            .value("--expires", "2y|DATE|never", expires_, "when it expires (2y); never after the authority")
            .choice("--format", {"pem", "p12"}, format_,
                    "with a key: how it is written (p12 where FILE ends so)")
            .value("-o,--output", "FILE", output_, "where it goes");
    }

    ExitCode run(Context& context) override {
        demand_file_with_json(context.output(), output_);
        if (!csr_ && !address_)
            throw Error(ErrorCode::usage, {{"detail", "name an address, or a request with --csr FILE"},
                                           {"command", "ca issue"}});
        const keys::IssuingRequest request{.address = address_ ? parse(*address_) : "",
                                           .name = name_.value_or(""),
                                           .algorithm = algorithm_.value_or(""),
                                           .expires = parse_expiry(expires_.value_or("2y"), context.now()),
                                           .now = context.now()};
        const auto sink = open_output(output_, context.streams());
        std::optional<Secret> passphrase;
        if (!csr_) passphrase = make_file_passphrase();
        const auto made = passphrase ? context.own_authority().issue_with_key(request, form(), *passphrase,
                                                                              context.operation())
                                     : issue_for_request(context, request);
        sink->write(made.bytes);
        sink->commit();
        context.record_chains();
        tell(context, made.issued, passphrase);
        return ExitCode::done;
    }

  private:
    static std::string parse(const std::string& text) { return mime::AddrSpec::demand(text).to_string(); }

    keys::ExportForm form() const {
        if (format_) return *format_ == "p12" ? keys::ExportForm::binary : keys::ExportForm::armor;
        const std::string file = ascii_lower(output_.value_or(""));
        return file.ends_with(".p12") || file.ends_with(".pfx") ? keys::ExportForm::binary
                                                                : keys::ExportForm::armor;
    }

    keys::IssuedFile issue_for_request(Context& context, const keys::IssuingRequest& request) const {
        const auto bytes =
            read_all(*open_input(*csr_, context.streams(), context.stop()), limits::certificate_bytes);
        try {
            return context.own_authority().issue_for(bytes, request, context.operation());
        } catch (const Error& error) {
            if (error.code() != ErrorCode::unreadable_key) throw;
            Facts facts = error.facts();
            facts.try_emplace("path", *csr_);
            throw Error(error.code(), std::move(facts), "request");
        }
    }

    void tell(Context& context, const keys::Issued& issued, const std::optional<Secret>& passphrase) const {
        const std::string text = "issued: " + text_of_issued(issued);
        const std::string secret = passphrase
                                       ? "passphrase of the file: " + std::string(passphrase->reveal()) + "\n"
                                       : std::string();
        const std::string advice = "tell it to its owner by another way than the file; it is not kept";
        if (output_ && *output_ != "-") {
            context.output().print(text);
            if (passphrase) context.output().print(secret);
        } else {
            context.output().note(std::string(trim(text)));
            if (passphrase) context.output().note(std::string(trim(secret)));
        }
        if (passphrase) context.output().note(advice);
        Json object{{"issued", json_of_issued(issued)}, {"file", output_.value_or("-")}};
        if (passphrase) object["passphrase"] = std::string(passphrase->reveal());
        context.output().print_json(object);
    }

    std::optional<std::string> address_;
    std::optional<std::string> csr_;
    std::optional<std::string> name_;
    std::optional<std::string> algorithm_;
    std::optional<std::string> expires_;
    std::optional<std::string> format_;
    std::optional<std::string> output_;
};

} // namespace

CommandPtr make_ca_issue_command() { return std::make_unique<CaIssueCommand>(); }

} // namespace sealpost::cli
