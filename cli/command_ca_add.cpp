// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "cli/arguments.h"
#include "cli/authority_values.h"
#include "cli/context.h"
#include "cli/input.h"
#include "core/base/limits.h"

#include <nlohmann/json.hpp>

namespace sealpost::cli {

namespace {

class CaAddCommand final : public Command {
  public:
    std::string_view name() const noexcept override { return "ca add"; }
    std::string_view summary() const noexcept override {
        return "trust an authority for S/MIME, or take its revocation list";
    }
    Manner manner() const noexcept override { return Manner::records; }
    void declare(Arguments& arguments) override {
        arguments
            .operands("FILE", files_,
                      "its certificate or revocation list, PEM, DER or PKCS#7; `-`: standard input")
            .flag("--intermediate", intermediate_, "trusted for nothing, but it completes chains");
    }

    ExitCode run(Context& context) override {
        // All files are read before the first is taken.
        std::vector<std::string> contents;
        for (const auto& file : files_)
            contents.push_back(read_all(*open_input(file, context.streams(), context.stop()),
                                        limits::certificate_file_bytes));
        Json authorities = Json::array();
        Json lists = Json::array();
        for (std::size_t i = 0; i < files_.size(); ++i) {
            const auto taken = take(context, files_[i], contents[i]);
            for (const auto& authority : taken.authorities) {
                context.output().print(change_of(authority.added) + ": " + text_of_authority(authority));
                Json object = json_of_authority(authority);
                object["change"] = change_of(authority.added);
                authorities.push_back(std::move(object));
            }
            for (const auto& list : taken.lists) {
                context.output().print(change_of(list.added) + ": " + text_of_list(list));
                if (const std::string warning = word_unused(list.standing); !warning.empty())
                    context.output().warn("the list of " + shown(list.issuer) + " is not used: " + warning);
                Json object = json_of_list(list);
                object["change"] = change_of(list.added);
                lists.push_back(std::move(object));
            }
        }
        context.record_chains();
        context.output().print_json({{"authorities", std::move(authorities)}, {"lists", std::move(lists)}});
        return ExitCode::done;
    }

  private:
    static std::string change_of(bool added) { return added ? "added" : "unchanged"; }

    keys::AuthorityFile take(Context& context, const std::string& file, const std::string& bytes) const {
        try {
            const auto kind = intermediate_ ? keys::AuthorityKind::intermediate : keys::AuthorityKind::anchor;
            return context.authorities().add(bytes, kind, context.now(), context.operation());
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
