// SPDX-License-Identifier: GPL-3.0-or-later
// The random passphrases of one's own OpenPGP keys in a back-up: without them a restored key stays shut.
#include "app/home.h"
#include "app/own_key.h"

namespace sealpost::app {

namespace {

constexpr std::string_view extension = ".txt";
constexpr std::size_t longest = 1024;

class Part final : public keys::BackupPart {
  public:
    explicit Part(Home& home) : home_(home) {}

    std::string_view folder() const noexcept override { return "passphrases/"; }

    void save(keys::BackupEntries& to, const Operation& operation) override {
        for (const auto& key : passphrases().all()) {
            operation.check();
            if (!to.find("openpgp/secret-keys/" + key.hex() + ".pgp")) continue;
            if (const auto kept = passphrases().get(key))
                to.add(std::string(folder()) + key.hex() + std::string(extension),
                       std::string(kept->reveal()));
        }
    }

    void prepare(const keys::BackupEntries& from, const Operation& operation) override {
        operation.check();
        files_.clear();
        for (const auto& entry : from.all()) {
            std::string_view name = entry.name;
            if (!name.starts_with(folder())) continue;
            name.remove_prefix(folder().size());
            const auto key = name.ends_with(extension)
                                 ? crypto::Fingerprint::parse(name.substr(0, name.size() - extension.size()))
                                 : std::nullopt;
            if (!key || entry.bytes.empty() || entry.bytes.size() > longest)
                keys::throw_malformed_backup(entry.name);
            files_.push_back({*key, &entry.bytes});
        }
    }

    void restore(keys::RestoreReport& report, const Operation& operation) override {
        for (const auto& file : files_) {
            operation.check();
            const auto key = home_.key_store(crypto::Technology::openpgp).get(file.key);
            if (!key) continue;
            try {
                passphrases().keep(*key, Secret(*file.passphrase));
            } catch (const Error& error) {
                if (error.code() != ErrorCode::secret_service_unavailable &&
                    error.code() != ErrorCode::locked)
                    throw;
                report.kept.push_back({.what = "passphrase", .subject = file.key.hex()});
            }
        }
    }

  private:
    struct File {
        crypto::Fingerprint key;
        const std::string* passphrase;
    };
    OwnPassphrases passphrases() { return {home_.folders().data, home_.secret_service()}; }
    Home& home_;
    std::vector<File> files_;
};

} // namespace

std::unique_ptr<keys::BackupPart> own_passphrases_part(Home& home) { return std::make_unique<Part>(home); }

} // namespace sealpost::app
