// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands_upkeep.h"

#include "app/backup.h"
#include "cli/arguments.h"
#include "cli/context.h"
#include "cli/json_values.h"
#include "cli/recovery_sheet.h"
#include "core/base/file.h"

#include <nlohmann/json.hpp>

namespace sealpost::cli {

namespace {

namespace fs = std::filesystem;

/// A file that will be replaced, kept beside it under another name until everything that belongs to the new
/// one is there: an old back-up must not be left with the code of a new one.
class SetAside {
  public:
    explicit SetAside(fs::path path) : path_(std::move(path)), aside_(path_.native() + ".previous") {}
    ~SetAside() {
        std::error_code ignored;
        if (is_aside_) fs::rename(aside_, path_, ignored);
    }
    SetAside(const SetAside&) = delete;
    SetAside& operator=(const SetAside&) = delete;

    void begin() {
        std::error_code ignored;
        if (!fs::exists(path_, ignored)) return;
        std::error_code fault;
        fs::rename(path_, aside_, fault);
        if (fault) throw error_from(fault, path_.native());
        is_aside_ = true;
    }
    void finish() {
        if (!is_aside_) return;
        is_aside_ = false;
        remove_file(aside_);
    }

  private:
    fs::path path_;
    fs::path aside_;
    bool is_aside_ = false;
};

/// Written beside its place, and put there with the others.
class Companion {
  public:
    Companion(const fs::path& path, std::string_view text) : before_(path), sink_(path) { sink_.write(text); }
    void commit() {
        before_.begin();
        sink_.commit();
    }
    void finish() { before_.finish(); }

  private:
    SetAside before_;
    FileSink sink_;
};

class KeysBackupCommand final : public Command {
  public:
    std::string_view name() const noexcept override { return "keys backup"; }
    std::string_view summary() const noexcept override {
        return "put keys, people, accounts and settings into one encrypted file";
    }
    Manner manner() const noexcept override { return Manner::records; }
    void declare(Arguments& arguments) override {
        arguments.value("-o,--output", "FILE", output_, "where the back-up goes")
            .value("--code-out", "FILE", code_out_, "write its code to this file, instead of showing it")
            .value("--sheet", "FILE.html", sheet_, "write a recovery sheet with the code, to be printed");
    }

    ExitCode run(Context& context) override {
        if (!output_ || *output_ == "-")
            throw Error(ErrorCode::usage, {{"detail", "-o FILE is missing: where the back-up goes"},
                                           {"command", "keys backup"}});
        const auto made = app::make_backup(context, context.operation());
        write(context, made);
        remember(context, made.manifest);
        tell(context, made.manifest, made.code);
        return ExitCode::done;
    }

  private:
    void write(Context& context, const app::MadeBackup& made) const {
        const fs::path path = *output_;
        std::optional<Companion> code_file, sheet_file;
        FileSink archive(path);
        archive.write(made.sealed);
        if (code_out_) code_file.emplace(*code_out_, std::string(made.code.text().reveal()) + "\n");
        if (sheet_) {
            const RecoverySheet sheet{.code = made.code,
                                      .created = made.manifest.created,
                                      .file = path.filename().string(),
                                      .keys = app::own_keys_of(context, made.manifest)};
            sheet_file.emplace(*sheet_, to_html(sheet));
        }
        if (code_file) code_file->commit();
        if (sheet_file) sheet_file->commit();
        archive.commit();
        if (code_file) code_file->finish();
        if (sheet_file) sheet_file->finish();
    }

    /// The back-up is good also where this cannot be noted.
    static void remember(Context& context, const upkeep::Manifest& manifest) {
        try {
            app::remember_backup(context, manifest);
        } catch (const Error& error) {
            context.output().warn(
                "the back-up was written, but could not be noted: `doctor` will not know of it");
        }
    }

    void tell(Context& context, const upkeep::Manifest& manifest, const upkeep::BackupCode& code) const {
        Json own = Json::array();
        for (const auto& key : manifest.own_keys)
            own.push_back(
                {{"engine", crypto::name_of(key.technology)}, {"fingerprint", key.fingerprint.hex()}});
        auto& output = context.output();
        if (!output.json()) {
            output.print("the back-up is in " + shown(*output_) + ": " + std::to_string(own.size()) +
                         (own.size() == 1 ? " key" : " keys") + " of your own\n");
            if (code_out_)
                output.print("its code is in " + shown(*code_out_) + "\n");
            else
                output.print("its code, which is shown only now; write it down:\n\n    " +
                             std::string(code.text().reveal()) + "\n\n");
            if (sheet_) output.print("print " + shown(*sheet_) + ", then delete it\n");
            if (own.empty()) output.warn("there is no key of your own in it");
        }
        const auto file_or_null = [](const std::optional<std::string>& file) {
            return file ? Json(*file) : Json(nullptr);
        };
        output.print_json({{"file", *output_},
                           {"created", json_of_time(manifest.created)},
                           {"code", code_out_ ? Json(nullptr) : Json(std::string(code.text().reveal()))},
                           {"code_file", file_or_null(code_out_)},
                           {"sheet", file_or_null(sheet_)},
                           {"own_keys", std::move(own)}});
    }

    std::optional<std::string> output_;
    std::optional<std::string> code_out_;
    std::optional<std::string> sheet_;
};

} // namespace

std::unique_ptr<Command> make_keys_backup_command() { return std::make_unique<KeysBackupCommand>(); }

} // namespace sealpost::cli
