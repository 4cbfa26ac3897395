// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "cli/arguments.h"
#include "cli/context.h"

#include <nlohmann/json.hpp>

namespace sealpost::cli {

namespace {

class CaExportCommand final : public Command {
  public:
    std::string_view name() const noexcept override { return "ca export"; }
    std::string_view summary() const noexcept override {
        return "write an authority's certificate, for others to add";
    }
    Manner manner() const noexcept override { return Manner::asks; }
    void declare(Arguments& arguments) override {
        arguments.operand("FINGERPRINT", key_, "the authority (your own)")
            .choice("--format", {"pem", "der"}, format_, "how it is written (pem)")
            .value("-o,--output", "FILE", output_, "where it goes");
    }

    ExitCode run(Context& context) override {
        demand_file_with_json(context.output(), output_);
        const auto fingerprint = key_ ? crypto::Fingerprint::parse(*key_) : own(context);
        const auto form =
            format_.value_or("pem") == "der" ? keys::ExportForm::binary : keys::ExportForm::armor;
        const auto bytes = fingerprint ? context.authorities().certificate(*fingerprint, form) : std::nullopt;
        if (!bytes) throw Error(ErrorCode::not_found, {{"key", key_.value_or("")}});
        const auto sink = open_output(output_, context.streams());
        sink->write(*bytes);
        sink->commit();
        context.output().print_json({{"fingerprint", fingerprint->hex()}, {"file", output_.value_or("-")}});
        return ExitCode::done;
    }

  private:
    static std::optional<crypto::Fingerprint> own(Context& context) {
        const auto authority = context.own_authority().get();
        if (!authority) throw Error(ErrorCode::not_found, {{"authority", "own"}});
        return authority->fingerprint;
    }

    std::optional<std::string> key_;
    std::optional<std::string> format_;
    std::optional<std::string> output_;
};

} // namespace

CommandPtr make_ca_export_command() { return std::make_unique<CaExportCommand>(); }

} // namespace sealpost::cli
