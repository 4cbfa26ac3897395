// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "cli/arguments.h"
#include "cli/context.h"
#include "cli/input.h"
#include "cli/key_choice.h"
#include "cli/sending.h"
#include "core/outgoing/cms_choice.h"
#include "core/outgoing/recipient_key.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <filesystem>

namespace sealpost::cli {

namespace {

class FileEncryptCommand final : public Command {
  public:
    std::string_view name() const noexcept override { return "file encrypt"; }
    std::string_view summary() const noexcept override { return "encrypt files to people"; }
    Manner manner() const noexcept override { return Manner::asks; }
    void declare(Arguments& arguments) override {
        arguments.operands("FILE", files_, "the files; `-`: standard input")
            .values("--to", "ADDR", to_, "a recipient; may be repeated")
            .flag("--sign", sign_, "sign inside the encryption")
            .value("--from", "ADDR", from_, "whose key signs (your only one)")
            .value("-o,--output", "OUT", output_,
                   "where the result goes; a folder for several files; armoured where it ends in .asc");
    }

    ExitCode run(Context& context) override {
        demand_file_with_json(context.output(), output_);
        if (to_.empty())
            throw Error(ErrorCode::usage, {{"detail", "--to is required"}, {"command", "file encrypt"}});
        const bool to_folder = output_ && *output_ != "-" && std::filesystem::is_directory(*output_);
        if (files_.size() > 1 && !to_folder)
            throw Error(ErrorCode::usage,
                        {{"detail", "several files need a folder: -o DIR"}, {"command", "file encrypt"}});
        const auto [technology, chosen] = recipients(context);
        crypto::EncryptRequest request{.cms = outgoing::choose_cms(chosen)};
        for (const auto& recipient : chosen) request.recipients.push_back(recipient.certificate);
        const bool smime = technology == crypto::Technology::smime;
        if (sign_)
            request.signer =
                find_signing_key(context, from_,
                                 smime ? outgoing::EngineChoice::smime : outgoing::EngineChoice::pgp)
                    .fingerprint;
        Json list = Json::array();
        for (const auto& file : files_) {
            const std::optional<std::string> target = to_folder ? target_in_folder(file, smime) : output_;
            request.encoding = !target || *target == "-" || target->ends_with(".asc")
                                   ? crypto::Encoding::armor
                                   : crypto::Encoding::binary;
            const auto input = open_input(file, context.streams(), context.stop());
            const auto sink = open_output(target, context.streams());
            const auto made =
                context.encryptor(technology).encrypt(*input, *sink, request, context.operation());
            list.push_back({{"file", target.value_or("-")},
                            {"source", file},
                            {"cipher", made.cipher},
                            {"signed", sign_},
                            {"recipients", made.recipient_ids}});
        }
        context.output().print_json({{"files", std::move(list)}});
        return ExitCode::done;
    }

  private:
    std::string target_in_folder(const std::string& file, bool smime) const {
        const std::string name =
            file == "-" ? "standard-input" : std::filesystem::path(file).filename().string();
        return (std::filesystem::path(*output_) / (name + (smime ? ".p7m" : ".gpg"))).string();
    }

    struct Chosen {
        crypto::Technology technology = crypto::Technology::openpgp;
        std::vector<outgoing::CmsRecipient> keys{};
    };

    /// One technology for all, with the same acceptance as for mail: OpenPGP where everybody has it.
    Chosen recipients(Context& context) const {
        std::vector<outgoing::Refusal> refusals;
        for (const auto technology : {crypto::Technology::openpgp, crypto::Technology::smime}) {
            Chosen chosen{technology, {}};
            const auto refused = choose(context, chosen);
            if (refused.empty()) return chosen;
            const bool no_keys = std::all_of(refusals.begin(), refusals.end(), [](const auto& refusal) {
                return refusal.reason == outgoing::RefusalReason::no_key;
            });
            if (no_keys) refusals = refused;
        }
        throw Failed(problem_of(refusals));
    }

    std::vector<outgoing::Refusal> choose(Context& context, Chosen& chosen) const {
        std::vector<outgoing::Refusal> refusals;
        for (const auto& text : to_) {
            const auto address = parse_address(text);
            const auto choice = outgoing::choose_recipient_key(
                address, context.directory().candidates(address, chosen.technology), context.now());
            if (const auto* refusal = std::get_if<outgoing::Refusal>(&choice)) {
                refusals.push_back(*refusal);
                refusals.back().facts["for"] = "file";
            } else {
                add(chosen.keys, std::get<outgoing::Candidate>(choice));
            }
        }
        return refusals;
    }

    static void add(std::vector<outgoing::CmsRecipient>& keys, const outgoing::Candidate& candidate) {
        const bool there = std::any_of(keys.begin(), keys.end(), [&](const outgoing::CmsRecipient& key) {
            return key.certificate == candidate.key.fingerprint;
        });
        if (!there) keys.push_back({candidate.key.fingerprint, candidate.known_capabilities()});
    }

    std::vector<std::string> files_;
    std::vector<std::string> to_;
    bool sign_ = false;
    std::optional<std::string> from_;
    std::optional<std::string> output_;
};

} // namespace

CommandPtr make_file_encrypt_command() { return std::make_unique<FileEncryptCommand>(); }

} // namespace sealpost::cli
