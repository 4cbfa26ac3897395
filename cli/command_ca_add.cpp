// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "cli/arguments.h"
#include "cli/context.h"
#include "cli/input.h"
#include "cli/json_values.h"
#include "cli/text_values.h"
#include "core/base/limits.h"

#include <nlohmann/json.hpp>

namespace sealpost::cli {

namespace {

class CaAddCommand final : public Command {
  public:
    std::string_view name() const noexcept override { return "ca add"; }
    std::string_view summary() const noexcept override { return "trust an authority for S/MIME"; }
    Manner manner() const noexcept override { return Manner::records; }
    void declare(Arguments& arguments) override {
        arguments.operands("FILE", files_, "its certificate, PEM, DER or PKCS#7; `-`: standard input")
            .flag("--intermediate", intermediate_, "trusted for nothing, but it completes chains");
    }

    ExitCode run(Context& context) override {
        // All files are read before the first is taken.
        std::vector<std::string> contents;
        for (const auto& file : files_)
            contents.push_back(
                read_all(*open_input(file, context.streams(), context.stop()), limits::cms_captured));
        Json list = Json::array();
        for (std::size_t i = 0; i < files_.size(); ++i)
            for (const auto& authority : take(context, files_[i], contents[i])) {
                const char* change = authority.added ? "added" : "unchanged";
                context.output().print(std::string(change) + ": " + shown(authority.subject) + "\n  " +
                                       authority.fingerprint.hex());
                list.push_back({{"fingerprint", authority.fingerprint.hex()},
                                {"subject", authority.subject},
                                {"kind", keys::name_of(authority.kind)},
                                {"change", change}});
            }
        context.record_chains();
        context.output().print_json({{"authorities", std::move(list)}});
        return ExitCode::done;
    }

  private:
    std::vector<keys::Authority> take(Context& context, const std::string& file,
                                      const std::string& bytes) const {
        try {
            const auto kind = intermediate_ ? keys::AuthorityKind::intermediate : keys::AuthorityKind::anchor;
            return context.authorities().add(bytes, kind, context.operation());
        } catch (const Error& error) {
            Facts facts = error.facts();
            facts.try_emplace("path", file);
            throw Error(error.code(), std::move(facts), error.hint());
        }
    }

    std::vector<std::string> files_;
    bool intermediate_ = false;
};

} // namespace

CommandPtr make_ca_add_command() { return std::make_unique<CaAddCommand>(); }

} // namespace sealpost::cli
