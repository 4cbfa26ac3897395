// SPDX-License-Identifier: GPL-3.0-or-later
// Settings and accounts, as the files are written:
//     config/config.toml      config/accounts.toml
// Passwords of servers are not in it: the provider gives another one, and a back-up that opens the mailbox
// too would be worth more to a thief than to its owner.
#pragma once

#include "core/accounts/account_file.h"
#include "core/keys/backup_part.h"

#include <filesystem>

namespace sealpost::upkeep {

class ConfigPart final : public keys::BackupPart {
  public:
    /// The folder of both files; it need not exist.
    explicit ConfigPart(std::filesystem::path config_folder) : folder_(std::move(config_folder)) {}

    std::string_view folder() const noexcept override { return "config/"; }
    void save(keys::BackupEntries& to, const Operation& operation) override;
    void prepare(const keys::BackupEntries& from, const Operation& operation) override;
    /// A file that is missing here comes as it was. Else: accounts that are missing here are added, and
    /// settings are those of here.
    void restore(keys::RestoreReport& report, const Operation& operation) override;

  private:
    void restore_accounts(keys::RestoreReport& report);

    std::filesystem::path folder_;
    const std::string* settings_ = nullptr;
    const std::string* accounts_ = nullptr;
    std::vector<accounts::Account> read_accounts_{};
};

} // namespace sealpost::upkeep
