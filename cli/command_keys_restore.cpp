// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands_upkeep.h"

#include "app/backup.h"
#include "cli/arguments.h"
#include "cli/context.h"
#include "cli/input.h"
#include "cli/json_values.h"
#include "cli/terminal.h"
#include "core/base/file.h"
#include "core/upkeep/backup_limits.h"
#include "core/upkeep/tar.h"

#include <nlohmann/json.hpp>

namespace sealpost::cli {

namespace {

Json json_of(const keys::KeptHere& kept) {
    const auto or_null = [](const std::string& text) { return text.empty() ? Json(nullptr) : Json(text); };
    return {{"what", kept.what},
            {"subject", kept.subject},
            {"fingerprint", or_null(kept.fingerprint)},
            {"here", or_null(kept.here)},
            {"there", or_null(kept.there)}};
}

std::string text_of(const keys::KeptHere& kept) {
    std::string text = "kept as it was here: " + shown(kept.what) + " of " + shown(kept.subject);
    if (!kept.fingerprint.empty()) text += ", key " + shown(kept.fingerprint);
    if (!kept.here.empty()) text += ": " + shown(kept.here) + " (in the back-up: " + shown(kept.there) + ")";
    return text;
}

class KeysRestoreCommand final : public Command {
  public:
    std::string_view name() const noexcept override { return "keys restore"; }
    std::string_view summary() const noexcept override {
        return "take back what a back-up holds; nothing that is here is lost";
    }
    Manner manner() const noexcept override { return Manner::records; }
    void declare(Arguments& arguments) override {
        arguments.operand("FILE", file_, "a back-up")
            .value("--code-file", "FILE", code_file_, "read its code from this file")
            .flag("--no-passphrase", no_passphrase_, "store private S/MIME keys unencrypted");
    }

    ExitCode run(Context& context) override {
        const auto code = upkeep::BackupCode::parse(read_code(context).reveal());
        const keys::BackupEntries entries = open(context, code);
        const auto restored = app::restore_backup(
            context, entries, no_passphrase_ ? app::Storing::in_the_clear : app::Storing::protected_keys,
            context.operation());
        tell(context, restored.manifest, restored.report);
        return ExitCode::done;
    }

  private:
    Secret read_code(Context& context) const {
        if (code_file_ && *code_file_ == "-")
            return read_secret_descriptor(context.streams().in).without_line_end();
        if (code_file_) return read_secret_file(*code_file_).without_line_end();
        if (!context.may_ask()) throw Error(ErrorCode::locked, {{"what", "backup-code"}});
        return ask_backup_code();
    }

    keys::BackupEntries open(Context& context, const upkeep::BackupCode& code) const {
        std::string archive;
        try {
            const std::string message =
                read_all(*open_input(file_, context.streams(), context.stop()), limits::backup_bytes + 4096);
            archive = app::open_backup(message, code);
        } catch (const Error& error) {
            Facts facts = error.facts();
            facts.try_emplace("path", file_);
            throw Error(error.code(), std::move(facts), error.hint());
        }
        struct Wipe {
            std::string& text;
            ~Wipe() { wipe_memory(text.data(), text.size()); }
        } wipe{archive};
        return upkeep::read_tar(archive);
    }

    static void tell(Context& context, const upkeep::Manifest& manifest, const keys::RestoreReport& report) {
        auto& output = context.output();
        std::size_t own = 0;
        Json list = Json::array();
        for (const auto& key : report.keys) {
            own += key.secret;
            list.push_back({{"engine", crypto::name_of(key.technology)},
                            {"fingerprint", key.fingerprint.hex()},
                            {"secret", key.secret},
                            {"change", keys::name_of(key.change)}});
        }
        Json kept = Json::array();
        for (const auto& one : report.kept) kept.push_back(json_of(one));
        Json unprotected = Json::array();
        for (const auto& key : report.unprotected) unprotected.push_back(key.hex());
        output.print("restored the back-up of " + to_rfc3339(manifest.created) + ": " + std::to_string(own) +
                     " of your own keys, " + std::to_string(report.keys.size() - own) + " of others, " +
                     std::to_string(report.people) + " addresses, " + std::to_string(report.accounts) +
                     " accounts\n");
        for (const auto& one : report.kept) output.note(text_of(one));
        if (!report.unprotected.empty())
            output.warn("private S/MIME keys lie unencrypted in " +
                        shown((context.folders().data / "smime").string()));
        output.print_json({{"created", json_of_time(manifest.created)},
                           {"keys", std::move(list)},
                           {"people", report.people},
                           {"accounts", report.accounts},
                           {"kept", std::move(kept)},
                           {"unprotected", std::move(unprotected)}});
    }

    std::string file_;
    std::optional<std::string> code_file_;
    bool no_passphrase_ = false;
};

} // namespace

std::unique_ptr<Command> make_keys_restore_command() { return std::make_unique<KeysRestoreCommand>(); }

} // namespace sealpost::cli
